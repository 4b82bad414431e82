//! Spans that no dictionary may cut: titles in 《》, the names of states, the reader's own words.

use super::{own::OwnWord, sentences::LONGEST_TITLE, tag::Tag};
use crate::characters::is_han;
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use std::{collections::BTreeMap, ops::Range};

/// The states' names, a line a state; the header says what the columns are.
const STATES: &str = include_str!("states.tsv");

/// Columns of [`STATES`] that hold Chinese names: short, full, others (with commas between).
const CHINESE_NAMES: Range<usize> = 1..4;

/// A name of more characters than this is no accident; a shorter one may come about where two words meet.
pub(super) const SHORT: usize = 3;

/// Names, ready to be matched.
pub(super) struct Names {
    matcher: CharwiseDoubleArrayAhoCorasick<u32>,
    /// What each name is, by the number that the matcher gives.
    known: Vec<Known>,
}

#[derive(Clone, Copy)]
struct Known {
    tag: Tag,
    is_short: bool,
}

/// A name in a text.
pub(super) struct Name {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) tag: Tag,
    /// It counts only where the dictionary sees words begin and end there too: there is no 海地 in 沿海地区, no
    /// 中国 in 发展中国家 and no 印度 in 印度洋.
    pub(super) is_short: bool,
}

impl Names {
    /// The names that the program knows, and the reader's words that are no accident.
    pub(super) fn new(own: &[OwnWord]) -> Self {
        let mut names: BTreeMap<&str, Known> = chinese_names()
            .map(|name| (name, Known { tag: Tag::PLACE, is_short: name.chars().count() <= SHORT }))
            .collect();
        let own = own.iter().filter(|own| own.is_protected());
        names.extend(own.map(|own| (own.word.as_str(), Known { tag: own.tag, is_short: false })));
        let matcher = CharwiseDoubleArrayAhoCorasickBuilder::new()
            .match_kind(MatchKind::LeftmostLongest)
            .build_with_values((0..).zip(names.keys()).map(|(number, &name)| (name, number)))
            .expect("the names are distinct and not empty");
        Self { matcher, known: names.into_values().collect() }
    }

    /// Whether a folded word is one of them.
    pub(super) fn have(&self, word: &str) -> bool {
        self.matcher.leftmost_find_iter(word).any(|found| (found.start(), found.end()) == (0, word.len()))
    }

    /// The names in a text, in order, none overlapping.
    pub(super) fn find(&self, text: &str) -> Vec<Name> {
        let found = self.matcher.leftmost_find_iter(text).map(|found| {
            let Known { tag, is_short } = self.known[found.value() as usize];
            Name { range: found.start()..found.end(), tag, is_short }
        });
        found.filter(|name| is_whole(text, &name.range)).collect()
    }
}

/// Some words, to be looked for in sentences.
pub(super) struct Touched {
    matcher: CharwiseDoubleArrayAhoCorasick<u32>,
}

impl Touched {
    /// None if there are no words.
    pub(super) fn new(words: &[String]) -> Option<Self> {
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.sort_unstable();
        words.dedup();
        CharwiseDoubleArrayAhoCorasick::new(words).ok().map(|matcher| Self { matcher })
    }

    /// Whether one of them stands in a sentence.
    pub(super) fn is_in(&self, sentence: &str) -> bool {
        self.matcher.find_iter(sentence).next().is_some()
    }
}

/// Whether a span does not begin or end inside a word of letters: there is no Oman in Romania.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
    let joins = |a: Option<char>, b: Option<char>| is_letter(a) && is_letter(b);
    let (before, name, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    !joins(before.chars().next_back(), name.chars().next())
        && !joins(name.chars().next_back(), after.chars().next())
}

/// Every Chinese name of a state.
fn chinese_names() -> impl Iterator<Item = &'static str> {
    let lines = STATES.lines().filter(|line| !line.starts_with('#'));
    let columns = lines.flat_map(|line| line.split('\t').take(CHINESE_NAMES.end).skip(CHINESE_NAMES.start));
    columns.flat_map(|column| column.split(',')).map(str::trim).filter(|name| name.chars().count() >= 2)
}

/// Titles in 《》, the outermost where they are nested. A bracket without its other half is passed over.
pub(super) fn titles(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            '《' => open.push(at),
            '》' => {
                if let Some(start) = open.pop() {
                    // The inner ones came first.
                    found.retain(|inner| inner.start < start);
                    found.push(start..at + character.len_utf8());
                }
            }
            _ => {}
        }
    }
    found.retain(|title| text[title.clone()].chars().count() <= LONGEST_TITLE);
    found
}
