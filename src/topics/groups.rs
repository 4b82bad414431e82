//! Sections of several documents put together into topics.
//!
//! Agglomerative: the two groups whose nearest sections are most alike are joined first, until none are
//! alike enough. Two sections of one document come together only under the same heading.

use super::{
    headings::Section,
    vectors::{self, Counts, Vector, Weights},
};
use crate::{count::log_likelihood, index::Index};
use std::collections::BTreeMap;

/// A topic.
#[derive(Debug, Clone)]
pub struct Topic {
    /// The folded words that its headings have in common.
    pub label: String,
    /// Its sections.
    pub sections: Vec<usize>,
    /// The words most distinctive of it, most first.
    pub terms: Vec<String>,
    pub(super) counts: Counts,
}

/// Sections are of one topic from here on; 1 for the same heading, else the cosine of their wording.
const ALIKE: f64 = 0.42;

/// A label of more words than this would be a riddle: the heading itself is better.
const MOST_WORDS: usize = 3;

/// How many distinctive words a topic is given.
const TERMS: usize = 10;

/// Groups sections into topics, largest first.
#[must_use]
pub fn group(index: &Index, sections: &[Section]) -> Vec<Topic> {
    let mut groups: Vec<Vec<usize>> = (0..sections.len()).map(|section| vec![section]).collect();
    let mut group_of: Vec<usize> = (0..sections.len()).collect();
    for (a, b) in alike_pairs(sections) {
        let (into, from) = (group_of[a], group_of[b]);
        if into != from && may_join(sections, &groups[into], &groups[from]) {
            let moved = std::mem::take(&mut groups[from]);
            for &section in &moved {
                group_of[section] = into;
            }
            groups[into].extend(moved);
        }
    }
    groups.retain(|members| !members.is_empty());
    for members in &mut groups {
        members.sort_unstable();
    }
    groups.sort_by_key(|members| (std::cmp::Reverse(size(sections, members)), members[0]));
    let all = total(sections, &(0..sections.len()).collect::<Vec<_>>());
    groups.into_iter().map(|members| topic(index, sections, members, &all)).collect()
}

/// Whether no document has different headings in the two groups.
fn may_join(sections: &[Section], a: &[usize], b: &[usize]) -> bool {
    let cores: BTreeMap<usize, &[String]> =
        a.iter().map(|&section| (sections[section].column, sections[section].core.as_slice())).collect();
    b.iter().all(|&section| {
        cores.get(&sections[section].column).is_none_or(|core| *core == sections[section].core)
    })
}

/// The pairs of sections that are alike enough, most alike first.
fn alike_pairs(sections: &[Section]) -> Vec<(usize, usize)> {
    let weights = Weights::new(sections.iter().map(|section| &section.counts));
    let vectors: Vec<Vector> = sections.iter().map(|section| weights.vector(&section.counts)).collect();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for b in 0..sections.len() {
        for a in 0..b {
            let likeness = likeness(sections[a].shared_words(&sections[b]), vectors[a].cosine(&vectors[b]));
            if likeness >= ALIKE {
                pairs.push((likeness, a, b));
            }
        }
    }
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    pairs.into_iter().map(|(_, a, b)| (a, b)).collect()
}

/// Sections under the same heading come before all others; among the rest the wording counts most.
fn likeness(heading: f64, wording: f64) -> f64 {
    if heading >= 1.0 { 1.0 + wording } else { wording + heading / 2.0 }
}

fn size(sections: &[Section], members: &[usize]) -> usize {
    members.iter().map(|&section| sections[section].characters).sum()
}

fn total(sections: &[Section], members: &[usize]) -> Counts {
    let mut counts = Counts::new();
    for &section in members {
        vectors::add(&mut counts, &sections[section].counts);
    }
    counts
}

fn topic(index: &Index, sections: &[Section], members: Vec<usize>, all: &Counts) -> Topic {
    let counts = total(sections, &members);
    Topic {
        label: label(sections, &members),
        terms: distinctive(index, &counts, all),
        sections: members,
        counts,
    }
}

/// The words that more than half of the headings have, or else those of the heading with most text.
fn label(sections: &[Section], members: &[usize]) -> String {
    let main =
        members.iter().max_by_key(|&&section| (sections[section].characters, std::cmp::Reverse(section)));
    let Some(main) = main.map(|&section| &sections[section]) else { return String::new() };
    let is_common = |word: &&String| {
        let with = members.iter().filter(|&&section| sections[section].core.contains(word)).count();
        with * 2 > members.len()
    };
    let common: Vec<&String> = main.core.iter().filter(is_common).collect();
    let words = if common.is_empty() { main.core.iter().collect() } else { common };
    if words.len() > MOST_WORDS {
        return main.words.clone();
    }
    words.into_iter().fold(String::new(), |label, word| match label.as_str() {
        "" => word.clone(),
        // Words that stand together in the heading stay together: 环境保护.
        _ if main.words.contains(&format!("{label}{word}")) => label + word,
        _ => format!("{label}、{word}"),
    })
}

/// The words that occur in the topic more often than elsewhere, by log-likelihood.
fn distinctive(index: &Index, counts: &Counts, all: &Counts) -> Vec<String> {
    let sum = |counts: &Counts| counts.values().sum::<u32>();
    let (inside, outside) = (sum(counts), sum(all) - sum(counts));
    let mut scored: Vec<(f64, &str)> = counts
        .iter()
        .filter(|(term, _)| index.vocabulary[**term as usize].chars().count() > 1)
        .filter_map(|(term, &count)| {
            let elsewhere = all[term] - count;
            // More often than elsewhere: count / inside > elsewhere / outside.
            let more = u64::from(count) * u64::from(outside) > u64::from(elsewhere) * u64::from(inside);
            let g2 = log_likelihood(&[count, elsewhere], &[inside, outside]);
            more.then(|| (g2, index.vocabulary[*term as usize].as_str()))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.into_iter().take(TERMS).map(|(_, word)| word.to_owned()).collect()
}
