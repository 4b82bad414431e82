//! Patterns of words and parts of speech.

mod run;

pub(super) use run::matches;

use super::list::{Item, divided, unquoted};
use crate::{error::QueryProblem, segment::Tag};

/// A pattern has no more parts than this, and no part comes more often.
const LONGEST: usize = 12;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    what: What,
    /// How often at least.
    min: usize,
    /// How often at most.
    max: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    /// Any word.
    Any,
    /// One of these words.
    Words(Vec<Item>),
    /// A word of one of these parts of speech.
    Tags(Vec<String>),
}

/// Whether a folded query is a pattern of words: outside quotation marks it has a part of speech, or a part that is
/// any word. A phrase with a wildcard alone is one of a list.
pub(super) fn is_pattern(query: &str) -> bool {
    let query = unquoted(query);
    let is_any = |part: &str| {
        let part = quantity(part).map_or(part, |(part, ..)| part);
        part.split('|').any(|word| word == "*" || word.starts_with("*{"))
    };
    query.contains(['<', '>']) || query.split_whitespace().any(is_any)
}

pub(super) fn parse(query: &str) -> Result<Vec<Slot>, QueryProblem> {
    let parts = divided(query, char::is_whitespace).filter(|part| !part.is_empty());
    let slots = parts.map(slot).collect::<Result<Vec<_>, _>>()?;
    if slots.len() > LONGEST {
        return Err(QueryProblem::TooLong { limit: LONGEST });
    }
    if slots.iter().all(|slot| slot.what == What::Any || slot.min == 0) {
        return Err(QueryProblem::AnyWordOnly);
    }
    Ok(slots)
}

fn slot(part: &str) -> Result<Slot, QueryProblem> {
    let (part, min, max) = quantity(part)?;
    let what = if part == "*" {
        What::Any
    } else if let Some(tags) = part.strip_prefix('<').and_then(|tags| tags.strip_suffix('>')) {
        What::Tags(tags_of(tags)?)
    } else {
        What::Words(words_of(part)?)
    };
    Ok(Slot { what, min, max })
}

/// Some parts of speech: `v|vn`.
fn tags_of(tags: &str) -> Result<Vec<String>, QueryProblem> {
    if tags.is_empty() || tags.contains(['<', '>']) {
        return Err(if tags.contains("|<") { QueryProblem::Mixed } else { QueryProblem::Brackets });
    }
    match tags.split('|').find(|tag| !Tag::exists(tag)) {
        Some(unknown) => Err(QueryProblem::UnknownTag { tag: unknown.to_owned() }),
        None => Ok(tags.split('|').map(str::to_owned).collect()),
    }
}

/// Some words: `支持|欢迎`.
fn words_of(part: &str) -> Result<Vec<Item>, QueryProblem> {
    let words = || divided(part, |c| c == '|');
    let is_no_word = |word: &str| word == "*" || unquoted(word).contains(['<', '>']);
    if words().any(is_no_word) {
        return Err(if words().nth(1).is_some() { QueryProblem::Mixed } else { QueryProblem::Brackets });
    }
    words().map(|word| Ok(Item::parse(word)?.0)).collect()
}

/// A part without what says how often it comes: `?`, `{2}`, `{0,3}`; without that, once.
fn quantity(part: &str) -> Result<(&str, usize, usize), QueryProblem> {
    if let Some(part) = part.strip_suffix('?').filter(|part| !part.is_empty()) {
        return Ok((part, 0, 1));
    }
    let Some((part, counts)) = part.strip_suffix('}').and_then(|part| part.rsplit_once('{')) else {
        return Ok((part, 1, 1));
    };
    let (min, max) = counts.split_once(',').unwrap_or((counts, counts));
    match (min.trim().parse(), max.trim().parse()) {
        (Ok(min), Ok(max)) if min <= max && (1..=LONGEST).contains(&max) => Ok((part, min, max)),
        _ => Err(QueryProblem::Quantity { limit: LONGEST }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_told_from_phrases() {
        for (query, is) in [
            ("合作", false),
            ("a * b", true),
            ("*{0,3} b", true),
            ("<v>", true),
            ("5*3", false),
            ("合作*", false),
            ("*合作", false),
            ("支持 合作*", false),
            ("climate change|* trade", true),
            ("支持 “<v>”", false),
        ] {
            assert_eq!(is_pattern(query), is, "{query}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_pattern_is_said() {
        let problem = |query| parse(query).unwrap_err();
        assert_eq!(problem("<noun> 合作"), QueryProblem::UnknownTag { tag: "noun".to_owned() });
        assert_eq!(problem("<v 合作"), QueryProblem::Brackets);
        assert_eq!(problem("合作 <>"), QueryProblem::Brackets);
        assert_eq!(problem("* *"), QueryProblem::AnyWordOnly);
        assert_eq!(problem("<v>?"), QueryProblem::AnyWordOnly);
        for quantity in ["<v>{0,99}", "<v>{0}", "<v>{3,1}", "<v>{1,}", "合作{}"] {
            assert_eq!(problem(quantity), QueryProblem::Quantity { limit: LONGEST }, "{quantity}");
        }
        for mixed in ["合作|<v>", "<v>|<n>", "climate change|* trade"] {
            assert_eq!(problem(mixed), QueryProblem::Mixed, "{mixed}");
        }
        assert_eq!(problem(&"<v> ".repeat(13)), QueryProblem::TooLong { limit: LONGEST });
    }
}
