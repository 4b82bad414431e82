//! Formulae: stretches that come again, as long as they can be.
//!
//! They reach over marks and over the ends of sentences, but not out of a paragraph, and begin and end with a
//! word that is no stop word.

mod suffixes;
mod variants;

use super::{Phrase, repeats::apart, stream::Stream};
use crate::{
    corpus::Document,
    index::{Index, TermId},
};
use std::ops::Range;
use suffixes::{Repeat, Suffixes};
pub use variants::Variant;

/// The most tokens of a formula. What is longer and comes again is a passage.
const LONGEST: usize = 400;

/// The formulae of the indexed documents.
pub struct Formulae<'a> {
    stream: Stream<'a>,
    suffixes: Suffixes,
    /// For each word whether it is content: no stop word.
    content: Vec<bool>,
    /// For each word how many characters it has.
    lengths: Vec<usize>,
    /// All of them, also those that are not worth a row.
    all: Vec<Formula>,
    /// Those that are, as places in `all`, in their order.
    rows: Vec<usize>,
}

/// A formula.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Formula {
    /// Where it stands first.
    place: usize,
    /// How many symbols it has.
    length: usize,
    /// The suffixes that begin with it.
    suffixes: Range<usize>,
}

impl<'a> Formulae<'a> {
    /// Those of at least so many characters that occur at least so often, twice in any case; most characters
    /// repeated first, where those that a longer formula repeats already do not count again, then the longer. One that never
    /// stands outside a longer one is left out.
    #[must_use]
    pub fn new(index: &'a Index, shelf: &'a [Document], least_characters: u32, least: u32) -> Self {
        let stream = Stream::words_and_marks(index, shelf);
        let content: Vec<bool> =
            (0..).zip(&index.vocabulary).map(|(term, _)| !index.is_stop_word(term)).collect();
        let least = least.max(2);
        let suffixes = Suffixes::new(&stream.symbols, least);
        let lengths = index.vocabulary.iter().map(|word| word.chars().count()).collect();
        let mut found = Self { stream, suffixes, content, lengths, all: Vec::new(), rows: Vec::new() };
        found.all = found.find(least as usize);
        found.rows = found.ranked(least_characters as usize);
        found
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Where one stands first: the column of the index, and its folded characters.
    #[must_use]
    pub fn stretch(&self, row: usize) -> (usize, Range<usize>) {
        let formula = &self.all[self.rows[row]];
        self.stream.stretch(formula.place, formula.length)
    }

    /// One with its figures.
    #[must_use]
    pub fn phrase(&self, row: usize) -> Phrase {
        let formula = &self.all[self.rows[row]];
        let mut places = self.places(formula);
        places.sort_unstable();
        let words = self.symbols(formula).iter().filter(|&&symbol| self.is_word(symbol)).count();
        self.stream.phrase(&places, formula.length, words)
    }

    /// All maximal repeats, cut to where they may begin and end, each once.
    fn find(&self, least: usize) -> Vec<Formula> {
        let repeats = self.suffixes.repeats(&self.stream.symbols, LONGEST, least);
        let mut found: Vec<Formula> = repeats.into_iter().filter_map(|repeat| self.trimmed(repeat)).collect();
        found.sort_unstable_by_key(|formula| (formula.suffixes.start, formula.length));
        found.dedup_by_key(|formula| (formula.suffixes.start, formula.length));
        found.retain(|formula| self.places(formula).len() >= least);
        found
    }

    /// Where a formula stands without overlapping itself, as a search finds it; in no order.
    fn places(&self, formula: &Formula) -> Vec<u32> {
        let mut places = self.suffixes.places[formula.suffixes.clone()].to_vec();
        let symbols = self.symbols(formula);
        // Only what ends as it begins can overlap itself; few formulae do, and the others need no order.
        if (1..symbols.len()).any(|shift| symbols.starts_with(&symbols[shift..])) {
            places.sort_unstable();
            places = apart(places.into_iter(), formula.length).collect();
        }
        places
    }

    /// A repeat without marks and stop words at its ends, if two words are left.
    fn trimmed(&self, repeat: Repeat) -> Option<Formula> {
        let place = self.suffixes.places[repeat.suffixes.start] as usize;
        let symbols = &self.stream.symbols[place..place + repeat.length];
        let first = symbols.iter().position(|&symbol| self.is_content(symbol))?;
        let last = symbols.iter().rposition(|&symbol| self.is_content(symbol))?;
        if symbols[first..=last].iter().filter(|&&symbol| self.is_word(symbol)).count() < 2 {
            return None;
        }
        let (place, length) = (place + first, last + 1 - first);
        let is_whole = length == repeat.length;
        let suffixes = if is_whole { repeat.suffixes } else { self.suffixes.beginning_like(place, length) };
        let first = self.suffixes.places[suffixes.clone()].iter().min()?;
        Some(Formula { place: *first as usize, length, suffixes })
    }

    /// Those that are worth a row, in their order.
    fn ranked(&self, least_characters: usize) -> Vec<usize> {
        let mut longest_first: Vec<usize> = (0..self.all.len()).collect();
        longest_first.sort_by_key(|&at| (std::cmp::Reverse(self.all[at].length), self.all[at].place));
        // How far a longer formula reaches that begins at a place or before it.
        let mut reach = vec![0; self.stream.symbols.len()];
        let mut weighed: Vec<(usize, usize)> = Vec::new();
        for at in longest_first {
            let formula = &self.all[at];
            let characters = self.stream.stretch(formula.place, formula.length).1.len();
            let own = self.outside(formula, &mut reach);
            if own > 0 && characters >= least_characters {
                weighed.push((characters * own, at));
            }
        }
        weighed.sort_by_key(|&(weight, at)| {
            let formula = &self.all[at];
            (std::cmp::Reverse((weight, formula.length)), formula.place)
        });
        weighed.into_iter().map(|(_, at)| at).collect()
    }

    /// How often it stands outside longer ones; what it covers is covered from then on.
    fn outside(&self, formula: &Formula, reach: &mut [usize]) -> usize {
        let places = self.places(formula).into_iter().map(|place| place as usize);
        let is_outside = |place: &usize| reach[*place] < place + formula.length;
        let outside: Vec<usize> = places.filter(is_outside).collect();
        for &place in &outside {
            let end = place + formula.length;
            let uncovered = reach[place..end].iter_mut().take_while(|reach| **reach < end);
            uncovered.for_each(|reach| *reach = end);
        }
        outside.len()
    }

    fn symbols(&self, formula: &Formula) -> &[u32] {
        &self.stream.symbols[formula.place..][..formula.length]
    }

    fn is_word(&self, symbol: TermId) -> bool {
        (symbol as usize) < self.content.len()
    }

    fn is_content(&self, symbol: u32) -> bool {
        self.content.get(symbol as usize).copied().unwrap_or(false)
    }
}
