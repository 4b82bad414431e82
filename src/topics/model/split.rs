//! One topic as two.

use super::{
    edited::Part,
    fit::{fit, sweeps},
    lda::{Settings, Tokens},
};
use crate::numbers::narrow;

/// Fewer bags are not divided.
const LEAST: usize = 4;

/// How often tokens are drawn, all in all, and the fewest and the most sweeps: it is done anew for every answer.
const DRAWS: usize = 3_000_000;
const SWEEPS: std::ops::Range<u32> = 100..400;

/// The halves of a topic: a model of two topics, fitted to the bags of which it is most; none if they are too few.
pub(super) fn split(part: &Part, tokens: &Tokens, seed: u32) -> Option<[Part; 2]> {
    let own: Vec<usize> = (0..tokens.count()).filter(|&bag| part.bags[bag] > 0.5).collect();
    if own.len() < LEAST {
        return None;
    }
    let mut inside = Tokens { documents: vec![0], vocabulary: tokens.vocabulary, ..Tokens::default() };
    for &bag in &own {
        inside.words.extend(tokens.bag(bag));
        inside.documents.push(narrow(inside.words.len()));
    }
    let settings = Settings { topics: 2, seed: seed.into(), ..Settings::default() };
    let sweeps = sweeps(inside.words.len(), DRAWS, SWEEPS);
    let found = fit(&inside, &settings, sweeps, &mut |_| {});
    let sizes = found.sizes(&inside);
    // How much of a word in the topic is the first half's.
    let first = |word: usize| {
        let of = |half: usize| sizes[half] * found.words[half][word];
        of(0) / (of(0) + of(1)).max(f64::MIN_POSITIVE)
    };
    let mut firsts: Vec<f64> = (0..tokens.count())
        .map(|bag| {
            let (mut sum, mut all) = (0.0, 0.0);
            for &word in tokens.bag(bag) {
                sum += part.words[word as usize] * first(word as usize);
                all += part.words[word as usize];
            }
            if all > 0.0 { sum / all } else { 0.5 }
        })
        .collect();
    for (&bag, mixture) in own.iter().zip(&found.mixtures) {
        firsts[bag] = mixture[0];
    }
    let half = |number: usize| {
        let share = |first: &f64| if number == 0 { *first } else { 1.0 - first };
        let bags: Vec<f64> = part.bags.iter().zip(&firsts).map(|(bag, first)| bag * share(first)).collect();
        let size = bags.iter().zip(tokens.lengths()).map(|(share, length)| share * f64::from(length)).sum();
        Part { words: found.words[number].clone(), bags, size, is_half: true, ..part.clone() }
    };
    Some([half(0), half(1)])
}
