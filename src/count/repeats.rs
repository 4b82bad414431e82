//! Sequences that come again, one length after the other.
//!
//! A sequence of n + 1 symbols can only come again if its first n and its last n do. So each length is made
//! from the one before by sorting the places that are left, and the memory that it takes grows with the
//! text and not with how many sequences there are.

/// Stands between sequences: no sequence holds it.
pub(super) const BREAK: u32 = u32::MAX;

/// The sequences of one length that occur often enough, numbered in the order of their symbols.
#[derive(Debug, Default)]
pub(super) struct Level {
    /// How many symbols they have.
    pub(super) length: usize,
    /// For each place the sequence that begins there, or [`BREAK`].
    pub(super) ids: Vec<u32>,
    /// The places, sequence after sequence, each sequence's in order.
    places: Vec<u32>,
    /// For each sequence where its places end.
    ends: Vec<u32>,
}

impl Level {
    /// The places of each sequence, in the order of the sequences' numbers.
    pub(super) fn sequences(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.ends.len()).map(|id| self.places_of(id))
    }

    /// How often a sequence occurs.
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

    /// Groups places by their keys; those of too few places are left out.
    fn new(length: usize, size: usize, mut keyed: Vec<(u64, u32)>, least: u32) -> Self {
        keyed.sort_unstable();
        let mut level = Self { length, ids: vec![BREAK; size], ..Self::default() };
        let frequent = |group: &&[(u64, u32)]| group.len() >= least as usize;
        for (id, group) in (0..).zip(keyed.chunk_by(|a, b| a.0 == b.0).filter(frequent)) {
            for &(_, place) in group {
                level.ids[place as usize] = id;
                level.places.push(place);
            }
            level.ends.push(narrow(level.places.len()));
        }
        level
    }
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
        let places = (0..).zip(self.symbols).filter(|(_, symbol)| **symbol != BREAK);
        let keyed = places.map(|(place, &symbol)| (u64::from(symbol), place)).collect();
        Level::new(1, self.symbols.len(), keyed, self.least)
    }

    /// The sequences one symbol longer; none if none comes again.
    pub(super) fn longer(&self, level: &Level) -> Option<Level> {
        let pairs = (0..).zip(level.ids.windows(2)).filter(|(_, pair)| pair[0] != BREAK && pair[1] != BREAK);
        let keyed = pairs.map(|(place, pair)| ((u64::from(pair[0]) << 32) | u64::from(pair[1]), place));
        let longer = Level::new(level.length + 1, level.ids.len(), keyed.collect(), self.least);
        (!longer.ends.is_empty()).then_some(longer)
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("a shelf is far smaller than four billion tokens")
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
}
