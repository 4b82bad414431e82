//! A [`Document`]: a text on the shelf, with all that the stages found in it.
//!
//! A document's text is what was decoded and never changes. Every stage adds to the document what it
//! found, as spans over that text.

use crate::{
    characters,
    clean::Block,
    error::Warning,
    fold::Folded,
    numbers::narrow,
    protocol::{Decoding, Edit, Format, Script, ThreadOf},
    segment::Tokens,
    span::Span,
    structure::Structure,
};
use std::borrow::Cow;

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
    /// Of a text through which another runs, which thread it is.
    pub thread: Option<Thread>,
    /// The reader says that it is one text, whatever it looks like.
    pub is_one_text: bool,
}

/// The part of a text that one of the texts has that run through each other in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Which of them.
    pub number: ThreadOf,
    /// The blocks that are its own, in the order in which it is to be read.
    pub spans: Vec<Span>,
}

/// What the file says of a document beside its text: a row of a table, the properties of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Its title.
    pub title: Option<String>,
    /// A title that the file has among its properties. Programs put there what they like, so it counts only
    /// where the text has none.
    pub title_hint: Option<String>,
    /// Its date, ISO 8601 as far as it goes.
    pub date: Option<String>,
    /// When it was published, which need not be the date of the act.
    pub published: Option<String>,
    /// Who wrote it, or the press that it was taken from.
    pub author: Option<String>,
    /// Paragraphs that it marks as the words to pictures and tables, each without white space.
    pub captions: Vec<String>,
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
    /// How it was decoded.
    pub decoding: Decoding,
    /// What it says of the document beside its text.
    pub metadata: Metadata,
}

impl Document {
    /// Characters of what is analysed (title, headings, body, signatures), white space left out.
    #[must_use]
    pub fn kept_characters(&self) -> u32 {
        let pieces = self.structure.units.iter().flat_map(|unit| &unit.pieces);
        narrow(pieces.map(|piece| characters::count(piece.of(&self.text))).sum())
    }

    /// The title: the reader's, or the file's own, or the one found, or one that the file hints at, or the name.
    /// What the file says is not said of one of several texts in it: such a one goes by its first words.
    #[must_use]
    pub fn title(&self) -> Cow<'_, str> {
        let found = || self.structure.title(&self.text);
        let said = self.edit.title.as_deref().map(Cow::Borrowed);
        if self.thread.is_some() {
            let opening = || opening(&self.text, &self.structure).map(Cow::Borrowed);
            return said.or_else(found).or_else(opening).unwrap_or(Cow::Borrowed(&self.name));
        }
        let told = said.or(self.source.metadata.title.as_deref().map(Cow::Borrowed));
        let hint = self.source.metadata.title_hint.as_deref().map(Cow::Borrowed);
        told.or_else(found).or(hint).unwrap_or(Cow::Borrowed(&self.name))
    }

    /// The date: the reader's, or the file's own, or the one found. Where the file gives only the year or the
    /// month, the day in it that the text gives.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        let found = self.structure.date.as_ref().map(|date| date.value.as_str());
        let said = self.source.metadata.date.as_deref();
        let within = || found.filter(|found| said.is_some_and(|said| found.starts_with(said)));
        self.edit.date.as_deref().or_else(within).or(said).or(found)
    }
}

/// The first words of what is analysed of a text, to the first mark: what it is called if it has no title.
pub(crate) fn opening<'a>(text: &'a str, structure: &Structure) -> Option<&'a str> {
    const LONGEST: usize = 30;
    let first = structure.units.first()?.pieces.first()?.of(text);
    let end = first.find(['，', '。', '：', '；', '！']).unwrap_or(first.len());
    let cut = first.char_indices().nth(LONGEST).map_or(first.len(), |(at, _)| at);
    Some(&first[..end.min(cut)])
}
