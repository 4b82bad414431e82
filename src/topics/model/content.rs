//! Which words a topic can be made of.

use crate::index::{Index, TermId};
use std::collections::BTreeSet;

/// Words that any topic has.
const COMMON: &str = include_str!("common_words.txt");

/// Parts of speech without content: adverbs, prepositions, conjunctions, pronouns, particles, numbers, measure words, times,
/// localisers, interjections, affixes.
const EMPTY: [&str; 14] = ["d", "p", "c", "r", "u", "m", "q", "t", "f", "e", "y", "o", "h", "k"];

/// For each word of an index whether a topic can be made of it: no stop word, no number, no single letter, no word that any
/// topic has; what is in `kept` in any case.
pub(super) fn content(index: &Index, kept: &BTreeSet<TermId>) -> Vec<bool> {
    let common: BTreeSet<&str> = common_words().collect();
    (0..)
        .zip(&index.vocabulary)
        .map(|(term, word)| {
            let tag = index.tags[term as usize];
            let is_empty = || EMPTY.iter().any(|empty| tag.is(empty));
            let is_short = || word.chars().nth(1).is_none();
            let is_named = || word.chars().any(char::is_alphabetic);
            kept.contains(&term)
                || (!index.is_stop_word(term)
                    && is_named()
                    && !is_short()
                    && !is_empty()
                    && !common.contains(&**word))
        })
        .collect()
}

fn common_words() -> impl Iterator<Item = &'static str> {
    COMMON.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}
