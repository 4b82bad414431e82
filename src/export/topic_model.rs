//! A topic model as a table.

use super::{Cell, Table};
use crate::protocol::{ModelTopic, TopicModelAnswer, TopicNamedBy};

/// A row a topic, with its share of each document.
pub(super) fn topic_model(answer: &TopicModelAnswer) -> Table {
    let mut columns: Vec<String> = [
        "topic",
        "named_by",
        "topic_words",
        "under_headings",
        "letters",
        "share",
        "clauses",
        "npmi",
        "c_v",
        "stability",
        "excluded",
        "passage",
    ]
    .map(str::to_owned)
    .to_vec();
    columns.extend(answer.documents.iter().map(|document| document.document.clone()));
    let row = |(number, topic): (usize, &ModelTopic)| {
        let mut cells = cells(topic).to_vec();
        cells.extend(answer.documents.iter().map(|document| Cell::Figure(document.shares[number])));
        cells
    };
    Table { columns, rows: answer.topics.iter().enumerate().map(row).collect() }
}

fn cells(topic: &ModelTopic) -> [Cell; 12] {
    let words: Vec<&str> = topic.words.iter().map(|word| word.term.as_str()).collect();
    let headings: Vec<&str> = topic.headings.iter().map(|heading| heading.text.as_str()).collect();
    [
        (&topic.name).into(),
        named_by(topic.named_by).into(),
        (&words.join(" ")).into(),
        (&headings.join(" | ")).into(),
        topic.characters.into(),
        Cell::Figure(topic.share),
        topic.clauses.into(),
        Cell::Figure(topic.npmi),
        Cell::Figure(topic.c_v),
        topic.stability.map_or(Cell::Nothing, Cell::Figure),
        u32::from(topic.excluded).into(),
        topic.passages.first().map(|passage| passage.text.as_str()).into(),
    ]
}

fn named_by(by: TopicNamedBy) -> &'static str {
    match by {
        TopicNamedBy::Reader => "reader",
        TopicNamedBy::Guided => "guided",
        TopicNamedBy::Heading => "heading",
        TopicNamedBy::Words => "words",
    }
}
