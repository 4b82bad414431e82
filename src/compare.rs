//! How near texts are to each other, and what they share.

mod grams;
mod intact;
mod passages;
mod similarity;
mod threads;

pub use intact::{IntactReading, intact};
pub use passages::{Passage, Run, coverage, passages};
pub use similarity::{Pair, Similarity, similarity};
pub use threads::{FoundThread, threads};

use crate::{corpus::Document, protocol::Relation};

/// The documents that are the same text as an earlier or fuller one, each with that one's place: they
/// are counted once. Documents that were not compared take no part.
///
/// Of several copies the one with most text stands for all; among equals the first.
#[must_use]
pub fn copies(shelf: &[Document], similarity: &Similarity) -> Vec<Option<usize>> {
    let mut copy_of: Vec<Option<usize>> = vec![None; shelf.len()];
    let mut order: Vec<usize> = similarity.places.clone();
    order.sort_by_key(|&place| std::cmp::Reverse(shelf[place].folded.characters.len()));
    for (rank, &place) in order.iter().enumerate() {
        let fuller = order[..rank].iter().copied().filter(|&other| copy_of[other].is_none());
        copy_of[place] =
            fuller.into_iter().find(|&other| similarity.relation(place, other) == Some(Relation::Same));
    }
    copy_of
}
