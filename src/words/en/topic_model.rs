//! The topic model, in English.

use super::super::{TopicModelWords, fixed, grouped, percent};
use super::plural;
use crate::protocol::TopicNamedBy;

/// The topic model, in English.
pub const TOPIC_MODEL: TopicModelWords = TopicModelWords {
    fitted: |topics, clauses, distinct, documents| {
        format!(
            "{} from {} ({} different) of {}",
            plural(topics as usize, "topic", "topics"),
            plural(clauses as usize, "sentence", "sentences"),
            grouped(distinct),
            plural(documents, "text", "texts")
        )
    },
    quality: |npmi, c_v, stability| {
        let stability = stability.map(|share| format!(" · stability {}", percent(share))).unwrap_or_default();
        format!("NPMI {} · C_v {}{stability}", fixed(npmi, 2), fixed(c_v, 2))
    },
    named_by: |by| match by {
        TopicNamedBy::Reader => "named by you",
        TopicNamedBy::Guided => "drawn to your words",
        TopicNamedBy::Heading => "from a heading",
        TopicNamedBy::Words => "from its words",
    },
    excluded: "excluded",
    unknown: "No word to judge by",
    topics: "Topics",
    score: "Score",
};
