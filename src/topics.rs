//! What the texts are about: the drafters' own headings, grouped over the documents.
//!
//! [`headings`] gathers the sections of the documents that have an outline; [`groups`] puts sections of
//! several documents together where their headings or their wording agree; [`shares`] measures each
//! document's parts, by its headings or, where it has none, clause by clause by its `wording`. [`lists`] says the same
//! by lists of terms; [`model`] asks the words alone: a topic model over all clauses.

mod groups;
mod headings;
pub mod lists;
pub mod model;
mod shares;
mod vectors;
mod wording;

pub use groups::{Topic, group};
pub use headings::{Section, sections};
pub use shares::{Share, shares};

use crate::{corpus::Document, index::Index};

/// The topics of a shelf and every counted document's make-up.
#[derive(Debug, Clone, Default)]
pub struct Topics {
    /// The sections of all documents with an outline.
    pub sections: Vec<Section>,
    /// The topics, largest first.
    pub topics: Vec<Topic>,
    /// For each column of the index, its parts.
    pub shares: Vec<Vec<Share>>,
}

/// Finds the topics of the counted documents.
#[must_use]
pub fn topics(index: &Index, shelf: &[Document]) -> Topics {
    let sections = sections(index, shelf);
    let topics = group(index, &sections);
    let shares = shares(index, shelf, &sections, &topics);
    Topics { sections, topics, shares }
}
