//! A sentence with its words.

use crate::{characters::is_han, clauses::Clause, corpus::Document, segment::Token};
use std::ops::Range;

/// What encloses what is no part of a sentence's build.
const BRACKETS: [(char, char); 5] = [('《', '》'), ('“', '”'), ('(', ')'), ('〈', '〉'), ('「', '」')];

/// A sentence of a document.
pub(super) struct Sentence<'a> {
    /// All folded characters of the document.
    characters: &'a [char],
    /// The sentence's place in them.
    pub(super) range: Range<usize>,
    /// Its words and what stands between them.
    pub(super) tokens: &'a [Token],
    document: &'a Document,
}

impl<'a> Sentence<'a> {
    pub(super) fn new(document: &'a Document, clause: &Clause) -> Self {
        Self {
            characters: &document.folded.characters,
            range: clause.characters.clone(),
            tokens: clause.tokens(document),
            document,
        }
    }

    /// The characters of a range.
    pub(super) fn of(&self, range: Range<usize>) -> &'a [char] {
        &self.characters[range]
    }

    /// One character.
    pub(super) fn at(&self, at: usize) -> Option<char> {
        self.range.contains(&at).then(|| self.characters[at])
    }

    /// The characters from one on, to an end.
    pub(super) fn from(&self, at: usize, end: usize) -> &'a [char] {
        &self.characters[at.min(end)..end]
    }

    /// Whether it is written in Chinese.
    pub(super) fn is_chinese(&self) -> bool {
        self.of(self.range.clone()).iter().any(|&c| is_han(c))
    }

    /// Whether a character is a capital in the document.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.document.folded.original(&self.document.text, at).is_some_and(char::is_uppercase)
    }

    /// The token that begins at a character.
    pub(super) fn token(&self, at: usize) -> Option<&'a Token> {
        let found = self.tokens.binary_search_by_key(&at, |token| token.start as usize).ok()?;
        Some(&self.tokens[found])
    }

    /// The token that ends before a character.
    pub(super) fn token_before(&self, at: usize) -> Option<&'a Token> {
        let found = self.tokens.binary_search_by_key(&at, |token| token.end as usize).ok()?;
        Some(&self.tokens[found])
    }

    /// Whether a word begins there.
    pub(super) fn is_start(&self, at: usize) -> bool {
        self.token(at).is_some()
    }

    /// Whether a word ends there.
    pub(super) fn is_end(&self, at: usize) -> bool {
        self.token_before(at).is_some()
    }

    /// The first character behind another verb that shares the object of the one before: 坚持[和完善]这一制度.
    pub(super) fn behind_coordinate(&self, object: Range<usize>) -> usize {
        let joined =
            self.token(object.start).filter(|token| matches!(self.of(token.range()), ['和' | '与' | '并']));
        let verb =
            joined.and_then(|token| self.token(token.end as usize)).filter(|verb| verb.tag.as_str() == "v");
        let end = verb.map(|verb| verb.end as usize).filter(|&end| end < object.end);
        end.unwrap_or(object.start)
    }

    /// A range without marks and white space at its ends; nothing if nothing is left.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Option<Range<usize>> {
        const OPEN: &str = "《“‘(\"'「『〈[";
        const CLOSED: &str = "》”’)\"'」』〉]%…";
        let is_edge = |at: usize, kept: &str| {
            let c = self.characters[at];
            c.is_alphanumeric() || kept.contains(c)
        };
        let start = range.clone().find(|&at| is_edge(at, OPEN))?;
        let end = range.rev().find(|&at| is_edge(at, CLOSED))? + 1;
        (start < end).then_some(start..end)
    }

    /// Its parts between commas, semicolons and colons, without what stands in brackets and quotation marks.
    pub(super) fn segments(&self) -> Vec<Range<usize>> {
        let mut segments = Vec::new();
        let mut closing: Vec<char> = Vec::new();
        let mut start = self.range.start;
        for at in self.range.clone() {
            let c = self.characters[at];
            if closing.last() == Some(&c) {
                closing.pop();
            } else if let Some(&(_, close)) = BRACKETS.iter().find(|(open, _)| *open == c) {
                // What is never closed encloses nothing.
                if self.of(at..self.range.end).contains(&close) {
                    closing.push(close);
                }
            } else if closing.is_empty() && matches!(c, ',' | ';' | ':' | '。' | '!' | '?') {
                segments.push(start..at);
                start = at + 1;
            }
        }
        segments.push(start..self.range.end);
        segments.retain(|segment| !segment.is_empty());
        segments
    }
}
