//! A model of some bags: how many topics, the topics, how stable they are.

use super::{
    bags::Bags,
    choose,
    coherence::{self, Coherence, FIRST, coherence},
    fit::{Fit, fit, sweeps, top},
    guided::pins,
    lda::{Settings, Tokens},
    stability::agreement,
};
use crate::numbers::narrow;
use std::ops::Range;

/// How often tokens are drawn for the model itself, about, and the fewest and the most sweeps: what a browser does in some
/// seconds.
const DRAWS: usize = 50_000_000;
const SWEEPS: Range<u32> = 200..1000;

/// The same for a further seed.
const DRAWS_AGAIN: usize = 12_000_000;
const SWEEPS_AGAIN: Range<u32> = 50..300;

/// The same for all numbers of topics that are tried, together.
const DRAWS_TO_CHOOSE: usize = 60_000_000;
const SWEEPS_TO_CHOOSE: Range<u32> = 60..200;

/// How many topics there are to be is tried on about so many tokens at most, and with so many seeds: what one seed says
/// of few texts is half chance.
const TOKENS_TO_CHOOSE: usize = 40_000;
const SEEDS_TO_CHOOSE: u32 = 3;

/// What is wanted of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// How many topics; none: as many as cohere best.
    pub topics: Option<u32>,
    /// The seed.
    pub seed: u32,
    /// Words, by their numbers in the bags, that each draw a topic to them: the first topics.
    pub guided: Vec<Vec<u32>>,
}

/// A number of topics that was tried.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tried {
    /// How many topics.
    pub topics: u32,
    /// Their mean coherence.
    pub coherence: Coherence,
    /// By what it was chosen.
    pub score: f64,
    /// Whether it was chosen.
    pub is_chosen: bool,
}

/// A fitted model.
#[derive(Debug, Clone)]
pub struct Fitted {
    /// The model.
    pub fit: Fit,
    /// The numbers of topics that were tried.
    pub tried: Vec<Tried>,
    /// The words of each bag, each once, in order.
    pub sets: Vec<Vec<u32>>,
    wanted: Wanted,
    /// For each further seed the agreement of each topic.
    again: Vec<(u32, Vec<f64>)>,
}

impl Fitted {
    /// Fits a model to bags; `progress` is told the share of the work that is done, 0 to 1.
    #[must_use]
    pub fn new(bags: &Bags, wanted: &Wanted, progress: &mut dyn FnMut(f64)) -> Self {
        /// Of the work, choosing takes about so much.
        const CHOOSING: f64 = 0.5;
        let sets = bags.sets();
        let least = narrow(wanted.guided.len());
        let (tried, topics, begun) = if let Some(topics) = wanted.topics {
            (Vec::new(), topics.max(least), 0.0)
        } else {
            let tried = tried(bags, &sets, wanted, &mut |done| progress(done * CHOOSING));
            let chosen = tried.iter().find(|one| one.is_chosen).map_or(2, |one| one.topics);
            (tried, chosen, CHOOSING)
        };
        let settings = settings(&bags.tokens, wanted, topics, wanted.seed);
        let sweeps = sweeps(bags.tokens.words.len(), DRAWS, SWEEPS);
        let fit = fit(&bags.tokens, &settings, sweeps, &mut |done| progress(begun + done * (1.0 - begun)));
        Self { fit, tried, sets, wanted: wanted.clone(), again: Vec::new() }
    }

    /// Fits the same model with so many further seeds, as far as that has not been done.
    pub fn again(&mut self, bags: &Bags, seeds: u32, progress: &mut dyn FnMut(f64)) {
        let first = self.first_words();
        let left = seeds.saturating_sub(narrow(self.again.len()));
        let sweeps = sweeps(bags.tokens.words.len(), DRAWS_AGAIN, SWEEPS_AGAIN);
        for number in 0..left {
            let seed = self.wanted.seed.wrapping_add(1 + narrow(self.again.len()));
            let settings = settings(&bags.tokens, &self.wanted, narrow(self.fit.topics()), seed);
            let told = &mut |done| progress((f64::from(number) + done) / f64::from(left));
            let other = fit(&bags.tokens, &settings, sweeps, told);
            let others: Vec<Vec<u32>> = other.words.iter().map(|topic| top(topic, FIRST)).collect();
            self.again.push((seed, agreement(&first, &others)));
        }
    }

    /// Over how many further seeds its topics are compared.
    #[must_use]
    pub fn seeds(&self) -> u32 {
        narrow(self.again.len())
    }

    /// The first so many further seeds, and for each topic its mean agreement over them; none without any.
    #[must_use]
    pub fn stability(&self, seeds: u32) -> (Vec<u32>, Option<Vec<f64>>) {
        let again = &self.again[..self.again.len().min(seeds as usize)];
        let count = f64::from(narrow(again.len()));
        let mean = |topic: usize| again.iter().map(|(_, of)| of[topic]).sum::<f64>() / count;
        let means = (!again.is_empty()).then(|| (0..self.fit.topics()).map(mean).collect());
        (again.iter().map(|(seed, _)| *seed).collect(), means)
    }

    /// The words of which each topic has most.
    fn first_words(&self) -> Vec<Vec<u32>> {
        self.fit.words.iter().map(|topic| top(topic, FIRST)).collect()
    }

    /// The coherence of each topic.
    #[must_use]
    pub fn coherence(&self) -> Vec<Coherence> {
        coherence(&self.sets, &self.first_words())
    }
}

fn settings(tokens: &Tokens, wanted: &Wanted, topics: u32, seed: u32) -> Settings {
    Settings { topics, seed: seed.into(), pins: pins(tokens, &wanted.guided), ..Settings::default() }
}

/// Tries numbers of topics, on some of the bags if there are many.
fn tried(bags: &Bags, sets: &[Vec<u32>], wanted: &Wanted, progress: &mut dyn FnMut(f64)) -> Vec<Tried> {
    let some = some(&bags.tokens);
    let candidates = choose::candidates(narrow(bags.distinct()), narrow(wanted.guided.len()));
    // A sweep takes longer the more topics there are.
    let work = candidates.iter().sum::<u32>() * SEEDS_TO_CHOOSE;
    let runs = candidates.len() * SEEDS_TO_CHOOSE as usize;
    let sweeps = sweeps(some.words.len() * runs, DRAWS_TO_CHOOSE, SWEEPS_TO_CHOOSE);
    let mut before = 0;
    let mut cohere = |topics: u32, seed: u32| {
        let told = &mut |done| progress((f64::from(before) + done * f64::from(topics)) / f64::from(work));
        let fit = fit(&some, &settings(&some, wanted, topics, seed), sweeps, told);
        before += topics;
        let first: Vec<Vec<u32>> = fit.words.iter().map(|topic| top(topic, FIRST)).collect();
        coherence::mean(&coherence(sets, &first))
    };
    let seeds = || (0..SEEDS_TO_CHOOSE).map(|more| wanted.seed.wrapping_add(more));
    let found: Vec<Coherence> = candidates
        .iter()
        .map(|&topics| coherence::mean(&seeds().map(|seed| cohere(topics, seed)).collect::<Vec<_>>()))
        .collect();
    let scores = choose::scores(&found);
    let chosen = choose::chosen(&scores);
    let tried = candidates.iter().zip(found).zip(scores).enumerate();
    tried
        .map(|(at, ((&topics, coherence), score))| Tried {
            topics,
            coherence,
            score,
            is_chosen: at == chosen,
        })
        .collect()
}

/// Every bag, or if they are many every second, third and so on.
fn some(tokens: &Tokens) -> Tokens {
    let step = tokens.words.len().div_ceil(TOKENS_TO_CHOOSE).max(1);
    let mut some = Tokens { documents: vec![0], vocabulary: tokens.vocabulary, ..Tokens::default() };
    for bag in (0..tokens.count()).step_by(step) {
        some.words.extend(tokens.bag(bag));
        some.documents.push(narrow(some.words.len()));
    }
    some
}
