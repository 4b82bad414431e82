//! Letter by letter: which letter of the witness stands for which of the base.

use super::{
    counterparts::Counterparts,
    gaps,
    order::in_order,
    sides::Side,
    tiles::{Tile, tiles},
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
    pub(super) to_witness: Counterparts,
    /// For each letter of the witness its counterpart in the base.
    pub(super) to_base: Counterparts,
    /// For each letter of the base whether its counterpart stands out of order.
    pub(super) is_moved: Vec<bool>,
}

impl Alignment {
    /// Aligns two texts.
    pub(super) fn new(base: &Side, witness: &Side) -> Self {
        let (a, b) = (&base.letters, &witness.letters);
        let mut alignment = Self::none((base, witness));
        let found = tiles((base, witness));
        let is_whole = |tile: &Tile| {
            base.units.of(a.units[tile.a]).len() == tile.length
                || witness.units.of(b.units[tile.b]).len() == tile.length
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
        alignment.forget_faint((base, witness));
        gaps::fill_moved((base, witness), &mut alignment);
        gaps::find_moved((base, witness), &mut alignment);
        alignment.move_short_units((base, witness));
        alignment
    }

    /// That of two texts of which nothing is known.
    pub(super) fn none((base, witness): (&Side, &Side)) -> Self {
        let (a, b) = (base.letters.characters.len(), witness.letters.characters.len());
        Self { to_witness: Counterparts::none(a), to_base: Counterparts::none(b), is_moved: vec![false; a] }
    }

    /// Forgets what is the same of some letters of the base and some of the witness.
    pub(super) fn forget(&mut self, (a, b): (Range<usize>, Range<usize>)) {
        self.to_witness.forget(a);
        self.to_base.forget(b);
    }

    /// Units of which so little is the same that they are no versions of each other: what they have in common stands
    /// in many paragraphs.
    fn forget_faint(&mut self, sides: (&Side, &Side)) {
        let (a, b) = sides;
        let tiles = self.in_order(sides);
        let units = |tile: &Tile| (a.letters.units[tile.a], b.letters.units[tile.b]);
        // In order in both: those of two units follow each other.
        for tiles in tiles.chunk_by(|x, y| units(x) == units(y)) {
            let (in_a, in_b) = units(&tiles[0]);
            let lengths = (a.units.of(in_a).len(), b.units.of(in_b).len());
            let (short, long) = (lengths.0.min(lengths.1), lengths.0.max(lengths.1));
            let letters: usize = tiles.iter().map(|tile| tile.length).sum();
            let is_part = letters * FAINT >= short;
            // A heading's few words may stand within any paragraph; where one begins or ends, they were joined to it.
            let is_chance = letters < MOVED && long > CHANCE * short && !is_at_end(tiles, sides);
            if !is_part || is_chance {
                for tile in tiles {
                    self.to_witness.forget(tile.in_a());
                    self.to_base.forget(tile.in_b());
                }
            }
        }
    }

    /// Notes that some letters are the same.
    pub(super) fn put(&mut self, tile: &Tile, is_moved: bool) {
        self.to_witness.set(tile.in_a(), tile.b);
        self.to_base.set(tile.in_b(), tile.a);
        self.is_moved[tile.in_a()].fill(is_moved);
    }

    /// The stretches that are equal and stand in order, within a unit of each text, in order.
    pub(super) fn in_order(&self, sides: (&Side, &Side)) -> Vec<Tile> {
        self.stretches(0..self.is_moved.len(), false, sides)
    }

    /// The stretches that were moved, in the base's order; those of one unit that go on in one of the witness's.
    pub(super) fn moved(&self, sides: (&Side, &Side)) -> Vec<Tile> {
        self.stretches(0..self.is_moved.len(), true, sides)
    }

    /// The stretches of some of the base's letters that are equal, in their place or moved.
    pub(super) fn stretches(
        &self,
        letters: Range<usize>,
        is_moved: bool,
        (a, b): (&Side, &Side),
    ) -> Vec<Tile> {
        let (a, b) = (&a.letters.units, &b.letters.units);
        let mut tiles: Vec<Tile> = Vec::new();
        for in_a in letters {
            let Some(in_b) = self.to_witness.get(in_a).filter(|_| self.is_moved[in_a] == is_moved) else {
                continue;
            };
            match tiles.last_mut() {
                Some(last)
                    if last.in_a().end == in_a
                        && last.in_b().end == in_b
                        && a[in_a] == a[last.a]
                        && b[in_b] == b[last.b] =>
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
    fn move_short_units(&mut self, (a, b): (&Side, &Side)) {
        let (in_a, in_b) = (only(a, &self.to_witness), only(b, &self.to_base));
        for (words, unit) in in_a {
            if let (Some(unit), Some(Some(other))) = (unit, in_b.get(words)) {
                self.put(&Tile { a: unit.start, b: other.start, length: unit.len() }, true);
            }
        }
    }
}

/// The units of a text that have no counterpart at all, by their letters; none where several are equal.
fn only<'a>(side: &'a Side, counterparts: &Counterparts) -> BTreeMap<&'a [char], Option<Range<usize>>> {
    let mut only = BTreeMap::new();
    for unit in side.units.all().filter(|unit| unit.len() > 1 && counterparts.are_free(unit)) {
        let words = &side.letters.characters[unit.clone()];
        only.entry(words).and_modify(|place| *place = None).or_insert(Some(unit));
    }
    only
}

/// Whether stretches stand where a unit of either text begins or ends that is longer than they.
fn is_at_end(tiles: &[Tile], (a, b): (&Side, &Side)) -> bool {
    let (first, last) = (tiles[0], tiles[tiles.len() - 1]);
    let ends = |side: &Side, from: usize, to: usize| {
        let unit = side.units.of(side.letters.units[from]);
        unit.len() > to - from && (from == unit.start || to == unit.end)
    };
    ends(a, first.a, last.in_a().end) || ends(b, first.b, last.in_b().end)
}
