//! The headings that topics stand under.

use super::{bags::Bags, edited::Part};
use crate::{
    corpus::Document,
    index::Index,
    topics::{Topic, Topics, headings::folded_heading},
};
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
    /// Whether that heading says what stands for all.
    is_own: bool,
    all: f64,
    topics: Vec<f64>,
}

/// For each topic the headings that it stands under, most of it first. Highest headings that the outlines have as one topic
/// are one: 经济合作 and 经贸合作.
#[must_use]
pub fn under(
    index: &Index,
    shelf: &[Document],
    outlines: &Topics,
    bags: &Bags,
    parts: &[Part],
) -> Vec<Vec<Under>> {
    let canonical = canonical(outlines);
    let mut all = 0.0;
    let mut totals = vec![0.0; parts.len()];
    let mut gathered: BTreeMap<String, Gathered> = BTreeMap::new();
    let mut lines: BTreeMap<(usize, Option<usize>), Vec<Line>> = BTreeMap::new();
    for clause in &bags.clauses {
        let Some(bag) = clause.bag else { continue };
        let characters = f64::from(clause.characters);
        all += characters;
        parts.iter().zip(&mut totals).for_each(|(part, total)| *total += part.bags[bag] * characters);
        let column = bags.columns[clause.document];
        let place = index.columns[column].document;
        let under = clause.clause.heading;
        let above = lines
            .entry((column, under))
            .or_insert_with(|| above(&shelf[place], under, |start| canonical.get(&(column, start))));
        for Line { heading, words, is_own } in above {
            let heading = (place, *heading);
            let empty = || Gathered { heading, is_own: false, all: 0.0, topics: vec![0.0; parts.len()] };
            let under = gathered.entry(words.clone()).or_insert_with(empty);
            if *is_own && !under.is_own {
                (under.heading, under.is_own) = (heading, true);
            }
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

/// For each highest heading, by its column and where it begins, the words of that which stands for all of its outline
/// topic: the one with most text under it.
fn canonical(outlines: &Topics) -> BTreeMap<(usize, usize), String> {
    let of_topic = |topic: &Topic| -> Vec<((usize, usize), String)> {
        let sections = || topic.sections.iter().map(|&section| &outlines.sections[section]);
        let main = sections().max_by(|a, b| a.characters.cmp(&b.characters).then(b.words.cmp(&a.words)));
        let words = main.map(|main| main.words.clone()).unwrap_or_default();
        sections().map(|section| ((section.column, section.heading.start), words.clone())).collect()
    };
    outlines.topics.iter().flat_map(of_topic).collect()
}

/// A heading over a clause.
struct Line {
    /// Its place among the document's headings.
    heading: usize,
    /// Its words, or those that stand for all of its outline topic.
    words: String,
    /// Whether they are its own.
    is_own: bool,
}

/// A heading and those above it; `canonical` are the words that stand for that which begins at a byte, if they are others.
fn above<'a>(
    document: &Document,
    heading: Option<usize>,
    canonical: impl Fn(usize) -> Option<&'a String>,
) -> Vec<Line> {
    let headings = &document.structure.headings;
    let line = |heading: usize| {
        let own: String = folded_heading(document, heading).iter().collect();
        let words = canonical(headings[heading].words.start).cloned();
        let is_own = words.as_ref().is_none_or(|words| *words == own);
        Line { heading, words: words.unwrap_or(own), is_own }
    };
    let next = |last: &usize| (0..*last).rev().find(|&other| headings[other].level < headings[*last].level);
    std::iter::successors(heading, next).map(line).collect()
}
