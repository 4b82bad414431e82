//! Which words show a topic best.

use super::{fit::top, lda::Tokens};

/// How much a word's share weighs where topics are to be known again, whatever the reader looks at.
const USUAL: f64 = 0.6;

/// A word that is expected less often than this in a topic is hardly in it.
const EXPECTED: f64 = 0.9;

/// Names are to tell topics apart more than to cover them.
pub const NAMING: f64 = 0.4;

/// So many words are told of any topic, however small.
const FEWEST: usize = 10;

/// A word of a topic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Word {
    /// The word, by its number in the bags.
    pub word: u32,
    /// Its share of the topic.
    pub share: f64,
    /// How many times as much of the topic it is as of all.
    pub lift: f64,
    /// λ · ln share + (1 − λ) · ln lift (Sievert and Shirley 2014).
    pub relevance: f64,
}

/// The words of all topics together.
#[derive(Debug, Clone)]
pub struct Relevance {
    /// Each word's share of all tokens.
    shares: Vec<f64>,
}

impl Relevance {
    /// From all tokens.
    #[must_use]
    pub fn new(tokens: &Tokens) -> Self {
        let mut shares = vec![0.0; tokens.vocabulary];
        let one = 1.0 / f64::from(crate::numbers::narrow(tokens.words.len().max(1)));
        tokens.words.iter().for_each(|&word| shares[word as usize] += one);
        Self { shares }
    }

    /// The words of a topic of some size, in tokens, most relevant first.
    #[must_use]
    pub fn words(&self, topic: &[f64], size: f64, lambda: f64) -> Vec<Word> {
        let found = (0_u32..).zip(topic).zip(&self.shares);
        let first = top(topic, FEWEST);
        let least = first
            .last()
            .map_or(0.0, |&word| topic[word as usize])
            .min(EXPECTED / size.max(f64::MIN_POSITIVE));
        let is_there = |share: f64, all: f64| share > 0.0 && all > 0.0 && share >= least;
        let mut words: Vec<Word> = found
            .filter(|((_, share), all)| is_there(**share, **all))
            .map(|((word, &share), &all)| {
                let lift = share / all;
                let relevance = lambda * libm::log(share) + (1.0 - lambda) * libm::log(lift);
                Word { word, share, lift, relevance }
            })
            .collect();
        words.sort_by(|a, b| b.relevance.total_cmp(&a.relevance).then(a.word.cmp(&b.word)));
        words
    }

    /// The words by which a topic is known again.
    #[must_use]
    pub fn known_by(&self, topic: &[f64], size: f64, count: usize) -> Vec<u32> {
        self.words(topic, size, USUAL).into_iter().take(count).map(|word| word.word).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lambda_weighs_share_against_lift() {
        // 0 is everywhere, 1 only in the topic.
        let tokens =
            Tokens { documents: vec![0, 10], words: vec![0, 0, 0, 0, 0, 0, 1, 1, 2, 2], vocabulary: 3 };
        let relevance = Relevance::new(&tokens);
        let order = |lambda| -> Vec<u32> {
            relevance.words(&[0.55, 0.45, 0.0], 4.0, lambda).iter().map(|word| word.word).collect()
        };
        assert_eq!(order(1.0), [0, 1]);
        assert_eq!(order(0.0), [1, 0]);
        let word = relevance.words(&[0.55, 0.45, 0.0], 4.0, 0.5)[0];
        assert!((word.lift - 2.25).abs() < 1e-9);
        assert!((word.relevance - 0.5 * libm::log(0.45) - 0.5 * libm::log(2.25)).abs() < 1e-9);
    }
}
