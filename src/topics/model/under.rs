//! The headings that topics stand under.

use super::{bags::Bags, edited::Part};
use crate::{corpus::Document, index::Index, topics::headings::folded_heading};
use std::collections::BTreeMap;

/// A topic's part of what stands under a heading, or under those that say the same elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Under {
    /// The heading's folded words, without its number.
    pub words: String,
    /// The document and the place among its headings where it stands first.
    pub heading: (usize, usize),
    /// How much of the topic stands under it, 0 to 1.
    pub share: f64,
    /// How many times as much that is as of all.
    pub lift: f64,
    /// How much of what stands under it the topic is, 0 to 1.
    pub of_heading: f64,
}

/// What stands under a heading.
struct Gathered {
    heading: (usize, usize),
    all: f64,
    topics: Vec<f64>,
}

/// For each topic the headings that it stands under, most of it first.
#[must_use]
pub fn under(index: &Index, shelf: &[Document], bags: &Bags, parts: &[Part]) -> Vec<Vec<Under>> {
    let mut all = 0.0;
    let mut totals = vec![0.0; parts.len()];
    let mut gathered: BTreeMap<String, Gathered> = BTreeMap::new();
    for clause in &bags.clauses {
        let Some(bag) = clause.bag else { continue };
        let characters = f64::from(clause.characters);
        all += characters;
        parts.iter().zip(&mut totals).for_each(|(part, total)| *total += part.bags[bag] * characters);
        let place = index.columns[bags.columns[clause.document]].document;
        for heading in above(&shelf[place], clause.clause.heading) {
            let words: String = folded_heading(&shelf[place], heading).iter().collect();
            let empty = || Gathered { heading: (place, heading), all: 0.0, topics: vec![0.0; parts.len()] };
            let under = gathered.entry(words).or_insert_with(empty);
            under.all += characters;
            let shares = parts.iter().zip(&mut under.topics);
            shares.for_each(|(part, share)| *share += part.bags[bag] * characters);
        }
    }
    let of_topic = |topic: usize| {
        let total = f64::max(totals[topic], f64::MIN_POSITIVE);
        let mut found: Vec<Under> = gathered
            .iter()
            .filter(|(words, _)| !words.is_empty())
            .map(|(words, under)| {
                let share = under.topics[topic] / total;
                let (heading, of_heading) = (under.heading, under.topics[topic] / under.all);
                Under { words: words.clone(), heading, share, lift: share / (under.all / all), of_heading }
            })
            .collect();
        found.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.words.cmp(&b.words)));
        found
    };
    (0..parts.len()).map(of_topic).collect()
}

/// A heading and those above it, each once.
fn above(document: &Document, heading: Option<usize>) -> Vec<usize> {
    let headings = &document.structure.headings;
    let mut found: Vec<usize> = heading.into_iter().collect();
    while let Some(&last) = found.last() {
        let Some(next) = (0..last).rev().find(|&other| headings[other].level < headings[last].level) else {
            break;
        };
        found.push(next);
    }
    found
}
