//! Instruments and names in English: what capitals set apart.

mod again;
mod key;
#[cfg(test)]
mod tests;
mod titles;

pub(super) use again::again as instruments_again;
pub(super) use key::{is_body, key};

use super::{Mention, known};
use crate::{protocol::Registered, stance::line::Line};
use std::ops::Range;

/// Nouns that name an instrument.
const NOUNS: &str = include_str!("instruments_en.tsv");

/// Small words that may stand inside a name.
const INSIDE: [&str; 19] = [
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
    "field",
    "a",
    "an",
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
            let name = titles::title(line, &words, next..end);
            if is_instrument(line, &words[name.clone()]) {
                let bytes = words[name.start].start
                    ..titles::closed(line, &(words[name.start].start..words[name.end - 1].end));
                let key = known::one(key(&line.folded[bytes.clone()]));
                found.push(Mention::new(line, at, &bytes, Registered::Instruments, key));
            }
            next = name.end.max(end);
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
fn name_end(line: &Line, words: &[Word], start: usize) -> usize {
    let is_year_of_name = titles::is_year(line, words, start) && is_capital(line, words, start + 1);
    let begins = is_capital(line, words, start) && line.folded[words[start].clone()] != *"the";
    if !(begins || is_year_of_name && gap(line, words, start + 1) == " ") {
        return start;
    }
    let mut end = start + 1;
    let mut at = end;
    while at < words.len() && is_near(line, words, at) {
        let word = &line.folded[words[at].clone()];
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let is_ordinal = is_number && titles::is_ordinal(word) && is_capital(line, words, at + 1);
        if is_capital(line, words, at) || is_number && at == end || is_ordinal {
            at += 1;
            end = at;
        } else if INSIDE.contains(&word) && at < end + 4 && !begins_another(line, words, start, at) {
            at += 1;
        } else {
            break;
        }
    }
    end
}

/// Whether a word is written with a capital.
fn is_capital(line: &Line, words: &[Word], at: usize) -> bool {
    let first = words.get(at).and_then(|word| line.folded[word.start..].chars().next());
    first.is_some_and(|c| c.is_ascii_alphabetic()) && line.is_capital(&words[at])
}

/// What stands between a word and the one before it.
fn gap<'a>(line: &'a Line, words: &[Word], at: usize) -> &'a str {
    at.checked_sub(1)
        .and_then(|before| line.folded.get(words[before].end..words.get(at)?.start))
        .unwrap_or("")
}

/// Whether a word goes on with the one before it: behind a space, or with an abbreviation or years in brackets between
/// them.
fn is_near(line: &Line, words: &[Word], at: usize) -> bool {
    let goes_on =
        |at: usize| at < words.len() && gap(line, words, at) == ") " && is_capital_or_number(line, words, at);
    let is_closed = |at: usize| line.folded[words[at].end..].starts_with(')');
    match gap(line, words, at) {
        " (" => {
            is_closed(at)
                && (titles::are_years(line, &words[at])
                    || titles::is_abbreviation(line, &words[at]) && goes_on(at + 1))
        }
        ") " => goes_on(at),
        gap => gap.chars().all(|c| c == ' '),
    }
}

fn is_capital_or_number(line: &Line, words: &[Word], at: usize) -> bool {
    is_capital(line, words, at) || line.folded[words[at].clone()].starts_with(|c: char| c.is_ascii_digit())
}

/// Whether another name begins behind an `and`: the Charter and the Treaty; not between two parties.
fn begins_another(line: &Line, words: &[Word], start: usize, at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    let is_between = (start..at).rev().take_while(|&at| word(at) != "and").any(|at| word(at) == "between");
    // The Partnership Strategy and|Joint Action Plan.
    let is_whole = is_noun(word(at - 1))
        && (at + 1..words.len()).take_while(|&at| is_capital(line, words, at)).any(|at| is_noun(word(at)));
    word(at) == "and" && (word(at + 1) == "the" && !is_between || is_whole || is_noun(word(at + 1)))
}

/// Whether a word is a noun for an instrument.
pub(super) fn is_noun(word: &str) -> bool {
    NOUNS.lines().any(|noun| noun == word)
}

/// Whether a name's words have a noun for an instrument, and one more word at least.
fn is_instrument(line: &Line, words: &[Word]) -> bool {
    let word = |at: &Word| &line.folded[at.clone()];
    let is_told = |at: &&Word| {
        let is_small = matches!(word(at), "the" | "our" | "their" | "this" | "its");
        line.is_capital(at) && !is_small || titles::is_treaty(word(at))
    };
    let is_whole = |at: usize| {
        let next = words.get(at + 1).filter(|next| gap(line, words, at + 1) == " " && line.is_capital(next));
        is_noun(word(&words[at]))
            && next.is_none_or(|next| titles::is_number(word(next)) || is_noun(word(next)))
    };
    // The Treaty Organization is no treaty.
    words.iter().filter(is_told).count() >= 2 && (0..words.len()).any(is_whole)
}
