//! Topics of clauses that stand under no heading: by the words that stand under the headings of others.
//!
//! A naive Bayes classifier over the words of a clause, and over the clauses of a stretch the path that is likeliest as a
//! whole (Viterbi), for a text stays with a topic: a clause without telling words has that of its neighbours.

use super::{groups::Topic, vectors::Counts};
use crate::{index::TermId, numbers::narrow};
use std::collections::{BTreeMap, BTreeSet};

/// What each word counts as in each topic before it was seen there (Lidstone's smoothing).
const SMOOTHING: f64 = 0.5;

/// Words of one clause do not stand for themselves alone: each counts for less than a witness of its own.
const TRUST: f64 = 0.4;

/// What a change of topic from one clause to the next costs.
const CHANGE: f64 = 3.0;

/// What a word costs each topic that stands under no heading.
const UNKNOWN: f64 = 0.3;

/// What any word costs a clause that is of no topic: where every other word stands under no heading, most clauses are.
const NO_TOPIC: f64 = 0.15;

/// How the topics speak.
pub(super) struct Wording {
    topics: usize,
    /// For each word that stands under a heading: by how much each topic makes it likelier than all topics together (natural logarithm).
    known: BTreeMap<TermId, Vec<f64>>,
}

impl Wording {
    pub(super) fn new(topics: &[Topic]) -> Self {
        let mut all = Counts::new();
        for topic in topics {
            super::vectors::add(&mut all, &topic.counts);
        }
        let words = f64::from(narrow(all.len()));
        let smoothed = |counts: &Counts, word: TermId| {
            let count = f64::from(counts.get(&word).copied().unwrap_or(0));
            let total = f64::from(counts.values().sum::<u32>());
            libm::log((count + SMOOTHING) / (total + SMOOTHING * words))
        };
        let ratios = |word: TermId| {
            let among_all = smoothed(&all, word);
            topics.iter().map(|topic| smoothed(&topic.counts, word) - among_all).collect()
        };
        Self { topics: topics.len(), known: all.keys().map(|&word| (word, ratios(word))).collect() }
    }

    /// The topic of each clause of a stretch, by the words of each; none where they are of none.
    pub(super) fn path(&self, clauses: &[BTreeSet<TermId>]) -> Vec<Option<usize>> {
        let scores = clauses.iter().map(|words| self.scores(words));
        likeliest(scores).into_iter().map(|topic| (topic < self.topics).then_some(topic)).collect()
    }

    /// How well each topic fits a clause, and last that it has none.
    fn scores(&self, words: &BTreeSet<TermId>) -> Vec<f64> {
        let mut scores = vec![0.0; self.topics];
        for word in words {
            match self.known.get(word) {
                Some(ratios) => {
                    scores.iter_mut().zip(ratios).for_each(|(score, ratio)| *score += TRUST * ratio);
                }
                None => scores.iter_mut().for_each(|score| *score -= UNKNOWN),
            }
        }
        scores.push(-NO_TOPIC * f64::from(narrow(words.len())));
        scores
    }
}

/// The states whose scores are highest in sum, less what each change costs.
fn likeliest(scores: impl Iterator<Item = Vec<f64>>) -> Vec<usize> {
    let mut best: Vec<f64> = Vec::new();
    let mut from: Vec<Vec<usize>> = Vec::new();
    for score in scores {
        let leader = highest(&best);
        let mut before = Vec::with_capacity(score.len());
        for (state, score) in score.into_iter().enumerate() {
            let Some(leader) = leader else {
                best.push(score);
                continue;
            };
            let stays = best[state] >= best[leader] - CHANGE;
            before.push((if stays { state } else { leader }, score));
        }
        if leader.is_some() {
            let reached = |&(from, score): &(usize, f64), state: usize| {
                best[from] - if from == state { 0.0 } else { CHANGE } + score
            };
            best = before.iter().enumerate().map(|(state, step)| reached(step, state)).collect();
            from.push(before.into_iter().map(|(from, _)| from).collect());
        }
    }
    let Some(mut state) = highest(&best) else { return Vec::new() };
    let mut path = vec![state];
    for from in from.iter().rev() {
        state = from[state];
        path.push(state);
    }
    path.reverse();
    path
}

/// The first of the highest.
fn highest(scores: &[f64]) -> Option<usize> {
    let highest = scores.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
    highest.map(|(state, _)| state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ops::Range;

    #[test]
    fn a_path_stays_unless_it_pays_to_change() {
        let path = |scores: &[[f64; 2]]| likeliest(scores.iter().map(|score| score.to_vec()));
        assert_eq!(path(&[]), [0; 0]);
        assert_eq!(path(&[[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]), [0, 0, 0]);
        assert_eq!(path(&[[9.0, 0.0], [0.0, 9.0], [9.0, 0.0]]), [0, 1, 0]);
        assert_eq!(path(&[[9.0, 0.0], [0.0, 2.0], [0.0, 2.0]]), [0, 1, 1]);
    }

    #[test]
    fn clauses_have_the_topic_of_their_words_or_of_their_neighbours_or_none() {
        let topic = |words: Range<TermId>| Topic {
            label: String::new(),
            sections: Vec::new(),
            terms: Vec::new(),
            counts: words.map(|word| (word, 9)).collect(),
        };
        let wording = Wording::new(&[topic(0..8), topic(8..16)]);
        // The clause without words goes with its neighbours.
        let clauses = [0..6, 0..6, 0..0, 0..6, 8..14, 10..16].map(BTreeSet::from_iter);
        let topics = wording.path(&clauses);
        assert_eq!(topics, [0, 0, 0, 0, 1, 1].map(Some));
        let foreign: BTreeSet<TermId> = (100..140).collect();
        assert_eq!(wording.path(&[foreign.clone(), foreign]), [None, None]);
    }
}
