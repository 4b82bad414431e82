//! What two texts share: seeds of eight equal letters, grown as far as the texts agree, chained over
//! small differences.
//!
//! Spelling (script, width, punctuation, line breaks) makes no difference here: it was folded away.

use super::{
    grams::Letters,
    symbols::{symbols, words_of},
};
use crate::corpus::Document;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::{collections::HashMap, ops::Range};

/// Letters that must agree for a passage to begin.
const SEED: usize = 8;

/// A gram that stands in the other text more often than this is looked for at the first places only.
const MOST_PLACES: usize = 24;

/// Letters by which two texts may differ, on either side, without the passage ending there.
const GAP: usize = 24;

/// A passage has at least so many equal letters.
const SHORTEST: usize = 13;

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

/// A stretch of letters that agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Match {
    a: usize,
    b: usize,
    length: usize,
}

/// The passages that two documents share, in the first one's order.
#[must_use]
pub fn passages(a: &Document, b: &Document) -> Vec<Passage> {
    let (a, b) = (Letters::new(a), Letters::new(b));
    let chains = chain(&matches(&a, &b));
    let found = chains.into_iter().map(|chain| passage(&a, &b, &chain));
    found.filter(|passage| passage.equal >= SHORTEST).collect()
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

/// Goes through a once, taking at each place the longest agreement with b.
fn matches(a: &Letters, b: &Letters) -> Vec<Match> {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    for (place, gram) in b.grams(SEED).enumerate() {
        let found = places.entry(gram).or_default();
        if found.len() < MOST_PLACES {
            found.push(place);
        }
    }
    let grams: Vec<u64> = a.grams(SEED).collect();
    let mut found: Vec<Match> = Vec::new();
    let mut at = 0;
    while let Some(gram) = grams.get(at) {
        let expected = found.last().map_or(0, |last| last.b + (at - last.a));
        let candidates = places.get(gram).into_iter().flatten();
        let grown = candidates.map(|&b_at| Match { a: at, b: b_at, length: agreement(a, b, at, b_at) });
        // Of equally long ones, the one that goes on where the last ended.
        let best = grown.max_by_key(|m| (m.length, std::cmp::Reverse(m.b.abs_diff(expected))));
        match best.filter(|best| best.length >= SEED) {
            Some(best) => {
                at += best.length;
                found.push(best);
            }
            None => at += 1,
        }
    }
    found
}

/// How far two texts agree, to the end of the paragraph: in many texts one paragraph after the other begins
/// with the same words, and those are not part of what came before.
fn agreement(a: &Letters, b: &Letters, a_at: usize, b_at: usize) -> usize {
    let letter = |text: &Letters, at: usize, by: usize| {
        (text.units.get(at + by) == text.units.get(at))
            .then(|| text.characters.get(at + by).copied())
            .flatten()
    };
    let reach = a.characters.len() - a_at;
    (0..reach)
        .take_while(|&by| letter(a, a_at, by).is_some_and(|equal| letter(b, b_at, by) == Some(equal)))
        .count()
}

/// Joins matches that follow each other in both texts with only small gaps between.
fn chain(matches: &[Match]) -> Vec<Vec<Match>> {
    let follows = |before: &Match, next: &Match| {
        let (a_end, b_end) = (before.a + before.length, before.b + before.length);
        (a_end..=a_end + GAP).contains(&next.a) && (b_end..=b_end + GAP).contains(&next.b)
    };
    matches.chunk_by(follows).map(<[Match]>::to_vec).collect()
}

fn passage(a: &Letters, b: &Letters, chain: &[Match]) -> Passage {
    let (first, last) = (chain[0], chain[chain.len() - 1]);
    let (in_a, in_b) = (first.a..last.a + last.length, first.b..last.b + last.length);
    let (a_starts, b_starts) = (symbols(a, &in_a), symbols(b, &in_b));
    let operations = capture_diff_slices(Algorithm::Myers, &words_of(a, &a_starts), &words_of(b, &b_starts));
    let letters = |starts: &[usize], symbols: Range<usize>| starts[symbols.start]..starts[symbols.end];
    let mut equal = 0;
    let runs = operations.iter().map(|operation| {
        let is_equal = matches!(operation, DiffOp::Equal { .. });
        let (own, other) =
            (letters(&a_starts, operation.old_range()), letters(&b_starts, operation.new_range()));
        equal += if is_equal { own.len() } else { 0 };
        Run { equal: is_equal, a: in_folded(a, &own, in_a.end), b: in_folded(b, &other, in_b.end) }
    });
    let runs = runs.collect();
    Passage {
        a: in_folded(a, &in_a, in_a.end),
        b: in_folded(b, &in_b, in_b.end),
        equal,
        letters: in_a.len().max(in_b.len()),
        runs,
    }
}

/// Letters to folded characters: with the punctuation behind them, but for that behind the last letter
/// of the passage.
fn in_folded(text: &Letters, letters: &Range<usize>, passage_end: usize) -> Range<usize> {
    let end_of = |letter: usize| text.places[letter] + 1;
    let start = text.places.get(letters.start).copied().unwrap_or_else(|| end_of(text.places.len() - 1));
    if letters.is_empty() {
        return start..start;
    }
    let end = if letters.end == passage_end { end_of(letters.end - 1) } else { text.places[letters.end] };
    start..end
}
