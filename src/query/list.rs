//! Lists of words and phrases.

use super::{
    Found, expression,
    pattern::{self, Slot},
    phrase::{First, Phrase},
    wildcard::Wildcard,
};
use crate::{
    corpus::Document,
    error::QueryProblem,
    index::{Index, TermId},
    segment::Tag,
};
use rustc_hash::FxBuildHasher;
use std::{collections::HashMap, ops::Range};

/// What a list may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// A word or phrase.
    Phrase(String),
    /// Any word that a wildcard fits.
    Wildcard(Wildcard),
    /// A phrase with wildcards.
    Pattern(Vec<Slot>),
}

/// A folded query at its bars, those between quotation marks left alone; without empty items.
pub(super) fn split(query: &str) -> Vec<&str> {
    let items = divided(query, |c| c == '|').map(str::trim);
    items.filter(|item| !item.is_empty() && quoted(item) != Some("")).collect()
}

/// A text at the characters that divide it, those between quotation marks left alone.
pub(super) fn divided<'a>(
    text: &'a str,
    divides: impl Fn(char) -> bool + 'a,
) -> impl Iterator<Item = &'a str> {
    let mut is_quoted = false;
    text.split(move |c| {
        is_quoted = (is_quoted || c == '“') && c != '”';
        divides(c) && !is_quoted
    })
}

/// A text without what stands between quotation marks.
pub(super) fn unquoted(text: &str) -> String {
    let mut is_quoted = false;
    let is_outside = |c: &char| {
        is_quoted = (is_quoted || *c == '“') && *c != '”';
        !is_quoted
    };
    text.chars().filter(is_outside).collect()
}

/// What stands between the quotation marks around an item: that is meant as it stands, stars and bars too.
pub(super) fn quoted(item: &str) -> Option<&str> {
    let inside = item.strip_prefix('“')?.strip_suffix('”')?;
    (!inside.contains(['“', '”'])).then(|| inside.trim())
}

impl Item {
    /// An item, and how to write it. Quotation marks that mean nothing are left out.
    pub(super) fn parse(item: &str) -> Result<(Self, &str), QueryProblem> {
        if let Some(inside) = quoted(item) {
            let is_plain =
                !inside.contains(['|', '*', '<', '>']) && expression::between_slashes(inside).is_none();
            return Ok((Self::Phrase(inside.to_owned()), if is_plain { inside } else { item }));
        }
        let is_wildcard = |part: &str| Wildcard::parse(part).is_some();
        let parsed = if divided(item, char::is_whitespace).nth(1).is_none() {
            Wildcard::parse(item).map_or_else(|| Self::Phrase(item.to_owned()), Self::Wildcard)
        } else if divided(item, char::is_whitespace).any(is_wildcard) {
            Self::Pattern(pattern::parse(item)?)
        } else {
            Self::Phrase(item.to_owned())
        };
        Ok((parsed, item))
    }
}

/// A list, ready to be looked for in an index.
pub(super) struct List<'a> {
    index: &'a Index,
    phrases: HashMap<First, Vec<Phrase>, FxBuildHasher>,
    wildcards: Vec<&'a Wildcard>,
    patterns: Vec<&'a [Slot]>,
}

impl<'a> List<'a> {
    pub(super) fn new(items: &'a [Item], index: &'a Index) -> Self {
        let mut list =
            Self { index, phrases: HashMap::default(), wildcards: Vec::new(), patterns: Vec::new() };
        for item in items {
            match item {
                Item::Wildcard(wildcard) => list.wildcards.push(wildcard),
                Item::Pattern(slots) => list.patterns.push(slots),
                Item::Phrase(phrase) => {
                    let both = [Some(Phrase::literal(phrase)), Phrase::in_forms(phrase, index)];
                    for phrase in both.into_iter().flatten() {
                        if let Some(first) = phrase.first() {
                            list.phrases.entry(first).or_default().push(phrase);
                        }
                    }
                }
            }
        }
        list
    }

    /// The list, ready to be looked for in a document whose words are `terms`.
    pub(super) fn within(&'a self, document: &'a Document, terms: &'a [TermId]) -> Within<'a> {
        let fits = |word: &str| self.wildcards.iter().any(|wildcard| wildcard.fits(word));
        let words = document.tokens.words.iter().filter(|_| !self.wildcards.is_empty());
        let is_of_wildcard = words.map(|word| fits(word)).collect();
        let found =
            self.patterns.iter().flat_map(|slots| pattern::matches(slots, self.index, document, terms));
        let mut ends: HashMap<usize, usize, FxBuildHasher> = HashMap::default();
        for Range { start, end } in found {
            let last = ends.entry(start).or_insert(end);
            *last = end.max(*last);
        }
        Within { list: self, document, terms, is_of_wildcard, ends }
    }
}

/// A list that is looked for in a document.
pub(super) struct Within<'a> {
    list: &'a List<'a>,
    document: &'a Document,
    terms: &'a [TermId],
    /// For each of the document's own words whether a wildcard fits; empty without wildcards.
    is_of_wildcard: Vec<bool>,
    /// Where phrases with wildcards end, by their first token.
    ends: HashMap<usize, usize, FxBuildHasher>,
}

impl Within<'_> {
    /// Every occurrence, none overlapping: where several begin the longest counts, and the search goes on behind it.
    pub(super) fn all(&self) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < self.document.tokens.all.len() {
            let longest = self.at(at);
            at = longest.as_ref().map_or(at + 1, |found| found.tokens.end);
            found.extend(longest);
        }
        found
    }

    /// The longest that begins with a token.
    pub(super) fn at(&self, at: usize) -> Option<Found> {
        let tokens = &self.document.tokens.all;
        let characters = &self.document.folded.characters;
        let begin = |first: First| self.list.phrases.get(&first).map_or(&[][..], Vec::as_slice);
        let of_words = begin(First::Word(self.terms[at]));
        let of_characters = begin(First::Character(characters[tokens[at].start as usize]));
        let phrases = of_characters.iter().chain(of_words);
        let of_phrases = phrases.filter_map(|phrase| phrase.end(self.document, self.terms, at));
        let is_word = self.is_of_wildcard.get(tokens[at].word as usize).copied().unwrap_or(false);
        let others = [is_word.then_some(at + 1), self.ends.get(&at).copied()];
        if let Some(end) = of_phrases.chain(others.into_iter().flatten()).max() {
            return Some(Found::of(tokens, at..end));
        }
        let inside = inside_title(self.document, at)?;
        let is_title = |phrase: &Phrase| phrase.is(&characters[inside.clone()]);
        let is_meant = begin(First::Character(characters[inside.start])).iter().any(is_title);
        is_meant.then(|| Found { tokens: at..at + 1, characters: inside })
    }
}

/// What stands between the brackets of a token that is a title: the title is the same without them.
fn inside_title(document: &Document, at: usize) -> Option<Range<usize>> {
    let token = &document.tokens.all[at];
    let Range { start, end } = token.range();
    (token.tag == Tag::TITLE && start + 2 < end).then(|| start + 1..end - 1)
}
