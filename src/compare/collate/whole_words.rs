//! Long differences begin and end where words do: a character that two other words have in common is no text kept.

use super::{
    Difference,
    runs::{Run, RunKind},
    sides::Side,
};

/// A difference of so many characters is long; a shorter one is shown as it is, to the character.
const LONG: usize = 4;

/// Characters of a word that a difference takes in at most.
const WIDEST: usize = 6;

/// Widens the long differences of a row to whole words.
pub(super) fn widen(runs: &mut [Run], differences: &mut [Difference], sides: (&Side, &Side)) {
    for at in 0..runs.len() {
        let RunKind::Changed(number) = runs[at].kind else { continue };
        if runs[at].a.len().max(runs[at].b.len()) < LONG {
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
        (differences[number].a, differences[number].b) = (runs[at].a.clone(), runs[at].b.clone());
    }
}

/// Whether so many characters can be taken from a run that is equal.
fn fits(run: &Run, characters: usize) -> bool {
    run.kind == RunKind::Equal && characters <= WIDEST && characters < run.a.len()
}
