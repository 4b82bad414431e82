//! What stands between the tiles: sentences that have no counterpart yet are laid beside those that are most like them,
//! in order, and compared letter by letter; what is left then, beside those that stand elsewhere.

use super::super::{
    grams::{Letters, hash},
    symbols::{symbols, words_of},
};
use super::{alignment::Alignment, counterparts::Counterparts, order::in_order, sides::Side, tiles::Tile};
use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

/// Two stretches are versions of one if their pairs of letters agree so far, in per cent (Dice's coefficient).
const ALIKE: usize = 35;

/// The same for sentences that stand elsewhere: nothing beside them speaks for it.
const ALIKE_MOVED: usize = 50;

/// Letters of a sentence that is looked for elsewhere.
const SHORTEST_MOVED: usize = 10;

/// A pair of letters that stands in more stretches than this says nothing.
const COMMON: usize = 64;

/// What joins two stretches that stand beside the same tile: as good as so many pairs of letters.
const BESIDE: usize = 2;

/// Longer stretches have no tile in common, and would take too long to be compared letter by letter.
const LONGEST: usize = 20_000;

/// Fills the gaps between stretches in order.
pub(super) fn fill((base, witness): (&Side, &Side), alignment: &mut Alignment) {
    let (a, b) = (&base.letters, &witness.letters);
    let anchors = alignment.in_order((base, witness));
    let ends = Tile { a: a.characters.len(), b: b.characters.len(), length: 0 };
    let mut before: Option<Tile> = None;
    for next in anchors.into_iter().chain([ends]) {
        let from = before.map_or((0, 0), |before| (before.in_a().end, before.in_b().end));
        let in_a = stretches(base, from.0..next.a, |at| alignment.to_witness.is_free(at));
        let in_b = stretches(witness, from.1..next.b, |at| alignment.to_base.is_free(at));
        let after = (next.length > 0).then_some(next);
        let pairs = if in_a.is_empty() || in_b.is_empty() {
            Vec::new()
        } else {
            pairs(a, b, (&in_a, &in_b), before, after)
        };
        for (x, y) in pairs {
            for tile in compared(a, b, &in_a[x], &in_b[y]) {
                alignment.put(&tile, false);
            }
        }
        before = Some(next);
    }
}

/// Fills the gaps beside stretches that were moved from one unit into another, within these units.
pub(super) fn fill_moved(sides: (&Side, &Side), alignment: &mut Alignment) {
    let moved = alignment.moved(sides);
    let (a, b) = (&sides.0.letters, &sides.1.letters);
    let same = |x: &Tile, y: &Tile| {
        a.units[x.a] == a.units[y.a] && b.units[x.b] == b.units[y.b] && x.in_b().end <= y.b
    };
    for together in moved.chunk_by(same) {
        let (own, other) =
            (sides.0.units.of(a.units[together[0].a]), sides.1.units.of(b.units[together[0].b]));
        let ends =
            [Tile { a: own.start, b: other.start, length: 0 }, Tile { a: own.end, b: other.end, length: 0 }];
        let all: Vec<Tile> = [&ends[..1], together, &ends[1..]].concat();
        for pair in all.windows(2) {
            let (in_a, in_b) = (pair[0].in_a().end..pair[1].a, pair[0].in_b().end..pair[1].b);
            let is_gap = !in_a.is_empty() && !in_b.is_empty();
            if is_gap && alignment.to_witness.are_free(&in_a) && alignment.to_base.are_free(&in_b) {
                for tile in compared(a, b, &in_a, &in_b) {
                    alignment.put(&tile, true);
                }
            }
        }
    }
}

/// Sentences without counterpart that are much like one that stands elsewhere were moved, and changed besides. The most
/// alike go together first.
pub(super) fn find_moved((base, witness): (&Side, &Side), alignment: &mut Alignment) {
    let (a, b) = (&base.letters, &witness.letters);
    let whole = |side: &Side, counterparts: &Counterparts| -> Vec<Range<usize>> {
        let all = stretches(side, 0..counterparts.letters(), |at| counterparts.is_free(at));
        all.into_iter().filter(|stretch| stretch.len() >= SHORTEST_MOVED).collect()
    };
    let (in_a, in_b) = (whole(base, &alignment.to_witness), whole(witness, &alignment.to_base));
    let mut alike: Vec<(usize, usize, usize)> = Vec::new();
    for (x, shared) in shared(a, b, &in_a, &in_b).into_iter().enumerate() {
        for (y, shared) in shared {
            let dice = 200 * shared / (pairs_in(&in_a[x]) + pairs_in(&in_b[y]));
            if dice >= ALIKE_MOVED {
                alike.push((dice, x, y));
            }
        }
    }
    alike.sort_unstable_by_key(|&(dice, x, y)| (Reverse(dice), x, y));
    let (mut taken_a, mut taken_b) = (vec![false; in_a.len()], vec![false; in_b.len()]);
    for (_, x, y) in alike {
        if !taken_a[x] && !taken_b[y] {
            (taken_a[x], taken_b[y]) = (true, true);
            for tile in compared(a, b, &in_a[x], &in_b[y]) {
                alignment.put(&tile, true);
            }
        }
    }
}

/// The stretches of a gap that have no counterpart, each within a sentence.
fn stretches(side: &Side, gap: Range<usize>, is_free: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for at in gap.filter(|&at| is_free(at)) {
        match stretches.last_mut() {
            Some(last) if last.end == at && side.sentences[at - 1] == side.sentences[at] => last.end = at + 1,
            _ => stretches.push(at..at + 1),
        }
    }
    stretches
}

/// Which stretches are versions of one, by their numbers: in order, each in one pair at most.
fn pairs(
    a: &Letters,
    b: &Letters,
    (in_a, in_b): (&[Range<usize>], &[Range<usize>]),
    before: Option<Tile>,
    after: Option<Tile>,
) -> Vec<(usize, usize)> {
    let is_beside = |x: &Range<usize>, y: &Range<usize>| {
        let behind = |tile: Tile| x.start == tile.in_a().end && y.start == tile.in_b().end;
        let follows = before.is_some_and(|tile| {
            behind(tile) && a.units[x.start] == a.units[tile.a] && b.units[y.start] == b.units[tile.b]
        });
        let leads = after.is_some_and(|tile| {
            x.end == tile.a
                && y.end == tile.b
                && a.units[x.start] == a.units[tile.a]
                && b.units[y.start] == b.units[tile.b]
        });
        follows || leads
    };
    if let ([own], [other]) = (in_a, in_b)
        && is_beside(own, other)
    {
        return vec![(0, 0)];
    }
    let mut alike: Vec<Tile> = Vec::new();
    for (x, shared) in shared(a, b, in_a, in_b).into_iter().enumerate() {
        for (y, shared) in shared {
            let all = pairs_in(&in_a[x]) + pairs_in(&in_b[y]);
            if 200 * shared >= ALIKE * all {
                alike.push(Tile { a: x, b: y, length: shared });
            }
        }
    }
    let first_last = |count: usize| [0, count.saturating_sub(1)].into_iter().take(count);
    for x in first_last(in_a.len()) {
        for y in first_last(in_b.len()) {
            if is_beside(&in_a[x], &in_b[y]) {
                alike.push(Tile { a: x, b: y, length: BESIDE });
            }
        }
    }
    // Of those of one stretch the later come first: see `in_order`.
    alike.sort_unstable_by_key(|tile| (tile.a, Reverse((tile.b, tile.length))));
    alike.dedup_by_key(|tile| (tile.a, tile.b));
    let chosen = in_order(&alike);
    alike.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(tile, _)| (tile.a, tile.b)).collect()
}

/// How many pairs of adjacent letters a stretch has; of one letter, one.
fn pairs_in(stretch: &Range<usize>) -> usize {
    (stretch.len() - 1).max(1)
}

/// For each stretch of the base, the stretches of the witness with which it shares pairs of letters, and how many.
fn shared(
    a: &Letters,
    b: &Letters,
    in_a: &[Range<usize>],
    in_b: &[Range<usize>],
) -> Vec<Vec<(usize, usize)>> {
    let grams = |text: &Letters, stretch: &Range<usize>| -> Vec<u64> {
        text.characters[stretch.clone()].windows(2.min(stretch.len())).map(hash).collect()
    };
    let mut places: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (y, stretch) in in_b.iter().enumerate() {
        for gram in grams(b, stretch) {
            places.entry(gram).or_default().push(y);
        }
    }
    in_a.iter()
        .map(|stretch| {
            let mut own: FxHashMap<u64, usize> = FxHashMap::default();
            for gram in grams(a, stretch) {
                *own.entry(gram).or_default() += 1;
            }
            let mut own: Vec<(u64, usize)> = own.into_iter().collect();
            own.sort_unstable();
            let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
            for (gram, times) in own {
                let Some(found) = places.get(&gram).filter(|found| found.len() <= COMMON) else { continue };
                for same in found.chunk_by(|x, y| x == y) {
                    *counts.entry(same[0]).or_default() += times.min(same.len());
                }
            }
            counts.into_iter().collect()
        })
        .collect()
}

/// The equal stretches of two versions.
pub(super) fn compared(a: &Letters, b: &Letters, in_a: &Range<usize>, in_b: &Range<usize>) -> Vec<Tile> {
    compared_keeping(a, b, in_a, in_b, |_| false)
}

/// The same, with the stretches of letters that say something even in the midst of what was written anew.
pub(super) fn compared_keeping(
    a: &Letters,
    b: &Letters,
    in_a: &Range<usize>,
    in_b: &Range<usize>,
    says_something: impl Fn(&[char]) -> bool,
) -> Vec<Tile> {
    if in_a.len() + in_b.len() > LONGEST {
        return Vec::new();
    }
    let (starts_a, starts_b) = (symbols(a, in_a), symbols(b, in_b));
    let operations = capture_diff_slices(Algorithm::Myers, &words_of(a, &starts_a), &words_of(b, &starts_b));
    let letters = |starts: &[usize], symbols: Range<usize>| starts[symbols.start]..starts[symbols.end];
    let runs: Vec<(bool, Range<usize>, Range<usize>)> = operations
        .iter()
        .map(|operation| {
            let is_equal = matches!(operation, DiffOp::Equal { .. });
            (is_equal, letters(&starts_a, operation.old_range()), letters(&starts_b, operation.new_range()))
        })
        .collect();
    let changed = |at: Option<&(bool, Range<usize>, Range<usize>)>| {
        at.filter(|run| !run.0).map_or(0, |run| run.1.len().max(run.2.len()))
    };
    let is_meant = |at: usize| {
        // A letter or two that happen to be equal in the midst of what was written anew are no text kept.
        let before = at.checked_sub(1).map_or(0, |before| changed(runs.get(before)));
        let length = runs[at].1.len();
        let is_long = length >= before || length >= changed(runs.get(at + 1));
        runs[at].0 && (is_long || says_something(&a.characters[runs[at].1.clone()]))
    };
    let meant = (0..runs.len()).filter(|&at| is_meant(at));
    meant.map(|at| Tile { a: runs[at].1.start, b: runs[at].2.start, length: runs[at].1.len() }).collect()
}
