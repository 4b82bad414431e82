//! Names in a text: those of the gazetteer and the reader's own words, all in one pass.

use super::{Protected, gazetteer};
use crate::{
    characters::is_han,
    segment::{Kind, Tag, own::OwnWord},
};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};
use std::{collections::BTreeMap, ops::Range};

/// A name of more characters than this is no accident; a shorter one may come about where two words meet.
pub(in crate::segment) const SHORT: usize = 3;

/// Names, ready to be matched.
pub(in crate::segment) struct Names {
    matcher: CharwiseDoubleArrayAhoCorasick<u32>,
    /// What each name is, by the number that the matcher gives.
    known: Vec<Known>,
}

#[derive(Clone, Copy)]
struct Known {
    tag: Tag,
    is_short: bool,
}

impl Names {
    /// The names that the program knows, and the reader's words that are no accident.
    pub(in crate::segment) fn new(own: &[OwnWord]) -> Self {
        let is_short = |name: &str| name.chars().count() <= SHORT && name.chars().all(is_han);
        let short: Vec<String> =
            gazetteer::names().map(|(name, _)| name).filter(|name| is_short(name)).collect();
        // 南苏丹 is no accident: else it would be 苏丹 that is.
        let holds_another =
            |name: &str| short.iter().any(|other| other != name && name.contains(other.as_str()));
        let known = |(name, tag): (String, Tag)| {
            let is_short = is_short(&name) && !holds_another(&name);
            (name, Known { tag, is_short })
        };
        let mut names: BTreeMap<String, Known> = gazetteer::names().map(known).collect();
        let own = own.iter().filter(|own| own.is_protected());
        names.extend(own.map(|own| (own.word.clone(), Known { tag: own.tag, is_short: false })));
        let matcher = CharwiseDoubleArrayAhoCorasickBuilder::new()
            .build_with_values((0..).zip(names.keys()).map(|(number, name)| (name, number)))
            .expect("the names are distinct and not empty");
        Self { matcher, known: names.into_values().collect() }
    }

    /// Whether a folded word is one of them.
    pub(in crate::segment) fn have(&self, word: &str) -> bool {
        self.find(word).iter().any(|name| name.range == (0..word.len()))
    }

    /// All names in a text, those inside others and across each other too.
    pub(super) fn find(&self, text: &str) -> Vec<Protected> {
        let found = self.matcher.find_overlapping_iter(text).map(|found| {
            let Known { tag, is_short } = self.known[found.value() as usize];
            Protected { range: found.start()..found.end(), kind: Kind::Word, tag, is_short }
        });
        found.filter(|name| is_whole(text, &name.range)).collect()
    }
}

/// Some words, to be looked for in sentences.
pub(in crate::segment) struct Touched {
    matcher: CharwiseDoubleArrayAhoCorasick<u32>,
}

impl Touched {
    /// None if there are no words.
    pub(in crate::segment) fn new(words: &[String]) -> Option<Self> {
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.sort_unstable();
        words.dedup();
        CharwiseDoubleArrayAhoCorasick::new(words).ok().map(|matcher| Self { matcher })
    }

    /// Whether one of them stands in a sentence.
    pub(in crate::segment) fn is_in(&self, sentence: &str) -> bool {
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
