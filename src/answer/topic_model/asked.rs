//! What is asked of a topic model, by the words of the index.

use crate::{
    error::Error,
    index::{Index, TermId},
    numbers::narrow,
    pipeline::{Engine, ModelAsked},
    protocol::TopicModelQuery,
    topics::model::{Bags, Edit},
};

/// What is asked, and which of the reader's words are nowhere.
pub(super) struct Asked {
    pub(super) model: ModelAsked,
    pub(super) missing: Vec<String>,
}

pub(super) fn asked(engine: &Engine, query: &TopicModelQuery) -> Result<Asked, Error> {
    let index = &engine.found().index;
    let named = query.documents.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    let is_asked = |column: &usize| named.is_empty() || named.contains(&index.columns[*column].document);
    let mut missing = Vec::new();
    let mut guided = Vec::new();
    for seed in &query.guided {
        let mut terms: Vec<TermId> = Vec::new();
        for word in &seed.words {
            let found = terms_of(engine, index, word);
            if found.is_empty() && !word.trim().is_empty() {
                missing.push(word.clone());
            }
            terms.extend(found);
        }
        terms.sort_unstable();
        terms.dedup();
        guided.push(terms);
    }
    let columns = (0..index.columns.len()).filter(is_asked).collect();
    let topics = query.topics.map(|topics| topics.max(narrow(guided.len())));
    Ok(Asked { model: ModelAsked { columns, topics, seed: query.seed, guided }, missing })
}

/// A word of the reader's: that word, or if the texts have it only inside of others, those.
fn terms_of(engine: &Engine, index: &Index, word: &str) -> Vec<TermId> {
    let folded = engine.folder.fold(word.trim());
    let inside = |term: &TermId| {
        folded.chars().nth(1).is_some() && index.vocabulary[*term as usize].contains(folded.as_str())
    };
    match index.id(&folded) {
        Some(term) => vec![term],
        None => (0..narrow(index.vocabulary.len())).filter(inside).collect(),
    }
}

/// What the reader says of topics, with words as they are numbered in the bags.
pub(super) fn edits(engine: &Engine, bags: &Bags, query: &TopicModelQuery) -> Vec<Edit> {
    let index = &engine.found().index;
    let number = |word: &String| bags.number(index.id(&engine.folder.fold(word.trim()))?);
    let edits = query.edits.iter();
    edits
        .map(|edit| Edit {
            words: edit.words.iter().filter_map(number).collect(),
            excluded: edit.excluded,
            merged_with: edit.merged_with.map(|other| other as usize),
            split: edit.split,
        })
        .collect()
}
