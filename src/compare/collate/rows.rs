//! Which paragraphs are versions of each other: kept, divided otherwise, moved, missing, added.

use super::{
    alignment::Alignment,
    runs::{Run, RunKind, Writer},
    sides::Side,
    tiles::Tile,
};
use crate::{
    clean::Block,
    corpus::Document,
    protocol::{LossKind, RowLabel},
    structure::{Loss, Unit},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// What was moved is a version of what stands elsewhere if so large a part of the shorter is the same: a third.
const VERSION: usize = 3;

/// What stands where a printed text goes on at another place: （下转第五版）.
const GOES_ON: [&str; 3] = ["下转", "下轉", "continued on"];

/// Paragraphs of two texts that belong together, or one that has no counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What became of them.
    pub label: RowLabel,
    /// The base's units; empty if it has none.
    pub a: Range<usize>,
    /// The witness's.
    pub b: Range<usize>,
    /// Their text, run by run. Of what stands elsewhere, once: where the base has it.
    pub runs: Vec<Run>,
}

/// All rows: in the base's order, what the witness adds where it stands there.
pub(super) fn rows(writer: &mut Writer) -> Vec<Row> {
    let (a, b) = writer.sides;
    let links = Links::new(a, b, writer.alignment);
    let mut rows = Vec::new();
    let mut next = (0, 0);
    let count = |side: &Side| side.document.folded.units.len();
    let ends = (count(a)..count(a), count(b)..count(b));
    for (own, other) in links.versions().into_iter().chain([ends]) {
        let marks = marks_alone((a, &(next.0..own.start)), (b, &(next.1..other.start)));
        for unit in (next.0..own.start).filter(|&unit| !a.characters(&(unit..unit + 1)).is_empty()) {
            rows.push(match marks.iter().find(|(own, _)| *own == unit) {
                Some(&(_, other)) => same_marks((a, unit), (b, other)),
                None => links.of_base(unit, writer),
            });
        }
        let is_paired = |unit: &usize| marks.iter().any(|(_, other)| other == unit);
        let is_empty = |unit: &usize| b.characters(&(*unit..unit + 1)).is_empty();
        for unit in (next.1..other.start).filter(|unit| !is_paired(unit) && !is_empty(unit)) {
            rows.push(links.of_witness(unit, b));
        }
        next = (own.end, other.end);
        if !own.is_empty() {
            rows.push(versions(own, other, writer));
        }
    }
    rows
}

/// Paragraphs without letters (※※※) have nothing to be aligned by: those of two stretches that are the same, in order.
fn marks_alone((a, in_a): (&Side, &Range<usize>), (b, in_b): (&Side, &Range<usize>)) -> Vec<(usize, usize)> {
    let marks = |side: &Side, unit: usize| -> Vec<char> {
        side.document.folded.characters[side.characters(&(unit..unit + 1))].to_vec()
    };
    let of = |side: &Side, within: &Range<usize>| -> Vec<usize> {
        within.clone().filter(|&unit| side.units.of(unit).is_empty()).collect()
    };
    let mut others = of(b, in_b).into_iter();
    let same = |unit: usize| Some((unit, others.find(|&other| marks(a, unit) == marks(b, other))?));
    of(a, in_a).into_iter().filter_map(same).collect()
}

fn same_marks((a, own): (&Side, usize), (b, other): (&Side, usize)) -> Row {
    let (own, other) = (own..own + 1, other..other + 1);
    let run = Run { kind: RunKind::Equal, a: a.characters(&own), b: b.characters(&other) };
    Row { label: RowLabel::Same, a: own, b: other, runs: vec![run] }
}

/// What the base alone has behind the last paragraph that both have, where the witness breaks off, was no change: it
/// was cut off.
pub(super) fn cut_off(rows: &mut [Row], witness: &Document) {
    let last = rows.iter().rposition(|row| !row.b.is_empty());
    let ends = last.map(|last| rows[last].b.end);
    let is_last = ends.is_some_and(|end| end >= witness.folded.units.len());
    if is_last && breaks_off(witness) {
        let behind = last.map_or(0, |last| last + 1);
        for row in rows[behind..].iter_mut().filter(|row| row.label == RowLabel::Missing) {
            row.label = RowLabel::CutOff;
        }
    }
}

/// Whether a text stops before its end: within a sentence, or where a page says that it goes on elsewhere.
fn breaks_off(document: &Document) -> bool {
    let Some(last) = document.structure.units.last().map(Unit::span) else { return false };
    let goes_on = |block: &Block| {
        !block.role.is_kept()
            && block.span.start >= last.end
            && GOES_ON.iter().any(|words| block.span.of(&document.text).contains(words))
    };
    let is_cut = |loss: &Loss| loss.kind == LossKind::CutOff && loss.span.end >= last.start;
    document.structure.losses.iter().any(is_cut) || document.blocks.iter().any(goes_on)
}

/// Units that are versions of each other, in their place.
fn versions(a: Range<usize>, b: Range<usize>, writer: &mut Writer) -> Row {
    let (base, witness) = writer.sides;
    let equal = writer.alignment.stretches(base.units.of_all(&a), false, writer.sides);
    let runs = writer.runs(&equal, (base.characters(&a), witness.characters(&b)));
    let is_same = runs.iter().all(|run| matches!(run.kind, RunKind::Equal | RunKind::Spelling(_)));
    let label = match (a.len(), b.len()) {
        (1, 1) if is_same => RowLabel::Same,
        (1, 1) => RowLabel::Changed,
        (1, _) => RowLabel::Split,
        (_, 1) => RowLabel::Merged,
        _ => RowLabel::Redivided,
    };
    Row { label, a, b, runs }
}

/// Which units have letters in common: in their place, and elsewhere.
struct Links {
    in_order: BTreeSet<(usize, usize)>,
    /// For each unit of the base the one of the witness to which most of it was moved, and the other way round.
    moved: (BTreeMap<usize, usize>, BTreeMap<usize, usize>),
    /// The units of the witness that have a counterpart in their place.
    placed: BTreeSet<usize>,
}

impl Links {
    fn new(a: &Side, b: &Side, alignment: &Alignment) -> Self {
        let units = |tile: &Tile| (a.letters.units[tile.a], b.letters.units[tile.b]);
        let in_order: BTreeSet<(usize, usize)> = alignment.in_order((a, b)).iter().map(units).collect();
        let mut moved: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for tile in alignment.moved((a, b)) {
            *moved.entry(units(&tile)).or_default() += tile.length;
        }
        let placed = in_order.iter().map(|&(_, b)| b).collect();
        let is_version = |&((own, other), letters): &((usize, usize), usize)| {
            letters * VERSION >= a.units.of(own).len().min(b.units.of(other).len())
        };
        let mut heaviest: Vec<((usize, usize), usize)> = moved.into_iter().filter(is_version).collect();
        heaviest.sort_by_key(|&(units, letters): &((usize, usize), usize)| (letters, Reverse(units)));
        let moved = (
            heaviest.iter().map(|&((a, b), _)| (a, b)).collect(),
            heaviest.iter().map(|&((a, b), _)| (b, a)).collect(),
        );
        Self { in_order, moved, placed }
    }

    /// The stretches of units that belong together, in order.
    fn versions(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let mut found: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        for &(a, b) in &self.in_order {
            match found.last_mut() {
                Some((own, other)) if a < own.end || b < other.end => {
                    (own.end, other.end) = (own.end.max(a + 1), other.end.max(b + 1));
                }
                _ => found.push((a..a + 1, b..b + 1)),
            }
        }
        found
    }

    /// A unit of the base that has no counterpart in its place.
    fn of_base(&self, unit: usize, writer: &mut Writer) -> Row {
        let (a, b) = writer.sides;
        let own = unit..unit + 1;
        let characters = a.characters(&own);
        let Some(&elsewhere) = self.moved.0.get(&unit) else {
            return alone(RowLabel::Missing, own, 0..0, characters, 0..0);
        };
        let other = elsewhere..elsewhere + 1;
        let mut equal = writer.alignment.stretches(a.units.of(unit), true, writer.sides);
        // What came from elsewhere into the same paragraph, or from there out of order, is not laid beside.
        let mut end = 0;
        equal.retain(|tile| {
            let goes_on = b.letters.units[tile.b] == elsewhere && end <= tile.b;
            end = if goes_on { tile.in_b().end } else { end };
            goes_on
        });
        let whole = b.characters(&other);
        // Moved into a paragraph that is there anyway: of that only as much as was moved.
        let theirs = match (equal.first(), equal.last()) {
            (Some(first), Some(last)) if self.placed.contains(&elsewhere) => {
                b.letters.places[first.b]..b.letters.places[last.in_b().end - 1] + 1
            }
            _ => whole,
        };
        let runs = writer.runs(&equal, (characters, theirs));
        Row { label: RowLabel::Moved, a: own, b: other, runs }
    }

    /// A unit of the witness that has no counterpart in its place.
    fn of_witness(&self, unit: usize, side: &Side) -> Row {
        let other = unit..unit + 1;
        let characters = side.characters(&other);
        match self.moved.1.get(&unit) {
            Some(&from) => alone(RowLabel::MovedHere, from..from + 1, other, 0..0, characters),
            None => alone(RowLabel::Added, 0..0, other, 0..0, characters),
        }
    }
}

fn alone(label: RowLabel, units: Range<usize>, other: Range<usize>, a: Range<usize>, b: Range<usize>) -> Row {
    Row { label, a: units, b: other, runs: vec![Run { kind: RunKind::Alone, a, b }] }
}
