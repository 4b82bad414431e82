//! Text reuse: every passage that documents share, however it was altered on its way.
//!
//! # The way
//!
//! 1. [`seeds`]: a text to its n-grams, letters and digits alone, spelling folded away: script, width, punctuation and
//!    line breaks make no difference.
//! 2. [`index`]: the grams of all documents as sorted columns, without those that only one document has. Documents are
//!    compared only where the index says that they share something, so that the work grows with the corpus and not with
//!    its pairs.
//! 3. [`anchors`]: equal grams to the longest equal stretches, and these to chains where they follow each other in
//!    both texts.
//! 4. [`alignment`]: between the anchors of a chain and at its ends the letters are aligned, with insertions, deletions
//!    and substitutions.
//! 5. [`pair`] chooses among the chains of two texts, [`trim`] leaves off what only looks alike at the ends.
//! 6. [`clusters`]: the passages of all pairs to clusters, each a passage with all who have it; [`provenance`]: those of
//!    one document, with where else each of its stretches stands.
//!
//! [`passages`] is the same for two documents.

mod alignment;
mod anchors;
mod clusters;
mod corpus;
mod index;
mod pair;
mod passages;
mod provenance;
mod seeds;
mod trim;

pub use clusters::{Cluster, Member};
pub use corpus::{Reuse, reuse};
pub use passages::{Passage, Run, coverage, passages};
pub use provenance::{Elsewhere, Provenance, Stretch, provenance};

/// The least letters that a shared passage has; of an alphabet, twice as many.
pub const SHORTEST: usize = trim::SHORTEST;

use crate::{corpus::Document, date::in_years};
use std::cmp::Ordering;

/// The order of documents by date, the earliest first, those without one last.
#[must_use]
pub fn by_date(a: &Document, b: &Document) -> Ordering {
    match (a.date(), b.date()) {
        (Some(a), Some(b)) => in_years(a).total_cmp(&in_years(b)).then_with(|| a.cmp(b)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
