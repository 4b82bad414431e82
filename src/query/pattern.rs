//! Patterns of words and parts of speech.

use crate::{
    error::QueryProblem,
    segment::{Kind, Tag, Token, Tokens},
};
use std::ops::Range;

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
    Words(Vec<String>),
    /// A word of one of these parts of speech.
    Tags(Vec<String>),
}

/// Whether a folded query is a pattern: it has a part of speech, or a part that is any word.
pub(super) fn is_pattern(query: &str) -> bool {
    query.contains(['<', '>']) || query.split_whitespace().any(|part| part.starts_with('*'))
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
        What::Words(list(part))
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

/// Where a pattern matches in a document: ranges of tokens, from left to right, each as long as it can be, none
/// overlapping. White space between words is passed over; marks and the ends of sentences are not.
pub(super) fn matches(slots: &[Slot], tokens: &Tokens, text: &[char]) -> Vec<Range<usize>> {
    let slots: Vec<Bound> = slots.iter().map(|slot| slot.bind(tokens)).collect();
    let is_space =
        |token: &Token| token.kind == Kind::Gap && text[token.range()].iter().all(|c| c.is_whitespace());
    let visible: Vec<usize> = (0..tokens.all.len()).filter(|&at| !is_space(&tokens.all[at])).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < visible.len() {
        match end(&slots, tokens, &visible[at..], tokens.all[visible[at]].sentence)
            .filter(|&length| length > 0)
        {
            Some(length) => {
                found.push(visible[at]..visible[at + length - 1] + 1);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// A slot for one document.
struct Bound<'a> {
    slot: &'a Slot,
    /// The document's own numbers of the slot's words.
    words: Vec<u32>,
}

impl Slot {
    fn bind(&self, tokens: &Tokens) -> Bound<'_> {
        let words = match &self.what {
            What::Words(words) => (0..)
                .zip(&tokens.words)
                .filter(|(_, word)| words.iter().any(|wanted| **wanted == ***word))
                .map(|(number, _)| number)
                .collect(),
            What::Any | What::Tags(_) => Vec::new(),
        };
        Bound { slot: self, words }
    }
}

impl Bound<'_> {
    fn fits(&self, token: &Token) -> bool {
        match &self.slot.what {
            What::Any => token.is_counted(),
            What::Words(_) => self.words.contains(&token.word),
            What::Tags(tags) => tags.iter().any(|tag| token.tag.is(tag)),
        }
    }
}

/// How many of the visible tokens the slots take from the first on, the first slots as many as they can.
fn end(slots: &[Bound], tokens: &Tokens, visible: &[usize], sentence: u32) -> Option<usize> {
    let Some((first, rest)) = slots.split_first() else { return Some(0) };
    let fits = |&&at: &&usize| tokens.all[at].sentence == sentence && first.fits(&tokens.all[at]);
    let most = visible.iter().take(first.slot.max).take_while(fits).count();
    (first.slot.min..=most)
        .rev()
        .find_map(|taken| end(rest, tokens, &visible[taken..], sentence).map(|more| taken + more))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_told_from_phrases() {
        for (query, is) in [("合作", false), ("a * b", true), ("<v>", true), ("5*3", false), ("合作*", false)]
        {
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
