//! Where a word or phrase stands.
//!
//! A word of the vocabulary is found as a token, so that its hits are as many as its frequency. Anything
//! else is a phrase: it is found wherever its characters stand with a token's start at their start and a
//! token's end at their end, so that 印度 is not found inside 印度尼西亚.

use crate::{
    corpus::Document,
    index::{Index, Posting},
    segment::Token,
};
use std::ops::Range;

/// An occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The document, as its place on the shelf.
    pub document: usize,
    /// The folded characters.
    pub characters: Range<usize>,
}

/// Every occurrence of a folded word or phrase in the indexed documents, by document and position.
#[must_use]
pub fn find(index: &Index, shelf: &[Document], query: &str) -> Vec<Hit> {
    match index.id(query) {
        Some(id) => {
            index.postings[id as usize].iter().map(|&posting| of_posting(index, shelf, posting)).collect()
        }
        None => index.columns.iter().flat_map(|column| find_in(shelf, column.document, query)).collect(),
    }
}

/// Every occurrence of a folded word or phrase in one document, indexed or not.
#[must_use]
pub fn find_in(shelf: &[Document], place: usize, query: &str) -> Vec<Hit> {
    let query: Vec<char> = query.chars().collect();
    let found = phrase_in(&shelf[place], &query).into_iter();
    found.map(|characters| Hit { document: place, characters }).collect()
}

/// The longer words that a folded word stands in, each with its frequency, most frequent first: 俄罗斯 in
/// 俄罗斯联邦. Their occurrences are not among its hits. `fits` says which places of the shelf count.
#[must_use]
pub fn longer(index: &Index, query: &str, fits: impl Fn(usize) -> bool) -> Vec<(String, u32)> {
    let fits: Vec<bool> = index.columns.iter().map(|column| fits(column.document)).collect();
    let words = index.vocabulary.iter().zip(&index.postings);
    let longer = words.filter(|(word, _)| word.as_str() != query && word.contains(query));
    let counted = longer.map(|(word, postings)| {
        let frequency = postings.iter().filter(|posting| fits[posting.column as usize]).count();
        (word.clone(), u32::try_from(frequency).unwrap_or(u32::MAX))
    });
    let mut found: Vec<(String, u32)> = counted.filter(|(_, frequency)| *frequency > 0).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found
}

fn of_posting(index: &Index, shelf: &[Document], posting: Posting) -> Hit {
    let document = index.columns[posting.column as usize].document;
    Hit { document, characters: shelf[document].tokens.all[posting.token as usize].range() }
}

fn phrase_in(document: &Document, query: &[char]) -> Vec<Range<usize>> {
    let tokens = &document.tokens.all;
    let characters = &document.folded.characters;
    let starts_here = |token: &&Token| characters[token.range().start..].starts_with(query);
    let ends_with_token = |end: usize| tokens.binary_search_by_key(&end, |token| token.range().end).is_ok();
    tokens
        .iter()
        .filter(starts_here)
        .map(|token| token.range().start..token.range().start + query.len())
        .filter(|range| ends_with_token(range.end))
        .collect()
}
