//! The list of words with their figures.

use super::measures;
use crate::index::{Index, TermId};

/// A word's figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The word.
    pub id: TermId,
    /// How often it occurs.
    pub frequency: u32,
    /// In how many documents.
    pub document_frequency: u32,
    /// The highest tf-idf that it reaches in a document.
    pub tf_idf: f64,
    /// The column of that document.
    pub tf_idf_column: usize,
    /// How often in each column.
    pub by_column: Vec<u32>,
}

/// Every word of the index, in the vocabulary's order.
#[must_use]
pub fn terms(index: &Index) -> Vec<Term> {
    (0..).zip(&index.vocabulary).map(|(id, _)| term(index, id)).collect()
}

fn term(index: &Index, id: TermId) -> Term {
    let by_column = index.by_column(id);
    let documents = index.columns.len();
    let document_frequency =
        u32::try_from(by_column.iter().filter(|&&count| count > 0).count()).unwrap_or(u32::MAX);
    let weights = by_column
        .iter()
        .zip(&index.columns)
        .map(|(&count, column)| measures::tf_idf(count, column.words, documents, document_frequency));
    let (tf_idf_column, tf_idf) =
        weights.enumerate().fold((0, 0.0), |best, next| if next.1 > best.1 { next } else { best });
    Term { id, frequency: by_column.iter().sum(), document_frequency, tf_idf, tf_idf_column, by_column }
}
