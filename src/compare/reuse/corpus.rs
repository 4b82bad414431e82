//! What the documents of a corpus share.

use super::super::grams::Letters;
use super::{
    clusters::{Cluster, clusters},
    index::Index,
    pair::shared,
    seeds::seeds,
};
use crate::corpus::Document;
use std::ops::Range;

/// The passages that documents share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reuse {
    /// How many passages of two documents were found.
    pub passages: usize,
    /// Each passage with all who have it: first those of most documents times letters.
    pub clusters: Vec<Cluster>,
    /// The memory that the index took, in bytes.
    pub index_bytes: usize,
}

/// A stretch of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    /// Its number among those compared.
    pub(super) document: usize,
    /// Its letters.
    pub(super) letters: Range<usize>,
}

/// What the documents at some places of the shelf share.
#[must_use]
pub fn reuse(shelf: &[Document], places: &[usize]) -> Reuse {
    let texts: Vec<Letters> = places.iter().map(|&place| Letters::new(&shelf[place])).collect();
    let letters = texts.iter().map(|text| text.characters.len()).sum();
    let index = Index::new(texts.len(), letters, |document| seeds(&texts[document]));
    let mut passages: Vec<[Site; 2]> = Vec::new();
    for (document, text) in texts.iter().enumerate() {
        let meetings = index.meetings(document);
        for with in meetings.chunk_by(|a, b| a.other == b.other) {
            let other = with[0].other as usize;
            let places = with.iter().map(|meeting| (meeting.there, meeting.here)).collect();
            passages.extend(shared(&texts[other], text, places).into_iter().map(|found| {
                [Site { document: other, letters: found.a }, Site { document, letters: found.b }]
            }));
        }
    }
    Reuse {
        passages: passages.len(),
        clusters: clusters(shelf, places, &texts, &passages),
        index_bytes: index.bytes,
    }
}
