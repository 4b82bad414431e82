//! What two texts in one must show before a reader is told of them.
//!
//! Quotations, annexes, new editions and answers also change the voice or share stretches with other
//! documents. They do it at the end of a sentence. Where columns were mixed, some sentence breaks off at a
//! seam.

use super::{lines::Lines, shared::Anchor};

/// Each thread has at least so many lines of running text.
pub(super) const PROSE: usize = 4;

/// Each thread has at least this share of the letters, in a hundred.
pub(super) const SHARE: usize = 10;

/// Of the lines of a thread that are marked as one kind alone, so many in a hundred are of the thread's own.
const PURE: usize = 85;

/// So many lines of running text in a hundred are marked so.
const MARKED: usize = 40;

/// Of a shared thread's letters, so many in a hundred stand in the other document, and of the stretch there
/// from first to last so many stand here.
const HELD: usize = 75;

/// The same where no sentence breaks off at a seam.
const HELD_ALONE: usize = 88;

/// Whether the labels run through each other, and each stands for enough text.
fn are_mixed(lines: &Lines, labels: &[usize], runs: usize) -> bool {
    let all = lines.letters.characters.len();
    labels.chunk_by(|a, b| a == b).count() >= runs
        && [0, 1].iter().all(|&label| {
            let own = || (0..labels.len()).filter(move |&at| labels[at] == label);
            let prose = own().filter(|&at| lines.all[at].is_prose).count();
            prose >= PROSE && own().map(|at| lines.size(at)).sum::<usize>() * 100 >= all * SHARE
        })
}

/// The seams at which a sentence breaks off.
fn torn_seams(lines: &Lines, labels: &[usize]) -> usize {
    let seams = (1..labels.len()).filter(|&at| labels[at - 1] != labels[at]);
    seams.filter(|&at| !lines.is_wrapped && lines.all[at - 1].is_open()).count()
}

/// How well a division by style is proved, if it is: the share of lines that are marked as they should be, in
/// a hundred. `marked` is above 0 for the kind of label 0, below 0 for that of label 1.
pub(super) fn by_style(lines: &Lines, marked: &[f64], labels: &[usize]) -> Option<usize> {
    if !are_mixed(lines, labels, 3) || torn_seams(lines, labels) == 0 {
        return None;
    }
    let quality = |label: usize| {
        let sign = if label == 0 { 1.0 } else { -1.0 };
        let own = (0..labels.len()).filter(|&at| labels[at] == label && lines.all[at].is_prose);
        let (mut right, mut wrong, mut all) = (0, 0, 0);
        for at in own {
            all += 1;
            right += usize::from(marked[at] * sign > 0.0);
            wrong += usize::from(marked[at] * sign < 0.0);
        }
        let is_pure = right * 100 >= (right + wrong) * PURE && right * 100 >= all * MARKED;
        is_pure.then(|| right * 100 / all.max(1))
    };
    Some(quality(0)?.min(quality(1)?))
}

/// Whether a division by shared text is proved. `torn` counts the sentences that the other documents show to be
/// torn apart by the other thread, `left_off` those that break off where a paragraph of theirs begins.
pub(super) fn by_sharing(
    lines: &Lines,
    labels: &[usize],
    anchors: &[Option<Anchor>],
    torn: usize,
    left_off: usize,
) -> bool {
    let seams = torn_seams(lines, labels);
    let both = anchors.iter().all(Option::is_some);
    let held = |least: usize| {
        anchors.iter().enumerate().all(|(label, anchor)| {
            anchor.as_ref().is_none_or(|anchor| anchor.holds(lines, labels, label, least))
        })
    };
    // One line without a stop may be a slip of the pen; a sentence that goes on beyond the other text is none.
    if torn > 0 || left_off >= 2 || (both && seams > 0) {
        are_mixed(lines, labels, 3) && held(HELD)
    } else {
        both && are_mixed(lines, labels, 5) && held(HELD_ALONE)
    }
}
