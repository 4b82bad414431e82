//! The document whose tokens are being drawn.

use super::{
    numbers::single,
    priors::Priors,
    topics::Topics,
    weights::{Block, blocks},
};

/// How much of each topic a document has.
#[derive(Debug, Clone)]
pub struct Mixture {
    /// Each topic's document prior: α.
    alpha: Vec<f32>,
    /// The document's tokens in each topic with its prior: n + α.
    counts: Vec<f32>,
    /// The same over the topic's size: (n + α) / (N + Vη).
    shares: Vec<Block>,
}

impl Mixture {
    /// No document yet.
    pub fn new(priors: &Priors) -> Self {
        let alpha: Vec<f32> = priors.alpha.iter().map(|&alpha| single(alpha)).collect();
        Self { counts: alpha.clone(), shares: blocks(alpha.len()), alpha }
    }

    /// Turns to a document, whose tokens have these topics.
    pub fn load(&mut self, tokens: &[u32], topics: &Topics) {
        self.counts.copy_from_slice(&self.alpha);
        for &topic in tokens {
            self.counts[topic as usize] += 1.0;
        }
        let scaled = self.counts.iter().zip(topics.inverse());
        for (share, (count, inverse)) in self.shares.as_flattened_mut().iter_mut().zip(scaled) {
            *share = count * inverse;
        }
    }

    /// Each topic's weight in the document.
    #[inline]
    pub fn shares(&self) -> &[Block] {
        &self.shares
    }

    /// The topic, whose size has changed, has one token more here, or one less.
    #[inline]
    pub fn change(&mut self, topic: usize, by: f32, topics: &Topics) {
        self.counts[topic] += by;
        self.shares.as_flattened_mut()[topic] = self.counts[topic] * topics.inverse()[topic];
    }
}
