//! The passages that two texts share: chains of anchors, aligned between and at their ends, the best first.

use super::super::grams::Letters;
use super::{
    alignment::{Equal, SAME, Strand, bridge, cost, extend, times},
    anchors::{anchors, chains},
    trim::trim,
};
use std::{cmp::Reverse, ops::Range};

/// Cells of alignments that are gone through for each letter of two texts, at most: of texts with few different letters
/// everything is a little like everything.
const CELLS: usize = 200;

/// … and in any case.
const CELLS_AT_LEAST: usize = 1_000_000;

/// A passage that two texts share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::compare) struct Shared {
    /// Its letters in one text.
    pub(super) a: Range<usize>,
    /// Its letters in the other.
    pub(super) b: Range<usize>,
    /// The runs of letters that are equal, in order; the first begins it and the last ends it.
    pub(super) runs: Vec<Equal>,
}

impl Shared {
    /// A passage of these runs, of which there is at least one.
    pub(super) fn new(runs: Vec<Equal>) -> Option<Self> {
        let (first, last) = (runs.first()?, runs.last()?);
        Some(Self { a: first.a..last.a_end(), b: first.b..last.b_end(), runs })
    }

    /// How many letters are equal.
    pub(super) fn equal(&self) -> usize {
        self.runs.iter().map(|run| run.length).sum()
    }

    /// The score of the alignment.
    pub(super) fn score(&self) -> i32 {
        score(&self.runs)
    }

    /// The same with its texts exchanged.
    fn exchanged(self) -> Self {
        let runs = self.runs.into_iter().map(|run| Equal { a: run.b, b: run.a, length: run.length });
        Self { a: self.b, b: self.a, runs: runs.collect() }
    }
}

/// The score of an alignment of these runs.
pub(super) fn score(runs: &[Equal]) -> i32 {
    let same: i32 = runs.iter().map(|run| times(run.length, SAME)).sum();
    let between = runs.windows(2).map(|pair| cost(pair[1].a - pair[0].a_end(), pair[1].b - pair[0].b_end()));
    between.fold(same, i32::saturating_add)
}

/// The runs that score best of those that follow each other: an end that costs more than it is worth is left off.
pub(super) fn best_part(runs: &[Equal]) -> &[Equal] {
    let (mut best, mut range) = (0, 0..0);
    let (mut sum, mut start) = (0, 0);
    for (at, run) in runs.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &runs[before]);
        sum += before.map_or(0, |before| cost(run.a - before.a_end(), run.b - before.b_end()));
        if sum <= 0 {
            (sum, start) = (0, at);
        }
        sum = sum.saturating_add(times(run.length, SAME));
        if sum > best {
            (best, range) = (sum, start..at + 1);
        }
    }
    &runs[range]
}

/// The passages that two texts share, in the first one's order, from the places of grams that both have. They are the
/// same whichever text comes first.
pub(super) fn shared(a: &Letters, b: &Letters, seeds: Vec<(u32, u32)>) -> Vec<Shared> {
    if seeds.is_empty() {
        return Vec::new();
    }
    let size = |text: &Letters| text.characters.len();
    let is_exchanged = (size(a), &a.characters) > (size(b), &b.characters);
    let mut found = if is_exchanged {
        let seeds = seeds.into_iter().map(|(in_a, in_b)| (in_b, in_a)).collect();
        in_order(b, a, seeds).into_iter().map(Shared::exchanged).collect()
    } else {
        in_order(a, b, seeds)
    };
    found.sort_unstable_by_key(|passage| (passage.a.start, passage.b.start, passage.a.end, passage.b.end));
    found
}

fn in_order(a: &Letters, b: &Letters, seeds: Vec<(u32, u32)>) -> Vec<Shared> {
    let letters = a.characters.len() + b.characters.len();
    let mut cells = letters.saturating_mul(CELLS).saturating_add(CELLS_AT_LEAST);
    let chains = chains(anchors(&a.characters, &b.characters, seeds));
    let mut parts: Vec<Vec<Equal>> =
        chains.iter().flat_map(|chain| parts(&a.characters, &b.characters, chain, &mut cells)).collect();
    parts.sort_by_key(|runs| (Reverse(score(runs)), runs[0].a.abs_diff(runs[0].b), runs[0].a));
    let mut known = Known { a: vec![false; a.characters.len()], b: vec![false; b.characters.len()] };
    let mut found: Vec<Shared> = Vec::new();
    let mut again: Vec<Shared> = Vec::new();
    for part in parts {
        let Some(part) = Shared::new(part).filter(|part| known.of(part) != [true, true]) else { continue };
        let Some(passage) = trim(a, b, &grown(&a.characters, &b.characters, part.runs, &mut cells)) else {
            continue;
        };
        match known.of(&passage) {
            [false, false] => found.push(known.with(passage)),
            [true, true] => {}
            // What one text has twice pairs with its likes first: what is left over may go with one that is taken.
            _ => again.push(passage),
        }
    }
    for passage in again {
        if known.of(&passage) != [true, true] {
            found.push(known.with(passage));
        }
    }
    found
}

/// The letters that belong to passages already.
struct Known {
    a: Vec<bool>,
    b: Vec<bool>,
}

impl Known {
    /// Whether at least half of a passage is known, on either side.
    fn of(&self, passage: &Shared) -> [bool; 2] {
        let is_known = |known: &[bool], range: &Range<usize>| {
            let inside = known[range.clone()].iter().filter(|&&known| known).count();
            inside * 2 >= range.len()
        };
        [is_known(&self.a, &passage.a), is_known(&self.b, &passage.b)]
    }

    fn with(&mut self, passage: Shared) -> Shared {
        self.a[passage.a.clone()].fill(true);
        self.b[passage.b.clone()].fill(true);
        passage
    }
}

/// A chain with what is equal between its anchors; in several parts where too much differs.
fn parts(a: &[char], b: &[char], chain: &[Equal], cells: &mut usize) -> Vec<Vec<Equal>> {
    let mut found = Vec::new();
    let mut runs: Vec<Equal> = Vec::new();
    for anchor in chain {
        if let Some(before) = runs.last().copied() {
            let (from_a, from_b) = (before.a_end(), before.b_end());
            match bridge(forward(&a[from_a..anchor.a]), forward(&b[from_b..anchor.b]), cells) {
                Some((between, _)) => runs.extend(between.into_iter().map(|run| Equal {
                    a: run.a + from_a,
                    b: run.b + from_b,
                    ..run
                })),
                None => found.extend(worth(&std::mem::take(&mut runs))),
            }
        }
        runs.push(*anchor);
    }
    found.extend(worth(&runs));
    found
}

/// The parts of a chain that are worth their costs.
fn worth(runs: &[Equal]) -> Vec<Vec<Equal>> {
    let best = best_part(runs);
    let Some(start) = best.first().and_then(|first| runs.iter().position(|run| run == first)) else {
        return Vec::new();
    };
    let mut found = vec![best.to_vec()];
    // What stands before and behind may be a passage of its own.
    for rest in [&runs[..start], &runs[start + best.len()..]] {
        found.extend(Some(best_part(rest)).filter(|part| !part.is_empty()).map(<[Equal]>::to_vec));
    }
    found
}

fn forward(letters: &[char]) -> Strand<'_> {
    Strand { letters, is_backward: false }
}

/// A part with what goes on at either end.
fn grown(a: &[char], b: &[char], part: Vec<Equal>, cells: &mut usize) -> Vec<Equal> {
    let (Some(first), Some(last)) = (part.first().copied(), part.last().copied()) else { return part };
    let backward = |letters| Strand { letters, is_backward: true };
    let before = extend(backward(&a[..first.a]), backward(&b[..first.b]), cells);
    let behind = extend(forward(&a[last.a_end()..]), forward(&b[last.b_end()..]), cells);
    let mut runs: Vec<Equal> = before
        .into_iter()
        .rev()
        .map(|run| Equal { a: first.a - run.a_end(), b: first.b - run.b_end(), ..run })
        .collect();
    runs.extend(part);
    runs.extend(behind.into_iter().map(|run| Equal {
        a: run.a + last.a_end(),
        b: run.b + last.b_end(),
        ..run
    }));
    runs
}
