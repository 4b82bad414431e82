//! Tokens of all counted documents, in columns, with postings. All counting reads this one index.

use crate::{corpus::Document, segment::Token};
use std::collections::HashMap;

/// A word's number in the vocabulary.
pub type TermId = u32;

/// Stands in [`Column::terms`] for a token that is no word.
pub const NO_TERM: TermId = TermId::MAX;

/// The index of some documents.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// The words, folded, in the order in which they first occur.
    pub vocabulary: Vec<String>,
    /// One column a document.
    pub columns: Vec<Column>,
    /// For each word, where it occurs, by document and position.
    pub postings: Vec<Vec<Posting>>,
    ids: HashMap<String, TermId>,
}

/// A document's tokens as numbers.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// The document, as its place on the shelf.
    pub document: usize,
    /// For each token of the document the word that it is, or [`NO_TERM`].
    pub terms: Vec<TermId>,
    /// Running words: tokens that are words or numbers.
    pub words: u32,
}

/// One occurrence of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// The column, in [`Index::columns`].
    pub column: u32,
    /// The token in it.
    pub token: u32,
}

impl Index {
    /// Indexes the documents at these places of the shelf.
    #[must_use]
    pub fn new(shelf: &[Document], counted: &[usize]) -> Self {
        let mut index = Self::default();
        for &place in counted {
            index.add(&shelf[place], place);
        }
        index
    }

    fn add(&mut self, document: &Document, place: usize) {
        let number = narrow(self.columns.len());
        let mut column = Column { document: place, ..Column::default() };
        for (at, token) in document.tokens.all.iter().enumerate() {
            let term = if token.is_counted() { self.intern(&word(document, token)) } else { NO_TERM };
            if term != NO_TERM {
                self.postings[term as usize].push(Posting { column: number, token: narrow(at) });
                column.words += 1;
            }
            column.terms.push(term);
        }
        self.columns.push(column);
    }

    fn intern(&mut self, word: &str) -> TermId {
        if let Some(&id) = self.ids.get(word) {
            return id;
        }
        let id = narrow(self.vocabulary.len());
        self.vocabulary.push(word.to_owned());
        self.ids.insert(word.to_owned(), id);
        self.postings.push(Vec::new());
        id
    }

    /// A folded word's number, if it occurs.
    #[must_use]
    pub fn id(&self, word: &str) -> Option<TermId> {
        self.ids.get(word).copied()
    }

    /// Running words in all documents.
    #[must_use]
    pub fn words(&self) -> u32 {
        self.columns.iter().map(|column| column.words).sum()
    }

    /// How often a word occurs in each document.
    #[must_use]
    pub fn by_column(&self, term: TermId) -> Vec<u32> {
        let mut counts = vec![0; self.columns.len()];
        for posting in &self.postings[term as usize] {
            counts[posting.column as usize] += 1;
        }
        counts
    }
}

/// A token's folded characters.
#[must_use]
pub fn word(document: &Document, token: &Token) -> String {
    document.folded.characters[token.range()].iter().collect()
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("a shelf is far smaller than four billion tokens")
}
