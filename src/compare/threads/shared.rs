//! What other documents share with the lines of a page: the surest way to tell its texts apart.
//!
//! For each other document that has a good part of the page but not all, every line is looked up there. Lines
//! that stand there in the page's order are a chain; the longest one makes that document an *anchor*: one of
//! the texts of the page. What it leaves may have an anchor too, or is the other text without.

use super::{super::Similarity, Division, breaks::Breaks, lines::Lines, path, proof, style, tables::Tables};
use crate::{numbers::narrow, protocol::ThreadEvidence};

/// Documents that share less than this with the page are no help.
const LEAST_CONTAINED: f64 = 0.1;

/// One that has nearly the whole page does not tell its texts apart.
const MOST_CONTAINED: f64 = 0.97;

/// One that has so much of it is an edition of the same text, if nothing is cut.
const EDITION: f64 = 0.8;

/// So many documents are tried, nearest first.
const TRIED: usize = 8;

/// A line stands in the other document if it has this share of its grams.
const SHARED: f64 = 0.5;

/// With this share of its grams, a line is hardly another one that speaks of the same.
const SURE: f64 = 0.9;

/// Shares that differ by no more than this are alike.
const ALIKE: f64 = 0.05;

/// What a change of the thread costs usually, where a shared paragraph leans by 2 to its side.
const CHANGE: f64 = 2.0;

/// Letters by which lines that follow each other may overlap or lie apart in the other document.
const SLACK: usize = 40;

/// What it costs a chain to pass over more than that, in letters.
const APART: f64 = 20.0;

/// A chain looks back over so many lines.
const REACH: usize = 256;

/// Where a line stands in another document.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Held {
    /// The share of its grams that stand there; 0 to 1.
    pub(super) share: f64,
    /// The first of the letters there.
    pub(super) start: usize,
    /// One past the last.
    pub(super) end: usize,
}

/// A document whose text is one of those on the page.
pub(super) struct Anchor {
    /// Its place on the shelf.
    pub(super) place: usize,
    /// For each line where it stands there.
    pub(super) held: Vec<Held>,
    /// For each line whether it stands there in the page's order.
    pub(super) chained: Vec<bool>,
}

/// The documents that may help with one, by their places on the shelf, nearest first.
///
/// Where no sentence of it breaks off, `is_whole`, only two others can prove that it is two texts, and none of
/// them may have nearly all of it: that would be an edition of the same text.
pub(super) fn others(similarity: &Similarity, row: usize, is_whole: bool) -> Vec<usize> {
    let contained = &similarity.contained[row];
    let most = if is_whole { EDITION } else { MOST_CONTAINED };
    let fits = |&other: &usize| other != row && (LEAST_CONTAINED..most).contains(&contained[other]);
    let mut rows: Vec<usize> = (0..contained.len()).filter(fits).collect();
    rows.sort_by(|&a, &b| contained[b].total_cmp(&contained[a]));
    if is_whole && rows.len() < 2 {
        return Vec::new();
    }
    rows.into_iter().take(TRIED).map(|row| similarity.places[row]).collect()
}

/// Divides a text by what other documents share with it, if that proves it to be two.
pub(super) fn divide(lines: &Lines, others: &[usize], tables: &mut Tables) -> Option<Division> {
    let held: Vec<(usize, Vec<Held>)> = others
        .iter()
        .map(|&place| (place, (0..lines.all.len()).map(|at| tables.get(place).find(lines, at)).collect()))
        .collect();
    let anchors = anchors(lines, &held)?;
    let leaning = |at: usize| {
        let own = |anchor: &Option<Anchor>| anchor.as_ref().map_or(0.0, |anchor| anchor.leaning(lines, at));
        let towards_first = (own(&anchors[0]) - own(&anchors[1])) / 2.0;
        vec![towards_first, -towards_first]
    };
    let leanings: Vec<Vec<f64>> = (0..lines.all.len()).map(leaning).collect();
    let labels = path::best(&leanings, &path::costs(lines, CHANGE));
    let mut breaks = Breaks { lines, labels: &labels, anchors: &anchors, tables };
    let torn = (0..labels.len()).filter(|&at| breaks.is_torn(at)).count();
    let left = (1..labels.len()).filter(|&at| breaks.is_left_off(at)).count();
    if !proof::by_sharing(lines, &labels, &anchors, torn, left) {
        return None;
    }
    let evidence = (0..labels.len())
        .map(|at| match &anchors[labels[at]] {
            Some(anchor) if anchor.held[at].share >= SHARED => ThreadEvidence::Shared,
            _ => style::evidence(&lines.all[at]),
        })
        .collect();
    Some(Division { labels, evidence, anchors })
}

/// The document that has most of the page, and the one that has most of what it leaves, if there is one.
fn anchors(lines: &Lines, held: &[(usize, Vec<Held>)]) -> Option<Vec<Option<Anchor>>> {
    let all = 0..lines.all.len();
    let mut first = best_anchor(lines, held, &vec![true; lines.all.len()])?;
    let left = all.clone().map(|at| !first.chained[at] || first.held[at].share < SURE).collect::<Vec<_>>();
    let mut second = best_anchor(lines, held, &left).filter(|second| second.place != first.place);
    if let Some(second) = &mut second {
        // Two editions have much in common: each gets what it has no worse than the other.
        let has = |own: &Anchor, other: &Anchor| -> Vec<bool> {
            all.clone().map(|at| own.held[at].share + ALIKE >= other.held[at].share).collect()
        };
        let (of_first, of_second) = (has(&first, second), has(second, &first));
        first.chained = chain(lines, &first.held, &of_first).1;
        second.chained = chain(lines, &second.held, &of_second).1;
    }
    Some(vec![Some(first), second])
}

/// The document with the longest chain of free lines, if it is long enough for a text.
fn best_anchor(lines: &Lines, held: &[(usize, Vec<Held>)], is_free: &[bool]) -> Option<Anchor> {
    let chains = held.iter().map(|(place, held)| {
        let (letters, chained) = chain(lines, held, is_free);
        (letters, Anchor { place: *place, held: held.clone(), chained })
    });
    let (letters, anchor) = chains.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    let prose = (0..lines.all.len()).filter(|&at| anchor.chained[at] && lines.all[at].is_prose).count();
    let all = lines.letters.characters.len();
    let share = f64::from(narrow(proof::SHARE)) / 100.0;
    (prose >= proof::PROSE && letters >= f64::from(narrow(all)) * share).then_some(anchor)
}

/// The heaviest chain of lines that stand in the other document in the page's order: its letters, and for each
/// line whether it is part of it.
fn chain(lines: &Lines, held: &[Held], is_free: &[bool]) -> (f64, Vec<bool>) {
    let found: Vec<usize> = (0..held.len()).filter(|&at| is_free[at] && held[at].share >= SHARED).collect();
    let mut best: Vec<(f64, Option<usize>)> = Vec::with_capacity(found.len());
    for (rank, &at) in found.iter().enumerate() {
        let mut before = (0.0, None);
        for earlier in rank.saturating_sub(REACH)..rank {
            let other = found[earlier];
            if held[at].start + SLACK / 4 < held[other].end {
                continue;
            }
            let apart = held[at].start.saturating_sub(held[other].end) > SLACK;
            let next_to = if other + 1 == at { 3.0 } else { 0.0 };
            let weight = best[earlier].0 + next_to - if apart { APART } else { 0.0 };
            if weight > before.0 {
                before = (weight, Some(earlier));
            }
        }
        best.push((before.0 + f64::from(narrow(lines.size(at))) * held[at].share, before.1));
    }
    let mut chained = vec![false; held.len()];
    let ranks = 0..best.len();
    let mut at = ranks.reduce(|most, rank| if best[rank].0 > best[most].0 { rank } else { most });
    let letters = at.map_or(0.0, |at| best[at].0);
    while let Some(rank) = at {
        chained[found[rank]] = true;
        at = best[rank].1;
    }
    (letters, chained)
}

impl Anchor {
    /// How far a line leans to this document: up to 4 either way. One that stands there, but where another line
    /// of the page stands already, rather belongs to a text that has the same.
    fn leaning(&self, lines: &Lines, at: usize) -> f64 {
        let held = self.held[at];
        let size = u8::try_from(lines.size(at).min(60)).map_or(0.0, f64::from) / 15.0;
        if self.chained[at] {
            size.max(1.0) * held.share
        } else if held.share < SHARED {
            // A short line that is not there may be misprinted or shortened.
            -size * (1.0 - held.share)
        } else if self.is_taken(at) {
            -size / 2.0
        } else {
            size * held.share / 2.0
        }
    }

    /// Whether another line stands where this one does in the other document.
    pub(super) fn is_taken(&self, at: usize) -> bool {
        let own = self.held[at];
        let overlaps = |held: &Held| held.start < own.end && own.start < held.end;
        (0..self.held.len()).any(|other| other != at && self.chained[other] && overlaps(&self.held[other]))
    }

    /// Whether a thread is text of this document: so much of it, in a hundred, stands there, and so much of what
    /// stands there from its first to its last line stands here.
    pub(super) fn holds(&self, lines: &Lines, labels: &[usize], label: usize, least: usize) -> bool {
        let own = || (0..labels.len()).filter(move |&at| labels[at] == label && lines.size(at) > 0);
        let chained = || own().filter(|&at| self.chained[at]);
        let all: usize = own().map(|at| lines.size(at)).sum();
        let here: usize = own().filter(|&at| self.held[at].share >= SHARED).map(|at| lines.size(at)).sum();
        let there: usize = chained().map(|at| self.held[at].end - self.held[at].start).sum();
        let start = chained().map(|at| self.held[at].start).min().unwrap_or(0);
        let end = chained().map(|at| self.held[at].end).max().unwrap_or(0);
        here * 100 >= all * least && there * 100 >= (end - start) * least
    }
}
