//! How often the terms of the lists occur.

use crate::{
    numbers::narrow,
    protocol::{TopicListAnswer, TopicListTerm},
    topics::lists::{ListTerm, MakeUp, TopicLists},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// The terms that were found.
pub(super) struct Tally<'a> {
    lists: &'a TopicLists,
    /// How often each term occurs, and in how many documents.
    counts: BTreeMap<ListTerm, (u32, u32)>,
}

impl<'a> Tally<'a> {
    pub(super) fn new(lists: &'a TopicLists) -> Self {
        Self { lists, counts: BTreeMap::new() }
    }

    /// Counts the terms of a document.
    pub(super) fn add(&mut self, found: &MakeUp) {
        let terms = || found.clauses.iter().flat_map(|about| &about.hits).flat_map(|hit| hit.terms);
        for term in terms() {
            self.counts.entry(*term).or_default().0 += 1;
        }
        for term in terms().collect::<BTreeSet<_>>() {
            self.counts.entry(*term).or_default().1 += 1;
        }
    }

    /// All lists with their terms, the most frequent first; if need be with those that do not occur.
    pub(super) fn lists(&self, unused_terms: bool) -> Vec<TopicListAnswer> {
        let lists = self.lists.all.iter().enumerate().map(|(number, list)| {
            let terms = list.terms.iter().enumerate().map(|(term, words)| {
                let (count, documents) =
                    self.counts.get(&ListTerm { list: number, term }).copied().unwrap_or_default();
                let added = list.added.get(words);
                TopicListTerm {
                    term: words.clone(),
                    count,
                    documents,
                    own: added.is_some_and(|added| added.own),
                    written: added.map(|added| added.written.clone()).unwrap_or_default(),
                }
            });
            let mut terms: Vec<TopicListTerm> = terms.collect();
            terms.sort_by_key(|term| Reverse(term.count));
            let used = terms.partition_point(|term| term.count > 0);
            let unused = narrow(terms.len() - used);
            if !unused_terms {
                terms.truncate(used);
            }
            TopicListAnswer { key: list.key.clone(), own: list.own, off: list.off, terms, unused }
        });
        lists.collect()
    }
}
