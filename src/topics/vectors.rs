//! The words of some units as a vector, for comparing wording.

use crate::{
    corpus::Document,
    count::{dot, idf},
    index::{Index, NO_TERM, TermId},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Word counts, by word.
pub(super) type Counts = BTreeMap<TermId, u32>;

/// Counts the content words of some of a document's units.
pub(super) fn counts(index: &Index, document: &Document, column: usize, units: &[usize]) -> Counts {
    let mut counts = Counts::new();
    for &unit in units {
        let range = &document.folded.units[unit];
        let tokens = &document.tokens.all;
        let first = tokens.partition_point(|token| (token.start as usize) < range.start);
        let last = tokens.partition_point(|token| (token.start as usize) < range.end);
        for term in content(index, column, first..last) {
            *counts.entry(term).or_default() += 1;
        }
    }
    counts
}

/// The content words among some tokens, each once.
pub(super) fn words(index: &Index, column: usize, tokens: Range<usize>) -> BTreeSet<TermId> {
    content(index, column, tokens).collect()
}

fn content(index: &Index, column: usize, tokens: Range<usize>) -> impl Iterator<Item = TermId> {
    let terms = index.columns[column].terms[tokens].iter().copied();
    terms.filter(|&term| term != NO_TERM && !index.is_stop_word(term))
}

/// Adds the counts of `more` to `counts`.
pub(super) fn add(counts: &mut Counts, more: &Counts) {
    for (&term, &count) in more {
        *counts.entry(term).or_default() += count;
    }
}

/// Some words' weights, `(1 + ln count) × idf` each.
pub(super) struct Vector {
    /// By word.
    weights: Vec<(TermId, f64)>,
    length: f64,
}

impl Vector {
    /// Cosine of the angle between two vectors, 0 to 1; 0 if either has no length.
    pub(super) fn cosine(&self, other: &Self) -> f64 {
        let lengths = self.length * other.length;
        if lengths > 0.0 { dot(&self.weights, &other.weights) / lengths } else { 0.0 }
    }
}

/// How much each word tells one section from another.
pub(super) struct Weights {
    sections: usize,
    in_sections: BTreeMap<TermId, u32>,
}

impl Weights {
    pub(super) fn new<'a>(sections: impl Iterator<Item = &'a Counts>) -> Self {
        let mut weights = Self { sections: 0, in_sections: BTreeMap::new() };
        for section in sections {
            weights.sections += 1;
            for &term in section.keys() {
                *weights.in_sections.entry(term).or_default() += 1;
            }
        }
        weights
    }

    /// Weighs counts.
    pub(super) fn vector(&self, counts: &Counts) -> Vector {
        let weight = |term: TermId, count: u32| (1.0 + libm::log(f64::from(count))) * self.idf(term);
        let weights: Vec<(TermId, f64)> =
            counts.iter().map(|(&term, &count)| (term, weight(term, count))).collect();
        let length = libm::sqrt(weights.iter().map(|(_, weight)| weight * weight).sum());
        Vector { weights, length }
    }

    fn idf(&self, term: TermId) -> f64 {
        // A word of every section tells nothing, unlike in a list of terms: without the + 1.
        idf(self.sections, self.in_sections.get(&term).copied().unwrap_or(0)) - 1.0
    }
}
