//! Sequences that come again, one length after the other.
//!
//! A sequence of n + 1 symbols can only come again if its first n and its last n do. So each length is made from the
//! places of the one before that are left, by counting and without comparing: they are dealt out by what follows, and
//! once more by what begins there. Time and memory grow with the text and not with how many sequences there are.

use crate::numbers::narrow;

/// Stands between sequences: no sequence holds it.
pub(super) const BREAK: u32 = u32::MAX;

/// The sequences of one length that occur often enough, numbered in the order of their symbols.
#[derive(Debug, Default)]
pub(super) struct Level {
    /// How many symbols they have.
    pub(super) length: usize,
    /// For each place the sequence that begins there, or [`BREAK`].
    pub(super) ids: Vec<u32>,
    /// The places, sequence after sequence, each sequence's in order and none overlapping.
    places: Vec<u32>,
    /// For each sequence where its places end.
    ends: Vec<u32>,
    /// For each sequence how often `ids` has it: at how many places, those too that overlap.
    begun: Vec<u32>,
}

impl Level {
    /// The places of each sequence, none overlapping, in the order of the sequences' numbers.
    pub(super) fn sequences(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.ends.len()).map(|id| self.places_of(id))
    }

    /// How often a sequence occurs without overlapping itself, as a search finds it.
    pub(super) fn frequency(&self, id: u32) -> u32 {
        let id = id as usize;
        self.ends[id] - id.checked_sub(1).map_or(0, |before| self.ends[before])
    }

    /// Gives back the memory of the places; their number is kept.
    pub(super) fn forget_places(&mut self) {
        self.places = Vec::new();
    }

    fn places_of(&self, id: usize) -> &[u32] {
        let start = id.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.places[start as usize..self.ends[id] as usize]
    }

    /// None of so many symbols in a row of this size.
    fn empty(length: usize, size: usize) -> Self {
        Self { length, ids: vec![BREAK; size], ..Self::default() }
    }

    /// Adds a sequence, the next in the order of symbols, if it stands at enough places. A longer one that begins or
    /// ends with it stands at no more.
    fn add(&mut self, beginnings: &[Beginning], least: u32) {
        let before = self.places.len();
        self.places.extend(apart(beginnings.iter().map(|beginning| beginning.place), self.length));
        if self.places.len() - before < least as usize {
            self.places.truncate(before);
            return;
        }
        let id = narrow(self.ends.len());
        for beginning in beginnings {
            self.ids[beginning.place as usize] = id;
        }
        self.ends.push(narrow(self.places.len()));
        self.begun.push(narrow(beginnings.len()));
    }
}

/// Of the places of a sequence of so many symbols, which are in order, those that a search finds: from the first on, none
/// overlapping.
pub(super) fn apart(places: impl Iterator<Item = u32>, length: usize) -> impl Iterator<Item = u32> {
    let mut end = 0;
    places.filter(move |&place| {
        let is_apart = place as usize >= end;
        if is_apart {
            end = place as usize + length;
        }
        is_apart
    })
}

/// The levels of a row of symbols, from single symbols on; ends with the first at which nothing comes again.
pub(super) struct Levels<'a> {
    symbols: &'a [u32],
    least: u32,
}

impl<'a> Levels<'a> {
    /// Of the sequences that occur at least so often.
    pub(super) fn new(symbols: &'a [u32], least: u32) -> Self {
        Self { symbols, least }
    }

    /// The single symbols.
    pub(super) fn first(&self) -> Level {
        let stands = || (0..).zip(self.symbols).filter(|(_, symbol)| **symbol != BREAK);
        let highest = stands().map(|(_, &symbol)| symbol as usize).max().map_or(0, |symbol| symbol + 1);
        let mut counts = vec![0_u32; highest];
        stands().for_each(|(_, &symbol)| counts[symbol as usize] += 1);
        let single = stands().map(|(place, &symbol)| (symbol, Beginning { with: 0, place }));
        let mut level = Level::empty(1, self.symbols.len());
        for group in dealt(&counts, single).groups() {
            level.add(group, self.least);
        }
        level
    }

    /// The sequences one symbol longer; none if none comes again.
    pub(super) fn longer(&self, level: &Level) -> Option<Level> {
        let counts = &level.begun;
        let pairs = (0..).zip(level.ids.windows(2)).filter(|(_, pair)| pair[0] != BREAK && pair[1] != BREAK);
        let pairs = pairs.map(|(place, pair)| (pair[1], Beginning { with: pair[0], place }));
        let by_second = dealt(counts, pairs);
        let turned = (0..).zip(by_second.groups()).flat_map(|(second, group)| {
            let turn = move |of: &Beginning| (of.with, Beginning { with: second, place: of.place });
            group.iter().map(turn)
        });
        let mut longer = Level::empty(level.length + 1, level.ids.len());
        for group in dealt(counts, turned).groups() {
            for same in group.chunk_by(|a, b| a.with == b.with) {
                longer.add(same, self.least);
            }
        }
        (!longer.ends.is_empty()).then_some(longer)
    }
}

/// A place that was dealt out by one sequence of a pair, and the other of the two.
#[derive(Clone, Copy, Default)]
struct Beginning {
    with: u32,
    place: u32,
}

/// Places dealt out into groups.
struct Dealt {
    beginnings: Vec<Beginning>,
    /// For each group where it begins, and where its places end.
    bounds: Vec<(u32, u32)>,
}

/// Deals places out into groups, none of which takes more than its count; in each they keep their order.
fn dealt(counts: &[u32], beginnings: impl Iterator<Item = (u32, Beginning)>) -> Dealt {
    let begin = |at: &mut u32, count: &u32| {
        let begin = *at;
        *at += count;
        Some((begin, begin))
    };
    let mut bounds: Vec<(u32, u32)> = counts.iter().scan(0, begin).collect();
    let mut room = vec![Beginning::default(); counts.iter().map(|&count| count as usize).sum()];
    for (group, beginning) in beginnings {
        let end = &mut bounds[group as usize].1;
        room[*end as usize] = beginning;
        *end += 1;
    }
    Dealt { beginnings: room, bounds }
}

impl Dealt {
    fn groups(&self) -> impl Iterator<Item = &[Beginning]> {
        self.bounds.iter().map(|&(begin, end)| &self.beginnings[begin as usize..end as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sequence of a length with its frequency, in the order of its symbols.
    fn sequences(symbols: &[u32], least: u32, length: usize) -> Vec<(&[u32], usize)> {
        let levels = Levels::new(symbols, least);
        let mut level = levels.first();
        while level.length < length {
            let Some(longer) = levels.longer(&level) else { return Vec::new() };
            level = longer;
        }
        let found = level.sequences();
        found.map(|places| (&symbols[places[0] as usize..][..length], places.len())).collect()
    }

    #[test]
    fn sequences_that_come_again_are_counted() {
        let symbols = [1, 2, 3, BREAK, 1, 2, 3, 1, 2, BREAK, 3, 1];
        assert_eq!(sequences(&symbols, 2, 1), [(&[1][..], 4), (&[2], 3), (&[3], 3)]);
        assert_eq!(sequences(&symbols, 2, 2), [(&[1, 2][..], 3), (&[2, 3], 2), (&[3, 1], 2)]);
        assert_eq!(sequences(&symbols, 2, 3), [(&[1, 2, 3][..], 2)]);
        assert!(sequences(&symbols, 2, 4).is_empty());
        assert_eq!(sequences(&symbols, 3, 2), [(&[1, 2][..], 3)]);
    }

    #[test]
    fn a_sequence_does_not_overlap_itself() {
        let symbols = [1, 2, 1, 2, 1, 2, 1, 2];
        assert_eq!(sequences(&symbols, 2, 2), [(&[1, 2][..], 4), (&[2, 1], 3)]);
        assert_eq!(sequences(&symbols, 2, 3), [(&[1, 2, 1][..], 2), (&[2, 1, 2], 2)]);
        assert_eq!(sequences(&symbols, 2, 4), [(&[1, 2, 1, 2][..], 2)]);
        assert!(sequences(&symbols, 2, 5).is_empty());
        assert_eq!(sequences(&[7; 9], 3, 3), [(&[7, 7, 7][..], 3)]);
    }
}
