//! The passages behind a figure of a topic model.

use super::{TopicModelQuery, TopicPassage};
use serde::{Deserialize, Serialize};

/// Which passages of which topic to give.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TopicPassagesQuery {
    /// The model that was asked for.
    pub model: TopicModelQuery,
    /// The topic, by its place in that answer.
    pub topic: u32,
    /// Only passages of these documents, by their names; empty: of all that are modelled.
    pub documents: Vec<String>,
    /// Only passages that reach into this of the [`STRETCHES`](super::STRETCHES) of their document, from 0.
    pub stretch: Option<u32>,
    /// How many to pass over.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for TopicPassagesQuery {
    fn default() -> Self {
        Self {
            model: TopicModelQuery::default(),
            topic: 0,
            documents: Vec::new(),
            stretch: None,
            offset: 0,
            limit: 40,
        }
    }
}

/// Answer to [`super::Question::TopicPassages`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicPassagesAnswer {
    /// How many passages there are: the clauses of which the topic is at least a tenth.
    pub total: u32,
    /// Those that were asked for: in a stretch as they stand, else those first of which the topic is most, document by
    /// document.
    pub passages: Vec<TopicPassage>,
}
