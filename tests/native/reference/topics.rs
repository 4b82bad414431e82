//! Topic models: as good as tomotopy's on the same texts.

use super::figures;
use duikan::topics::model::{coherence, fit, lda::Settings, lda::Tokens, top};
use serde::Deserialize;

#[derive(Deserialize)]
struct Topics {
    settings: Given,
    known: Vec<Vec<f64>>,
    texts: Vec<Vec<u32>>,
    held_out: Vec<Vec<u32>>,
    tomotopy: Vec<Run>,
}

#[derive(Deserialize)]
struct Given {
    topics: u32,
    words: usize,
    alpha: f64,
    eta: f64,
    sweeps: u32,
}

/// How good a model is.
#[derive(Debug, Deserialize)]
struct Run {
    seed: u64,
    perplexity: f64,
    npmi: f64,
    recovered: u32,
}

#[test]
fn topics_are_as_good_as_tomotopys_over_ten_seeds() {
    let given: Topics = figures("topics");
    let ours: Vec<Run> = given.tomotopy.iter().map(|theirs| run(&given, theirs.seed)).collect();
    let mean = |runs: &[Run], of: fn(&Run) -> f64| runs.iter().map(of).sum::<f64>() / 10.0;
    let both = |of: fn(&Run) -> f64| (mean(&ours, of), mean(&given.tomotopy, of));
    let (perplexity, theirs) = both(|run| run.perplexity);
    assert!(perplexity <= theirs * 1.01, "perplexity {perplexity}, not {theirs}: {ours:?}");
    let (npmi, theirs) = both(|run| run.npmi);
    assert!(npmi >= theirs * 0.99, "NPMI {npmi}, not {theirs}: {ours:?}");
    let (recovered, theirs) = both(|run| f64::from(run.recovered));
    assert!(recovered >= theirs, "{recovered} topics come back, not {theirs}: {ours:?}");
    eprintln!("perplexity, NPMI, recovered: {perplexity:.2}, {npmi:.4}, {recovered:.1}");
}

fn run(given: &Topics, seed: u64) -> Run {
    let Given { topics, words, alpha, eta, sweeps } = given.settings;
    let ends = given.texts.iter().scan(0, |end, text| {
        *end += u32::try_from(text.len()).expect("a short text");
        Some(*end)
    });
    let tokens = Tokens {
        documents: std::iter::once(0).chain(ends).collect(),
        words: given.texts.concat(),
        vocabulary: words,
    };
    let fitted = fit(&tokens, &Settings { topics, alpha, eta, seed, pins: Vec::new() }, sweeps, &mut |_| {});
    let sets: Vec<Vec<u32>> = given.texts.clone();
    let first: Vec<Vec<u32>> = fitted.words.iter().map(|topic| top(topic, 10)).collect();
    Run {
        seed,
        perplexity: perplexity(&fitted.alpha, &fitted.words, &given.held_out),
        npmi: coherence::mean(&coherence::coherence(&sets, &first)).npmi,
        recovered: recovered(&given.known, &fitted.words),
    }
}

/// Of every second word of the texts, after the others were read, as `tests/reference/topics.py` has it.
fn perplexity(alpha: &[f64], topics: &[Vec<f64>], texts: &[Vec<u32>]) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for text in texts {
        let likely: Vec<Vec<f64>> = (text.iter().step_by(2))
            .map(|&word| topics.iter().map(|topic| topic[word as usize]).collect())
            .collect();
        let mut shares: Vec<Vec<f64>> = likely.iter().map(|likely| product(alpha, likely)).collect();
        for _ in 0..60 {
            let all = with_prior(alpha, &shares);
            for (share, likely) in shares.iter_mut().zip(&likely) {
                let others: Vec<f64> = all.iter().zip(&*share).map(|(all, own)| all - own).collect();
                *share = product(&others, likely);
            }
        }
        let mixture = with_prior(alpha, &shares);
        let whole: f64 = mixture.iter().sum();
        for &word in text.iter().skip(1).step_by(2) {
            let chance: f64 =
                mixture.iter().zip(topics).map(|(share, topic)| share * topic[word as usize]).sum();
            sum += libm::log(chance / whole);
            count += 1.0;
        }
    }
    libm::exp(-sum / count)
}

/// Two rows multiplied, as shares of their sum.
fn product(a: &[f64], b: &[f64]) -> Vec<f64> {
    let product: Vec<f64> = a.iter().zip(b).map(|(a, b)| a * b).collect();
    let sum: f64 = product.iter().sum();
    product.into_iter().map(|value| value / sum).collect()
}

fn with_prior(alpha: &[f64], shares: &[Vec<f64>]) -> Vec<f64> {
    (0..alpha.len())
        .map(|topic| alpha[topic] + shares.iter().map(|share| share[topic]).sum::<f64>())
        .collect()
}

/// How many known topics have one near them, each another.
fn recovered(known: &[Vec<f64>], found: &[Vec<f64>]) -> u32 {
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let cosine = |a: &[f64], b: &[f64]| product(a, b) / libm::sqrt(product(a, a) * product(b, b));
    // Topics that were drawn apart are: none is nearer than 0.9 to two.
    let is_near = |topic: &&Vec<f64>| found.iter().any(|other| cosine(topic, other) >= 0.9);
    u32::try_from(known.iter().filter(is_near).count()).expect("ten at most")
}
