//! Where headings without a number stand among those that have one.

use crate::{
    clean::{Block, fine_rank, without_marks},
    protocol::Reason,
};

/// From this fine rank on, numbers are those of parts of parts: （一）, 1., 1.1.
const PARTS: u8 = 18;

/// The rank of a heading that nothing gives a level.
pub(super) const UNNUMBERED: u8 = u8::MAX;

/// Gives the headings without a rank one. A foreword or an annex stands beside the highest numbered headings,
/// whatever these are; headings under each of which these are counted anew stand above them; and one in bold type
/// right below a numbered one, with no text between, stands below it.
pub(super) fn place(text: &str, found: &[&Block], ranks: &mut [u8]) {
    let Some(highest) = ranks.iter().copied().filter(|&rank| rank != UNNUMBERED).min() else { return };
    let beside = if heads_parts(text, found, ranks, highest) { highest - 1 } else { highest };
    let mut rank_below = beside;
    for at in 0..ranks.len() {
        let is_below = at > 0 && ranks[at] == UNNUMBERED && is_right_below(text, found, ranks, at, highest);
        if is_below {
            // Ranks by numbering are even, so that this one lies between two of them.
            rank_below = highest + 1;
        }
        if ranks[at] == UNNUMBERED {
            ranks[at] = rank_below;
        }
    }
}

/// Whether the highest numbers are those of parts of parts, and are counted from one under headings without.
fn heads_parts(text: &str, found: &[&Block], ranks: &[u8], highest: u8) -> bool {
    let words = |at: usize| without_marks(found[at].span.of(text));
    let numbered = |at: &usize| ranks[*at] == highest;
    let begins = |at: usize| words(at).trim_start_matches(['（', '(']).starts_with(['一', '1', '１', '①']);
    let mut firsts = (0..found.len()).filter(numbered).filter(|&at| at == 0 || ranks[at - 1] == UNNUMBERED);
    let is_part = |at: usize| fine_rank(words(at)).is_some_and(|rank| rank >= PARTS);
    let mut all_begin = || firsts.all(|first| first > 0 && begins(first) && is_part(first));
    (0..found.len()).any(|at| numbered(&at)) && all_begin()
}

/// Whether a heading in bold type stands right below one with the highest number.
fn is_right_below(text: &str, found: &[&Block], ranks: &[u8], at: usize, highest: u8) -> bool {
    let between = text.get(found[at - 1].span.end..found[at].span.start);
    ranks[at - 1] == highest
        && found[at].reason == Reason::Marked
        && between.is_some_and(|between| between.trim().is_empty())
}
