//! Topic lists, in English.

use super::super::{TopicListsWords, numbers::percent, topic_lists::name};
use super::plural;

/// What the texts are about, by lists of terms, in English.
pub const TOPIC_LISTS: TopicListsWords = TopicListsWords {
    none: "There are no texts to look at.",
    name: |key| name(&NAMES, key),
    coverage: |share, statements| {
        format!(
            "{}; those with a term have {} of the characters",
            plural(statements as usize, "statement", "statements"),
            percent(share)
        )
    },
    statements: |count| plural(count as usize, "statement", "statements"),
    terms: "The most frequent terms of each list",
    missed: "The most frequent words of statements without a term",
    between: ", ",
};

/// The lists that come with the program.
const NAMES: [(&str, &str); 22] = [
    ("security", "Security and crime"),
    ("defence", "Defence and war"),
    ("diplomacy", "Diplomacy"),
    ("governance", "Government and politics"),
    ("law", "Law and courts"),
    ("rights", "Human rights and equality"),
    ("economy", "Economy and industry"),
    ("trade", "Trade"),
    ("finance", "Finance"),
    ("energy", "Energy"),
    ("transport", "Transport"),
    ("agriculture", "Agriculture and food"),
    ("environment", "Environment and disasters"),
    ("health", "Health"),
    ("education", "Education"),
    ("science", "Science"),
    ("technology", "Digital technology"),
    ("culture", "Culture"),
    ("media", "Media"),
    ("leisure", "Sport and tourism"),
    ("welfare", "Work and welfare"),
    ("migration", "Migration"),
];
