//! Phrases: characters that begin and end where tokens do.

use crate::corpus::Document;
use std::ops::Range;

/// The tokens of each occurrence of a folded phrase in a document.
pub(super) fn matches(document: &Document, phrase: &[char]) -> Vec<Range<usize>> {
    let Some(first) = phrase.first() else { return Vec::new() };
    let tokens = &document.tokens.all;
    let characters = &document.folded.characters;
    let end_of = |at: usize| {
        let start = tokens[at].start as usize;
        let stands_here = characters[start] == *first && characters[start..].starts_with(phrase);
        let end = start + phrase.len();
        let last = || at + tokens[at..].partition_point(|token| (token.end as usize) < end);
        stands_here.then(last).filter(|&last| tokens.get(last).is_some_and(|token| token.end as usize == end))
    };
    (0..tokens.len()).filter_map(|at| end_of(at).map(|last| at..last + 1)).collect()
}
