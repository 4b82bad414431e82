//! The longest stretches that two texts share, every letter in one stretch at most: greedy string tiling (Wise 1993),
//! seeded by equal n-grams.

use super::super::grams::Letters;
use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    ops::Range,
};

/// Letters that must agree for a tile to be found.
pub(super) const SEED: usize = 8;

/// An n-gram that stands in the other text more often than this is looked for at the first places only.
const MOST_PLACES: usize = 48;

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
pub(super) fn tiles(a: &Letters, b: &Letters) -> Vec<Tile> {
    let (mut free_a, mut free_b) = (vec![true; a.characters.len()], vec![true; b.characters.len()]);
    // The longest first; of equal ones the one that is moved least.
    let key = |tile: &Tile| (tile.length, Reverse(far(a, b, tile)), Reverse(tile.a), Reverse(tile.b));
    let mut waiting: BinaryHeap<_> = matches(a, b).iter().map(key).collect();
    let mut tiles = Vec::new();
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

/// The stretches that cannot be longer on either side, from every seed.
fn matches(a: &Letters, b: &Letters) -> Vec<Tile> {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    for (place, gram) in b.grams(SEED).enumerate() {
        let found = places.entry(gram).or_default();
        if found.len() < MOST_PLACES {
            found.push(place);
        }
    }
    // How far each diagonal has been seen.
    let mut seen: HashMap<i64, usize> = HashMap::new();
    let mut found = Vec::new();
    for (at, gram) in a.grams(SEED).enumerate() {
        for &place in places.get(&gram).into_iter().flatten() {
            let end = seen.entry(at as i64 - place as i64).or_default();
            if *end > at {
                continue;
            }
            let tile = grown(a, b, at, place);
            *end = tile.a + tile.length.max(1);
            if tile.length >= SEED {
                found.push(tile);
            }
        }
    }
    found
}

/// A seed as long as the texts agree, within a unit of each.
fn grown(a: &Letters, b: &Letters, in_a: usize, in_b: usize) -> Tile {
    let agree = |x: usize, y: usize| {
        a.characters.get(x).is_some_and(|letter| b.characters.get(y) == Some(letter))
            && a.units[x] == a.units[in_a]
            && b.units[y] == b.units[in_b]
    };
    let before = (1..=in_a.min(in_b)).take_while(|&by| agree(in_a - by, in_b - by)).count();
    let behind = (0..).take_while(|&by| agree(in_a + by, in_b + by)).count();
    Tile { a: in_a - before, b: in_b - before, length: before + behind }
}
