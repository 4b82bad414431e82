//! The hyperparameters.

use super::settings::{Pin, Settings};

/// The document prior, asymmetric, and the topic prior, symmetric but for pinned words (Wallach, Mimno and
/// `McCallum` 2009).
#[derive(Debug, Clone)]
pub struct Priors {
    /// Each topic's document prior, in pseudo-tokens.
    pub alpha: Vec<f64>,
    /// Each word's topic prior, in pseudo-tokens.
    pub eta: f64,
    /// How many words there are.
    pub vocabulary: f64,
    /// The pinned words, by word.
    pins: Vec<Pin>,
    /// The weight of each topic's pins together, in pseudo-tokens.
    weights: Vec<f64>,
}

impl Priors {
    /// The priors to begin with. Pins on words or topics that aren't there are left out.
    pub fn new(settings: &Settings, vocabulary: u32) -> Self {
        let there = |pin: &&Pin| pin.word < vocabulary && pin.topic < settings.topics && pin.weight > 0.0;
        let mut pins: Vec<Pin> = settings.pins.iter().filter(there).copied().collect();
        pins.sort_by_key(|pin| pin.word);
        let topics = settings.topics.max(1) as usize;
        let mut weights = vec![0.0; topics];
        for pin in &pins {
            weights[pin.topic as usize] += pin.weight;
        }
        Self {
            alpha: vec![settings.alpha; topics],
            eta: settings.eta,
            vocabulary: f64::from(vocabulary),
            pins,
            weights,
        }
    }

    /// All pins, by word.
    pub fn pinned(&self) -> &[Pin] {
        &self.pins
    }

    /// How many topics there are.
    pub fn topics(&self) -> usize {
        self.alpha.len()
    }

    /// The pins of a word.
    pub fn pins(&self, word: u32) -> &[Pin] {
        let first = self.pins.partition_point(|pin| pin.word < word);
        let length = self.pins[first..].partition_point(|pin| pin.word == word);
        &self.pins[first..first + length]
    }

    /// A topic's prior over all words, in pseudo-tokens.
    pub fn all_words(&self, topic: usize) -> f64 {
        self.vocabulary * self.eta + self.weights[topic]
    }
}
