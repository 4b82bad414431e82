//! The longest stretches that two texts share, every letter in one stretch at most: greedy string tiling (Wise 1993),
//! seeded by equal n-grams.

use super::super::grams::{Letters, hash};
use super::{lockstep, sides::Side};
use rustc_hash::FxHashMap;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
    ops::Range,
};

/// Letters that must agree for a tile to be found.
pub(super) const SEED: usize = 8;

/// An n-gram that stands in the other text more often than this is looked for at the first places only.
const MOST_PLACES: usize = 48;

/// Letters that are compared for each letter of two texts, at most: one letter again and again agrees with itself from
/// every place on.
const STEPS: usize = 32;

/// … and in any case.
const STEPS_AT_LEAST: usize = 1_000_000;

/// A stretch of letters that both texts have, within a unit of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tile {
    /// Its first letter in the base.
    pub(super) a: usize,
    /// Its first letter in the witness.
    pub(super) b: usize,
    /// How many letters it has.
    pub(super) length: usize,
}

impl Tile {
    pub(super) fn in_a(&self) -> Range<usize> {
        self.a..self.a + self.length
    }

    pub(super) fn in_b(&self) -> Range<usize> {
        self.b..self.b + self.length
    }
}

/// The tiles of two texts, in the order of the base.
pub(super) fn tiles((base, witness): (&Side, &Side)) -> Vec<Tile> {
    let (a, b) = (&base.letters, &witness.letters);
    let mut tiles = lockstep::tiles(a, b);
    let (mut free_a, mut free_b) = (vec![true; a.characters.len()], vec![true; b.characters.len()]);
    for tile in &tiles {
        free_a[tile.in_a()].fill(false);
        free_b[tile.in_b()].fill(false);
    }
    for tile in repeated((base, &free_a), (witness, &free_b)) {
        free_a[tile.in_a()].fill(false);
        free_b[tile.in_b()].fill(false);
        tiles.push(tile);
    }
    // The longest first; of equal ones the one that is moved least.
    let key = |tile: &Tile| (tile.length, Reverse(far(a, b, tile)), Reverse(tile.a), Reverse(tile.b));
    let mut waiting: BinaryHeap<_> = matches((a, &free_a), (b, &free_b)).iter().map(key).collect();
    while let Some((length, _, Reverse(in_a), Reverse(in_b))) = waiting.pop() {
        let tile = Tile { a: in_a, b: in_b, length };
        let free: Vec<bool> = (0..length).map(|at| free_a[in_a + at] && free_b[in_b + at]).collect();
        if free.iter().all(|&free| free) {
            free_a[tile.in_a()].fill(false);
            free_b[tile.in_b()].fill(false);
            tiles.push(tile);
        } else {
            waiting.extend(parts(tile, &free).iter().map(key));
        }
    }
    tiles.sort_unstable_by_key(|tile| tile.a);
    tiles
}

/// Units that come again too often to be looked for everywhere: the first of one text with the first of the other, and
/// so on.
fn repeated((a, free_a): (&Side, &[bool]), (b, free_b): (&Side, &[bool])) -> Vec<Tile> {
    let places = |side: &Side, free: &[bool]| {
        let mut places: BTreeMap<u64, Vec<Range<usize>>> = BTreeMap::new();
        for unit in
            side.units.all().filter(|unit| unit.len() >= SEED && free[unit.clone()].iter().all(|&free| free))
        {
            places.entry(hash(&side.letters.characters[unit.clone()])).or_default().push(unit);
        }
        places
    };
    let (in_a, in_b) = (places(a, free_a), places(b, free_b));
    let often = in_a.into_iter().filter_map(|(unit, own)| Some((own, in_b.get(&unit)?)));
    let often = often.filter(|(own, other)| own.len().max(other.len()) > MOST_PLACES);
    let pairs = often.flat_map(|(own, other)| own.into_iter().zip(other.clone()));
    let equal =
        pairs.filter(|(own, other)| a.letters.characters[own.clone()] == b.letters.characters[other.clone()]);
    equal.map(|(own, other)| Tile { a: own.start, b: other.start, length: own.len() }).collect()
}

/// How far a tile stands from where it would stand if the texts were stretched to one length, in letters of the base.
fn far(a: &Letters, b: &Letters, tile: &Tile) -> u64 {
    let (in_a, in_b) = (a.characters.len() as u64, b.characters.len() as u64);
    (tile.a as u64 * in_b).abs_diff(tile.b as u64 * in_a) / in_b.max(1)
}

/// The parts of a tile that are free on both sides, and long enough.
fn parts(tile: Tile, free: &[bool]) -> Vec<Tile> {
    let mut parts = Vec::new();
    let mut at = 0;
    for run in free.chunk_by(|a, b| a == b) {
        if run[0] && run.len() >= SEED {
            parts.push(Tile { a: tile.a + at, b: tile.b + at, length: run.len() });
        }
        at += run.len();
    }
    parts
}

/// The stretches of free letters that cannot be longer on either side, from every seed.
fn matches((a, free_a): (&Letters, &[bool]), (b, free_b): (&Letters, &[bool])) -> Vec<Tile> {
    let seeds = |text: &Letters, free: &[bool]| -> Vec<(u64, usize)> {
        let runs = free.chunk_by(|x, y| x == y).scan(0, |at, run| {
            *at += run.len();
            Some((*at - run.len()..*at, run[0]))
        });
        let free = runs.filter(|(run, is_free)| *is_free && run.len() >= SEED);
        let starts = free.flat_map(|(run, _)| run.start..run.end + 1 - SEED);
        starts.map(|at| (hash(&text.characters[at..at + SEED]), at)).collect()
    };
    let mut places: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (gram, place) in seeds(b, free_b) {
        let found = places.entry(gram).or_default();
        if found.len() < MOST_PLACES {
            found.push(place);
        }
    }
    let is_free = |x: usize, y: usize| free_a[x] && free_b[y];
    // How far each diagonal has been seen, by how far it lies from the last of the base's.
    let mut seen: FxHashMap<usize, usize> = FxHashMap::default();
    let mut found = Vec::new();
    let mut steps =
        STEPS.saturating_mul(a.characters.len() + b.characters.len()).saturating_add(STEPS_AT_LEAST);
    for (gram, at) in seeds(a, free_a) {
        for &place in places.get(&gram).into_iter().flatten() {
            let end = seen.entry(at + b.characters.len() - place).or_default();
            if *end > at || steps == 0 {
                continue;
            }
            let tile = grown((a, at), (b, place), is_free);
            *end = tile.a + tile.length.max(1);
            steps = steps.saturating_sub(tile.length);
            if tile.length >= SEED {
                found.push(tile);
            }
        }
    }
    found
}

/// A seed as long as the texts agree, within a unit of each.
fn grown(
    (a, in_a): (&Letters, usize),
    (b, in_b): (&Letters, usize),
    is_free: impl Fn(usize, usize) -> bool,
) -> Tile {
    let agree = |x: usize, y: usize| {
        a.characters.get(x).is_some_and(|letter| b.characters.get(y) == Some(letter))
            && a.units[x] == a.units[in_a]
            && b.units[y] == b.units[in_b]
            && is_free(x, y)
    };
    let before = (1..=in_a.min(in_b)).take_while(|&by| agree(in_a - by, in_b - by)).count();
    let behind = (0..a.characters.len() - in_a).take_while(|&by| agree(in_a + by, in_b + by)).count();
    Tile { a: in_a - before, b: in_b - before, length: before + behind }
}
