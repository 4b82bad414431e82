//! Where two versions differ in their letters, and which units only one of them has.

use super::super::grams::Letters;
use super::{alignment::Alignment, tiles::Tile, units::Units};
use std::{collections::BTreeSet, ops::Range};

/// A place where the letters differ, in letters of both texts; an empty stretch stands before its first letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// What the base has.
    pub(super) a: Range<usize>,
    /// What the witness has instead.
    pub(super) b: Range<usize>,
}

/// The places where units that both texts have differ, in the order of the base. What only one of them has from end
/// to end is no place where they differ, but a unit of its own.
pub(super) fn changes(a: &Letters, b: &Letters, alignment: &Alignment) -> Vec<Change> {
    let units = (Units::new(a), Units::new(b));
    let linked = linked(a, b, alignment);
    let mut changes = Vec::new();
    let mut from = (0, 0);
    let ends = Tile { a: a.characters.len(), b: b.characters.len(), length: 0 };
    for next in alignment.in_order(a, b).into_iter().chain([ends]) {
        let in_a = partial(a, &units.0, &alignment.to_witness, from.0..next.a);
        let mut in_b = partial(b, &units.1, &alignment.to_base, from.1..next.b);
        for stretch in in_a {
            let is_linked =
                |other: &Range<usize>| linked.contains(&(a.units[stretch.start], b.units[other.start]));
            let other = in_b.iter().position(is_linked).map(|at| in_b.remove(at));
            // Nothing stands for it: in the witness, it would stand where the text goes on.
            changes.push(Change { b: other.unwrap_or(from.1..from.1), a: stretch });
        }
        changes.extend(in_b.into_iter().map(|b| Change { a: from.0..from.0, b }));
        from = (next.in_a().end, next.in_b().end);
    }
    changes
}

/// The units that have letters in common.
fn linked(a: &Letters, b: &Letters, alignment: &Alignment) -> BTreeSet<(usize, usize)> {
    let pairs = alignment.to_witness.iter().enumerate();
    pairs.filter_map(|(in_a, in_b)| in_b.map(|in_b| (a.units[in_a], b.units[in_b]))).collect()
}

/// The stretches of a gap without counterpart, in units of which something has one.
fn partial(
    text: &Letters,
    units: &Units,
    counterparts: &[Option<usize>],
    gap: Range<usize>,
) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for at in gap.filter(|&at| counterparts[at].is_none()) {
        match stretches.last_mut() {
            Some(last) if last.end == at && text.units[last.start] == text.units[at] => last.end = at + 1,
            _ => stretches.push(at..at + 1),
        }
    }
    stretches.retain(|stretch| counterparts[units.of(text.units[stretch.start])].iter().any(Option::is_some));
    stretches
}

/// The units that have no counterpart at all.
pub(super) fn alone(units: &Units, counterparts: &[Option<usize>]) -> Vec<Range<usize>> {
    let is_alone = |letters: &Range<usize>| counterparts[letters.clone()].iter().all(Option::is_none);
    units.all().filter(is_alone).collect()
}
