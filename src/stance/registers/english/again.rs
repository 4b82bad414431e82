//! Instruments that English texts name again by one word: the Treaty, its Charter, UNCLOS.

use super::{Word, gap, is_capital, key, titles, words};
use crate::{
    protocol::{Registered, Role},
    stance::{
        line::Line,
        naming::named_in,
        registers::{Mention, known},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Nouns that stand alone for an instrument that was cited before.
const ALONE: [&str; 6] = ["treaty", "convention", "charter", "protocol", "covenant", "declaration"];

/// Adds the instruments that lines name once more, after all that are named in full were found.
pub(crate) fn again(lines: &[Line], found: &mut Vec<Mention>) {
    let declared = declared(lines, found);
    let keys: BTreeSet<String> = found.iter().map(|mention| mention.key.clone()).collect();
    // The instruments cited last, by their nouns.
    let mut last: BTreeMap<String, String> = BTreeMap::new();
    let mut next = 0;
    let full = found.len();
    for (at, line) in lines.iter().enumerate() {
        if line.clause.role != Role::Body || !line.folded.contains(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let words = words(&line.folded);
        for nth in 0..words.len() {
            let first = line.characters(&words[nth]).start;
            while next < full && starts_before(&found[next], line, at, first) {
                if found[next].clause.is_some_and(|clause| clause <= at)
                    && let Some(noun) = noun_of(&found[next].text)
                {
                    last.insert(noun, found[next].key.clone());
                }
                next += 1;
            }
            let bytes = words[nth].clone();
            let span = line.span(&bytes);
            let is_inside =
                |mention: &Mention| mention.span.start <= span.start && span.end <= mention.span.end;
            if !is_capital(line, &words, nth) || found[..full].iter().any(is_inside) {
                continue;
            }
            let key =
                abbreviated(line, &words, nth, &declared).or_else(|| alone(line, &words, nth, &last, &keys));
            if let Some(key) = key {
                found.push(Mention::new(line, at, &bytes, Registered::Instruments, key));
            }
        }
    }
}

/// Whether a passage begins in a clause before, or before a character of it.
fn starts_before(mention: &Mention, line: &Line, at: usize, character: usize) -> bool {
    let clause = mention.clause.unwrap_or(at);
    let here = line.document.folded.span(&line.document.text, character..character);
    clause < at || clause == at && mention.span.start < here.start
}

/// The noun that a title ends with or begins with.
fn noun_of(title: &str) -> Option<String> {
    let title = title.to_lowercase();
    let mut words = title.split(' ');
    let (first, last) = (words.next()?, words.next_back().unwrap_or_default());
    [last, first]
        .into_iter()
        .find(|word| ALONE.contains(word))
        .or_else(|| title.split(' ').find(|word| ALONE.contains(word)))
        .map(str::to_owned)
}

/// Abbreviations that stand in brackets behind titles, and what they are short for.
fn declared(lines: &[Line], found: &[Mention]) -> BTreeMap<String, String> {
    let mut declared = BTreeMap::new();
    for mention in found.iter().filter(|mention| mention.key.is_ascii() || known::of(&mention.key).is_none())
    {
        let Some(line) = mention.clause.and_then(|clause| lines.get(clause)) else { continue };
        let behind = line.document.text.get(mention.span.end..).unwrap_or_default();
        let Some((short, _)) = behind.strip_prefix(" (").and_then(|behind| behind.split_once(')')) else {
            continue;
        };
        let is_short = short.len() >= 3 && short.chars().all(|c| c.is_ascii_uppercase());
        if is_short && mention.text.is_ascii() {
            declared.insert(short.to_lowercase(), mention.key.clone());
        }
    }
    declared
}

/// What an abbreviation is short for; of one in brackets nothing, for its title stands before it.
fn abbreviated(
    line: &Line,
    words: &[Word],
    at: usize,
    declared: &BTreeMap<String, String>,
) -> Option<String> {
    let word = line.folded[words[at].clone()].split(['\'', '’']).next()?;
    let bytes = words[at].start..words[at].start + word.len();
    if word.len() < 3 || gap(line, words, at).ends_with('(') || !titles::is_abbreviation(line, &bytes) {
        return None;
    }
    declared.get(word).cloned().or_else(|| known::of(word).map(str::to_owned))
}

/// What a noun that stands alone was cited as: the Treaty, and of a body its Charter.
fn alone(
    line: &Line,
    words: &[Word],
    at: usize,
    last: &BTreeMap<String, String>,
    keys: &BTreeSet<String>,
) -> Option<String> {
    let word = |at: usize| words.get(at).map_or("", |word| &line.folded[word.clone()]);
    let before = at.checked_sub(1).map_or("", word);
    let goes_on = gap(line, words, at + 1) == " "
        && (is_capital(line, words, at + 1)
            || ["on", "of", "for", "against", "concerning", "between", "to", "with"].contains(&word(at + 1)));
    if !ALONE.contains(&word(at)) || gap(line, words, at) != " " || goes_on {
        return None;
    }
    match before {
        "the" => last.get(word(at)).cloned(),
        "its" | "their" => {
            let here = line.characters(&words[at]).start;
            let mut bodies = named_in(line, &[]).into_iter().filter(|named| named.characters.end <= here);
            let body = bodies.next_back().filter(|named| !named.party.is_state)?.party;
            let key = key(&format!("{} {}", body.en.to_lowercase(), word(at)));
            known::of(&key).map(str::to_owned).or_else(|| keys.get(&key).cloned())
        }
        _ => None,
    }
}
