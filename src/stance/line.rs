//! A clause as a string.

use crate::{clauses::Clause, corpus::Document, span::Span};
use std::ops::Range;

/// A clause as a string, folded and as it is written, character for character.
pub(super) struct Line<'a> {
    /// The document.
    pub(super) document: &'a Document,
    /// The clause.
    pub(super) clause: &'a Clause,
    /// Its folded characters.
    pub(super) folded: String,
    /// The same as they are written.
    pub(super) written: Vec<char>,
}

impl<'a> Line<'a> {
    pub(super) fn new(document: &'a Document, clause: &'a Clause) -> Self {
        let folded = clause.folded(document).iter().collect();
        let original = |at| document.folded.original(&document.text, at).unwrap_or(' ');
        let written = clause.characters.clone().map(original).collect();
        Self { document, clause, folded, written }
    }

    /// The folded characters of the document behind some bytes of [`Self::folded`].
    pub(super) fn characters(&self, bytes: &Range<usize>) -> Range<usize> {
        let start = self.clause.characters.start + self.folded[..bytes.start].chars().count();
        start..start + self.folded[bytes.clone()].chars().count()
    }

    /// The bytes of [`Self::folded`] of some folded characters of the document, as far as they are in the clause.
    pub(super) fn bytes(&self, characters: &Range<usize>) -> Range<usize> {
        let byte = |character: usize| {
            let inside = character.saturating_sub(self.clause.characters.start);
            self.folded.char_indices().nth(inside).map_or(self.folded.len(), |(at, _)| at)
        };
        byte(characters.start)..byte(characters.end)
    }

    /// The stretch of the document's text behind some bytes.
    pub(super) fn span(&self, bytes: &Range<usize>) -> Span {
        self.document.folded.span(&self.document.text, self.characters(bytes))
    }

    /// What is written there.
    pub(super) fn text(&self, bytes: &Range<usize>) -> String {
        self.document.folded.text(&self.document.text, self.characters(bytes))
    }

    /// Whether what stands there is written with a capital at its head, or in a script that has none.
    pub(super) fn is_capital(&self, bytes: &Range<usize>) -> bool {
        let at = self.folded[..bytes.start].chars().count();
        self.written.get(at).is_some_and(|c| !c.is_lowercase())
    }
}
