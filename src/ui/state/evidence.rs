//! What the evidence panel shows.

use crate::protocol::{Place, Scope, TopicPassagesQuery};
use crate::words::Words;

/// What the evidence panel shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// Where a term stands.
    Term {
        /// The term.
        term: String,
        /// Only in these documents; empty: in all that are counted.
        documents: Vec<String>,
        /// Only those of its places that a figure was counted from.
        scope: Scope,
    },
    /// Some paragraphs.
    Places {
        /// What they are.
        title: String,
        /// Where they are.
        places: Vec<Place>,
    },
    /// The passages of a topic of a model.
    Topic {
        /// The corpus that the model is of: [`super::State::corpus`].
        corpus: u32,
        /// What they are.
        title: String,
        /// What is asked for.
        query: Box<TopicPassagesQuery>,
    },
}

impl Evidence {
    /// What it is evidence of.
    #[must_use]
    pub fn title(&self, words: &Words) -> String {
        match self {
            Self::Term { term, .. } => (words.evidence.of_term)(term),
            Self::Places { title, .. } | Self::Topic { title, .. } => title.clone(),
        }
    }
}
