//! Regular expressions over folded text.

use crate::{error::QueryProblem, fold::Folder};
use regex::{Regex, RegexBuilder};
use std::ops::Range;

/// How large an expression may become, in bytes.
const LARGEST: usize = 2_000_000;

/// What stands between the slashes that make a query a regular expression.
pub(super) fn between_slashes(query: &str) -> Option<&str> {
    query.strip_prefix('/')?.strip_suffix('/')
}

/// An expression in folded characters. Its own marks and letters of ASCII stay as they are (`\S` is not `\s`); a
/// character that folds onto one of the marks means itself.
pub(super) fn fold(expression: &str, folder: &Folder) -> String {
    let in_folded_characters = folder.fold(expression);
    let mut out = String::with_capacity(expression.len());
    for (original, folded) in expression.chars().zip(in_folded_characters.chars()) {
        if original.is_ascii() {
            out.push(original);
        } else {
            out.push_str(&regex::escape(folded.encode_utf8(&mut [0; 4])));
        }
    }
    out
}

pub(super) fn compile(expression: &str) -> Result<Regex, QueryProblem> {
    let regex = RegexBuilder::new(expression)
        .case_insensitive(true)
        .size_limit(LARGEST)
        .build()
        .map_err(|error| QueryProblem::Regex { reason: reason(&error) })?;
    if matches_no_character(&regex) { Err(QueryProblem::MatchesNothing) } else { Ok(regex) }
}

/// Whether an expression asks for no character: nothing is enough for it, or the edge of a word, as for `\b`.
fn matches_no_character(regex: &Regex) -> bool {
    regex.is_match("") || regex.find_iter("a").any(|found| found.is_empty())
}

/// The last line of what the library says: the lines before it show the expression.
fn reason(error: &regex::Error) -> String {
    let said = error.to_string();
    let last = said.lines().next_back().unwrap_or_default();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}

/// Where an expression matches in some characters, in characters.
pub(super) fn matches(expression: &Regex, characters: &[char], text: &mut String) -> Vec<Range<usize>> {
    text.clear();
    text.extend(characters);
    let (mut byte, mut at) = (0, 0);
    let mut advance = |to: usize| {
        at += text[byte..to].chars().count();
        byte = to;
        at
    };
    let found = expression.find_iter(text).filter(|found| !found.is_empty());
    found.map(|found| advance(found.start())..advance(found.end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_that_asks_for_no_character_is_refused() {
        for nothing in ["x*", "^", "\\b", "\\b|x", "x*\\b", "\\b{start}", "\\b{end}", "^\\b"] {
            assert_eq!(compile(nothing).unwrap_err(), QueryProblem::MatchesNothing, "{nothing}");
        }
        for something in ["\\bx", "x\\b", "a", "a?b", ".", "\\b.*\\bx"] {
            assert!(compile(something).is_ok(), "{something}");
        }
    }
}
