//! Who an English sentence speaks of.

use super::Reader;
use crate::{
    segment::Tag,
    stance::helpers::{self, Kind},
};
use std::ops::Range;

impl Reader<'_> {
    /// A pronoun or name with which the sentence opens, whatever is said of it: We, the leaders, ….
    pub(super) fn opening(&self) -> Option<Range<usize>> {
        let first =
            (0..self.words.len().min(3)).find(|&at| !self.word(at).iter().all(char::is_ascii_digit))?;
        // 'The General Assembly,' stands above what it declares.
        let is_alone = self.gap(self.words.len()).first() == Some(&',');
        if let Some(name) = self.name_from(first).filter(|_| is_alone)
            && self.words.last().is_some_and(|last| last.end == name.end)
        {
            return Some(name);
        }
        let is_pronoun = ["we", "they"].iter().any(|word| self.word(first).iter().copied().eq(word.chars()));
        is_pronoun.then(|| self.words[first].clone())
    }

    /// The name that ends before a word; nothing if what stands there cannot take a position.
    pub(super) fn name_before(&self, at: usize) -> Option<Range<usize>> {
        let last = at.checked_sub(1).filter(|_| !self.is_part(at))?;
        self.is_named(last).then_some(())?;
        let mut first = last;
        while first > 0 && !self.is_part(first) && self.is_in_name(first - 1) {
            first -= 1;
        }
        while first < last && self.is_joint(first) {
            first += 1;
        }
        // A name that a preposition governs is no subject: the report of the Council.
        let is_governed =
            first > 0 && !self.is_part(first) && helpers::is(Kind::BeforeNoun, self.word(first - 1));
        (!is_governed).then(|| self.words[first].start..self.words[last].end)
    }

    /// The name that begins at a word.
    pub(super) fn name_from(&self, at: usize) -> Option<Range<usize>> {
        let mut last = at;
        while last + 1 < self.words.len() && !self.is_part(last + 1) && self.is_in_name(last + 1) {
            last += 1;
        }
        while last > at && self.is_joint(last) {
            last -= 1;
        }
        self.is_named(last).then(|| self.words[at].start..self.words[last].end)
    }

    /// Whether a word names somebody who can take a position.
    fn is_named(&self, at: usize) -> bool {
        let Some(range) = self.words.get(at) else { return false };
        let tag = self.sentence.token(range.start).map(|token| token.tag);
        let is_proper = [Tag::PLACE, Tag::ORGANISATION, Tag::PERSON].iter().any(|known| tag == Some(*known));
        is_proper
            || self.is(at, Kind::Party)
            || self.is(at, Kind::Writing)
            || at > 0 && !self.is_part(at) && self.sentence.is_capital(range.start)
            || self.sentence.is_capital(range.start) && self.gap(at).contains(&'.')
            || at == 0 && self.is_opening_name(range.start)
    }

    /// Whether the first word may be a name: it is written as one in any case.
    fn is_opening_name(&self, at: usize) -> bool {
        let word = self.text(0);
        let is_other =
            word.ends_with("ing") || word.ends_with("ed") || word.ends_with("ly") || word.len() < 3;
        self.sentence.is_capital(at) && !is_other && !self.is(0, Kind::BeforeNoun)
    }

    /// Whether a word may stand inside a name.
    fn is_in_name(&self, at: usize) -> bool {
        let range = self.words[at].clone();
        self.sentence.is_capital(range.start)
            || self.is(at, Kind::WithinName)
            || self.is(at, Kind::Party)
            || self.is(at, Kind::Writing)
    }

    /// Whether a word only joins others: of, and, for.
    fn is_joint(&self, at: usize) -> bool {
        let is = |words: &[&str]| words.iter().any(|word| self.word(at).iter().copied().eq(word.chars()));
        is(&["of", "and", "for"])
    }
}
