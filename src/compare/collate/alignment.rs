//! Letter by letter: which letter of the witness stands for which of the base.

use super::super::grams::Letters;
use super::{
    gaps,
    order::in_order,
    sides::Side,
    tiles::{Tile, tiles},
    units::Units,
};
use std::{collections::BTreeMap, ops::Range};

/// A stretch that stands elsewhere in the witness has at least so many letters, unless it is a whole unit.
const MOVED: usize = 13;

/// How often the gaps are filled.
const PASSES: usize = 2;

/// Versions of a unit have one in so many letters of the shorter in common.
const FAINT: usize = 5;

/// A unit that is longer than another by this has its few words by chance.
const CHANCE: usize = 3;

/// Equal letters of two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Alignment {
    /// For each letter of the base its counterpart in the witness.
    pub(super) to_witness: Vec<Option<usize>>,
    /// For each letter of the witness its counterpart in the base.
    pub(super) to_base: Vec<Option<usize>>,
    /// For each letter of the base whether its counterpart stands out of order.
    pub(super) is_moved: Vec<bool>,
}

impl Alignment {
    /// Aligns two texts.
    pub(super) fn new(base: &Side, witness: &Side) -> Self {
        let (a, b) = (&base.letters, &witness.letters);
        let mut alignment = Self {
            to_witness: vec![None; a.characters.len()],
            to_base: vec![None; b.characters.len()],
            is_moved: vec![false; a.characters.len()],
        };
        let units = (Units::new(a), Units::new(b));
        let found = tiles(a, b);
        let is_whole = |tile: &Tile| {
            units.0.of(a.units[tile.a]).len() == tile.length
                || units.1.of(b.units[tile.b]).len() == tile.length
        };
        for (tile, in_order) in found.iter().zip(in_order(&found)) {
            if in_order || tile.length >= MOVED || is_whole(tile) {
                alignment.put(tile, !in_order);
            }
        }
        // What one pass has paired leaves less between it for the next.
        for _ in 0..PASSES {
            gaps::fill((base, witness), &mut alignment);
        }
        alignment.forget_faint(a, b, &units);
        gaps::fill_moved(a, b, &units, &mut alignment);
        gaps::find_moved((base, witness), &mut alignment);
        alignment.move_short_units(a, b, &units);
        alignment
    }

    /// Units of which so little is the same that they are no versions of each other: what they have in common stands
    /// in many paragraphs.
    fn forget_faint(&mut self, a: &Letters, b: &Letters, units: &(Units, Units)) {
        let mut links: BTreeMap<(usize, usize), Vec<Tile>> = BTreeMap::new();
        for tile in self.in_order(a, b) {
            links.entry((a.units[tile.a], b.units[tile.b])).or_default().push(tile);
        }
        for ((in_a, in_b), tiles) in links {
            let lengths = (units.0.of(in_a).len(), units.1.of(in_b).len());
            let (short, long) = (lengths.0.min(lengths.1), lengths.0.max(lengths.1));
            let letters: usize = tiles.iter().map(|tile| tile.length).sum();
            let is_part = letters * FAINT >= short;
            // A heading's few words may stand within any paragraph; where one begins or ends, they were joined to it.
            let is_chance = letters < MOVED && long > CHANCE * short && !is_at_end(&tiles, (a, b), units);
            if !is_part || is_chance {
                for tile in tiles {
                    self.to_witness[tile.in_a()].fill(None);
                    self.to_base[tile.in_b()].fill(None);
                }
            }
        }
    }

    /// How many letters the units have in common, by their numbers: in their place, or elsewhere.
    pub(super) fn links(&self, a: &Letters, b: &Letters, is_moved: bool) -> BTreeMap<(usize, usize), usize> {
        let tiles = if is_moved { self.moved(a, b) } else { self.in_order(a, b) };
        let mut links = BTreeMap::new();
        for tile in tiles {
            *links.entry((a.units[tile.a], b.units[tile.b])).or_default() += tile.length;
        }
        links
    }

    /// Notes that some letters are the same.
    pub(super) fn put(&mut self, tile: &Tile, is_moved: bool) {
        for (in_a, in_b) in tile.in_a().zip(tile.in_b()) {
            self.to_witness[in_a] = Some(in_b);
            self.to_base[in_b] = Some(in_a);
            self.is_moved[in_a] = is_moved;
        }
    }

    /// The stretches that are equal and stand in order, within a unit of each text, in order.
    pub(super) fn in_order(&self, a: &Letters, b: &Letters) -> Vec<Tile> {
        let counterpart = |at: usize| self.to_witness[at].filter(|_| !self.is_moved[at]);
        let goes_on = |x: usize, y: usize| match (counterpart(x), counterpart(y)) {
            (Some(p), Some(q)) => p + 1 == q && a.units[x] == a.units[y] && b.units[p] == b.units[q],
            (None, None) => true,
            _ => false,
        };
        let letters: Vec<usize> = (0..a.characters.len()).collect();
        let runs = letters.chunk_by(|&x, &y| goes_on(x, y));
        runs.filter_map(|run| counterpart(run[0]).map(|b| Tile { a: run[0], b, length: run.len() })).collect()
    }

    /// The stretches that were moved, in the base's order; those of one unit that go on in one of the witness's.
    pub(super) fn moved(&self, a: &Letters, b: &Letters) -> Vec<Tile> {
        let mut tiles: Vec<Tile> = Vec::new();
        for (in_a, in_b) in self.to_witness.iter().enumerate().filter(|(at, _)| self.is_moved[*at]) {
            let Some(in_b) = *in_b else { continue };
            match tiles.last_mut() {
                Some(last)
                    if last.in_a().end == in_a
                        && last.in_b().end == in_b
                        && a.units[in_a] == a.units[last.a]
                        && b.units[in_b] == b.units[last.b] =>
                {
                    last.length += 1;
                }
                _ => tiles.push(Tile { a: in_a, b: in_b, length: 1 }),
            }
        }
        tiles
    }

    /// Headings and other short units that stand elsewhere: too short for a tile, but equal from end to end, and the
    /// only such pair that is left.
    fn move_short_units(&mut self, a: &Letters, b: &Letters, units: &(Units, Units)) {
        let is_free = |side: &[Option<usize>], letters: &Range<usize>| {
            side[letters.clone()].iter().all(Option::is_none)
        };
        let left = |units: &Units, side: &[Option<usize>]| -> Vec<Range<usize>> {
            units.all().filter(|letters| letters.len() > 1 && is_free(side, letters)).collect()
        };
        let (in_a, in_b) = (left(&units.0, &self.to_witness), left(&units.1, &self.to_base));
        for unit in &in_a {
            let words = &a.characters[unit.clone()];
            let mut same = in_b.iter().filter(|other| b.characters[(*other).clone()] == *words);
            let is_only_one =
                in_a.iter().filter(|other| a.characters[(*other).clone()] == *words).count() == 1;
            if let (Some(other), None, true) = (same.next(), same.next(), is_only_one) {
                self.put(&Tile { a: unit.start, b: other.start, length: unit.len() }, true);
            }
        }
    }
}

/// Whether stretches stand where a unit of either text begins or ends that is longer than they.
fn is_at_end(tiles: &[Tile], (a, b): (&Letters, &Letters), units: &(Units, Units)) -> bool {
    let (first, last) = (tiles[0], tiles[tiles.len() - 1]);
    let ends = |unit: Range<usize>, from: usize, to: usize| {
        unit.len() > to - from && (from == unit.start || to == unit.end)
    };
    ends(units.0.of(a.units[first.a]), first.a, last.in_a().end)
        || ends(units.1.of(b.units[first.b]), first.b, last.in_b().end)
}
