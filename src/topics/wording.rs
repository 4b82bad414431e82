//! Topics of clauses that stand under no heading: by the words that stand under headings.
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
    /// For each topic the natural logarithm of how likely a word is that does not stand under its headings.
    unseen: Vec<f64>,
    /// The words that stand under headings.
    known: BTreeMap<TermId, Known>,
}

/// A word that stands under headings; likelihoods are natural logarithms.
struct Known {
    /// How likely it is among all topics together.
    among_all: f64,
    /// In the topics under whose headings it stands, how much likelier it is than a word that does not.
    more: Vec<(usize, f64)>,
}

impl Wording {
    pub(super) fn new(topics: &[Topic]) -> Self {
        let mut all = Counts::new();
        for topic in topics {
            super::vectors::add(&mut all, &topic.counts);
        }
        let words = f64::from(narrow(all.len()));
        let total = |counts: &Counts| f64::from(counts.values().sum::<u32>()) + SMOOTHING * words;
        let of_all = libm::log(total(&all));
        let smoothed = |count: u32| libm::log(f64::from(count) + SMOOTHING);
        let unseen: Vec<f64> =
            topics.iter().map(|topic| smoothed(0) - libm::log(total(&topic.counts))).collect();
        let mut known: BTreeMap<TermId, Known> = (all.iter())
            .map(|(&word, &count)| (word, Known { among_all: smoothed(count) - of_all, more: Vec::new() }))
            .collect();
        for (number, topic) in topics.iter().enumerate() {
            for (word, &count) in &topic.counts {
                if let Some(known) = known.get_mut(word) {
                    known.more.push((number, smoothed(count) - smoothed(0)));
                }
            }
        }
        Self { unseen, known }
    }

    /// The topic of each clause of a stretch, by the words of each; none where they are of none.
    pub(super) fn path(&self, clauses: &[BTreeSet<TermId>]) -> Vec<Option<usize>> {
        let scores = clauses.iter().map(|words| self.scores(words));
        likeliest(scores).into_iter().map(|topic| (topic < self.unseen.len()).then_some(topic)).collect()
    }

    /// How well each topic fits a clause, and last that it has none.
    fn scores(&self, words: &BTreeSet<TermId>) -> Vec<f64> {
        let known: Vec<&Known> = words.iter().filter_map(|word| self.known.get(word)).collect();
        let [all, found] = [words.len(), known.len()].map(|count| f64::from(narrow(count)));
        let among_all: f64 = known.iter().map(|word| word.among_all).sum();
        let unknown = UNKNOWN * (all - found);
        let mut scores: Vec<f64> =
            self.unseen.iter().map(|unseen| TRUST * (found * unseen - among_all) - unknown).collect();
        for (topic, more) in known.iter().flat_map(|word| &word.more) {
            scores[*topic] += TRUST * more;
        }
        scores.push(-NO_TOPIC * all);
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
