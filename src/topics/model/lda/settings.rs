//! What the reader may choose.

/// How many topics, from which priors, with which chance.
#[derive(Debug, Clone)]
pub struct Settings {
    /// How many topics, K; at least one.
    pub topics: u32,
    /// The document prior of each topic to begin with, in pseudo-tokens.
    pub alpha: f64,
    /// The topic prior of each word to begin with, in pseudo-tokens.
    pub eta: f64,
    /// The seed of the chance: the same seed gives the same model.
    pub seed: u64,
    /// Words that are to draw a topic to them.
    pub pins: Vec<Pin>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { topics: 20, alpha: 0.1, eta: 0.01, seed: 1, pins: Vec::new() }
    }
}

/// A word pinned to a topic: the topic's prior is raised for this word (guided LDA, after Jagarlamudi, Daumé
/// and Udupa 2012, as an asymmetric topic prior).
#[derive(Debug, Clone, Copy)]
pub struct Pin {
    /// The word.
    pub word: u32,
    /// The topic.
    pub topic: u32,
    /// What is added to the prior, in pseudo-tokens.
    pub weight: f64,
}
