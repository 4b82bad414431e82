//! What lists are about, so that those of several documents can be laid beside each other.

use super::List;
use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::RollcallKind,
    segment::{Tag, Token},
    stance::line::Line,
};
use std::collections::{BTreeMap, BTreeSet};

/// Lists whose sentences share so much of their words, each word by its rarity, are about one thing.
const SHARED: f64 = 0.3;

/// A label of what stands behind a list is no longer, in characters.
const LONGEST: usize = 30;

/// A name in quotation marks that is longer says too much for a label.
const LONGEST_NAME: usize = 16;

/// What persons are listed for.
const TAKING_PART: [&str; 4] = ["出席", "参加", "与会", "列席"];

/// A list with its document and that one's clauses.
pub type Issue<'a> = (&'a Document, &'a [Clause], &'a List);

/// For each list its label, and the number of its issue, from 0 in the order of the lists. A word tells the
/// more of an issue the fewer clauses of these documents have it.
#[must_use]
pub fn issues(lists: &[Issue]) -> Vec<(String, usize)> {
    let features: Vec<BTreeSet<&str>> = lists.iter().map(|list| words(list)).collect();
    let weights = weights(lists);
    let mut heads: Vec<Vec<usize>> = Vec::new();
    let mut found = Vec::new();
    for (at, list) in lists.iter().enumerate() {
        let near = |head: &Vec<usize>| {
            let shares = head.iter().map(|&other| share(&features[at], &features[other], &weights));
            shares.fold(0.0, f64::max)
        };
        let nearest = heads.iter().map(near).enumerate().fold(None, |best: Option<(usize, f64)>, next| {
            if best.is_none_or(|best| next.1 > best.1) { Some(next) } else { best }
        });
        let issue = nearest.filter(|(_, share)| *share >= SHARED).map_or(heads.len(), |(issue, _)| issue);
        if issue == heads.len() {
            heads.push(Vec::new());
        }
        heads[issue].push(at);
        found.push((label(list), issue));
    }
    found
}

/// The words of a list's sentence without the list.
fn words<'a>((document, clauses, list): &Issue<'a>) -> BTreeSet<&'a str> {
    let outside = |token: &&Token| {
        !(list.characters.start..list.characters.end).contains(&(token.start as usize)) && token.is_counted()
    };
    let tokens = clauses[list.clause].tokens(document).iter().filter(outside);
    tokens.filter_map(|token| document.tokens.words.get(token.word as usize)).map(|word| &**word).collect()
}

/// How telling each word is: the fewer clauses have it, the more.
fn weights<'a>(lists: &[Issue<'a>]) -> BTreeMap<&'a str, f64> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut total = 0_u32;
    for (document, clauses, _) in lists {
        if !seen.insert(&document.name) {
            continue;
        }
        for clause in *clauses {
            total += 1;
            let tokens = clause.tokens(document).iter().filter(|token| token.is_counted());
            let words: BTreeSet<&str> = tokens
                .filter_map(|token| document.tokens.words.get(token.word as usize))
                .map(|word| &**word)
                .collect();
            for word in words {
                *counts.entry(word).or_default() += 1;
            }
        }
    }
    let weight = |count: u32| libm::log(1.0 + f64::from(total) / f64::from(count));
    counts.into_iter().map(|(word, count)| (word, weight(count))).collect()
}

/// The weight of what two sets share, of the weight of both.
fn share(a: &BTreeSet<&str>, b: &BTreeSet<&str>, weights: &BTreeMap<&str, f64>) -> f64 {
    let weight = |words: &mut dyn Iterator<Item = &&str>| -> f64 {
        words.map(|word| weights.get(*word).copied().unwrap_or_default()).sum()
    };
    let both = weight(&mut a.intersection(b));
    let all = weight(&mut a.union(b));
    if all > 0.0 { both / all } else { 0.0 }
}

/// What a list is about: the name or title that its sentence names first behind it, else the words behind it, or, if there
/// are none, those that the sentence begins with.
fn label((document, clauses, list): &Issue) -> String {
    let clause = &clauses[list.clause];
    let line = Line::new(document, clause);
    let behind = line.bytes(&(list.characters.end..clause.characters.end));
    let rest = &line.folded[behind.clone()];
    let title = clause
        .tokens(document)
        .iter()
        .find(|token| token.tag == Tag::TITLE && token.range().start >= list.characters.end);
    let title = title.map(|token| line.bytes(&(token.range().start + 1..token.range().end - 1)));
    let quoted = rest.find('“').and_then(|open| {
        let start = behind.start + open + '“'.len_utf8();
        let length = line.folded[start..].find('”')?;
        let is_short = (1..=LONGEST_NAME).contains(&line.folded[start..start + length].chars().count());
        is_short.then_some(start..start + length)
    });
    let first = [title, quoted].into_iter().flatten().min_by_key(|bytes| bytes.start);
    if let Some(name) = first {
        return line.text(&name);
    }
    if list.kind == RollcallKind::Persons
        && let Some(taking_part) = TAKING_PART.iter().filter_map(|word| rest.rfind(word)).min()
    {
        let start = behind.start + taking_part;
        let end = line.folded[start..].find([',', '。', ';', '、']).unwrap_or(line.folded.len() - start);
        return line.text(&(start..start + end));
    }
    let start = behind.start
        + (rest.len() - rest.trim_start_matches("国家").trim_start_matches([' ', '”', ',', '、']).len());
    // A list at the end of its sentence: then what the sentence begins with.
    let is_said = line.folded[start..].contains(char::is_alphanumeric);
    let start = if is_said { start } else { line.bytes(&clause.characters).start };
    let words = &line.folded[start..];
    let end = words.find([',', '。', ';', '!', '?', '“', '”']).unwrap_or(words.len());
    let longest = if words.is_ascii() { 2 * LONGEST } else { LONGEST };
    let cut = words.char_indices().nth(longest).map_or(words.len(), |(at, _)| at);
    // Not in the middle of a word.
    let cut = if words.is_ascii() && cut < end { words[..cut].rfind(' ').unwrap_or(cut) } else { cut };
    let label = line.text(&(start..start + end.min(cut)));
    if cut < end { format!("{}…", label.trim()) } else { label.trim().to_owned() }
}
