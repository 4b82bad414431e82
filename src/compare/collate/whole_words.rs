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
        let is_within_words = || is_part(sides.0, &between.a) && is_part(sides.1, &between.b);
        let joins = is_changed(&runs[at])
            && is_changed(&runs[at + 2])
            && between.kind == RunKind::Equal
            && ((between.a.len() <= BETWEEN && is_within_words()) || is_within_one_word(between, sides));
        if joins {
            (runs[at].a.end, runs[at].b.end) = (runs[at + 2].a.end, runs[at + 2].b.end);
            runs.drain(at + 1..at + 3);
        } else {
            at += 1;
        }
    }
}

/// Widens the long differences of a row to whole words, and those that cut a number or a word of letters.
pub(super) fn widen(runs: &mut Vec<Run>, sides: (&Side, &Side)) {
    for at in 0..runs.len() {
        let is_changed = matches!(runs[at].kind, RunKind::Changed(_));
        if !is_changed {
            continue;
        }
        let is_long = runs[at].a.len().max(runs[at].b.len()) >= LONG;
        let most = if is_long { WIDEST } else { usize::MAX };
        let (starts, ends) =
            if is_long { to_words(&runs[at], sides) } else { to_alphabetic(&runs[at], sides) };
        if at > 0 && fits(&runs[at - 1], starts, most) {
            (runs[at - 1].a.end, runs[at - 1].b.end) =
                (runs[at - 1].a.end - starts, runs[at - 1].b.end - starts);
            (runs[at].a.start, runs[at].b.start) = (runs[at].a.start - starts, runs[at].b.start - starts);
        }
        if runs.get(at + 1).is_some_and(|next| fits(next, ends, most)) {
            (runs[at + 1].a.start, runs[at + 1].b.start) =
                (runs[at + 1].a.start + ends, runs[at + 1].b.start + ends);
            (runs[at].a.end, runs[at].b.end) = (runs[at].a.end + ends, runs[at].b.end + ends);
        }
    }
    runs.retain(|run| !(run.a.is_empty() && run.b.is_empty()));
}

/// How many characters to where the words begin and end that a difference cuts.
fn to_words(run: &Run, (a, b): (&Side, &Side)) -> (usize, usize) {
    (a.cut_at(run.a.start).0.max(b.cut_at(run.b.start).0), a.cut_at(run.a.end).1.max(b.cut_at(run.b.end).1))
}

/// The same for numbers and words of letters alone: 2018 is not half of 2021, nor is a letter of “their” one of “there”.
fn to_alphabetic(run: &Run, (a, b): (&Side, &Side)) -> (usize, usize) {
    let before = letters_until(a, run.a.start).max(letters_until(b, run.b.start));
    let behind = letters_from(a, run.a.end).max(letters_from(b, run.b.end));
    (before, behind)
}

/// Letters and digits of a word before a place within it; none if a word begins or ends there.
fn letters_until(side: &Side, at: usize) -> usize {
    let characters = &side.document.folded.characters;
    if !is_within_word(side, at) {
        return 0;
    }
    characters[..at].iter().rev().take_while(|c| c.is_ascii_alphanumeric()).count()
}

/// … and behind it.
fn letters_from(side: &Side, at: usize) -> usize {
    let characters = &side.document.folded.characters;
    if !is_within_word(side, at) {
        return 0;
    }
    characters[at..].iter().take_while(|c| c.is_ascii_alphanumeric()).count()
}

/// Whether letters or digits stand on both sides of a place.
fn is_within_word(side: &Side, at: usize) -> bool {
    let characters = &side.document.folded.characters;
    let is_part =
        |at: Option<usize>| at.and_then(|at| characters.get(at)).is_some_and(char::is_ascii_alphanumeric);
    is_part(at.checked_sub(1)) && is_part(Some(at))
}

/// Whether what is equal between two differences lies within one word of letters, or one number, in either text.
fn is_within_one_word(between: &Run, sides: (&Side, &Side)) -> bool {
    let characters = &sides.0.document.folded.characters[between.a.clone()];
    characters.iter().all(char::is_ascii_alphanumeric)
        && (is_within_word(sides.0, between.a.start) || is_within_word(sides.1, between.b.start))
        && (is_within_word(sides.0, between.a.end) || is_within_word(sides.1, between.b.end))
}

/// Whether so many characters can be taken from a run that is equal.
fn fits(run: &Run, characters: usize, most: usize) -> bool {
    run.kind == RunKind::Equal && characters <= most && characters <= run.a.len()
}
