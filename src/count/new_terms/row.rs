//! The characters of all documents in one row.

use crate::{
    characters::is_han, corpus::Document, count::repeats::BREAK, index::Index, numbers::narrow, segment::Tag,
};
use std::ops::Range;

/// The characters in a row.
pub(super) struct Row<'a> {
    index: &'a Index,
    /// The Chinese characters as numbers; a break for anything else and for titles, and between documents.
    pub(super) symbols: Vec<u32>,
    /// How many Chinese characters there are outside titles.
    pub(super) size: u32,
    /// For each place where a token begins how long it is; 0 elsewhere.
    lengths: Vec<u32>,
    /// The part of speech of that token.
    tags: Vec<Tag>,
    /// For each column where its characters begin.
    starts: Vec<usize>,
}

impl<'a> Row<'a> {
    pub(super) fn new(index: &'a Index, shelf: &[Document]) -> Self {
        let mut row = Self {
            index,
            symbols: Vec::new(),
            size: 0,
            lengths: Vec::new(),
            tags: Vec::new(),
            starts: Vec::new(),
        };
        for column in &index.columns {
            let document = &shelf[column.document];
            let start = row.symbols.len();
            row.starts.push(start);
            let symbol = |&c: &char| if is_han(c) { u32::from(c) } else { BREAK };
            row.symbols.extend(document.folded.characters.iter().map(symbol));
            row.symbols.push(BREAK);
            row.lengths.resize(row.symbols.len(), 0);
            row.tags.resize(row.symbols.len(), Tag::UNKNOWN);
            for token in &document.tokens.all {
                // A title stays whole whatever is accepted.
                if token.tag == Tag::TITLE {
                    row.symbols[start + token.range().start..start + token.range().end].fill(BREAK);
                }
                row.lengths[start + token.range().start] = token.end - token.start;
                row.tags[start + token.range().start] = token.tag;
            }
        }
        let size = row.symbols.iter().filter(|&&symbol| symbol != BREAK).count();
        row.size = narrow(size);
        row
    }

    /// How often each neighbour stands at these places. A mark, or an end, is another neighbour each time: words
    /// stand freely there.
    pub(super) fn neighbours(&self, places: &[u32], beside: impl Fn(usize) -> Option<usize>) -> Vec<u32> {
        let symbol = |place: &u32| {
            let symbol = beside(*place as usize).and_then(|beside| self.symbols.get(beside));
            symbol.copied().unwrap_or(BREAK)
        };
        let mut symbols: Vec<u32> = places.iter().map(symbol).collect();
        symbols.sort_unstable();
        let is_same = |a: &u32, b: &u32| a == b && *a != BREAK;
        symbols.chunk_by(is_same).map(|group| narrow(group.len())).collect()
    }

    /// Whether a token begins and one ends where these characters do.
    pub(super) fn is_on_tokens(&self, place: usize, length: usize) -> bool {
        self.lengths[place] > 0 && self.lengths[place + length] > 0
    }

    /// The lengths of the tokens into which these characters are cut.
    pub(super) fn now(&self, place: usize, length: usize) -> Vec<usize> {
        let lengths = self.lengths[place..place + length].iter().filter(|&&length| length > 0);
        lengths.map(|&length| length as usize).collect()
    }

    /// The parts of speech of the tokens into which these characters are cut.
    pub(super) fn tags(&self, place: usize, length: usize) -> Vec<Tag> {
        let begins = (place..place + length).filter(|&at| self.lengths[at] > 0);
        begins.map(|at| self.tags[at]).collect()
    }

    /// The strings of these lengths, one after the other.
    pub(super) fn pieces(&self, place: usize, lengths: &[usize]) -> Vec<String> {
        let mut at = place;
        let mut piece = |length: &usize| {
            let symbols = &self.symbols[at..at + length];
            at += length;
            symbols.iter().copied().filter_map(char::from_u32).collect()
        };
        lengths.iter().map(&mut piece).collect()
    }

    /// Whether a token is a stop word.
    pub(super) fn is_stop_word(&self, word: &str) -> bool {
        self.index.id(word).is_some_and(|term| self.index.is_stop_word(term))
    }

    /// In how many documents these places are, which are in order.
    pub(super) fn documents(&self, places: &[u32]) -> u32 {
        let columns = places.chunk_by(|&a, &b| self.column(a as usize) == self.column(b as usize));
        narrow(columns.count())
    }

    /// The column and the folded characters of a stretch.
    pub(super) fn stretch(&self, place: usize, length: usize) -> (usize, Range<usize>) {
        let column = self.column(place);
        let start = place - self.starts[column];
        (column, start..start + length)
    }

    /// The place of a folded character.
    pub(super) fn place(&self, column: usize, character: usize) -> usize {
        self.starts[column] + character
    }

    fn column(&self, place: usize) -> usize {
        self.starts.partition_point(|&start| start <= place) - 1
    }
}
