//! The model: each token's topic.

use super::{
    assignments::Assignments,
    likelihood, minka,
    mixture::Mixture,
    numbers::single,
    priors::Priors,
    random::Random,
    settings::Settings,
    tokens::Tokens,
    topics::Topics,
    weights::{blocks, pick, weigh},
};
use crate::numbers::narrow;

/// A topic model between two sweeps.
#[derive(Debug, Clone)]
pub struct Model {
    assignments: Assignments,
    topics: Topics,
    priors: Priors,
    random: Random,
}

impl Model {
    /// A model in which each token has some topic: a pinned word's one of its pins', any other word's any.
    #[must_use]
    pub fn new(tokens: &Tokens, settings: &Settings) -> Self {
        let priors = Priors::new(settings, narrow(tokens.vocabulary));
        let mut model = Self {
            assignments: Assignments::new(tokens),
            topics: Topics::new(&priors, tokens.vocabulary),
            priors,
            random: Random::new(settings.seed),
        };
        model.scatter();
        model.topics.refresh(&model.priors);
        model
    }

    /// Gives each token its first topic.
    fn scatter(&mut self) {
        let topics = narrow(self.priors.topics());
        for (&word, topic) in self.assignments.tokens.words.iter().zip(&mut self.assignments.topics) {
            let pins = self.priors.pins(word);
            let drawn = self.random.below(narrow(pins.len())) as usize;
            *topic = pins.get(drawn).map_or_else(|| self.random.below(topics), |pin| pin.topic);
            self.topics.add(word, *topic as usize);
        }
    }

    /// One sweep: every token's topic is drawn anew, given all others, with probability in proportion to
    /// (the document's tokens in it + α) · (its tokens of the word + η) / (its tokens + Vη) (Griffiths and Steyvers
    /// 2004).
    pub fn step(&mut self) {
        let Self { assignments, topics, priors, random } = self;
        let eta = single(priors.eta);
        let mut mixture = Mixture::new(priors);
        let mut sums = blocks(priors.topics());
        for ends in assignments.tokens.documents.windows(2) {
            let range = ends[0] as usize..ends[1] as usize;
            let assigned = &mut assignments.topics[range.clone()];
            mixture.load(assigned, topics);
            for (&word, topic) in assignments.tokens.words[range].iter().zip(assigned) {
                topics.remove(word, *topic as usize);
                mixture.change(*topic as usize, -1.0, topics);
                weigh(&mut sums, topics.word(word), eta, mixture.shares());
                let drawn = pick(&sums, random.unit()).min(priors.topics() - 1);
                topics.add(word, drawn);
                mixture.change(drawn, 1.0, topics);
                *topic = narrow(drawn);
            }
        }
    }

    /// Learns the document prior of each topic and the topic prior of all words from the tokens' present topics.
    pub fn optimise_priors(&mut self) {
        self.priors.alpha = minka::alpha(&self.priors.alpha, &self.assignments);
        self.priors.eta = minka::eta(&self.priors, &self.topics);
        self.topics.refresh(&self.priors);
    }

    /// The document prior of each topic, in pseudo-tokens.
    #[must_use]
    pub fn alpha(&self) -> &[f64] {
        &self.priors.alpha
    }

    /// The topic prior of every word, in pseudo-tokens.
    #[must_use]
    pub fn eta(&self) -> f64 {
        self.priors.eta
    }

    /// How likely each word is under each topic, topic after topic: (n + η) / (N + Vη). Pins have drawn words there, and
    /// are not among what the texts say of it.
    #[must_use]
    pub fn topic_word(&self) -> Vec<f64> {
        let words = self.assignments.tokens.vocabulary;
        let smoothing = f64::from(narrow(words)) * self.priors.eta;
        let all: Vec<f64> = self.topics.counts.iter().map(|&n| f64::from(n) + smoothing).collect();
        let mut shares = vec![0.0; self.priors.topics() * words];
        self.topics.cells(&self.priors, |word, topic, count, _| {
            shares[topic * words + word] = (f64::from(count) + self.priors.eta) / all[topic];
        });
        shares
    }

    /// How much of each document each topic makes up, document after document: (n + α) / (N + Σα).
    #[must_use]
    pub fn document_topic(&self) -> Vec<f64> {
        let alpha = &self.priors.alpha;
        let whole: f64 = alpha.iter().sum();
        let scales: Vec<f64> =
            self.assignments.tokens.lengths().map(|n| 1.0 / (f64::from(n) + whole)).collect();
        let mut shares: Vec<f64> =
            scales.iter().flat_map(|scale| alpha.iter().map(move |alpha| alpha * scale)).collect();
        self.assignments.shares(alpha.len(), |document, topic, count| {
            shares[document * alpha.len() + topic] += f64::from(count) * scales[document];
        });
        shares
    }

    /// The natural logarithm of the likelihood of all tokens and their topics, given the priors.
    #[must_use]
    pub fn log_likelihood(&self) -> f64 {
        likelihood::documents(&self.priors.alpha, &self.assignments)
            + likelihood::topics(&self.priors, &self.topics)
    }
}
