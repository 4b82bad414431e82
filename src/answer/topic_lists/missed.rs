//! The words of what the lists do not cover.

use super::super::found::{is_content, page};
use crate::{
    index::{Index, NO_TERM, TermId},
    protocol::MissedWord,
    topics::lists::MakeUp,
};
use std::collections::BTreeMap;

/// The words of statements without a term.
pub(super) struct Missed<'a> {
    index: &'a Index,
    /// How often each occurs, in how many documents, and the last of these.
    counts: BTreeMap<TermId, (u32, u32, Option<usize>)>,
}

impl<'a> Missed<'a> {
    pub(super) fn new(index: &'a Index) -> Self {
        Self { index, counts: BTreeMap::new() }
    }

    /// Counts those of the document at a column of the index.
    pub(super) fn add(&mut self, found: &MakeUp, column: usize) {
        let terms = &self.index.columns[column].terms;
        let missed = found.clauses.iter().filter(|about| !about.is_covered());
        for &term in missed.flat_map(|about| &terms[about.clause.tokens.clone()]) {
            if term == NO_TERM || !is_content(self.index, term) {
                continue;
            }
            let (count, documents, last) = self.counts.entry(term).or_default();
            *count += 1;
            *documents += u32::from(last.replace(column) != Some(column));
        }
    }

    /// The most frequent.
    pub(super) fn words(self, limit: usize) -> Vec<MissedWord> {
        let words = self.counts.into_iter().map(|(term, (count, documents, _))| MissedWord {
            term: self.index.vocabulary[term as usize].clone(),
            count,
            documents,
        });
        page(words.collect(), 0, limit, |a, b| b.count.cmp(&a.count).then_with(|| a.term.cmp(&b.term)))
    }
}
