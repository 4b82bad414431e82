//! How much of a document each topic takes, by characters.

use super::{
    groups::Topic,
    headings::{Section, body_units},
    vectors,
    wording::Wording,
};
use crate::{
    characters,
    clauses::{Clause, clauses},
    corpus::Document,
    index::{Index, TermId},
    protocol::{Role, TopicBy},
    span::Span,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// A topic's part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The topic; none for what stands under no heading and speaks of no topic.
    pub topic: Option<usize>,
    /// How it came there.
    pub by: TopicBy,
    /// Its stretches of the document's text, in order.
    pub pieces: Vec<Span>,
    /// Characters, white space left out.
    pub characters: usize,
}

/// A stretch of a document's unit, and its topic.
struct Part {
    topic: Option<usize>,
    by: TopicBy,
    pieces: Vec<Span>,
}

/// The parts of every counted document, by column: the topics in their order, what belongs to none last.
#[must_use]
pub fn shares(index: &Index, shelf: &[Document], sections: &[Section], topics: &[Topic]) -> Vec<Vec<Share>> {
    let wording = Wording::new(topics);
    let columns = index.columns.iter().enumerate();
    columns
        .map(|(column, of)| {
            let document = &shelf[of.document];
            let topic_of = by_headings(sections, topics, column);
            let mut parts = under_headings(document, &topic_of);
            parts.extend(by_wording(index, document, column, &topic_of, &wording));
            gathered(document, parts)
        })
        .collect()
}

/// The topic of each unit that stands under a heading.
fn by_headings(sections: &[Section], topics: &[Topic], column: usize) -> BTreeMap<usize, usize> {
    let of_topic = |(number, topic): (usize, &Topic)| -> Vec<(usize, usize)> {
        let own = topic
            .sections
            .iter()
            .map(|&section| &sections[section])
            .filter(|section| section.column == column);
        own.flat_map(|section| &section.units).map(|&unit| (unit, number)).collect()
    };
    topics.iter().enumerate().flat_map(of_topic).collect()
}

fn under_headings(document: &Document, topic_of: &BTreeMap<usize, usize>) -> Vec<Part> {
    let part = |(&unit, &topic): (&usize, &usize)| Part {
        topic: Some(topic),
        by: TopicBy::Heading,
        pieces: document.structure.units[unit].pieces.clone(),
    };
    topic_of.iter().map(part).collect()
}

/// What stands under no heading, clause by clause.
fn by_wording(
    index: &Index,
    document: &Document,
    column: usize,
    topic_of: &BTreeMap<usize, usize>,
    wording: &Wording,
) -> Vec<Part> {
    let is_open = |clause: &Clause| clause.role == Role::Body && !topic_of.contains_key(&clause.unit);
    let clauses: Vec<Clause> = clauses(document).into_iter().filter(is_open).collect();
    let words: Vec<BTreeSet<TermId>> =
        clauses.iter().map(|clause| vectors::words(index, column, clause.tokens.clone())).collect();
    let topics = wording.path(&words);
    let mut parts = Vec::new();
    for unit in body_units(document, |_| true).into_iter().filter(|unit| !topic_of.contains_key(unit)) {
        let first = clauses.partition_point(|clause| clause.unit < unit);
        let end = clauses.partition_point(|clause| clause.unit <= unit);
        let of_unit: Vec<_> = clauses[first..end].iter().zip(&topics[first..end]).collect();
        parts.extend(of_clauses(document, unit, &of_unit));
    }
    parts
}

/// A unit cut where the topic changes. What stands between two clauses (a number, white space) belongs to the later.
fn of_clauses(document: &Document, unit: usize, clauses: &[(&Clause, &Option<usize>)]) -> Vec<Part> {
    let by = TopicBy::Wording;
    let pieces = &document.structure.units[unit].pieces;
    let Some(&(_, first)) = clauses.first() else {
        return vec![Part { topic: None, by, pieces: pieces.clone() }];
    };
    let start = document.folded.units[unit].start;
    let mut cuts = vec![(start, *first)];
    for (clause, topic) in clauses {
        if cuts.last().is_some_and(|(_, last)| last != *topic) {
            cuts.push((clause.characters.start, **topic));
        }
    }
    let byte = |cut: usize| if cut == 0 { 0 } else { document.folded.origin[cuts[cut].0] };
    (0..cuts.len())
        .map(|cut| {
            let end = if cut + 1 < cuts.len() { byte(cut + 1) } else { usize::MAX };
            Part { topic: cuts[cut].1, by, pieces: within(pieces, byte(cut)..end) }
        })
        .collect()
}

/// What of some spans lies between two bytes.
fn within(spans: &[Span], bytes: Range<usize>) -> Vec<Span> {
    let inside = |span: &Span| Span::new(span.start.max(bytes.start), span.end.min(bytes.end));
    spans.iter().map(inside).filter(|span| !span.is_empty()).collect()
}

/// A document's parts put together by topic.
fn gathered(document: &Document, parts: Vec<Part>) -> Vec<Share> {
    let mut shares: BTreeMap<(bool, Option<usize>, bool), Share> = BTreeMap::new();
    for Part { topic, by, pieces } in parts {
        let empty = || Share { topic, by, pieces: Vec::new(), characters: 0 };
        let share = shares.entry((topic.is_none(), topic, by == TopicBy::Wording)).or_insert_with(empty);
        share.characters +=
            pieces.iter().map(|piece| characters::count(piece.of(&document.text))).sum::<usize>();
        share.pieces.extend(pieces);
    }
    shares.into_values().filter(|share| share.characters > 0).collect()
}
