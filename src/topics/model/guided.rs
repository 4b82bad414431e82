//! Topics that the reader wants to be there.

use super::lda::{Pin, Tokens};

/// A pinned word weighs so much in its topic at least, in tokens.
const LEAST: f64 = 10.0;

/// The pins of some lists of words, one a topic: each word weighs as much in its topic as it occurs.
#[must_use]
pub fn pins(tokens: &Tokens, lists: &[Vec<u32>]) -> Vec<Pin> {
    let mut counts = vec![0.0; tokens.vocabulary];
    tokens.words.iter().for_each(|&word| counts[word as usize] += 1.0);
    let pin = |topic: u32, word: u32| Pin { word, topic, weight: f64::max(LEAST, counts[word as usize]) };
    (0..)
        .zip(lists)
        .flat_map(|(topic, words)| words.iter().map(move |&word| (topic, word)))
        .map(|(topic, word)| pin(topic, word))
        .collect()
}
