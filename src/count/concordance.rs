//! Where a word or phrase stands.
//!
//! A word of the vocabulary is found as a token, so that its hits are as many as its frequency. Anything
//! else is a phrase: it is found wherever its characters stand with a token's start at their start and a
//! token's end at their end, so that 印度 is not found inside 印度尼西亚.

use crate::{
    corpus::Document,
    index::{Index, Posting},
};
use std::ops::Range;

/// An occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The column of the index.
    pub column: usize,
    /// The folded characters.
    pub characters: Range<usize>,
}

/// Every occurrence of a folded word or phrase, by column and position.
#[must_use]
pub fn find(index: &Index, shelf: &[Document], query: &str) -> Vec<Hit> {
    match index.id(query) {
        Some(id) => {
            index.postings[id as usize].iter().map(|&posting| of_posting(index, shelf, posting)).collect()
        }
        None => phrase(index, shelf, query),
    }
}

fn of_posting(index: &Index, shelf: &[Document], posting: Posting) -> Hit {
    let column = posting.column as usize;
    let document = &shelf[index.columns[column].document];
    Hit { column, characters: document.tokens.all[posting.token as usize].range() }
}

fn phrase(index: &Index, shelf: &[Document], query: &str) -> Vec<Hit> {
    let query: Vec<char> = query.chars().collect();
    let columns = index.columns.iter().enumerate();
    columns
        .flat_map(|(number, column)| {
            let found = phrase_in(&shelf[column.document], &query);
            found.into_iter().map(move |characters| Hit { column: number, characters })
        })
        .collect()
}

fn phrase_in(document: &Document, query: &[char]) -> Vec<Range<usize>> {
    let tokens = &document.tokens.all;
    let characters = &document.folded.characters;
    let starts_here = |token: &&crate::segment::Token| characters[token.start as usize..].starts_with(query);
    let ends_with_token = |end: usize| {
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        tokens.binary_search_by_key(&end, |token| token.end).is_ok()
    };
    tokens
        .iter()
        .filter(starts_here)
        .map(|token| token.start as usize..token.start as usize + query.len())
        .filter(|range| ends_with_token(range.end))
        .collect()
}
