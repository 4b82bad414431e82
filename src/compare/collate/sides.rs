//! A text that is laid beside another: its letters, and the original characters behind them.

use super::super::grams::Letters;
use crate::{corpus::Document, segment::Token};
use std::ops::Range;

/// A text that is laid beside another.
pub(super) struct Side<'a> {
    pub(super) document: &'a Document,
    pub(super) letters: Letters,
}

impl<'a> Side<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, letters: Letters::new(document) }
    }

    /// The folded characters of some of its units, from the first to the last.
    pub(super) fn characters(&self, units: &Range<usize>) -> Range<usize> {
        let of = &self.document.folded.units;
        if units.is_empty() { 0..0 } else { of[units.start].start..of[units.end - 1].end }
    }

    /// A folded character.
    pub(super) fn folded(&self, at: usize) -> char {
        self.document.folded.characters[at]
    }

    /// The original character behind a folded one.
    pub(super) fn original(&self, at: usize) -> Option<char> {
        self.document.text[self.document.folded.origin[at]..].chars().next()
    }

    /// The originals of some folded characters, white space left out.
    pub(super) fn written(&self, characters: &Range<usize>) -> String {
        characters.clone().filter_map(|at| self.original(at)).filter(|c| !c.is_whitespace()).collect()
    }

    /// The number of the letter at a folded character.
    pub(super) fn letter_at(&self, character: usize) -> usize {
        self.letters.places.partition_point(|&place| place < character)
    }

    /// Of the word within which a folded character's beginning lies, how much stands before it and how much behind.
    pub(super) fn cut_at(&self, at: usize) -> (usize, usize) {
        let tokens = &self.document.tokens.all;
        let token = tokens.partition_point(|token| token.end as usize <= at);
        match tokens.get(token).map(Token::range) {
            Some(range) if range.start < at => (at - range.start, range.end - at),
            _ => (0, 0),
        }
    }
}
