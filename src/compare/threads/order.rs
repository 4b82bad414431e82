//! The reading order inside each thread: the page's, but a sentence that breaks off goes on where its other half
//! stands, and columns that were put in a wrong order come in that of the document that has them.

use super::{Division, FoundThread, breaks::Breaks, lines::Lines, shared::Anchor, tables::Tables};
use crate::protocol::ThreadEvidence;

/// The threads of a division, in the order in which they begin.
pub(super) fn threads(lines: &Lines, division: Division, tables: &mut Tables) -> Vec<FoundThread> {
    let Division { labels, mut evidence, anchors } = division;
    let mut breaks = Breaks { lines, labels: &labels, anchors: &anchors, tables };
    let next: Vec<Option<usize>> = (0..labels.len()).map(|at| breaks.goes_on_in(at)).collect();
    for continued in next.iter().flatten() {
        if evidence[*continued] != ThreadEvidence::Shared {
            evidence[*continued] = ThreadEvidence::Continued;
        }
    }
    let mut order: Vec<usize> = (0..anchors.len()).collect();
    order.sort_by_key(|label| labels.iter().position(|own| own == label));
    let thread = |label: usize| {
        let own: Vec<usize> = (0..labels.len()).filter(|&at| labels[at] == label).collect();
        let anchor = anchors[label].as_ref();
        let own = with_continuations(&in_order(lines, own, anchor), &next);
        FoundThread {
            blocks: own.into_iter().map(|at| (lines.all[at].span, evidence[at])).collect(),
            shared_with: anchor.map(|anchor| anchor.place),
        }
    };
    order.into_iter().map(thread).collect()
}

/// Lines that the page has in another place than the document that shares the thread: put where they stand
/// there. Headings stay.
fn in_order(lines: &Lines, own: Vec<usize>, anchor: Option<&Anchor>) -> Vec<usize> {
    let Some(anchor) = anchor else { return own };
    let is_sure = |at: usize| lines.all[at].is_prose && anchor.held[at].share > 0.8;
    let is_displaced = |at: usize| is_sure(at) && !anchor.chained[at] && !anchor.is_taken(at);
    let (moved, mut order): (Vec<usize>, Vec<usize>) = own.into_iter().partition(|&at| is_displaced(at));
    for at in moved {
        let is_before = |other: usize| anchor.held[other].start < anchor.held[at].start;
        let known = |other: &usize| anchor.chained[*other] || is_displaced(*other);
        let before = order.iter().rposition(|other| known(other) && is_before(*other));
        order.insert(before.map_or(0, |before| before + 1), at);
    }
    order
}

/// The order with each continuation right behind what it goes on with.
fn with_continuations(order: &[usize], next: &[Option<usize>]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::with_capacity(order.len());
    for &first in order {
        let mut at = Some(first);
        while let Some(line) = at.filter(|line| !found.contains(line)) {
            found.push(line);
            at = next[line].filter(|next| order.contains(next));
        }
    }
    found
}
