//! Who an English sentence speaks of.

use super::{Reader, forms::Form};
use crate::{
    segment::{Tag, party},
    stance::helpers::{self, Kind},
};
use std::ops::Range;

/// Pronouns that name those who take a position; nothing governs them.
const PRONOUNS: [&str; 7] = ["we", "they", "i", "he", "she", "you", "it"];

impl Reader<'_> {
    /// A pronoun or name with which the sentence opens, whatever is said of it: We, the leaders, ….
    pub(super) fn opening(&self) -> Option<Range<usize>> {
        let first =
            (0..self.words.len().min(3)).find(|&at| !self.word(at).iter().all(char::is_ascii_digit))?;
        if self.is_pronoun(first) {
            return self.who(first);
        }
        // What is done may open a sentence that leaves out who does it: Requests the Secretary-General to ….
        if self.matched(first).is_some_and(|matched| matches!(matched.form, Form::Third | Form::Ing)) {
            return None;
        }
        let name = self.name_from(first)?;
        // 'The General Assembly,' stands above what it declares.
        let is_alone = self.gap(self.words.len()).first() == Some(&',')
            && self.words.last().is_some_and(|last| last.end == name.end);
        let last = self.words.iter().position(|word| word.end == name.end)?;
        (is_alone || self.is_known(last) && self.starts_name(first)).then_some(name)
    }

    /// Whom a pronoun means: those of whom was spoken before it, if it may mean them.
    pub(super) fn who(&self, at: usize) -> Option<Range<usize>> {
        let word = self.text(at);
        let own = Some(self.words[at].clone());
        let before = self.subject.clone().filter(|before| {
            let told: String = self.sentence.of(before.clone()).iter().collect();
            !PRONOUNS.contains(&told.as_str())
        });
        match word.as_str() {
            "they" => before.filter(|before| !self.is_singular(before)).or(own),
            "he" | "she" => before.filter(|before| !self.is_plural(before)).or(own),
            "it" => before.filter(|before| !self.is_plural(before)),
            _ => own,
        }
    }

    /// The name that ends before a word; nothing if what stands there cannot take a position.
    pub(super) fn name_before(&self, at: usize) -> Option<Range<usize>> {
        let last = self.before_bracket(at).or_else(|| at.checked_sub(1).filter(|_| !self.is_part(at)))?;
        if self.is_pronoun(last) {
            return self.who(last).filter(|_| !self.is_relative_pronoun(last));
        }
        self.is_named(last).then_some(())?;
        let first = self.enumerated(self.determined(self.name_start(last), last), last);
        // A name that a preposition governs is no subject: the report of the Council.
        let is_governed =
            first > 0 && !self.is_part(first) && helpers::is(Kind::BeforeNoun, self.word(first - 1));
        let is_governed = is_governed && !self.is_told(first);
        (!is_governed && !self.is_relative_name(first) && !self.is_inside(first))
            .then(|| self.words[first].start..self.words[last].end)
    }

    /// Whether what begins at a word is what the verb before it says: we stress that|the parties support.
    pub(super) fn is_told(&self, first: usize) -> bool {
        let that = first.checked_sub(1).filter(|&that| self.text(that) == "that");
        that.is_some_and(|that| self.found.last().is_some_and(|found| found.behind == that))
    }

    /// The last word before the bracket that ends before a word: the SCO (hereinafter …) declares.
    fn before_bracket(&self, at: usize) -> Option<usize> {
        self.gap(at).contains(&')').then_some(())?;
        let open = (0..at).rev().find(|&word| self.gap(word).contains(&'('))?;
        open.checked_sub(1)
    }

    /// The first word of the name that ends with a word.
    pub(super) fn name_start(&self, last: usize) -> usize {
        let mut first = last;
        while first > 0 && !self.is_part(first) && self.is_in_name(first - 1) && !self.begins_name(first) {
            first -= 1;
        }
        while first < last && self.is_joint(first) {
            first += 1;
        }
        first
    }

    /// The same with the article and what stands behind it: the two sides.
    fn determined(&self, first: usize, last: usize) -> usize {
        /// So many words describe a party.
        const LONGEST: usize = 3;
        let is_party = self.is(last, Kind::Party) || self.is(last, Kind::Writing);
        if !is_party || self.is_article(first) {
            return first;
        }
        for at in (first.saturating_sub(LONGEST)..first).rev() {
            if self.is_part(at + 1) || self.is_article(at) {
                return if self.is_article(at) && !self.is_part(at + 1) { at } else { first };
            }
            let is_other = [Kind::BeforeNoun, Kind::WithinName, Kind::Be, Kind::Auxiliary];
            if is_other.iter().any(|&kind| self.is(at, kind)) {
                return first;
            }
        }
        first
    }

    /// The first word of the enumeration that a name closes: A, B and C.
    fn enumerated(&self, first: usize, last: usize) -> usize {
        let is_and = |at: usize| self.text(at) == "and";
        let joint = self.joint_before(first);
        if joint == first && !(first..last).any(is_and) {
            return first;
        }
        let mut start = first;
        let mut at = joint;
        while at > 0 && (self.gap(at).contains(&',') || at < start && !self.is_part(at)) {
            let end = at - 1;
            if !self.is_known(end) {
                break;
            }
            start = self.name_start(end);
            at = start;
            if !self.is_part(start) {
                break;
            }
        }
        start
    }

    /// Where what joins a name to the one before it begins: and, as well as.
    fn joint_before(&self, first: usize) -> usize {
        let is = |back: usize, word: &str| first.checked_sub(back).is_some_and(|at| self.text(at) == word);
        if is(1, "and") {
            first - 1
        } else if is(3, "as") && is(2, "well") && is(1, "as") {
            first - 3
        } else {
            first
        }
    }

    /// The name that begins at a word.
    pub(super) fn name_from(&self, at: usize) -> Option<Range<usize>> {
        let mut last = at;
        let goes_on = |next: usize| !self.is_part(next) && self.is_in_name(next) && !self.begins_name(next);
        while last + 1 < self.words.len() && goes_on(last + 1) {
            last += 1;
        }
        while last > at && self.is_joint(last) {
            last -= 1;
        }
        self.is_named(last).then(|| self.words[at].start..self.words[last].end)
    }

    fn is_pronoun(&self, at: usize) -> bool {
        PRONOUNS.iter().any(|word| self.text(at) == *word)
    }

    /// Whether a pronoun is the subject of a relative clause: which we have invited, the pact that we signed. What is said
    /// begins with "that", too.
    fn is_relative_pronoun(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| !self.is_part(at)) else { return false };
        let is_said = self.found.last().is_some_and(|found| found.behind == before);
        let is_told = self.text(0) == "it" && self.is(1, Kind::Be);
        match self.text(before).as_str() {
            "which" | "whom" | "whose" | "what" => true,
            "that" => !is_said && !is_told,
            _ => false,
        }
    }

    /// Whether a name is the subject of a relative clause: in which the parties.
    fn is_relative_name(&self, first: usize) -> bool {
        let relative = ["which", "whom", "whose", "what", "where"];
        first > 0 && !self.is_part(first) && relative.iter().any(|word| self.text(first - 1) == *word)
    }

    /// Whether a name stands inside the object of a verb before it: we welcome the plan adopted in May.
    fn is_inside(&self, first: usize) -> bool {
        let joins = ["and", "but", "while", "as", "or", "if", "because", "since", "where", "when"];
        let is_joined = first > 0 && joins.iter().any(|join| self.text(first - 1) == *join);
        !self.found.is_empty() && !self.is_part(first) && !is_joined && !self.is_told(first)
    }

    /// Whether a word ends the name of a party that is known, or of those who can take a position.
    pub(super) fn is_known(&self, at: usize) -> bool {
        let tag =
            self.words.get(at).and_then(|range| self.sentence.token(range.start)).map(|token| token.tag);
        let is_proper = [Tag::PLACE, Tag::ORGANISATION, Tag::PERSON].iter().any(|known| tag == Some(*known));
        let is_party = || party(&self.text(at)).is_some() && self.sentence.is_capital(self.words[at].start);
        is_proper || self.is(at, Kind::Party) || self.is(at, Kind::Writing) || is_party()
    }

    /// Whether a word names somebody who can take a position.
    fn is_named(&self, at: usize) -> bool {
        let Some(range) = self.words.get(at) else { return false };
        self.is_known(at)
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
        let is_capital = self.sentence.is_capital(self.words[at].start);
        is_capital && self.starts_name(at)
            || self.is(at, Kind::WithinName)
            || self.is(at, Kind::Party)
            || self.is(at, Kind::Writing)
    }

    /// Whether a word may be the first of a name: the capital of one that opens a sentence makes it none.
    fn starts_name(&self, at: usize) -> bool {
        let is_adverb = self.is_adverb(at) || self.is(at, Kind::Join);
        let is_small = self.is(at, Kind::BeforeNoun) && !self.is(at, Kind::WithinName);
        !self.is_part(at) || self.is_known(at) || !is_adverb && !is_small
    }

    /// Whether an article there begins a name: what stands before it is another.
    fn begins_name(&self, at: usize) -> bool {
        let leads = ["of", "and", "for", "all", "both"];
        self.text(at) == "the" && at > 0 && !leads.iter().any(|word| self.text(at - 1) == *word)
    }

    fn is_article(&self, at: usize) -> bool {
        let articles = [
            "the", "all", "both", "these", "those", "our", "their", "its", "this", "each", "some", "several",
        ];
        articles.iter().any(|word| self.text(at) == *word)
    }

    /// Whether a word only joins others: of, and, for.
    fn is_joint(&self, at: usize) -> bool {
        let is = |words: &[&str]| words.iter().any(|word| self.word(at).iter().copied().eq(word.chars()));
        is(&["of", "and", "for"])
    }
}
