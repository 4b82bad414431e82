//! The topics as the reader wants them: named, excluded, put together, divided.

use super::{
    fit::Fit, lda::Tokens, matched::one_to_one, relevance::Relevance, split::split,
    stability::average_jaccard,
};
use crate::numbers::narrow;
use std::collections::{BTreeMap, BTreeSet};

/// What the reader says of a topic.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    /// The words by which it is known, by their numbers in the bags; none for those that are in no bag any more.
    pub words: Vec<Option<u32>>,
    /// The reader leaves it out.
    pub excluded: bool,
    /// It is one with the topic of another edit.
    pub merged_with: Option<usize>,
    /// It is two topics.
    pub split: bool,
}

/// A topic as the reader wants it.
#[derive(Debug, Clone)]
pub struct Part {
    /// Each word's share of it.
    pub words: Vec<f64>,
    /// Its share of each bag.
    pub bags: Vec<f64>,
    /// Its tokens.
    pub size: f64,
    /// The topics of the model that are in it; of a half, the one that it is half of.
    pub topics: Vec<usize>,
    /// Whether it is a half.
    pub is_half: bool,
    /// Whether the reader leaves it out.
    pub excluded: bool,
    /// The edits that hold for it, that which names it first.
    pub edits: Vec<usize>,
}

/// So many words of a topic are searched for those of an edit.
const SEARCHED: usize = 15;

/// A topic is known again from this likeness on: it has a third of an edit's words, or more in another order.
const KNOWN: f64 = 0.2;

/// The topics of a model with what the reader says of them, and the edits that fit none.
#[must_use]
pub fn edited(fit: &Fit, tokens: &Tokens, edits: &[Edit], seed: u32) -> (Vec<Part>, Vec<usize>) {
    let mut parts: Vec<Part> = Part::all(fit, tokens);
    let mut unmatched: Vec<usize> = Vec::new();
    let is_split = |edit: &usize| edits[*edit].split;
    let mut halves: Vec<Part> = Vec::new();
    let mut divided: BTreeSet<usize> = BTreeSet::new();
    for (edit, part) in known(&parts, tokens, edits, (0..edits.len()).filter(is_split).collect()) {
        match part.and_then(|part| Some((part, split(&parts[part], tokens, seed)?))) {
            Some((part, two)) => {
                halves.extend(two.into_iter().map(|half| Part { edits: vec![edit], ..half }));
                divided.insert(part);
            }
            None => unmatched.push(edit),
        }
    }
    let mut number = 0..;
    parts.retain(|_| number.next().is_none_or(|at| !divided.contains(&at)));
    parts.extend(halves);
    let others = (0..edits.len()).filter(|edit| !edits[*edit].split).collect();
    for (edit, part) in known(&parts, tokens, edits, others) {
        match part {
            Some(part) => parts[part].edits.insert(0, edit),
            None => unmatched.push(edit),
        }
    }
    unmatched.sort_unstable();
    (merged(parts, edits), unmatched)
}

/// For each of some edits the part that it means: where several have its words, that which has them in their order.
fn known(parts: &[Part], tokens: &Tokens, edits: &[Edit], asked: Vec<usize>) -> Vec<(usize, Option<usize>)> {
    let relevance = Relevance::new(tokens);
    let first: Vec<Vec<u32>> =
        parts.iter().map(|part| relevance.known_by(&part.words, part.size, SEARCHED)).collect();
    let likeness: Vec<Vec<f64>> = asked
        .iter()
        .map(|&edit| first.iter().map(|part| likeness(&edits[edit].words, part)).collect())
        .collect();
    asked.into_iter().zip(one_to_one(&likeness, KNOWN)).collect()
}

/// How much a topic of these first words is what an edit means, from 0 to 1: the share of the edit's words that are among
/// them, halved where their order does not agree at all.
fn likeness(edit: &[Option<u32>], part: &[u32]) -> f64 {
    let known: Vec<u32> = edit.iter().flatten().copied().collect();
    let there = known.iter().filter(|word| part.contains(word)).count();
    let share = f64::from(narrow(there)) / f64::from(narrow(edit.len().max(1)));
    share * f64::midpoint(1.0, average_jaccard(&known, &part[..part.len().min(known.len())]))
}

/// Puts together what the reader wants together.
fn merged(parts: Vec<Part>, edits: &[Edit]) -> Vec<Part> {
    let named = |part: &Part| part.edits.first().copied().filter(|&edit| !edits[edit].split);
    let matched: BTreeSet<usize> = parts.iter().filter_map(named).collect();
    let mut kept: Vec<Part> = Vec::new();
    let mut of_edit: BTreeMap<usize, usize> = BTreeMap::new();
    for mut part in parts {
        let Some(main) = named(&part).map(|edit| main(edits, edit, &matched)) else {
            kept.push(part);
            continue;
        };
        part.excluded = edits[main].excluded;
        if let Some(&at) = of_edit.get(&main) {
            kept[at].absorb(part, main);
            continue;
        }
        of_edit.insert(main, kept.len());
        if !part.edits.contains(&main) {
            part.edits.insert(0, main);
        }
        kept.push(part);
    }
    kept
}

/// The edit in whose topic that of an edit ends up. Where that fits no topic, the first that ends there and fits one.
fn main(edits: &[Edit], edit: usize, matched: &BTreeSet<usize>) -> usize {
    let last = last(edits, edit);
    let there = || matched.iter().copied().find(|&other| self::last(edits, other) == last);
    if matched.contains(&last) { last } else { there().unwrap_or(edit) }
}

/// Where the mergers from an edit end. Of edits that go round in a circle, the first of the circle.
fn last(edits: &[Edit], edit: usize) -> usize {
    let mut way = vec![edit];
    let mut at = edit;
    while let Some(next) = edits[at].merged_with.filter(|&next| next < edits.len() && !edits[next].split) {
        if let Some(begins) = way.iter().position(|&before| before == next) {
            return way[begins..].iter().copied().min().unwrap_or(next);
        }
        way.push(next);
        at = next;
    }
    at
}

impl Part {
    /// The topics as the model has them.
    fn all(fit: &Fit, tokens: &Tokens) -> Vec<Self> {
        let of = |(topic, size): (usize, f64)| Self {
            words: fit.words[topic].clone(),
            bags: fit.mixtures.iter().map(|mixture| mixture[topic]).collect(),
            size,
            topics: vec![topic],
            is_half: false,
            excluded: false,
            edits: Vec::new(),
        };
        fit.sizes(tokens).into_iter().enumerate().map(of).collect()
    }

    /// Takes in another, which the reader calls one with it.
    fn absorb(&mut self, other: Self, main: usize) {
        let size = self.size + other.size;
        let words = self.words.iter().zip(&other.words);
        self.words =
            words.map(|(a, b)| (a * self.size + b * other.size) / size.max(f64::MIN_POSITIVE)).collect();
        self.bags.iter_mut().zip(&other.bags).for_each(|(share, more)| *share += more);
        self.size = size;
        self.topics.extend(other.topics);
        self.topics.sort_unstable();
        self.topics.dedup();
        self.is_half &= other.is_half;
        self.edits.extend(other.edits);
        // The edit that names it stands first.
        self.edits.sort_by_key(|&edit| edit != main);
        self.edits.dedup();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn into(merged_with: &[Option<usize>]) -> Vec<Edit> {
        merged_with.iter().map(|&merged_with| Edit { merged_with, ..Edit::default() }).collect()
    }

    #[test]
    fn what_goes_round_in_a_circle_is_one() {
        let edits = into(&[Some(1), Some(2), Some(1)]);
        let all = BTreeSet::from([0, 1, 2]);
        assert_eq!([0, 1, 2].map(|edit| main(&edits, edit, &all)), [1, 1, 1]);
    }

    #[test]
    fn what_was_merged_with_a_topic_that_is_gone_stays_together() {
        let edits = into(&[None, Some(0), Some(0)]);
        assert_eq!([1, 2].map(|edit| main(&edits, edit, &BTreeSet::from([1, 2]))), [1, 1]);
        assert_eq!(main(&edits, 2, &BTreeSet::from([2])), 2);
    }

    #[test]
    fn one_word_of_ten_makes_no_topic_known_again() {
        let gone = [Some(7), None, None, None, None, None, None, None, None, None];
        assert!(likeness(&gone, &[7, 8, 9]) < KNOWN);
        assert!(
            likeness(&[Some(7), Some(8), Some(9)], &[7, 8, 9, 1])
                > likeness(&[Some(7), Some(8), Some(9)], &[9, 8, 7, 1])
        );
    }
}
