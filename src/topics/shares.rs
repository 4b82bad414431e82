//! How much of a document each topic takes, by characters.

use super::{
    groups::Topic,
    headings::{Section, body_units, unit_characters},
    vectors::{self, Vector, Weights},
};
use crate::{corpus::Document, index::Index, protocol::TopicBy};
use std::collections::BTreeMap;

/// A topic's part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The topic; none for what stands under no heading or is near no topic.
    pub topic: Option<usize>,
    /// How it came there.
    pub by: TopicBy,
    /// The document's units.
    pub units: Vec<usize>,
    /// Characters, white space left out.
    pub characters: usize,
}

/// A paragraph whose wording is no nearer to any topic than this (cosine) is left without one.
const NEAR: f64 = 0.08;

/// A paragraph of fewer content words than this says too little to be judged by them.
const ENOUGH_WORDS: u32 = 4;

/// The parts of every counted document, by column: the topics in their order, what belongs to none last.
#[must_use]
pub fn shares(index: &Index, shelf: &[Document], sections: &[Section], topics: &[Topic]) -> Vec<Vec<Share>> {
    let weights = Weights::new(sections.iter().map(|section| &section.counts));
    let wording: Vec<Vector> = topics.iter().map(|topic| weights.vector(&topic.counts)).collect();
    let columns = index.columns.iter().enumerate();
    columns
        .map(|(column, of)| {
            let document = &shelf[of.document];
            let units = body_units(document, |_| true);
            match by_headings(sections, topics, column) {
                Some(topic_of) => {
                    parts(document, &units, TopicBy::Heading, |unit| topic_of.get(&unit).copied())
                }
                None => parts(document, &units, TopicBy::Wording, |unit| {
                    let counts = vectors::counts(index, document, column, &[unit]);
                    if counts.values().sum::<u32>() < ENOUGH_WORDS {
                        return None;
                    }
                    nearest(&weights.vector(&counts), &wording)
                }),
            }
        })
        .collect()
}

/// The topic of each unit that stands under a heading; nothing if the document has no outline.
fn by_headings(sections: &[Section], topics: &[Topic], column: usize) -> Option<BTreeMap<usize, usize>> {
    let of_topic = |(number, topic): (usize, &Topic)| -> Vec<(usize, usize)> {
        let own = topic
            .sections
            .iter()
            .map(|&section| &sections[section])
            .filter(|section| section.column == column);
        own.flat_map(|section| &section.units).map(|&unit| (unit, number)).collect()
    };
    let has_outline = sections.iter().any(|section| section.column == column);
    has_outline.then(|| topics.iter().enumerate().flat_map(of_topic).collect())
}

/// Gathers a document's units by topic.
fn parts(
    document: &Document,
    units: &[usize],
    by: TopicBy,
    topic_of: impl Fn(usize) -> Option<usize>,
) -> Vec<Share> {
    let mut parts: BTreeMap<(bool, Option<usize>), Share> = BTreeMap::new();
    for &unit in units {
        let topic = topic_of(unit);
        let empty = || Share { topic, by, units: Vec::new(), characters: 0 };
        let part = parts.entry((topic.is_none(), topic)).or_insert_with(empty);
        part.units.push(unit);
        part.characters += unit_characters(document, unit);
    }
    parts.into_values().collect()
}

/// The topic whose wording is nearest, if it is near.
fn nearest(unit: &Vector, topics: &[Vector]) -> Option<usize> {
    let near = topics.iter().map(|topic| unit.cosine(topic));
    let best = near.enumerate().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
    (best.1 >= NEAR).then_some(best.0)
}
