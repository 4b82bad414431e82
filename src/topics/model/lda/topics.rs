//! What the topics are made of.

use super::{
    numbers::{count, single, weight},
    priors::Priors,
    weights::{Block, blocks},
};

/// The topics' counts.
#[derive(Debug, Clone)]
pub struct Topics {
    /// Each word's tokens in each topic, with its pins' weights; word after word.
    words: Vec<Block>,
    /// How many blocks a word has.
    width: usize,
    /// Each topic's tokens.
    pub counts: Vec<u32>,
    /// Each topic's prior over all words: Vη.
    priors: Vec<f32>,
    /// 1 / (n + Vη) of each topic.
    inverse: Vec<f32>,
}

impl Topics {
    /// No token yet.
    pub fn new(priors: &Priors, vocabulary: usize) -> Self {
        let row = blocks(priors.topics());
        let width = row.len();
        let lanes = vec![0.0; priors.topics()];
        let mut words = row.repeat(vocabulary);
        for pin in priors.pinned() {
            words[pin.word as usize * width..].as_flattened_mut()[pin.topic as usize] += single(pin.weight);
        }
        Self { words, width, counts: vec![0; lanes.len()], priors: lanes.clone(), inverse: lanes }
    }

    /// Takes over new priors.
    pub fn refresh(&mut self, priors: &Priors) {
        for topic in 0..self.counts.len() {
            self.priors[topic] = single(priors.all_words(topic));
            self.invert(topic);
        }
    }

    fn invert(&mut self, topic: usize) {
        self.inverse[topic] = 1.0 / (weight(self.counts[topic]) + self.priors[topic]);
    }

    /// 1 / (n + Vη) of each topic.
    #[inline]
    pub fn inverse(&self) -> &[f32] {
        &self.inverse
    }

    /// A word's tokens in each topic.
    #[inline]
    pub fn word(&self, word: u32) -> &[Block] {
        &self.words[word as usize * self.width..][..self.width]
    }

    #[inline]
    fn cell(&mut self, word: u32, topic: usize) -> &mut f32 {
        &mut self.words[word as usize * self.width..].as_flattened_mut()[topic]
    }

    /// The topic gets a token of this word.
    #[inline]
    pub fn add(&mut self, word: u32, topic: usize) {
        *self.cell(word, topic) += 1.0;
        self.counts[topic] += 1;
        self.invert(topic);
    }

    /// The topic loses a token of this word.
    #[inline]
    pub fn remove(&mut self, word: u32, topic: usize) {
        *self.cell(word, topic) -= 1.0;
        self.counts[topic] -= 1;
        self.invert(topic);
    }

    /// Calls `visit` with each word, topic, the word's tokens in the topic and the weight of its pins to it.
    pub fn cells(&self, priors: &Priors, mut visit: impl FnMut(usize, usize, u32, f64)) {
        let mut pinned = vec![0.0; self.counts.len()];
        for (word, row) in (0..).zip(self.words.chunks_exact(self.width)) {
            priors.pins(word).iter().for_each(|pin| pinned[pin.topic as usize] += pin.weight);
            for (topic, (&cell, &pinned)) in row.as_flattened().iter().zip(&pinned).enumerate() {
                visit(word as usize, topic, count(cell - single(pinned)), pinned);
            }
            priors.pins(word).iter().for_each(|pin| pinned[pin.topic as usize] = 0.0);
        }
    }
}
