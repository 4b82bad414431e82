//! Stretches of the index: some tokens of a column, and what is counted in them.

use crate::{
    corpus::Document,
    index::{Index, NO_TERM, TermId},
    numbers::narrow,
};
use std::ops::Range;

/// Some tokens of a column, one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The column, in [`Index::columns`].
    pub column: usize,
    /// The tokens in it.
    pub tokens: Range<usize>,
}

impl Stretch {
    /// A whole column.
    #[must_use]
    pub fn whole(index: &Index, column: usize) -> Self {
        Self { column, tokens: 0..index.columns[column].terms.len() }
    }

    /// The words of its tokens; [`NO_TERM`] stands between them.
    #[must_use]
    pub fn terms<'a>(&self, index: &'a Index) -> &'a [TermId] {
        &index.columns[self.column].terms[self.tokens.clone()]
    }

    /// Its running words.
    #[must_use]
    pub fn words(&self, index: &Index) -> u32 {
        let words = self.terms(index).iter().filter(|&&term| term != NO_TERM).count();
        narrow(words)
    }
}

/// The tokens of a unit of a document.
#[must_use]
pub fn unit_tokens(document: &Document, unit: usize) -> Range<usize> {
    let characters = &document.folded.units[unit];
    token_at(document, characters.start)..token_at(document, characters.end)
}

/// The first token that does not begin before a folded character.
#[must_use]
pub fn token_at(document: &Document, character: usize) -> usize {
    document.tokens.all.partition_point(|token| (token.start as usize) < character)
}

/// How often each word of the vocabulary occurs in some stretches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frequencies {
    /// By word; 0 for those that do not occur.
    pub of: Vec<u32>,
    /// Running words.
    pub tokens: u32,
    /// Different words.
    pub types: u32,
}

/// Counts the words of some stretches that do not overlap.
#[must_use]
pub fn frequencies(index: &Index, stretches: &[Stretch]) -> Frequencies {
    let mut found = Frequencies { of: vec![0; index.vocabulary.len()], ..Frequencies::default() };
    for stretch in stretches {
        for &term in stretch.terms(index).iter().filter(|&&term| term != NO_TERM) {
            let count = &mut found.of[term as usize];
            found.types += u32::from(*count == 0);
            *count += 1;
            found.tokens += 1;
        }
    }
    found
}
