//! What is asked of a topic model, by the words of the index.

use crate::{
    answer::found::columns,
    characters::is_han,
    error::Error,
    index::{Index, TermId},
    numbers::narrow,
    pipeline::{Engine, ModelAsked},
    protocol::TopicModelQuery,
    topics::model::{Bags, Edit},
};

/// What is asked.
pub(super) struct Asked {
    pub(super) model: ModelAsked,
    /// For each list of the reader's each word of it, and the terms that it stands for.
    words: Vec<Vec<(String, Vec<TermId>)>>,
}

/// The reader's lists, as far as the bags have their words.
pub(super) struct Lists {
    /// Which lists draw a topic to them, by their places in the question: the first topics, in this order.
    pub(super) drawing: Vec<u32>,
    /// The words that are in no bag.
    pub(super) missing: Vec<String>,
}

pub(super) fn asked(engine: &Engine, query: &TopicModelQuery) -> Result<Asked, Error> {
    let index = &engine.found().index;
    let terms = |word: &String| (word.clone(), terms_of(engine, index, word));
    let words: Vec<Vec<_>> = (query.guided.iter())
        .map(|list| list.words.iter().filter(|word| !word.trim().is_empty()).map(terms).collect())
        .collect();
    let guided = words.iter().map(|list| {
        let mut terms: Vec<TermId> = list.iter().flat_map(|(_, terms)| terms).copied().collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    });
    let model = ModelAsked {
        columns: columns(engine, &query.documents)?,
        topics: query.topics,
        seed: query.seed,
        guided: guided.collect(),
    };
    Ok(Asked { model, words })
}

/// A word of the reader's: that word. Where the texts have no such word, Chinese ones that hold it, or the words of a
/// phrase of an alphabet.
fn terms_of(engine: &Engine, index: &Index, word: &str) -> Vec<TermId> {
    let folded = engine.folder.fold(word.trim());
    if let Some(term) = index.id(&folded) {
        return vec![term];
    }
    if folded.chars().all(is_han) {
        let holds = |term: &TermId| index.vocabulary[*term as usize].contains(folded.as_str());
        return (0..narrow(index.vocabulary.len()))
            .filter(|term| folded.chars().nth(1).is_some() && holds(term))
            .collect();
    }
    folded.split_whitespace().map(|part| index.id(part)).collect::<Option<Vec<_>>>().unwrap_or_default()
}

impl Asked {
    pub(super) fn lists(&self, bags: &Bags) -> Lists {
        let is_there = |terms: &[TermId]| terms.iter().any(|&term| bags.number(term).is_some());
        let draws = |list: &[(String, Vec<TermId>)]| list.iter().any(|(_, terms)| is_there(terms));
        let missing = self.words.iter().flatten().filter(|(_, terms)| !is_there(terms));
        Lists {
            drawing: (0..).zip(&self.words).filter(|(_, list)| draws(list)).map(|(place, _)| place).collect(),
            missing: missing.map(|(word, _)| word.clone()).collect(),
        }
    }
}

/// What the reader says of topics, with words as they are numbered in the bags.
pub(super) fn edits(engine: &Engine, bags: &Bags, query: &TopicModelQuery) -> Vec<Edit> {
    let index = &engine.found().index;
    let number = |word: &String| bags.number(index.id(&engine.folder.fold(word.trim()))?);
    let edits = query.edits.iter();
    edits
        .map(|edit| Edit {
            words: edit.words.iter().map(number).collect(),
            excluded: edit.excluded,
            merged_with: edit.merged_with.map(|other| other as usize),
            split: edit.split,
        })
        .collect()
}
