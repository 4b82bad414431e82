//! All that comes again in a row of symbols, by its suffixes in order (Manber & Myers 1993; Kasai et al. 2001;
//! intervals of Abouelhoda, Kurtz & Ohlebusch 2004).

use crate::{count::repeats::BREAK, numbers::narrow};
use std::ops::Range;

/// How many neighbours in [`Suffixes::shared`] are summed up at once.
const BLOCK: usize = 256;

/// The suffixes of a row of symbols, in order.
pub(super) struct Suffixes {
    /// Where each begins.
    pub(super) places: Vec<u32>,
    /// For each place which suffix begins there.
    ranks: Vec<u32>,
    /// How many symbols each begins with that the one before it begins with, too.
    shared: Vec<u32>,
    /// The least of each block of `shared`.
    blocks: Vec<u32>,
}

/// A sequence that comes again and cannot be made longer without losing a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Repeat {
    /// How many symbols it has.
    pub(super) length: usize,
    /// The suffixes that begin with it.
    pub(super) suffixes: Range<usize>,
}

impl Suffixes {
    /// Of symbols, for sequences that come again at so many places at least. Nothing is shared over a break, nor over a
    /// symbol that occurs more seldom than that.
    pub(super) fn new(symbols: &[u32], least: u32) -> Self {
        let symbols = frequent(symbols, least);
        let places = places(&symbols);
        let mut ranks = vec![0; places.len()];
        for (rank, &place) in (0..).zip(&places) {
            ranks[place as usize] = rank;
        }
        let shared = shared(&symbols, &places, &ranks);
        let blocks = shared.chunks(BLOCK).map(|block| block.iter().copied().min().unwrap_or(0)).collect();
        Self { places, ranks, shared, blocks }
    }

    /// The sequences of at most so many symbols that come again at so many places at least and cannot be made
    /// longer: not all their places go on with the same symbol, nor come from the same.
    pub(super) fn repeats(&self, symbols: &[u32], longest: usize, least: usize) -> Vec<Repeat> {
        // How many suffixes up to each differ from the one before in the symbol before them.
        let before = |rank: usize| self.places[rank].checked_sub(1).map_or(BREAK, |at| symbols[at as usize]);
        let mut changes = vec![0_u32; self.places.len() + 1];
        for rank in 1..self.places.len() {
            let differs = before(rank) != before(rank - 1) || before(rank) == BREAK;
            changes[rank + 1] = changes[rank] + u32::from(differs);
        }
        let is_free = |suffixes: &Range<usize>| changes[suffixes.end] > changes[suffixes.start + 1];
        let mut found = Vec::new();
        let mut open: Vec<(usize, usize)> = vec![(0, 0)];
        for rank in 1..=self.places.len() {
            let shared = self.shared.get(rank).map_or(0, |&shared| shared as usize);
            let mut start = rank - 1;
            while let Some((length, begin)) = open.pop_if(|(length, _)| *length > shared) {
                let suffixes = begin..rank;
                if length <= longest && suffixes.len() >= least && is_free(&suffixes) {
                    found.push(Repeat { length, suffixes });
                }
                start = begin;
            }
            if open.last().is_none_or(|(length, _)| *length < shared) {
                open.push((shared, start));
            }
        }
        found
    }

    /// The suffixes that begin with the so many symbols at a place.
    pub(super) fn beginning_like(&self, place: usize, length: usize) -> Range<usize> {
        let rank = self.ranks[place] as usize;
        let mut start = rank;
        while self.shared[start] as usize >= length {
            let block = start / BLOCK;
            let is_whole = start % BLOCK == BLOCK - 1 && self.blocks[block] as usize >= length;
            start -= if is_whole { BLOCK.min(start) } else { 1 };
        }
        let mut end = rank + 1;
        while self.shared.get(end).is_some_and(|&shared| shared as usize >= length) {
            let is_whole = end.is_multiple_of(BLOCK) && self.blocks[end / BLOCK] as usize >= length;
            end += if is_whole { BLOCK.min(self.shared.len() - end) } else { 1 };
        }
        start..end
    }
}

/// The symbols that occur at least so often, numbered anew in their order; breaks for all others. So numbered, those of
/// nearly every shelf are below 2¹⁶.
fn frequent(symbols: &[u32], least: u32) -> Vec<u32> {
    let stands = || symbols.iter().copied().filter(|&symbol| symbol != BREAK);
    let mut counts = vec![0_u32; stands().max().map_or(0, |highest| highest as usize + 1)];
    stands().for_each(|symbol| counts[symbol as usize] += 1);
    let mut numbers = 0..;
    let mut number = |&count: &u32| if count >= least { numbers.next() } else { None };
    let numbers: Vec<u32> = counts.iter().map(|count| number(count).unwrap_or(BREAK)).collect();
    symbols.iter().map(|&symbol| if symbol == BREAK { BREAK } else { numbers[symbol as usize] }).collect()
}

/// Where the suffixes begin, in order; breaks come last. The sorter takes bytes: written with the highest byte first and
/// in equal numbers of bytes, symbols have the order of their bytes; of the suffixes in bytes each first one is kept.
fn places(symbols: &[u32]) -> Vec<u32> {
    let highest = symbols.iter().copied().filter(|&symbol| symbol != BREAK).max().unwrap_or(0);
    // A break's last bytes are above those of all symbols.
    let width = (2..4).find(|&width| highest < (1 << (8 * width)) - 1).unwrap_or(4);
    let mut bytes = Vec::with_capacity(symbols.len() * width);
    for symbol in symbols {
        bytes.extend(&symbol.to_be_bytes()[4 - width..]);
    }
    let mut suffixes = vec![0_i32; bytes.len()];
    divsufsort::sort_in_place(&bytes, &mut suffixes);
    let at = suffixes.into_iter().map(|suffix| usize::try_from(suffix).expect("places are not negative"));
    at.filter(|at| at.is_multiple_of(width)).map(|at| narrow(at / width)).collect()
}

/// How many symbols each suffix shares with the one before it, up to a break.
fn shared(symbols: &[u32], places: &[u32], ranks: &[u32]) -> Vec<u32> {
    let mut shared = vec![0; symbols.len()];
    let mut length = 0_usize;
    for (place, &rank) in ranks.iter().enumerate() {
        let Some(before) = (rank as usize).checked_sub(1).map(|before| places[before] as usize) else {
            length = 0;
            continue;
        };
        let (this, other) = (&symbols[place + length..], &symbols[before + length..]);
        length += this.iter().zip(other).take_while(|(a, b)| a == b && **a != BREAK).count();
        shared[rank as usize] = narrow(length);
        length = length.saturating_sub(1);
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The repeats as text, by their characters; a space is a break.
    fn repeats(text: &str) -> Vec<(String, usize)> {
        let symbols: Vec<u32> =
            text.bytes().map(|byte| if byte == b' ' { BREAK } else { u32::from(byte) }).collect();
        let suffixes = Suffixes::new(&symbols, 2);
        let found = suffixes.repeats(&symbols, 100, 2).into_iter();
        let text = |repeat: &Repeat| {
            let place = suffixes.places[repeat.suffixes.start] as usize;
            assert_eq!(suffixes.beginning_like(place, repeat.length), repeat.suffixes);
            text[place..place + repeat.length].to_owned()
        };
        let mut found: Vec<_> = found.map(|repeat| (text(&repeat), repeat.suffixes.len())).collect();
        found.sort();
        found
    }

    #[test]
    fn only_what_cannot_be_made_longer_is_found() {
        let owned = |found: &[(&str, usize)]| -> Vec<(String, usize)> {
            found.iter().map(|(text, count)| ((*text).to_owned(), *count)).collect()
        };
        assert_eq!(repeats("mississippi"), owned(&[("i", 4), ("issi", 2), ("p", 2), ("s", 4)]));
        assert_eq!(repeats("abc abc xbc"), owned(&[("abc", 2), ("bc", 3)]));
        assert_eq!(repeats("ab cd"), []);
        assert_eq!(repeats("ab cdab cd"), owned(&[("ab", 2), ("cd", 2)]), "nothing is shared over a break");
    }

    #[test]
    fn a_sequence_that_comes_often_enough_holds_no_rarer_symbol() {
        // a stands three times, x and y twice: of what comes three times only a is left.
        let symbols: Vec<u32> = "xay xay bac".bytes().map(u32::from).collect();
        let suffixes = Suffixes::new(&symbols, 3);
        let found = suffixes.repeats(&symbols, 100, 3);
        let lengths: Vec<(usize, usize)> =
            found.iter().map(|repeat| (repeat.length, repeat.suffixes.len())).collect();
        assert_eq!(lengths, [(1, 3)]);
        assert_eq!(symbols[suffixes.places[found[0].suffixes.start] as usize], u32::from(b'a'));
    }

    #[test]
    fn long_runs_of_the_same_are_counted() {
        let found = repeats(&"a".repeat(1000));
        assert_eq!(found.len(), 99 + 1);
        assert_eq!(found[0], ("a".to_owned(), 1000));
    }

    #[test]
    fn of_nothing_nothing_is_found() {
        assert_eq!(repeats(""), []);
    }
}
