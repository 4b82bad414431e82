//! Where the title of an English instrument begins and ends, beyond its capitals.

use super::{Word, gap, is_capital, is_instrument, is_noun, name_end};
use crate::{segment::party, stance::line::Line};
use std::ops::Range;

/// Nouns that end a title though they are written small: the New START treaty.
const TREATIES: [&str; 8] =
    ["treaty", "convention", "charter", "protocol", "accord", "accords", "covenant", "agreement"];

/// What joins a noun for an instrument to what it is about.
const ABOUT: [&str; 5] = ["on", "of", "for", "against", "concerning"];

/// Of all these there are rights: the People's Charter is nobody's own.
const OF_ALL: [&str; 7] = ["people", "peoples", "women", "men", "children", "child", "person"];

/// What is said of a title in capitals and is no part of it.
const EPITHETS: [&str; 6] = ["landmark", "historic", "existing", "relevant", "aforementioned", "so-called"];

/// Nouns that a title ends with, written small behind an adjective: on Consular|relations.
const LAST: [&str; 24] = [
    "relations",
    "cooperation",
    "co-operation",
    "affairs",
    "weapons",
    "rights",
    "issues",
    "matters",
    "security",
    "development",
    "agenda",
    "partnership",
    "architecture",
    "waste",
    "wastes",
    "pollutants",
    "crime",
    "trade",
    "diversity",
    "law",
    "terrorism",
    "substances",
    "energy",
    "tests",
];

/// The words of a title whose capitals are some words.
pub(super) fn title(line: &Line, words: &[Word], name: Range<usize>) -> Range<usize> {
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    let Range { start, mut end } = name;
    if !(start..end).any(|at| is_noun(word(at))) {
        let is_small = gap(line, words, end) == " " && is_treaty(word(end));
        return start..end + usize::from(is_small);
    }
    let Some(noun) = (start..end).find(|&at| is_noun(word(at))) else { return start..end };
    // The parties of the Treaty, the principles of the Charter: the Law of the Sea is one.
    let is_law = |at: usize| at >= start + 2 && word(at - 2) == "law";
    let first = (start..noun).rev().find(|&at| word(at) == "the" && !is_law(at)).map_or(start, |at| at + 1);
    let first = own(line, words, first..noun, end);
    let first = opened(line, words, first..noun);
    if (noun..end).any(|at| ABOUT.contains(&word(at))) {
        end = enumerated(line, words, end);
        end += usize::from(is_cut(line, words, noun..end));
    } else if word(end) == "on" && gap(line, words, end) == " " {
        end = small(line, words, end);
    }
    first..end
}

/// Where a title begins that stands behind whose it is, or behind how it is praised: Russia's|, the Landmark|.
fn own(line: &Line, words: &[Word], before: Range<usize>, end: usize) -> usize {
    let word = |at: usize| &line.folded[words[at].clone()];
    let is_whole = |from: usize| is_instrument(line, &words[from..end]);
    let is_owner = |at: usize| {
        let name = word(at).strip_suffix("'s").or_else(|| word(at).strip_suffix("’s"));
        name.is_some_and(|name| !OF_ALL.contains(&name))
    };
    let owner = before.clone().rev().find(|&at| is_owner(at) && is_whole(at + 1));
    let mut first = owner.map_or(before.start, |at| at + 1);
    while first < before.end {
        // Upholding|UN Charter: what a sentence begins with has a capital of its own.
        let is_verb = word(first).ends_with("ing") && gap(line, words, first) != " ";
        if !(is_verb || EPITHETS.contains(&word(first))) || !is_whole(first + 1) {
            break;
        }
        first += 1;
    }
    first
}

/// Where a title begins whose first words are an enumeration: the |Women, Peace and Security Agenda.
fn opened(line: &Line, words: &[Word], name: Range<usize>) -> usize {
    let word = |at: usize| &line.folded[words[at].clone()];
    if !name.clone().any(|at| word(at) == "and") {
        return name.start;
    }
    let mut first = name.start;
    while first > 0 && gap(line, words, first) == ", " && is_capital(line, words, first - 1) {
        if is_noun(word(first - 1)) || party(word(first - 1)).is_some() {
            return name.start;
        }
        first -= 1;
    }
    let is_open =
        first > 0 && gap(line, words, first) == " " && matches!(word(first - 1), "the" | "our" | "its");
    if is_open { first } else { name.start }
}

/// Whether a title lacks the noun to its last word, which is written small: on Consular|relations.
fn is_cut(line: &Line, words: &[Word], name: Range<usize>) -> bool {
    const ENDINGS: [&str; 6] = ["al", "ar", "ic", "ive", "ary", "ous"];
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    let last = word(name.end - 1);
    let next = word(name.end);
    ENDINGS.iter().any(|ending| last.ends_with(ending))
        && word(name.end - 2) != "the"
        && gap(line, words, name.end) == " "
        && LAST.contains(&next)
}

/// Where an enumeration ends that a title goes on with: Relations|, Friendship and Cooperation.
fn enumerated(line: &Line, words: &[Word], end: usize) -> usize {
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    let mut next = end;
    while gap(line, words, next) == ", " {
        let is_last = word(next) == "and" && gap(line, words, next + 1) == " ";
        let from = next + usize::from(is_last);
        let to = if is_capital(line, words, from) { name_end(line, words, from) } else { from };
        let is_other = |at: usize| is_noun(word(at)) || word(at) == "the" && at == from;
        let is_party = |at: usize| party(word(at)).is_some();
        let close = (from..to).find(|&at| word(at) == "and");
        // What the parties agreed between themselves names them behind what it is about.
        let reach = close.map_or(to, |close| (close + 2).min(to));
        if to == from || (from..reach).any(|at| is_other(at) || is_party(at)) {
            return end;
        }
        if is_last || close.is_some() {
            return to;
        }
        next = to;
    }
    end
}

/// Where a title ends that goes on in small letters: on|combating terrorism, separatism and extremism.
fn small(line: &Line, words: &[Word], on: usize) -> usize {
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    let is_word = |at: usize, before: &str| {
        gap(line, words, at) == before && word(at).chars().all(char::is_alphabetic) && !word(at).is_empty()
    };
    if !(is_word(on + 1, " ") && word(on + 1).ends_with("ing") && is_word(on + 2, " ")) {
        return on;
    }
    let mut end = on + 3;
    while is_word(end, ", ") && !is_capital(line, words, end) {
        let closes = is_word(end + 1, " ") && word(end + 1) == "and" && is_word(end + 2, " ");
        end += if closes { 3 } else { 1 };
        if closes {
            return end;
        }
    }
    on + 3
}

/// Whether a word is a treaty's noun.
pub(super) fn is_treaty(word: &str) -> bool {
    TREATIES.contains(&word)
}

/// Whether a word is a year.
pub(super) fn is_year(line: &Line, words: &[Word], at: usize) -> bool {
    let year = words.get(at).map_or("", |word| &line.folded[word.clone()]);
    year.len() == 4
        && (year.starts_with("19") || year.starts_with("20"))
        && year.chars().all(|c| c.is_ascii_digit())
}

/// Whether a word is years: 2009-2015.
pub(super) fn are_years(line: &Line, word: &Word) -> bool {
    let years = &line.folded[word.clone()];
    years.len() >= 4 && years.chars().all(|c| c.is_ascii_digit() || c == '-')
}

/// Whether a word is an abbreviation: capitals alone.
pub(super) fn is_abbreviation(line: &Line, word: &Word) -> bool {
    let first = line.folded[..word.start].chars().count();
    let length = line.folded[word.clone()].chars().count();
    length > 1
        && line
            .written
            .get(first..first + length)
            .is_some_and(|written| written.iter().all(|c| c.is_uppercase()))
}

/// Whether a word is a number: 2025, III.
pub(super) fn is_number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit() || c == '-') || word.chars().all(|c| "ivx".contains(c))
}

/// Whether a word is a number in an order: 10th.
pub(super) fn is_ordinal(word: &str) -> bool {
    ["st", "nd", "rd", "th"].iter().any(|ending| word.ends_with(ending))
}

/// Where a name ends, with the bracket that closes behind it if it opens in it.
pub(super) fn closed(line: &Line, name: &Range<usize>) -> usize {
    let opens = line.folded[name.clone()].rfind(['(', ')']).map(|at| name.start + at);
    let opens = opens.is_some_and(|at| line.folded[at..].starts_with('('));
    name.end + usize::from(opens && line.folded[name.end..].starts_with(')'))
}
