//! Fitting a model to bags.

use super::lda::{Model, Settings, Tokens};
use std::ops::Range;

/// So many chains begin, and the likeliest goes on: a chain that has put two topics into one hardly ever parts them again.
const CHAINS: u32 = 3;

/// The others end after this part of the sweeps, the first fifth.
const TRIED: u32 = 5;

/// The priors are learnt from this part of the sweeps on, the second half. Learnt sooner, they keep topics from coming up
/// that are not there yet.
const LEARNT: u32 = 2;

/// The priors are learnt, and samples taken, every so many sweeps.
const EVERY: u32 = 10;

/// The means are over the samples of this part of the sweeps, their last third. Topics keep their numbers while one chain
/// runs, so that samples can be laid on each other, and what one draw has by chance goes out.
const SAMPLED: u32 = 3;

/// A fitted model: means over its last samples.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// For each topic each word's share of it.
    pub words: Vec<Vec<f64>>,
    /// For each bag each topic's share of it.
    pub mixtures: Vec<Vec<f64>>,
    /// The document prior of each topic at the end, in pseudo-tokens.
    pub alpha: Vec<f64>,
    /// How many sweeps it took.
    pub sweeps: u32,
}

/// How many sweeps a model of so many tokens gets if about so many draws may be made: between the fewest and the most.
#[must_use]
pub fn sweeps(tokens: usize, draws: usize, between: Range<u32>) -> u32 {
    let possible = u32::try_from(draws / tokens.max(1)).unwrap_or(u32::MAX);
    possible.clamp(between.start, between.end)
}

/// Fits a model; `progress` is told the share of the work that is done, 0 to 1.
pub fn fit(tokens: &Tokens, settings: &Settings, sweeps: u32, progress: &mut dyn FnMut(f64)) -> Fit {
    let topics = settings.topics as usize;
    let tried = sweeps / TRIED;
    let work = f64::from(sweeps + tried * (CHAINS - 1));
    let mut done = 0.0;
    let mut step = |model: &mut Model| {
        model.step();
        done += 1.0;
        progress(f64::min(done / work, 1.0));
    };
    let mut model = likeliest(tokens, settings, tried, &mut step);
    let mut words = vec![0.0; topics * tokens.vocabulary];
    let mut mixtures = vec![0.0; topics * tokens.count()];
    let mut samples = 0_u32;
    for sweep in tried + 1..=sweeps {
        step(&mut model);
        if sweep % EVERY == 0 && sweep >= sweeps / LEARNT {
            model.optimise_priors();
        }
        let is_sampled = sweep % EVERY == 0 && sweep > sweeps - sweeps / SAMPLED;
        if is_sampled || sweep == sweeps {
            add(&mut words, &model.topic_word());
            add(&mut mixtures, &model.document_topic());
            samples += 1;
        }
    }
    let mean = |sums: &[f64]| sums.iter().map(|sum| sum / f64::from(samples.max(1))).collect();
    Fit {
        words: words.chunks(tokens.vocabulary.max(1)).map(mean).collect(),
        mixtures: mixtures.chunks(topics.max(1)).map(mean).collect(),
        alpha: model.alpha().to_vec(),
        sweeps,
    }
}

/// Of some chains that have gone so many sweeps, the likeliest.
fn likeliest(tokens: &Tokens, settings: &Settings, sweeps: u32, step: &mut dyn FnMut(&mut Model)) -> Model {
    let mut chain = |number: u32| {
        let seed = settings.seed.wrapping_mul(u64::from(CHAINS)).wrapping_add(u64::from(number));
        let mut model = Model::new(tokens, &Settings { seed, ..settings.clone() });
        (0..sweeps).for_each(|_| step(&mut model));
        model
    };
    (1..CHAINS).fold(chain(0), |best, number| {
        let other = chain(number);
        if other.log_likelihood() > best.log_likelihood() { other } else { best }
    })
}

fn add(sums: &mut [f64], sample: &[f64]) {
    sums.iter_mut().zip(sample).for_each(|(sum, value)| *sum += value);
}

impl Fit {
    /// How many topics it has.
    #[must_use]
    pub fn topics(&self) -> usize {
        self.words.len()
    }

    /// How many tokens each topic has.
    #[must_use]
    pub fn sizes(&self, tokens: &Tokens) -> Vec<f64> {
        let mut sizes = vec![0.0; self.topics()];
        for (mixture, length) in self.mixtures.iter().zip(tokens.lengths()) {
            sizes.iter_mut().zip(mixture).for_each(|(size, share)| *size += share * f64::from(length));
        }
        sizes
    }
}

/// The words of which a topic has most, most of it first.
#[must_use]
pub fn top(words: &[f64], count: usize) -> Vec<u32> {
    let mut order: Vec<u32> = (0..).take(words.len()).collect();
    let by_share = |a: &u32, b: &u32| words[*b as usize].total_cmp(&words[*a as usize]).then(a.cmp(b));
    if count < order.len() {
        order.select_nth_unstable_by(count, by_share);
        order.truncate(count);
    }
    order.sort_unstable_by(by_share);
    order
}
