//! An edition as the ledger sees it: its clauses, each with what it can be known by.

use super::{
    super::{collate::Side, grams::letters_within},
    known::{Kind, Known, Vocabulary},
    stance::{self, Verb},
};
use crate::{
    clauses::{Clause, clauses},
    corpus::Document,
    segment::Segmenter,
    stance::Lexicon,
};
use std::ops::Range;

/// An edition.
pub(super) struct Edition<'a> {
    pub(super) side: Side<'a>,
    pub(super) clauses: Vec<Clause>,
    /// The verbs of stance of each clause.
    pub(super) positions: Vec<Vec<Verb>>,
    /// The letters of each clause, among all of the edition's.
    pub(super) letters: Vec<Range<usize>>,
    pub(super) known: Known,
}

impl<'a> Edition<'a> {
    pub(super) fn new(
        document: &'a Document,
        (segmenter, lexicon): (&Segmenter, &Lexicon),
        vocabulary: &mut Vocabulary,
    ) -> Self {
        let side = Side::new(document);
        let clauses = clauses(document);
        Self {
            positions: stance::verbs(document, &clauses, lexicon),
            letters: clauses.iter().map(|clause| letters_within(&side.letters, &clause.characters)).collect(),
            known: Known::new(&side, &clauses, segmenter, vocabulary),
            clauses,
            side,
        }
    }

    /// Whether a clause says something, and is not a title, a heading or a signature.
    pub(super) fn is_statement(&self, clause: usize) -> bool {
        self.known.kinds[clause] == Kind::Statement
    }

    /// The clauses that say something, each with its letters.
    pub(super) fn statements(&self) -> impl Iterator<Item = (usize, &[char])> {
        let statements = (0..self.clauses.len()).filter(|&clause| self.is_statement(clause));
        statements.map(|clause| (clause, self.letters_of(clause)))
    }

    /// The letters of a clause.
    pub(super) fn letters_of(&self, clause: usize) -> &[char] {
        &self.side.letters.characters[self.letters[clause].clone()]
    }
}
