//! By what English titles are compared.

use super::is_noun;
use crate::segment::party;

/// No body's name in English has more words.
const LONGEST_BODY: usize = 12;

/// A folded title as it is compared: without articles and abbreviations in brackets, organisations by their short
/// names. The Charter of the United Nations is the UN Charter.
pub(crate) fn key(title: &str) -> String {
    let title = title.replace('’', "'");
    let mut words: Vec<&str> = Vec::new();
    for word in title.split(' ').filter(|word| !word.is_empty()) {
        let is_abbreviation = |inside: &str| inside.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
        let inside = word.strip_prefix('(').and_then(|inside| inside.strip_suffix(')'));
        if !inside.is_some_and(is_abbreviation) {
            words.push(word);
        }
    }
    if words.first() == Some(&"the") {
        words.remove(0);
    }
    let words = short_bodies(&words);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // The Charter of the UN is the UN Charter, but the Treaty of the Harbour is no Harbour Treaty.
    let body = match words[..] {
        [noun, "of", body] | [noun, "of", "the", body] if is_noun(noun) => Some((noun, body)),
        _ => None,
    };
    match body.filter(|(_, body)| is_body(body)) {
        Some((noun, body)) => format!("{body} {noun}"),
        None => words.join(" "),
    }
}

/// Whether a name is an organisation's.
pub(crate) fn is_body(name: &str) -> bool {
    party(name).is_some_and(|party| !party.is_state)
}

/// Words with the full names of organisations made short.
fn short_bodies(words: &[&str]) -> Vec<String> {
    let mut short = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (at + 1..=words.len().min(at + LONGEST_BODY)).rev().find_map(|end| {
            let party = party(&words[at..end].join(" ")).filter(|party| !party.is_state)?;
            Some((end, party))
        });
        if let Some((end, party)) = longest {
            short.push(party.en.to_lowercase());
            at = end;
        } else {
            short.push(plain(words[at]));
            at += 1;
        }
    }
    short
}

/// A word as Americans write it.
fn plain(word: &str) -> String {
    match word {
        "programme" => "program".to_owned(),
        "defence" => "defense".to_owned(),
        "centre" => "center".to_owned(),
        word => word.replace("isation", "ization"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_title_has_one_key() {
        for title in ["united nations (un) charter", "the charter of the united nations", "un charter"] {
            assert_eq!(key(title), "un charter");
        }
        assert_eq!(key("harbour programme"), key("harbour program"));
    }

    #[test]
    fn titles_of_two_instruments_have_two_keys() {
        assert_ne!(key("treaty of the harbour"), key("harbour treaty"));
        assert_ne!(key("protocol i to the reef convention"), key("protocol ii to the reef convention"));
        assert_ne!(key("coral plan (2019-2021)"), key("coral plan (2022-2024)"));
    }
}
