//! How near each pair of documents is.

use super::grams::Letters;
use crate::{
    corpus::Document,
    count::{dot, idf, rate},
    index::{Index, NO_TERM, TermId},
    numbers::narrow,
    protocol::{DateRule, Relation},
};
use std::collections::HashMap;

/// The length of the character n-grams that are compared.
const GRAM: usize = 5;

/// The similarity of all pairs among some documents.
#[derive(Debug, Clone, Default)]
pub struct Similarity {
    /// The documents' places on the shelf, in the order of the matrices.
    pub places: Vec<usize>,
    /// The dates that their own texts bear.
    dates: Vec<Option<String>>,
    /// Cosine of the documents' tf-idf vectors, stop words left out; 0 to 1.
    pub cosine: Vec<Vec<f64>>,
    /// `contained[i][j]`: the share of i's different 5-grams that j has too (Broder 1997); 0 to 1.
    pub contained: Vec<Vec<f64>>,
    /// `jaccard[i][j]`: 5-grams that both have, of those that either has; 0 to 1.
    pub jaccard: Vec<Vec<f64>>,
}

/// Two documents, by their rows in the matrices, and what they are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The row of one.
    pub a: usize,
    /// The row of the other, greater than `a`.
    pub b: usize,
    /// What they are to each other.
    pub relation: Relation,
}

/// Compares all pairs among the indexed documents.
#[must_use]
pub fn similarity(shelf: &[Document], index: &Index) -> Similarity {
    let places: Vec<usize> = index.columns.iter().map(|column| column.document).collect();
    let (sizes, shared) = shared_grams(shelf, &places);
    let ratio = |part: u32, whole: u32| if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) };
    let matrix = |cell: &dyn Fn(usize, usize) -> f64| -> Vec<Vec<f64>> {
        let rows = 0..places.len();
        rows.clone().map(|i| rows.clone().map(|j| if i == j { 1.0 } else { cell(i, j) }).collect()).collect()
    };
    Similarity {
        dates: places.iter().map(|&place| own_date(&shelf[place])).collect(),
        cosine: cosine(index),
        contained: matrix(&|i, j| ratio(shared[i][j], sizes[i])),
        jaccard: matrix(&|i, j| ratio(shared[i][j], sizes[i] + sizes[j] - shared[i][j])),
        places,
    }
}

impl Similarity {
    /// Every pair, nearest first: by shared text, then by words.
    #[must_use]
    pub fn pairs(&self) -> Vec<Pair> {
        let rows = self.places.len();
        let all = (0..rows).flat_map(|a| (a + 1..rows).map(move |b| (a, b)));
        let mut pairs: Vec<Pair> = all.map(|(a, b)| Pair { a, b, relation: self.relate(a, b) }).collect();
        let nearness = |pair: &Pair| self.contained[pair.a][pair.b].max(self.contained[pair.b][pair.a]);
        pairs.sort_by(|x, y| nearness(y).total_cmp(&nearness(x)).then(x.a.cmp(&y.a)).then(x.b.cmp(&y.b)));
        pairs
    }

    /// What the documents at two places of the shelf are to each other, the first being a.
    #[must_use]
    pub fn relation(&self, a: usize, b: usize) -> Option<Relation> {
        let row = |place| self.places.iter().position(|&other| other == place);
        Some(self.relate(row(a)?, row(b)?))
    }

    /// The limits are shares of different 5-grams. They were set on texts that readers had judged:
    /// retypings of one text keep all but a few in a hundred; the editions of two years share a tenth to
    /// seven tenths. Texts that bear different dates are never one text, however little was changed.
    fn relate(&self, a: usize, b: usize) -> Relation {
        const COPY: f64 = 0.95;
        const EXCERPT: f64 = 0.8;
        const PASSAGES: f64 = 0.08;
        const AKIN: f64 = 0.35;
        let (a_in_b, b_in_a) = (self.contained[a][b], self.contained[b][a]);
        let one_date = match (&self.dates[a], &self.dates[b]) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        if a_in_b >= COPY && b_in_a >= COPY && one_date {
            Relation::Same
        } else if a_in_b >= EXCERPT && b_in_a < EXCERPT {
            Relation::AInB
        } else if b_in_a >= EXCERPT && a_in_b < EXCERPT {
            Relation::BInA
        } else if a_in_b.max(b_in_a) >= PASSAGES {
            Relation::Shares
        } else if self.cosine[a][b] >= AKIN {
            Relation::Akin
        } else {
            Relation::Apart
        }
    }
}

/// The date that a document's own text bears, or that the reader gave it; a page's or a file's date may be
/// anything.
fn own_date(document: &Document) -> Option<String> {
    let found = document.structure.date.as_ref().filter(|date| date.rule < DateRule::Published);
    document.edit.date.clone().or_else(|| found.map(|date| date.value.clone()))
}

/// How many different n-grams each document has, and how many each pair shares.
fn shared_grams(shelf: &[Document], places: &[usize]) -> (Vec<u32>, Vec<Vec<u32>>) {
    let mut entries: Vec<(u64, usize)> = Vec::new();
    let mut sizes = Vec::with_capacity(places.len());
    for (row, &place) in places.iter().enumerate() {
        let mut grams: Vec<u64> = Letters::new(&shelf[place]).grams(GRAM).collect();
        grams.sort_unstable();
        grams.dedup();
        sizes.push(narrow(grams.len()));
        entries.extend(grams.into_iter().map(|gram| (gram, row)));
    }
    entries.sort_unstable();
    let mut shared = vec![vec![0_u32; places.len()]; places.len()];
    for group in entries.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
        for (at, &(_, a)) in group.iter().enumerate() {
            for &(_, b) in &group[at + 1..] {
                shared[a][b] += 1;
                shared[b][a] += 1;
            }
        }
    }
    (sizes, shared)
}

/// Cosines of tf-idf vectors.
fn cosine(index: &Index) -> Vec<Vec<f64>> {
    let weights = idf_of_content_words(index);
    let vectors: Vec<Vec<(TermId, f64)>> =
        (0..index.columns.len()).map(|column| vector(index, column, &weights)).collect();
    let rows = vectors.iter().enumerate();
    rows.map(|(i, a)| {
        let columns = vectors.iter().enumerate();
        columns.map(|(j, b)| if i == j { 1.0 } else { dot(a, b).clamp(0.0, 1.0) }).collect()
    })
    .collect()
}

/// Each word's idf; 0 for stop words, which say nothing about what a text is about.
fn idf_of_content_words(index: &Index) -> Vec<f64> {
    let document_frequency =
        |postings: &[crate::index::Posting]| narrow(postings.chunk_by(|a, b| a.column == b.column).count());
    let weight = |(term, postings): (TermId, &Vec<_>)| {
        if index.is_stop_word(term) { 0.0 } else { idf(index.columns.len(), document_frequency(postings)) }
    };
    (0..).zip(&index.postings).map(weight).collect()
}

/// A document's tf-idf vector of length 1, sorted by word.
fn vector(index: &Index, column: usize, idf: &[f64]) -> Vec<(TermId, f64)> {
    let column = &index.columns[column];
    let mut counts: HashMap<TermId, u32> = HashMap::new();
    for &term in column.terms.iter().filter(|&&term| term != NO_TERM) {
        *counts.entry(term).or_default() += 1;
    }
    let mut vector: Vec<(TermId, f64)> = counts
        .into_iter()
        .map(|(term, count)| (term, rate(count, column.words) * idf[term as usize]))
        .collect();
    vector.sort_unstable_by_key(|&(term, _)| term);
    let length = libm::sqrt(vector.iter().map(|(_, weight)| weight * weight).sum());
    if length > 0.0 {
        for (_, weight) in &mut vector {
            *weight /= length;
        }
    }
    vector
}
