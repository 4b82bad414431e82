//! The tokens of all documents in one row, with breaks where no phrase reaches over.

use super::{Phrase, repeats::BREAK};
use crate::{
    characters::is_han,
    corpus::Document,
    index::{Index, NO_TERM},
    numbers::narrow,
};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Tokens in a row.
pub(super) struct Stream<'a> {
    shelf: &'a [Document],
    index: &'a Index,
    /// What stands there: a word's number, above them a number for each kind of gap, or [`BREAK`].
    pub(super) symbols: Vec<u32>,
    /// For each its token in its document.
    tokens: Vec<u32>,
    /// For each column where its tokens begin.
    starts: Vec<usize>,
}

impl<'a> Stream<'a> {
    /// The words, divided by marks and by the ends of sentences. A space divides Chinese words only.
    pub(super) fn words(index: &'a Index, shelf: &'a [Document]) -> Self {
        let mut stream = Self::empty(index, shelf);
        stream.each_document(|stream, document, terms| {
            let mut sentence = 0;
            for (at, (token, &term)) in (0..).zip(document.tokens.all.iter().zip(terms)) {
                if token.sentence != sentence || (term == NO_TERM && !is_space(document, token.range())) {
                    stream.push(BREAK, at);
                    sentence = token.sentence;
                }
                if term != NO_TERM {
                    stream.push(term, at);
                }
            }
        });
        stream
    }

    /// Words and marks, divided by the ends of paragraphs.
    pub(super) fn words_and_marks(index: &'a Index, shelf: &'a [Document]) -> Self {
        let words = narrow(index.vocabulary.len());
        let mut marks: FxHashMap<&[char], u32> = FxHashMap::default();
        let mut stream = Self::empty(index, shelf);
        stream.each_document(|stream, document, terms| {
            let mut ends = document.folded.units.iter().map(|unit| unit.end).peekable();
            for (at, (token, &term)) in (0..).zip(document.tokens.all.iter().zip(terms)) {
                let range = token.range();
                let is_end = ends.next_if(|end| range.contains(end)).is_some();
                let mark = &document.folded.characters[range];
                let symbol = match term {
                    NO_TERM if is_end => BREAK,
                    NO_TERM => {
                        let next = words + 1 + narrow(marks.len());
                        *marks.entry(mark).or_insert(next)
                    }
                    term => term,
                };
                stream.push(symbol, at);
            }
        });
        stream
    }

    fn empty(index: &'a Index, shelf: &'a [Document]) -> Self {
        Self { shelf, index, symbols: Vec::new(), tokens: Vec::new(), starts: Vec::new() }
    }

    /// Does something for each document and its words; a break stands behind each.
    fn each_document(&mut self, mut give: impl FnMut(&mut Self, &'a Document, &'a [u32])) {
        for column in &self.index.columns {
            self.starts.push(self.symbols.len());
            give(self, &self.shelf[column.document], &column.terms);
            self.push(BREAK, 0);
        }
    }

    fn push(&mut self, symbol: u32, token: u32) {
        self.symbols.push(symbol);
        self.tokens.push(token);
    }

    /// The phrase of so many symbols, `words` of them words, that stands at these places, which are in order.
    pub(super) fn phrase(&self, places: &[u32], length: usize, words: usize) -> Phrase {
        let (column, characters) = self.stretch(places[0] as usize, length);
        let is_one_document = |a: &u32, b: &u32| self.column(*a as usize) == self.column(*b as usize);
        Phrase {
            column,
            characters,
            words: narrow(words),
            frequency: narrow(places.len()),
            document_frequency: narrow(places.chunk_by(is_one_document).count()),
            c_value: None,
        }
    }

    /// The column and the folded characters of so many symbols.
    pub(super) fn stretch(&self, place: usize, length: usize) -> (usize, Range<usize>) {
        let column = self.column(place);
        let tokens = &self.shelf[self.index.columns[column].document].tokens.all;
        let token = |place: usize| tokens[self.tokens[place] as usize].range();
        (column, token(place).start..token(place + length - 1).end)
    }

    fn column(&self, place: usize) -> usize {
        self.starts.partition_point(|&start| start <= place) - 1
    }
}

/// Whether a gap is the space between two words that are not Chinese.
fn is_space(document: &Document, gap: Range<usize>) -> bool {
    let is_chinese =
        |at: Option<usize>| at.and_then(|at| document.folded.characters.get(at)).is_some_and(|&c| is_han(c));
    document.folded.characters[gap.clone()] == [' ']
        && !is_chinese(gap.start.checked_sub(1))
        && !is_chinese(Some(gap.end))
}
