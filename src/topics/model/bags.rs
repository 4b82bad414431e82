//! Clauses as bags of words.

use super::{alike, content::content, lda::Tokens};
use crate::{
    clauses::{Clause, clauses},
    corpus::Document,
    index::{Index, NO_TERM, TermId},
    numbers::narrow,
    protocol::Role,
};
use std::collections::BTreeSet;

/// A word stands in so many different clauses at least, or it goes with no other.
const LEAST: u32 = 2;

/// Of so many different clauses, a word that stands in more than a quarter is no topic's: it is what all are about.
const ENOUGH: usize = 20;
const QUARTER: usize = 4;

/// The clauses of some documents, each as the words in it that a topic can be made of.
#[derive(Debug, Clone, Default)]
pub struct Bags {
    /// The documents, as their columns of the index.
    pub columns: Vec<usize>,
    /// Their clauses of running text, document after document.
    pub clauses: Vec<Bagged>,
    /// The different bags, which are learnt from.
    pub tokens: Tokens,
    /// The words, by their terms in the index.
    pub words: Vec<TermId>,
}

/// A clause and its bag.
#[derive(Debug, Clone)]
pub struct Bagged {
    /// Its document, by its place in [`Bags::columns`].
    pub document: usize,
    /// The clause.
    pub clause: Clause,
    /// Its characters, white space left out.
    pub characters: u32,
    /// Its bag, which others may share; none if it has no word of the model.
    pub bag: Option<usize>,
}

impl Bags {
    /// The clauses of the documents in these columns of an index. The words in `kept` are taken in any case.
    #[must_use]
    pub fn new(index: &Index, shelf: &[Document], columns: &[usize], kept: &BTreeSet<TermId>) -> Self {
        let content = content(index, kept);
        let mut found: Vec<Bagged> = Vec::new();
        let mut bags: Vec<Vec<TermId>> = Vec::new();
        for (document, &column) in columns.iter().enumerate() {
            let of = &shelf[index.columns[column].document];
            for clause in clauses(of).into_iter().filter(|clause| clause.role == Role::Body) {
                let terms = index.columns[column].terms[clause.tokens.clone()].iter().copied();
                bags.push(terms.filter(|&term| term != NO_TERM && content[term as usize]).collect());
                let characters = narrow(clause.folded(of).iter().filter(|c| !c.is_whitespace()).count());
                found.push(Bagged { document, clause, characters, bag: None });
            }
        }
        let same = alike::representatives(&bags);
        let mut all = Self { columns: columns.to_vec(), clauses: found, ..Self::default() };
        all.write(&bags, &same, kept, index.vocabulary.len());
        all
    }

    /// Numbers the words that are frequent enough, and writes each different bag that has any.
    fn write(&mut self, bags: &[Vec<TermId>], same: &[usize], kept: &BTreeSet<TermId>, vocabulary: usize) {
        let different = || (0..bags.len()).filter(|&bag| same[bag] == bag && !bags[bag].is_empty());
        let count = different().count();
        let mut clauses = vec![0_u32; vocabulary];
        for bag in different() {
            for term in bags[bag].iter().collect::<BTreeSet<_>>() {
                clauses[*term as usize] += 1;
            }
        }
        let is_usual = |term: TermId| {
            let with = clauses[term as usize];
            with >= LEAST && (count < ENOUGH || with as usize * QUARTER <= count)
        };
        let mut numbers = vec![None; vocabulary];
        let mut bag_of = vec![None; bags.len()];
        self.tokens.documents.push(0);
        for bag in different() {
            let before = self.tokens.words.len();
            for &term in bags[bag].iter().filter(|&&term| is_usual(term) || kept.contains(&term)) {
                let next = narrow(self.words.len());
                let number = *numbers[term as usize].get_or_insert(next);
                if number == next {
                    self.words.push(term);
                }
                self.tokens.words.push(number);
            }
            if self.tokens.words.len() > before {
                bag_of[bag] = Some(self.tokens.count());
                self.tokens.documents.push(narrow(self.tokens.words.len()));
            }
        }
        self.tokens.vocabulary = self.words.len();
        for (clause, &bag) in self.clauses.iter_mut().zip(same) {
            clause.bag = bag_of[bag];
        }
    }

    /// A word's number, if it is in the model.
    #[must_use]
    pub fn number(&self, term: TermId) -> Option<u32> {
        self.words.iter().position(|&word| word == term).map(narrow)
    }

    /// How many different bags there are.
    #[must_use]
    pub fn distinct(&self) -> usize {
        self.tokens.count()
    }

    /// The words of each bag, each once, in order.
    pub(super) fn sets(&self) -> Vec<Vec<u32>> {
        let set = |bag: usize| {
            let mut words = self.tokens.bag(bag).to_vec();
            words.sort_unstable();
            words.dedup();
            words
        };
        (0..self.distinct()).map(set).collect()
    }
}
