//! How weighty a difference is: a slip of the pen, other words, or other things that are said.

use super::{misprint, numerals, sides::Side, signals::SIGNALS};
use crate::{
    protocol::{DifferenceClass, DifferenceReason},
    segment::{Kind, Segmenter, Tag, Token},
};
use std::ops::Range;

/// Letters by which a difference is widened at most, to where words begin and end.
const WIDEST: usize = 64;

/// A difference, and the words that it stands in.
pub(super) struct Context<'a> {
    pub(super) base: Words<'a>,
    pub(super) witness: Words<'a>,
    pub(super) segmenter: &'a Segmenter,
}

/// The words of one text that a difference touches.
pub(super) struct Words<'a> {
    side: &'a Side<'a>,
    /// What differs itself.
    pub(super) changed: Range<usize>,
    /// The same, to where words begin and end.
    pub(super) whole: Range<usize>,
    tokens: &'a [Token],
}

impl<'a> Context<'a> {
    /// Widens a difference to whole words, on both sides alike, as far as what stands beside it is the same: so many
    /// characters before it and behind.
    pub(super) fn new(
        sides: (&'a Side<'a>, &'a Side<'a>),
        (a, b): (&Range<usize>, &Range<usize>),
        beside: (usize, usize),
        segmenter: &'a Segmenter,
    ) -> Self {
        let (before, behind) = widened(sides, (a, b), beside);
        let words = |side: &'a Side<'a>, changed: &Range<usize>| {
            let whole = changed.start - before..changed.end + behind;
            Words { side, changed: changed.clone(), tokens: side.tokens(&whole), whole }
        };
        Self { base: words(sides.0, a), witness: words(sides.1, b), segmenter }
    }

    /// The difference's class, and why.
    pub(super) fn classify(&self) -> (DifferenceClass, Vec<DifferenceReason>) {
        let substance = self.substance();
        // A figure or a negation is no slip that one may pass over.
        let is_grave = substance.iter().any(|reason| {
            matches!(reason, DifferenceReason::Number | DifferenceReason::Date | DifferenceReason::Negation)
        });
        if let (Some(slip), false) = (misprint::slip(self), is_grave) {
            return (DifferenceClass::Misprint, [vec![slip], substance].concat());
        }
        let class = if substance.is_empty() { DifferenceClass::Wording } else { DifferenceClass::Substance };
        (class, substance)
    }

    /// What of the things that matter differs.
    fn substance(&self) -> Vec<DifferenceReason> {
        let gone = self.base.without(&self.witness);
        let new = self.witness.without(&self.base);
        let both = || gone.iter().chain(&new);
        let differs = |is: fn(&Word) -> bool| {
            gone.iter().filter(|w| is(w)).count() != new.iter().filter(|w| is(w)).count()
        };
        let mut reasons = Vec::new();
        let mut note = |reason, is: bool| {
            if is {
                reasons.push(reason);
            }
        };
        let dates = |words: &[Word]| -> Vec<String> {
            words.iter().filter(|w| w.is_date()).map(Word::value).collect()
        };
        let numbers = |words: &[Word]| -> Vec<String> {
            words.iter().filter(|w| w.is_number() && !w.is_date()).map(Word::value).collect()
        };
        note(DifferenceReason::Number, numbers(&gone) != numbers(&new));
        note(DifferenceReason::Date, dates(&gone) != dates(&new));
        note(DifferenceReason::Title, both().any(|w| w.token.tag == Tag::TITLE));
        let parties = |words: &[Word]| words.iter().filter(|w| w.is_party()).count();
        let is_party = parties(&gone) != parties(&new) && (self.base.is_listed() || self.witness.is_listed());
        note(DifferenceReason::Party, is_party);
        note(DifferenceReason::Name, !is_party && both().any(Word::is_name));
        note(DifferenceReason::Negation, differs(|w| SIGNALS.is_negation(&w.text)));
        note(DifferenceReason::Modal, both().any(|w| SIGNALS.modals.contains(&*w.text)));
        note(DifferenceReason::Stance, both().any(|w| SIGNALS.stance.contains(&*w.text)));
        reasons
    }
}

/// How far a difference is to be widened, before it and behind it.
fn widened(
    (a, b): (&Side, &Side),
    (in_a, in_b): (&Range<usize>, &Range<usize>),
    beside: (usize, usize),
) -> (usize, usize) {
    let (mut before, mut behind) = (0, 0);
    loop {
        let inside = |side: &Side, range: &Range<usize>| {
            (side.cut_at(range.start - before).0, side.cut_at(range.end + behind).1)
        };
        let (own, other) = (inside(a, in_a), inside(b, in_b));
        let more = (own.0.max(other.0), own.1.max(other.1));
        let (left, right) = (before + more.0, behind + more.1);
        let fits = left.max(right) <= WIDEST && left <= beside.0 && right <= beside.1;
        if more == (0, 0) || !fits {
            return (before, behind);
        }
        (before, behind) = (left, right);
    }
}

/// A word that a difference touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) token: Token,
}

impl Word {
    pub(super) fn is_number(&self) -> bool {
        self.token.kind == Kind::Number || (self.token.tag.is("m") && numerals::is_numeral(&self.text))
    }

    pub(super) fn is_date(&self) -> bool {
        self.token.tag == Tag::TIME && self.text.chars().any(numerals::is_digit)
    }

    /// Names of persons, places and organisations. The dictionary takes phrases for other proper names, and long ones for
    /// persons (采取措施).
    pub(super) fn is_name(&self) -> bool {
        let is_proper = ["nr", "ns", "nt"].iter().any(|tag| self.token.tag.is(tag));
        let length = self.text.chars().count();
        is_proper && length > 1 && (length < 4 || self.token.tag != Tag::PERSON)
    }

    pub(super) fn is_party(&self) -> bool {
        self.is_name() && (self.token.tag.is("ns") || self.token.tag.is("nt"))
    }

    /// A number as figures, whatever it is written in.
    pub(super) fn value(&self) -> String {
        numerals::value(&self.text)
    }
}

impl Words<'_> {
    /// The words that it touches.
    pub(super) fn all(&self) -> impl Iterator<Item = Word> + '_ {
        self.tokens().map(|token| self.word(token))
    }

    fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(|token| token.kind != Kind::Gap)
    }

    fn word(&self, token: &Token) -> Word {
        Word { text: self.folded(token).iter().collect(), token: *token }
    }

    fn folded(&self, token: &Token) -> &[char] {
        &self.side.document.folded.characters[token.range()]
    }

    /// What differs itself, letters alone.
    pub(super) fn letters(&self) -> Vec<char> {
        let characters = &self.side.document.folded.characters[self.changed.clone()];
        characters.iter().copied().filter(|c| c.is_alphanumeric()).collect()
    }

    /// Its words that the other text lacks there.
    fn without(&self, other: &Words) -> Vec<Word> {
        let mut theirs: Vec<&[char]> = other.tokens().map(|token| other.folded(token)).collect();
        let is_new = |token: &&Token| match theirs.iter().position(|word| *word == self.folded(token)) {
            Some(at) => {
                theirs.swap_remove(at);
                false
            }
            None => true,
        };
        self.tokens().filter(is_new).map(|token| self.word(token)).collect()
    }

    /// Whether it stands in a list: beside a mark or a word that enumerates.
    fn is_listed(&self) -> bool {
        let characters = &self.side.document.folded.characters;
        let around = |at: Option<usize>| {
            at.and_then(|at| characters.get(at)).is_some_and(|c| "、,;和与及".contains(*c))
        };
        let inside = characters[self.whole.clone()].iter().any(|c| "、,;和与及".contains(*c));
        inside || around(self.whole.start.checked_sub(1)) || around(Some(self.whole.end))
    }
}
