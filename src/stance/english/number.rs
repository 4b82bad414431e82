//! Whether a subject is one or several.

use super::Reader;
use crate::stance::helpers::{self, Kind};
use std::ops::Range;

impl Reader<'_> {
    /// Whether a subject is certainly several: we, the heads of the delegation.
    pub(super) fn is_plural(&self, subject: &Range<usize>) -> bool {
        let (head, before) = self.head(subject);
        let is_pronoun = ["we", "they", "i", "you"].contains(&head.as_str());
        is_pronoun || head.ends_with('s') && before != "united" && is_party(&head)
    }

    /// Whether a subject is certainly one: it, the Council of Ministers.
    pub(super) fn is_singular(&self, subject: &Range<usize>) -> bool {
        let (head, _) = self.head(subject);
        let told: String = self.sentence.of(subject.clone()).iter().collect();
        let is_pronoun = ["it", "he", "she"].contains(&head.as_str());
        let is_other = ["we", "they", "i", "you", "people"].contains(&head.as_str());
        let is_several = told.contains(" and ") || told.contains(',') || is_other;
        is_pronoun || !head.ends_with('s') && is_party(&head) && !is_several
    }

    /// The noun of a name that the others describe, and the word before it.
    fn head(&self, subject: &Range<usize>) -> (String, String) {
        let told: String = self.sentence.of(subject.clone()).iter().collect();
        let noun = told.split(" of ").next().unwrap_or_default();
        let mut words = noun.split_whitespace().rev().map(str::to_owned);
        (words.next().unwrap_or_default(), words.next().unwrap_or_default())
    }
}

fn is_party(word: &str) -> bool {
    let word: Vec<char> = word.chars().collect();
    helpers::is(Kind::Party, &word) || helpers::is(Kind::Writing, &word)
}
