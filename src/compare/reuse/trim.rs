//! Where a passage begins and ends: at whole numbers and words of letters, and where paragraphs do.

use super::super::{grams::Letters, symbols::is_boundary};
use super::{
    alignment::{Equal, SAME, times},
    pair::{Shared, best_part, score},
    seeds::weight,
};

/// A passage has at least so many equal letters: Chinese characters, or twice as many of an alphabet.
pub(in crate::compare) const SHORTEST: usize = 13;

/// A passage of these runs without what only looks alike; nothing if too little is left.
pub(super) fn trim(a: &Letters, b: &Letters, runs: &[Equal]) -> Option<Shared> {
    let whole = whole_symbols(a, b, runs);
    let paragraphs = by_paragraph(a, b, best_part(&whole));
    let kept = own_paragraphs(a, b, &paragraphs);
    let runs = joined(kept.iter().flatten().copied());
    // Names of states in two lists are equal here and there: what costs more than so many letters in a row is worth.
    let is_worth = score(&runs) >= times(SHORTEST, SAME);
    (is_worth && letters(a, &runs) >= 2 * SHORTEST).then(|| Shared::new(runs)).flatten()
}

/// How much equal runs tell.
fn letters(a: &Letters, runs: &[Equal]) -> usize {
    runs.iter().flat_map(|run| &a.characters[run.a..run.a_end()]).map(|&letter| weight(letter)).sum()
}

/// Runs that follow each other without anything between them as one.
fn joined(runs: impl Iterator<Item = Equal>) -> Vec<Equal> {
    let mut found: Vec<Equal> = Vec::new();
    for run in runs {
        match found.last_mut().filter(|last| (last.a_end(), last.b_end()) == (run.a, run.b)) {
            Some(last) => last.length += run.length,
            None => found.push(run),
        }
    }
    found
}

/// The runs from the first whole symbol to the last: 2018 shares nothing with 2021.
fn whole_symbols(a: &Letters, b: &Letters, runs: &[Equal]) -> Vec<Equal> {
    let runs = joined(runs.iter().copied());
    let whole = runs.iter().filter_map(|run| {
        let is_cut = |by: &usize| is_boundary(a, run.a + by) && is_boundary(b, run.b + by);
        let first = (0..=run.length).find(is_cut)?;
        let last = (first..=run.length).rev().find(is_cut)?;
        (last > first).then(|| Equal { a: run.a + first, b: run.b + first, length: last - first })
    });
    whole.collect()
}

/// The runs, divided where a paragraph begins in both texts.
fn by_paragraph(a: &Letters, b: &Letters, runs: &[Equal]) -> Vec<Vec<Equal>> {
    let begins = |text: &Letters, before: usize, at: usize| text.units[before] != text.units[at];
    let mut found: Vec<Vec<Equal>> = Vec::new();
    let mut before: Option<Equal> = None;
    for run in runs {
        let is_new = before
            .is_none_or(|last| begins(a, last.a_end() - 1, run.a) && begins(b, last.b_end() - 1, run.b));
        let mut start = 0;
        for at in 1..run.length {
            if begins(a, run.a + at - 1, run.a + at) && begins(b, run.b + at - 1, run.b + at) {
                put(&mut found, is_new || start > 0, run, start..at);
                start = at;
            }
        }
        put(&mut found, is_new || start > 0, run, start..run.length);
        before = Some(*run);
    }
    found
}

fn put(found: &mut Vec<Vec<Equal>>, is_new: bool, run: &Equal, part: std::ops::Range<usize>) {
    let part = Equal { a: run.a + part.start, b: run.b + part.start, length: part.len() };
    match found.last_mut().filter(|_| !is_new) {
        Some(last) => last.push(part),
        None => found.push(vec![part]),
    }
}

/// In many texts one paragraph after the other begins with the same words, or ends so. At either end, a paragraph
/// belongs to a passage only if it is shared whole, or as much of it as makes a passage.
fn own_paragraphs<'a>(a: &Letters, b: &Letters, mut found: &'a [Vec<Equal>]) -> &'a [Vec<Equal>] {
    let is_long = |runs: &[Equal]| letters(a, runs) >= 2 * SHORTEST;
    let ends = |text: &Letters, at: usize| text.units.get(at) != text.units.get(at - 1);
    let begins = |text: &Letters, at: usize| at == 0 || ends(text, at);
    while let [rest @ .., last] = found {
        let end = last.last().map_or((1, 1), |run| (run.a_end(), run.b_end()));
        if rest.is_empty() || is_long(last) || (ends(a, end.0) && ends(b, end.1)) {
            break;
        }
        found = rest;
    }
    while let [first, rest @ ..] = found {
        let start = first.first().map_or((0, 0), |run| (run.a, run.b));
        if rest.is_empty() || is_long(first) || (begins(a, start.0) && begins(b, start.1)) {
            break;
        }
        found = rest;
    }
    found
}
