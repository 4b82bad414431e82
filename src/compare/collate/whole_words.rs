//! Long differences begin and end where words do: a character that two other words have in common is no text kept.

use super::{
    runs::{Run, RunKind},
    sides::Side,
};
use std::ops::Range;

/// A difference of so many characters is long; a shorter one is shown as it is, to the character.
const LONG: usize = 4;

/// Characters of a word that a difference takes in at most.
const WIDEST: usize = 6;

/// So many characters that both have between two differences, as a part of other words, are no text kept.
const BETWEEN: usize = 1;

/// Makes one difference of two that only parts of words stand between: 建设 and 构建 have nothing in common but a
/// character.
pub(super) fn join(runs: &mut Vec<Run>, sides: (&Side, &Side)) {
    let is_part = |side: &Side, range: &Range<usize>| {
        side.cut_at(range.start) != (0, 0) || side.cut_at(range.end) != (0, 0)
    };
    let is_changed = |run: &Run| matches!(run.kind, RunKind::Changed(_));
    let mut at = 0;
    while at + 2 < runs.len() {
        let between = &runs[at + 1];
        let joins = is_changed(&runs[at])
            && is_changed(&runs[at + 2])
            && between.kind == RunKind::Equal
            && between.a.len() <= BETWEEN
            && is_part(sides.0, &between.a)
            && is_part(sides.1, &between.b);
        if joins {
            (runs[at].a.end, runs[at].b.end) = (runs[at + 2].a.end, runs[at + 2].b.end);
            runs.drain(at + 1..at + 3);
        } else {
            at += 1;
        }
    }
}

/// Widens the long differences of a row to whole words.
pub(super) fn widen(runs: &mut [Run], sides: (&Side, &Side)) {
    for at in 0..runs.len() {
        let is_changed = matches!(runs[at].kind, RunKind::Changed(_));
        if !is_changed || runs[at].a.len().max(runs[at].b.len()) < LONG {
            continue;
        }
        let starts = sides.0.cut_at(runs[at].a.start).0.max(sides.1.cut_at(runs[at].b.start).0);
        let ends = sides.0.cut_at(runs[at].a.end).1.max(sides.1.cut_at(runs[at].b.end).1);
        if at > 0 && fits(&runs[at - 1], starts) {
            (runs[at - 1].a.end, runs[at - 1].b.end) =
                (runs[at - 1].a.end - starts, runs[at - 1].b.end - starts);
            (runs[at].a.start, runs[at].b.start) = (runs[at].a.start - starts, runs[at].b.start - starts);
        }
        if runs.get(at + 1).is_some_and(|next| fits(next, ends)) {
            (runs[at + 1].a.start, runs[at + 1].b.start) =
                (runs[at + 1].a.start + ends, runs[at + 1].b.start + ends);
            (runs[at].a.end, runs[at].b.end) = (runs[at].a.end + ends, runs[at].b.end + ends);
        }
    }
}

/// Whether so many characters can be taken from a run that is equal.
fn fits(run: &Run, characters: usize) -> bool {
    run.kind == RunKind::Equal && characters <= WIDEST && characters < run.a.len()
}
