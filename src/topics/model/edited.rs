//! The topics as the reader wants them: named, excluded, put together, divided.

use super::{fit::Fit, lda::Tokens, matched::one_to_one, relevance::Relevance, split::split};
use std::collections::{BTreeMap, BTreeSet};

/// What the reader says of a topic.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    /// The words by which it is known, by their numbers in the bags.
    pub words: Vec<u32>,
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

/// A topic is known again if it has at least this share of an edit's words.
const KNOWN: f64 = 0.3;

/// The topics of a model with what the reader says of them, and the edits that fit none.
#[must_use]
pub fn edited(fit: &Fit, tokens: &Tokens, edits: &[Edit], seed: u32) -> (Vec<Part>, Vec<usize>) {
    let mut parts: Vec<Part> = (0..fit.topics()).map(|topic| Part::new(fit, tokens, topic)).collect();
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

/// For each of some edits the part that it means.
fn known(parts: &[Part], tokens: &Tokens, edits: &[Edit], asked: Vec<usize>) -> Vec<(usize, Option<usize>)> {
    let relevance = Relevance::new(tokens);
    let first: Vec<BTreeSet<u32>> = parts
        .iter()
        .map(|part| relevance.known_by(&part.words, part.size, SEARCHED).into_iter().collect())
        .collect();
    let share = |edit: usize, part: &BTreeSet<u32>| {
        let words = &edits[edit].words;
        let there = words.iter().filter(|word| part.contains(word)).count();
        f64::from(crate::numbers::narrow(there)) / f64::from(crate::numbers::narrow(words.len().max(1)))
    };
    let likeness: Vec<Vec<f64>> =
        asked.iter().map(|&edit| first.iter().map(|part| share(edit, part)).collect()).collect();
    asked.into_iter().zip(one_to_one(&likeness, KNOWN)).collect()
}

/// Puts together what the reader wants together.
fn merged(parts: Vec<Part>, edits: &[Edit]) -> Vec<Part> {
    let mut kept: Vec<Part> = Vec::new();
    let mut of_edit: BTreeMap<usize, usize> = BTreeMap::new();
    for mut part in parts {
        let named = part.edits.first().copied().filter(|&edit| !edits[edit].split);
        let Some(main) = named.map(|edit| main(edits, edit)) else {
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

/// The edit in whose topic that of an edit ends up. Of edits that go round in a circle, the first.
fn main(edits: &[Edit], edit: usize) -> usize {
    let mut seen = BTreeSet::from([edit]);
    let mut at = edit;
    while let Some(next) = edits[at].merged_with.filter(|&next| next < edits.len() && !edits[next].split) {
        if !seen.insert(next) {
            return *seen.first().unwrap_or(&edit);
        }
        at = next;
    }
    at
}

impl Part {
    fn new(fit: &Fit, tokens: &Tokens, topic: usize) -> Self {
        Self {
            words: fit.words[topic].clone(),
            bags: fit.mixtures.iter().map(|mixture| mixture[topic]).collect(),
            size: fit.sizes(tokens)[topic],
            topics: vec![topic],
            is_half: false,
            excluded: false,
            edits: Vec::new(),
        }
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
