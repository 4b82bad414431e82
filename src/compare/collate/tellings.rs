//! What in a stretch of text matters for what it says: figures, dates, titles, names, negations, modals.

use super::{class::Word, numerals, sides::Side, signals::SIGNALS};
use crate::{
    protocol::DifferenceReason,
    segment::{Kind, Tag},
};
use std::ops::Range;

/// Something that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::compare) struct Telling {
    /// Where it stands, in folded characters.
    pub(in crate::compare) at: Range<usize>,
    /// What it is.
    pub(in crate::compare) reason: DifferenceReason,
    /// Which: figures and dates are the same whatever they are written in.
    pub(in crate::compare) value: String,
}

/// What matters in a stretch of folded characters, in order.
pub(in crate::compare) fn tellings(side: &Side, characters: &Range<usize>) -> Vec<Telling> {
    let tokens = side.tokens(characters).iter().filter(|token| token.kind != Kind::Gap);
    let telling = |token: &crate::segment::Token| {
        let text = side.document.folded.characters[token.range()].iter().collect();
        let word = Word { text, token: *token };
        Some(Telling { at: token.range(), reason: reason(&word)?, value: word.value() })
    };
    tokens.filter_map(telling).collect()
}

fn reason(word: &Word) -> Option<DifferenceReason> {
    if word.is_date() {
        Some(DifferenceReason::Date)
    } else if word.is_number() || is_counted(word) {
        Some(DifferenceReason::Number)
    } else if word.token.tag == Tag::TITLE {
        Some(DifferenceReason::Title)
    } else if word.is_party() {
        Some(DifferenceReason::Party)
    } else if word.is_name() && !is_doubtful(word) {
        Some(DifferenceReason::Name)
    } else if SIGNALS.is_negation(&word.text) {
        Some(DifferenceReason::Negation)
    } else if SIGNALS.modals.contains(word.text.as_str()) {
        Some(DifferenceReason::Modal)
    } else {
        None
    }
}

/// Whether it is a number with what it counts: 两次, 三个. What begins with 一 is often no number: 一些, 一定; nor is what
/// says how much something is so: 十分.
fn is_counted(word: &Word) -> bool {
    const DEGREES: [&str; 3] = ["十分", "万分", "百般"];
    word.token.tag.is("m")
        && word.text.starts_with(numerals::is_digit)
        && !word.text.starts_with('一')
        && !DEGREES.contains(&word.text.as_str())
}

/// The dictionary takes many words of two characters for persons (拓宽).
fn is_doubtful(word: &Word) -> bool {
    word.token.tag.is("nr") && word.text.chars().count() < 3
}
