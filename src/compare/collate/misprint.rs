//! Differences that look like a slip: no writer meant the other word.

use super::{
    class::{Context, Word, Words},
    lookalikes,
};
use crate::{
    characters::{is_han, is_word_alone},
    protocol::DifferenceReason,
    segment::Segmenter,
};
use pinyin::ToPinyin;
use rapidfuzz::distance::osa;

/// Chinese characters that a slip touches at most.
const CHARACTERS: usize = 2;

/// A word of letters has so many for each that a slip changes.
const LETTERS: usize = 4;

/// Characters that sound alike and are told apart in writing alone: to take one for the other is no slip that
/// could pass.
const PRONOUNS: &str = "他她它";

/// Why a difference looks like a slip, if it does.
pub(super) fn slip(context: &Context) -> Option<DifferenceReason> {
    let (from, to) = (context.base.letters(), context.witness.letters());
    if from.iter().chain(&to).all(|c| c.is_alphabetic() && !is_han(*c)) {
        return is_misspelt(&from, &to).then_some(DifferenceReason::Letters);
    }
    let is_short = from.len().max(to.len()) <= CHARACTERS;
    if !is_short || !from.iter().chain(&to).all(|c| is_han(*c)) {
        return None;
    }
    let each = |alike: fn(char, char) -> bool| {
        from.len() == to.len() && from.iter().zip(&to).all(|(a, b)| a == b || alike(*a, *b))
    };
    let is_broken = is_word_lost(&context.base, &context.witness, context.segmenter)
        || is_word_lost(&context.witness, &context.base, context.segmenter);
    if from.len() == CHARACTERS && from.iter().rev().eq(&to) {
        return is_broken.then_some(DifferenceReason::Transposed);
    }
    // 权利 and 权力 sound alike, but either may be meant.
    let is_other_word =
        is_word(&context.base, context.segmenter) && is_word(&context.witness, context.segmenter);
    if each(sounds_alike) && !is_other_word {
        return Some(DifferenceReason::Sound);
    }
    if each(lookalikes::look_alike) && !is_other_word {
        return Some(DifferenceReason::Shape);
    }
    is_broken.then_some(DifferenceReason::NoWord)
}

/// Whether what a difference touches is one word of the dictionary, of several characters.
fn is_word(words: &Words, segmenter: &Segmenter) -> bool {
    let mut touched = words.all().filter(|word| touches(words, word));
    let (Some(word), None) = (touched.next(), touched.next()) else { return false };
    word.text.chars().count() > 1 && segmenter.knows(&word.text)
}

/// Whether a word holds some of what differs itself.
fn touches(words: &Words, word: &Word) -> bool {
    let range = word.token.range();
    if words.changed.is_empty() {
        range.start < words.changed.start && words.changed.start < range.end
    } else {
        range.start < words.changed.end && words.changed.start < range.end
    }
}

/// Whether two characters are read alike, whatever the tone.
fn sounds_alike(a: char, b: char) -> bool {
    let sound = |c: char| c.to_pinyin().map(pinyin::Pinyin::plain);
    !(PRONOUNS.contains(a) && PRONOUNS.contains(b)) && sound(a).is_some() && sound(a) == sound(b)
}

/// Whether a difference breaks a word: the dictionary has what one text reads, and of what the other reads in its place
/// only single characters are left that are no words of their own.
fn is_word_lost(whole: &Words, broken: &Words, segmenter: &Segmenter) -> bool {
    let mut meant = whole.all().filter(|word| touches(whole, word));
    let (Some(word), None) = (meant.next(), meant.next()) else { return false };
    let is_inside = whole.changed.len() < word.token.range().len();
    let is_left = |word: &Word| {
        let mut characters = word.text.chars();
        match (characters.next(), characters.next()) {
            (Some(one), None) => !is_word_alone(one) && !is_function_word(word),
            _ => !segmenter.knows(&word.text),
        }
    };
    let mut left = broken.all().filter(|word| broken.changed.is_empty() || touches(broken, word)).peekable();
    is_inside
        && word.text.chars().count() > 1
        && segmenter.knows(&word.text)
        && left.peek().is_some()
        && left.all(|word| is_left(&word))
}

/// Words that are often short for longer ones: 但 for 但是, 须 for 必须.
fn is_function_word(word: &Word) -> bool {
    ["c", "d", "f", "m", "p", "q", "r", "u", "y"].iter().any(|tag| word.token.tag.is(tag))
}

/// Whether a word of letters is another with a letter or two otherwise, and not another form of it.
fn is_misspelt(from: &[char], to: &[char]) -> bool {
    const ENDINGS: [&str; 9] = ["s", "es", "d", "ed", "ing", "ly", "er", "n", "al"];
    let (short, long) = if from.len() <= to.len() { (from, to) } else { (to, from) };
    let is_form =
        long.starts_with(short) && ENDINGS.contains(&&*long[short.len()..].iter().collect::<String>());
    let edits = osa::distance(from.iter().copied(), to.iter().copied());
    !is_form && edits > 0 && edits * LETTERS <= short.len()
}
