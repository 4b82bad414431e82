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

/// No word is left for a topic model.
pub(super) const NO_WORDS_LEFT: &str = "Without stop words, numbers and words that stand in one sentence only, no word is left that a topic could be made of.";

/// Too few clauses for a topic model.
pub(super) fn too_few_clauses(clauses: u32, least: u32) -> String {
    let sentences = plural(clauses as usize, "sentence", "sentences");
    format!("{sentences} of use: too few for topics, which take {least} at least.")
}

/// More topics than clauses.
pub(super) fn too_many_topics(topics: u32, clauses: u32) -> String {
    format!("There are {clauses} different sentences, too few for {topics} topics: ask for fewer.")
}
