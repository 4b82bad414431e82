//! Patterns of words and parts of speech.

mod run;

pub(super) use run::matches;

use super::{list::Item, wildcard::Wildcard};
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

/// Whether an item of a folded query makes it a pattern: it has a part of speech, or a part that is any word, or
/// among several parts one with a wildcard.
pub(super) fn is_pattern(item: &str) -> bool {
    let is_wildcard = |part: &str| Wildcard::parse(part).is_some();
    let is_any =
        |part: &str| part.starts_with('*') && !is_wildcard(quantity(part).map_or(part, |part| part.0));
    let mut parts = item.split_whitespace();
    item.contains(['<', '>'])
        || parts.clone().any(is_any)
        || (parts.clone().nth(1).is_some() && parts.any(is_wildcard))
}

pub(super) fn parse(query: &str) -> Result<Vec<Slot>, QueryProblem> {
    let slots = query.split_whitespace().map(slot).collect::<Result<Vec<_>, _>>()?;
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
    let list = |part: &str| part.split('|').map(str::to_owned).collect::<Vec<_>>();
    let what = if part == "*" {
        What::Any
    } else if let Some(tags) = part.strip_prefix('<') {
        let tags = tags.strip_suffix('>').filter(|tags| !tags.is_empty() && !tags.contains(['<', '>']));
        let tags = list(tags.ok_or(QueryProblem::Brackets)?);
        if let Some(unknown) = tags.iter().find(|tag| !Tag::exists(tag)) {
            return Err(QueryProblem::UnknownTag { tag: unknown.clone() });
        }
        What::Tags(tags)
    } else if part.contains(['<', '>']) {
        return Err(QueryProblem::Brackets);
    } else {
        What::Words(part.split('|').map(|word| Item::parse(word).0).collect())
    };
    Ok(Slot { what, min, max })
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
    let (Ok(min), Ok(max)) = (min.trim().parse(), max.trim().parse()) else {
        return Err(QueryProblem::Brackets);
    };
    if max > LONGEST || max == 0 || min > max {
        return Err(QueryProblem::TooLong { limit: LONGEST });
    }
    Ok((part, min, max))
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
            ("支持 合作*", true),
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
        assert_eq!(problem("<v>{0,99}"), QueryProblem::TooLong { limit: LONGEST });
        assert_eq!(problem(&"<v> ".repeat(13)), QueryProblem::TooLong { limit: LONGEST });
    }
}
