//! Learning the priors: Minka's fixed point for the Dirichlet-multinomial (Minka 2000, equation 55).

use super::{assignments::Assignments, digamma::rise, priors::Priors, sizes::Sizes, topics::Topics};

/// How many rounds at most.
const ROUNDS: usize = 20;

/// The rounds end once no prior changes by more than this, relatively.
const ENOUGH: f64 = 1e-4;

/// No prior falls below this, so that each topic can still be drawn.
const LEAST: f64 = 1e-5;

/// The document prior of each topic, given the tokens' topics.
pub fn alpha(before: &[f64], assignments: &Assignments) -> Vec<f64> {
    let sizes = topic_sizes(before.len(), assignments);
    let lengths = length_sizes(assignments);
    let mut alpha = before.to_vec();
    for _ in 0..ROUNDS {
        let whole = lengths.rise(alpha.iter().sum());
        if whole <= 0.0 {
            break;
        }
        let mut change: f64 = 0.0;
        for (alpha, sizes) in alpha.iter_mut().zip(&sizes) {
            let factor = sizes.rise(*alpha) / whole;
            change = change.max((factor - 1.0).abs());
            *alpha = (*alpha * factor).max(LEAST);
        }
        if change < ENOUGH {
            break;
        }
    }
    alpha
}

/// For each topic, how many tokens of it the documents have.
fn topic_sizes(topics: usize, assignments: &Assignments) -> Vec<Sizes> {
    let mut sizes = vec![Sizes::default(); topics];
    assignments.shares(topics, |_, topic, count| sizes[topic].tally(count));
    sizes.into_iter().map(Sizes::accumulate).collect()
}

/// How many tokens the documents have.
fn length_sizes(assignments: &Assignments) -> Sizes {
    let mut sizes = Sizes::default();
    assignments.tokens.lengths().for_each(|length| sizes.tally(length));
    sizes.accumulate()
}

/// The topic prior of every word, given the topics' counts. Pinned words keep what is added to their prior.
pub fn eta(priors: &Priors, topics: &Topics) -> f64 {
    let cells = Cells::new(priors, topics);
    let mut priors = priors.clone();
    for _ in 0..ROUNDS {
        let whole: f64 = (0..).zip(&topics.counts).map(|(topic, &n)| rise(priors.all_words(topic), n)).sum();
        if whole <= 0.0 {
            break;
        }
        let factor = cells.rise(priors.eta) / (priors.vocabulary * whole);
        priors.eta = (priors.eta * factor).max(LEAST);
        if (factor - 1.0).abs() < ENOUGH {
            break;
        }
    }
    priors.eta
}

/// The topics' tokens of each word.
#[derive(Default)]
struct Cells {
    /// Of words that aren't pinned to the topic.
    free: Sizes,
    /// Of the pinned words, each with its pins' weight.
    pinned: Vec<(f64, u32)>,
}

impl Cells {
    fn new(priors: &Priors, topics: &Topics) -> Self {
        let mut cells = Self::default();
        topics.cells(priors, |_, _, count, pinned| {
            if pinned > 0.0 {
                cells.pinned.push((pinned, count));
            } else {
                cells.free.tally(count);
            }
        });
        Self { free: cells.free.accumulate(), pinned: cells.pinned }
    }

    /// Σ over words and topics of ψ(η + n) − ψ(η), with η raised where a word is pinned.
    fn rise(&self, eta: f64) -> f64 {
        let pinned: f64 = self.pinned.iter().map(|&(weight, count)| rise(eta + weight, count)).sum();
        self.free.rise(eta) + pinned
    }
}
