//! A [`Document`]: a text on the shelf, with all that the stages found in it.
//!
//! A document's text is what was decoded and never changes. Every stage adds to the document what it
//! found, as spans over that text.

use crate::{
    clean::Block,
    error::Warning,
    fold::Folded,
    protocol::{Edit, Format, Script},
    segment::Tokens,
    structure::Structure,
};

/// A text on the shelf, with all that the stages found in it.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its name, unique on the shelf.
    pub name: String,
    /// Where it came from.
    pub source: Source,
    /// The decoded text. Never changed.
    pub text: String,
    /// The text's script.
    pub script: Script,
    /// Every block of the text with its role; together they cover all but white space.
    pub blocks: Vec<Block>,
    /// Title, date, outline, paragraphs.
    pub structure: Structure,
    /// What is analysed, folded.
    pub folded: Folded,
    /// The words of what is analysed.
    pub tokens: Tokens,
    /// What the reader should know about it.
    pub warnings: Vec<Warning>,
    /// What the reader says of it.
    pub edit: Edit,
}

/// The file behind a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its size in bytes.
    pub bytes: u64,
    /// A hash of its bytes, to know the same file again.
    pub hash: u64,
    /// What it is.
    pub format: Format,
    /// The encoding that it was decoded from, by its WHATWG name.
    pub encoding: &'static str,
}

impl Document {
    /// The title: the reader's, or the one found, or the name.
    #[must_use]
    pub fn title(&self) -> &str {
        let found = self.structure.title.map(|span| span.of(&self.text));
        self.edit.title.as_deref().or(found).unwrap_or(&self.name)
    }

    /// The date: the reader's, or the one found.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        self.edit.date.as_deref().or(self.structure.date.as_ref().map(|date| date.value.as_str()))
    }
}
