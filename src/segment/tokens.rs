//! The tokens of a document.

use super::{Piece, Tag};
use crate::numbers::narrow;
use rustc_hash::FxBuildHasher;
use std::{collections::HashMap, ops::Range};

/// What kind of token it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A word of any script, names and titles included.
    Word,
    /// A number.
    Number,
    /// Punctuation, white space, symbols: between the words.
    Gap,
}

/// Stands in [`Token::word`] for a gap.
pub const NO_WORD: u32 = u32::MAX;

/// A token, in folded characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// The first folded character.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// Which of [`Tokens::words`] it is, or [`NO_WORD`].
    pub word: u32,
    /// The sentence that it stands in, counted through the document.
    pub sentence: u32,
    /// What it is.
    pub kind: Kind,
    /// Its part of speech.
    pub tag: Tag,
}

impl Token {
    /// Its folded characters.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it counts as a running word.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.kind != Kind::Gap
    }
}

/// The tokens of a document, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// All of them, the gaps too.
    pub all: Vec<Token>,
    /// The different words, folded, in the order in which they first occur.
    pub words: Vec<Box<str>>,
    /// How many sentences there are.
    pub sentences: u32,
}

/// Puts tokens together, sentence by sentence.
#[derive(Default)]
pub(super) struct Writer {
    tokens: Tokens,
    numbers: HashMap<Box<str>, u32, FxBuildHasher>,
    /// Where the next token starts.
    at: u32,
    /// The token of the earlier tokens that is to be copied next.
    next: usize,
}

impl Writer {
    pub(super) fn push(&mut self, piece: &Piece) {
        let characters = narrow(piece.text.chars().count());
        let word = if piece.kind == Kind::Gap { NO_WORD } else { self.number(piece.text) };
        let (start, end) = (self.at, self.at + characters);
        let sentence = self.tokens.sentences;
        self.tokens.all.push(Token { start, end, word, sentence, kind: piece.kind, tag: piece.tag });
        self.at = end;
    }

    /// Behind the last sentence of a document there is a line feed, which is none.
    pub(super) fn end_sentence(&mut self, sentence: &str) {
        self.tokens.sentences += u32::from(sentence != "\n");
    }

    /// Takes a sentence, the next one, as it was cut before.
    pub(super) fn copy(&mut self, before: &Tokens, sentence: &str) {
        let end = self.at + narrow(sentence.chars().count());
        self.next += before.all[self.next..].partition_point(|token| token.end <= self.at);
        while let Some(token) = before.all.get(self.next).filter(|token| token.end <= end) {
            let word =
                if token.word == NO_WORD { NO_WORD } else { self.number(&before.words[token.word as usize]) };
            self.tokens.all.push(Token { word, sentence: self.tokens.sentences, ..*token });
            self.next += 1;
        }
        self.at = end;
        self.end_sentence(sentence);
    }

    pub(super) fn finish(self) -> Tokens {
        self.tokens
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = narrow(self.tokens.words.len());
        self.tokens.words.push(word.into());
        self.numbers.insert(word.into(), number);
        number
    }
}
