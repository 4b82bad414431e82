//! How much of a document each list takes.

use super::{Hit, TopicLists};
use crate::{
    clauses::{Clause, clauses},
    corpus::Document,
};
use std::collections::BTreeMap;

/// What a document is made of.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MakeUp<'a> {
    /// Its statements, in order.
    pub clauses: Vec<AboutClause<'a>>,
}

/// A statement, and which lists it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct AboutClause<'a> {
    /// The statement.
    pub clause: Clause,
    /// How many characters it has, white space left out.
    pub characters: usize,
    /// The terms in it.
    pub hits: Vec<Hit<'a>>,
    /// Its lists, by their places in [`TopicLists::all`], each with its share of the terms. A term of several lists counts for
    /// each an equal part; together the shares are 1, or there are none.
    pub weights: BTreeMap<usize, f64>,
}

impl MakeUp<'_> {
    /// How many characters its statements have.
    #[must_use]
    pub fn characters(&self) -> usize {
        self.clauses.iter().map(|about| about.characters).sum()
    }

    /// How many of them stand in statements with a term.
    #[must_use]
    pub fn covered(&self) -> usize {
        self.clauses.iter().filter(|about| about.is_covered()).map(|about| about.characters).sum()
    }
}

impl AboutClause<'_> {
    /// Whether a list has a term in it.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        !self.hits.is_empty()
    }
}

/// What a document is made of, by some lists.
#[must_use]
pub fn make_up<'a>(lists: &'a TopicLists, document: &Document) -> MakeUp<'a> {
    let statements = clauses(document).into_iter().filter(Clause::is_statement);
    let clauses = statements.map(|clause| {
        let hits = lists.hits(document, &clause);
        let characters = clause.folded(document).iter().filter(|c| !c.is_whitespace()).count();
        AboutClause { characters, weights: weights(&hits), hits, clause }
    });
    MakeUp { clauses: clauses.collect() }
}

/// Each list's share of some terms.
fn weights(hits: &[Hit]) -> BTreeMap<usize, f64> {
    let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let mut weights: BTreeMap<usize, f64> = BTreeMap::new();
    for hit in hits {
        for term in hit.terms {
            *weights.entry(term.list).or_default() += 1.0 / count(hit.terms.len()) / count(hits.len());
        }
    }
    weights
}
