//! Phrases: characters that begin and end where tokens do, however they are cut between.

use crate::{
    corpus::Document,
    index::{Index, TermId},
    segment::each_word,
};

/// A folded phrase, ready to be looked for in an index.
#[derive(Debug, Clone)]
pub(super) struct Phrase(Vec<Piece>);

#[derive(Debug, Clone)]
enum Piece {
    /// These characters.
    Text(Vec<char>),
    /// A word in any of its forms.
    Word(TermId),
}

/// What a phrase begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum First {
    /// This character.
    Character(char),
    /// A form of this word.
    Word(TermId),
}

impl Phrase {
    /// The phrase as it is written.
    pub(super) fn literal(phrase: &str) -> Self {
        Self(vec![Piece::Text(phrase.chars().collect())])
    }

    /// The phrase with its words in all their forms, if an index counts forms as one and has all those words.
    pub(super) fn in_forms(phrase: &str, index: &Index) -> Option<Self> {
        let mut has_word = false;
        // As texts are cut: the apostrophe of "states' rights" is a mark, that of "state's" is not.
        let mut pieces = Vec::new();
        each_word(phrase, |piece| {
            pieces.push(if index.has_forms(piece) {
                has_word = true;
                index.id(piece).map(Piece::Word)
            } else {
                Some(Piece::Text(piece.chars().collect()))
            });
        });
        let pieces = pieces.into_iter().collect::<Option<Vec<Piece>>>()?;
        has_word.then_some(Self(pieces))
    }

    pub(super) fn first(&self) -> Option<First> {
        self.0.first().and_then(|piece| match piece {
            Piece::Text(text) => text.first().map(|&c| First::Character(c)),
            Piece::Word(term) => Some(First::Word(*term)),
        })
    }

    /// Whether it is these characters, all of them.
    pub(super) fn is(&self, characters: &[char]) -> bool {
        matches!(&self.0[..], [Piece::Text(text)] if text == characters)
    }

    /// One past the last token of the phrase, if it begins with a token of a document, whose words are `terms`.
    pub(super) fn end(&self, document: &Document, terms: &[TermId], first: usize) -> Option<usize> {
        let tokens = &document.tokens.all;
        let mut at = first;
        let mut character = tokens[first].start as usize;
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => {
                    if !document.folded.characters[character..].starts_with(text) {
                        return None;
                    }
                    character += text.len();
                    at += tokens[at..].partition_point(|token| token.end as usize <= character);
                }
                Piece::Word(term) => {
                    let token = tokens.get(at).filter(|token| token.start as usize == character)?;
                    if terms[at] != *term {
                        return None;
                    }
                    character = token.end as usize;
                    at += 1;
                }
            }
        }
        (at > first && tokens[at - 1].end as usize == character).then_some(at)
    }
}
