//! What two documents share, as folded characters.

use super::super::grams::Letters;
use super::{
    pair::{Shared, shared},
    seeds::{common, seeds},
};
use crate::corpus::Document;
use std::ops::Range;

/// A passage that two documents share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The folded characters in the first document.
    pub a: Range<usize>,
    /// The folded characters in the second.
    pub b: Range<usize>,
    /// How many letters are equal.
    pub equal: usize,
    /// Letters of the longer side.
    pub letters: usize,
    /// The score of the alignment: 2 for equal letters, -3 for others, -4 for a gap and -1 for each letter in it.
    pub score: i32,
    /// Equal and different runs, in order.
    pub runs: Vec<Run>,
}

/// A run of a passage, in folded characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Whether both sides are the same once spelling is folded.
    pub equal: bool,
    /// The first document's side.
    pub a: Range<usize>,
    /// The second's.
    pub b: Range<usize>,
}

/// The passages that two documents share, in the first one's order. Which document comes first makes no difference.
#[must_use]
pub fn passages(a: &Document, b: &Document) -> Vec<Passage> {
    let (a, b) = (Letters::new(a), Letters::new(b));
    let places = common(&seeds(&a), &seeds(&b));
    shared(&a, &b, places).iter().map(|found| passage(&a, &b, found)).collect()
}

/// How much of a document lies in these stretches of folded characters, by letters; 0 to 1.
#[must_use]
pub fn coverage<'a>(document: &Document, stretches: impl Iterator<Item = &'a Range<usize>>) -> f64 {
    let mut covered = vec![false; document.folded.characters.len()];
    for stretch in stretches {
        covered[stretch.clone()].fill(true);
    }
    let letters = Letters::new(document).places;
    let inside = letters.iter().filter(|&&place| covered[place]).count();
    #[expect(clippy::cast_precision_loss, reason = "documents are far smaller than 2^52")]
    if letters.is_empty() { 0.0 } else { inside as f64 / letters.len() as f64 }
}

fn passage(a: &Letters, b: &Letters, found: &Shared) -> Passage {
    let mut runs: Vec<Run> = Vec::new();
    let mut push = |equal: bool, own: Range<usize>, other: Range<usize>| {
        let (own, other) = (in_folded(a, &own, found.a.end), in_folded(b, &other, found.b.end));
        runs.push(Run { equal, a: own, b: other });
    };
    let mut end = (found.a.start, found.b.start);
    for run in &found.runs {
        if end != (run.a, run.b) {
            push(false, end.0..run.a, end.1..run.b);
        }
        end = (run.a_end(), run.b_end());
        push(true, run.a..end.0, run.b..end.1);
    }
    Passage {
        a: in_folded(a, &found.a, found.a.end),
        b: in_folded(b, &found.b, found.b.end),
        equal: found.equal(),
        letters: found.a.len().max(found.b.len()),
        score: found.score(),
        runs,
    }
}

/// Letters to folded characters: with the punctuation behind them, but for that behind the last letter
/// of the passage.
pub(super) fn in_folded(text: &Letters, letters: &Range<usize>, passage_end: usize) -> Range<usize> {
    let end_of = |letter: usize| text.places[letter] + 1;
    let start = text.places.get(letters.start).copied().unwrap_or_else(|| end_of(text.places.len() - 1));
    if letters.is_empty() {
        return start..start;
    }
    let end = if letters.end == passage_end { end_of(letters.end - 1) } else { text.places[letters.end] };
    start..end
}
