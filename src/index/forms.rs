//! The forms of the words that are counted as one.

use super::TermId;
use std::{cmp::Reverse, collections::BTreeMap};

/// For each word of the vocabulary the forms that occur, each with how often.
#[derive(Default)]
pub(super) struct Forms(Vec<BTreeMap<Box<str>, u32>>);

impl Forms {
    pub(super) fn add(&mut self, term: TermId, form: &str, count: u32) {
        let term = term as usize;
        if self.0.len() <= term {
            self.0.resize_with(term + 1, BTreeMap::new);
        }
        *self.0[term].entry(form.into()).or_default() += count;
    }

    /// For each word the form that stands for it in lists: the commonest, the first by its characters of several.
    pub(super) fn commonest(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|forms| {
            let commonest = forms.iter().max_by_key(|&(form, &count)| (count, Reverse(form)));
            commonest.map_or("", |(form, _)| form)
        })
    }

    /// Whether some characters stand in one of a word's forms.
    pub(super) fn contain(&self, term: TermId, characters: &str) -> bool {
        self.0.get(term as usize).is_some_and(|forms| forms.keys().any(|form| form.contains(characters)))
    }
}
