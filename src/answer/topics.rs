//! What the texts are about.

use super::places::Places;
use crate::{
    corpus::Document,
    numbers::narrow,
    pipeline::Engine,
    protocol::{TopicAnswer, TopicDocument, TopicHeading, TopicShare, TopicsAnswer},
    topics::{Section, Share, Topic},
};

pub(super) fn topics(engine: &Engine) -> TopicsAnswer {
    let index = &engine.found().index;
    let found = engine.topics();
    let document = |column: usize| &engine.shelf[index.columns[column].document];
    let places: Vec<Places> = (0..index.columns.len()).map(|column| Places::new(document(column))).collect();
    TopicsAnswer {
        topics: found
            .topics
            .iter()
            .map(|topic| topic_answer(topic, &found.sections, &document, &places))
            .collect(),
        documents: found
            .shares
            .iter()
            .enumerate()
            .map(|(column, shares)| make_up(document(column), &places[column], shares))
            .collect(),
    }
}

fn topic_answer<'a>(
    topic: &Topic,
    sections: &[Section],
    document: &impl Fn(usize) -> &'a Document,
    places: &[Places],
) -> TopicAnswer {
    let headings = topic.sections.iter().map(|&section| {
        let section = &sections[section];
        let document = document(section.column);
        TopicHeading {
            place: places[section.column].place(section.heading),
            text: section.heading.of(&document.text).to_owned(),
        }
    });
    TopicAnswer { label: topic.label.clone(), headings: headings.collect(), terms: topic.terms.clone() }
}

fn make_up(document: &Document, places: &Places, shares: &[Share]) -> TopicDocument {
    let characters: usize = shares.iter().map(|share| share.characters).sum();
    let shares = shares.iter().map(|share| TopicShare {
        topic: share.topic,
        by: share.by,
        characters: narrow(share.characters),
        share: f64::from(narrow(share.characters)) / f64::from(narrow(characters)),
        places: share.pieces.iter().map(|&piece| places.place(piece)).collect(),
    });
    TopicDocument {
        document: document.name.clone(),
        characters: narrow(characters),
        shares: shares.collect(),
    }
}
