//! What in a stretch of text matters for what it says: figures, dates, titles, names, negations.

use super::{class::Word, sides::Side, signals::SIGNALS};
use crate::{
    protocol::DifferenceReason,
    segment::{Kind, Tag},
};
use std::ops::Range;

/// What matters in a stretch of folded characters, in order: what it is, and which. Figures and dates are the same
/// whatever they are written in.
pub(in crate::compare) fn tellings(
    side: &Side,
    characters: &Range<usize>,
) -> Vec<(DifferenceReason, String)> {
    let document = side.document;
    let tokens = side.tokens(characters).iter().filter(|token| token.kind != Kind::Gap);
    let word = |token: &crate::segment::Token| Word {
        text: document.folded.characters[token.range()].iter().collect(),
        token: *token,
    };
    tokens.map(word).filter_map(|word| Some((reason(&word)?, word.value()))).collect()
}

fn reason(word: &Word) -> Option<DifferenceReason> {
    if word.is_date() {
        Some(DifferenceReason::Date)
    } else if word.is_number() {
        Some(DifferenceReason::Number)
    } else if word.token.tag == Tag::TITLE {
        Some(DifferenceReason::Title)
    } else if word.is_party() {
        Some(DifferenceReason::Party)
    } else if word.is_name() && !is_doubtful(word) {
        Some(DifferenceReason::Name)
    } else if SIGNALS.is_negation(&word.text) {
        Some(DifferenceReason::Negation)
    } else {
        None
    }
}

/// The dictionary takes many words of two characters for persons (拓宽).
fn is_doubtful(word: &Word) -> bool {
    word.token.tag.is("nr") && word.text.chars().count() < 3
}
