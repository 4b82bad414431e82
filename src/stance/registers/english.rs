//! Instruments and names in English: what capitals set apart.

use super::Mention;
use crate::{protocol::Registered, stance::line::Line};
use std::ops::Range;

/// Nouns that name an instrument.
const NOUNS: &str = include_str!("instruments_en.tsv");

/// Small words that may stand inside a name.
const INSIDE: [&str; 16] = [
    "of",
    "on",
    "for",
    "the",
    "and",
    "to",
    "in",
    "against",
    "between",
    "with",
    "concerning",
    "at",
    "by",
    "from",
    "under",
    "relating",
];

/// A word of a line: its bytes.
type Word = Range<usize>;

/// Adds the instruments that are named in capitals: the Treaty on the Non-Proliferation of Nuclear Weapons, the
/// Charter of the United Nations, the Paris Agreement.
pub(super) fn instruments(line: &Line, at: usize, found: &mut Vec<Mention>) {
    if !line.folded.is_ascii() && !line.folded.contains(|c: char| c.is_ascii_alphabetic()) {
        return;
    }
    let words = words(&line.folded);
    let mut next = 0;
    while next < words.len() {
        let end = name_end(line, &words, next);
        if end > next {
            let bytes = words[next].start..words[end - 1].end;
            if is_instrument(line, &words[next..end]) {
                let key = line.folded[bytes.clone()].to_owned();
                found.push(Mention::new(line, at, &bytes, Registered::Instruments, key));
            }
            next = end;
        } else {
            next += 1;
        }
    }
}

/// The words of letters of a line.
pub(super) fn words(line: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let is_of_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '\'' | '’' | 'é' | 'ô' | 'ç');
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        match (is_of_word(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Where a name ends that begins with a word: capitals, with small words between them. None if it is small.
pub(super) fn name_end(line: &Line, words: &[Word], start: usize) -> usize {
    let is_capital = |at: usize| {
        let first = line.folded[words[at].start..].chars().next();
        first.is_some_and(|c| c.is_ascii_alphabetic()) && line.is_capital(&words[at])
    };
    if !is_capital(start) || line.folded[words[start].clone()] == *"the" {
        return start;
    }
    let is_near = |at: usize| line.folded[words[at - 1].end..words[at].start].chars().all(|c| c == ' ');
    let mut end = start + 1;
    let mut at = end;
    while at < words.len() && is_near(at) {
        let word = &line.folded[words[at].clone()];
        if is_capital(at) || word.starts_with(|c: char| c.is_ascii_digit()) && at == end {
            at += 1;
            end = at;
        } else if INSIDE.contains(&word) && at < end + 3 && !begins_another(line, words, at) {
            at += 1;
        } else {
            break;
        }
    }
    end
}

/// Whether another name begins behind an `and`: the Charter and the Treaty.
fn begins_another(line: &Line, words: &[Word], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    word(at) == "and" && (word(at + 1) == "the" || NOUNS.lines().any(|noun| noun == word(at + 1)))
}

/// Whether a name's words have a noun for an instrument, and one more word at least.
fn is_instrument(line: &Line, words: &[Word]) -> bool {
    let word = |at: &Word| &line.folded[at.clone()];
    let is_noun = |at: &Word| NOUNS.lines().any(|noun| noun == word(at));
    let capitals = words.iter().filter(|at| line.is_capital(at) && word(at) != "the").count();
    capitals >= 2 && words.iter().any(is_noun)
}
