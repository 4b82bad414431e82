//! How a document, a place in it and what was found there look from outside.

use super::{
    BlockAnswer, Decoding, JoinAnswer, Kind, LossAnswer, SignatoryAnswer, ThreadAnswer, ThreadOf, Told,
};
use crate::error::Warning;
use serde::{Deserialize, Serialize};

/// A stretch of a document's decoded text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The document's name on the shelf.
    pub document: String,
    /// Where it starts, in UTF-16 units.
    pub start: u32,
    /// Where it ends, exclusive, in UTF-16 units.
    pub end: u32,
}

/// Answer to [`super::Question::Shelf`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShelfAnswer {
    /// One entry a document, in the shelf's order.
    pub documents: Vec<DocumentSummary>,
}

/// Answer to [`super::Question::Documents`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentsAnswer {
    /// One entry a document, in the shelf's order.
    pub documents: Vec<DocumentAnswer>,
}

/// One document as it stands on the shelf.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentSummary {
    /// Its name, unique on the shelf.
    pub name: String,
    /// Its title: the reader's, or the file's own, or the one found, or one that the file hints at, or the name.
    pub title: String,
    /// Where the title was found.
    pub title_place: Option<Place>,
    /// The date of the act.
    pub date: Option<DateAnswer>,
    /// Where the act was done.
    pub place: Option<Told>,
    /// Who issued it.
    pub issuer: Option<Told>,
    /// What kind of text it is.
    pub kind: Option<Kind>,
    /// The reader's words to group it by.
    pub tags: Vec<String>,
    /// Who signed.
    pub signatories: Vec<SignatoryAnswer>,
    /// The script that most of it is written in.
    pub script: Script,
    /// What the file is.
    pub format: Format,
    /// How it was decoded.
    #[serde(flatten)]
    pub decoding: Decoding,
    /// The file's size in bytes.
    pub bytes: u64,
    /// Characters of the decoded text, white space left out.
    pub characters: u32,
    /// Characters of what is analysed (title, headings, body, signatures), white space left out.
    pub kept_characters: u32,
    /// Characters of what was set aside ([`is_furniture`](super::Role::is_furniture)), white space left out.
    pub furniture_characters: u32,
    /// How many blocks that are.
    pub furniture_blocks: u32,
    /// Where the first of them is.
    pub first_furniture: Option<Place>,
    /// Which thread of its file it is, if two texts ran through each other there.
    pub thread: Option<ThreadOf>,
    /// How many texts run through each other in it, if it is not divided.
    pub interleaved: u32,
    /// At how many places something of it is lost.
    pub lost: u32,
    /// Running words.
    pub tokens: u32,
    /// Different words.
    pub types: u32,
    /// Whether it is part of the counts.
    pub counted: Counted,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
}

/// One document with all that was found in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentAnswer {
    /// What the shelf shows of it.
    #[serde(flatten)]
    pub summary: DocumentSummary,
    /// Every block of the text, in order; together they hold everything but white space.
    pub blocks: Vec<BlockAnswer>,
    /// The outline.
    pub headings: Vec<HeadingAnswer>,
    /// The paragraphs of the body. A paragraph that a break had cut in two has two pieces.
    pub paragraphs: Vec<Vec<Place>>,
    /// The breaks over which sentences are read on.
    pub joins: Vec<JoinAnswer>,
    /// The texts that run through each other in it; none if it is one text.
    pub threads: Vec<ThreadAnswer>,
    /// Where something of it is lost.
    pub losses: Vec<LossAnswer>,
}

/// Whether a document is part of the counts, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "counted", rename_all = "kebab-case")]
pub enum Counted {
    /// It is.
    Yes,
    /// Another document has the same text and is counted for both.
    SameAs {
        /// That document's name.
        document: String,
    },
    /// The reader set it aside.
    SetAside,
}

/// A document's date, and how it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateAnswer {
    /// `YYYY-MM-DD`, or `YYYY-MM`, or `YYYY` where the text says no more.
    pub value: String,
    /// The rule by which this date was preferred.
    pub rule: DateRule,
    /// Where it stands; nowhere if the reader or the file's name gave it.
    pub place: Option<Place>,
}

/// Why a date was taken for the date of the act, best evidence first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateRule {
    /// The reader said so.
    Reader,
    /// It stands on a line of its own, as acts are dated.
    OwnLine,
    /// An agency's dateline gives month and day; the year is that of another date in the text.
    Dateline,
    /// The opening names it.
    Opening,
    /// It is the page's date of publication.
    Published,
    /// The file says so beside its text: a column of a table, the properties of a document, `<meta>`.
    Metadata,
    /// The file's name has it.
    FileName,
}

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Plain text, or Markdown.
    PlainText,
    /// A web page.
    Html,
    /// Word since 2007 (Office Open XML).
    Docx,
    /// `OpenDocument` text.
    Odt,
    /// A book.
    Epub,
    /// PDF.
    Pdf,
    /// Rich Text Format.
    Rtf,
    /// Comma- or tab-separated values: a row a document.
    Csv,
    /// A spreadsheet: a row a document.
    Spreadsheet,
    /// JSON Lines: a line a document.
    JsonLines,
    /// Office 97 to 2003, or a newer file with a password. Not read.
    LegacyOffice,
    /// Slides and drawings. Not read.
    OtherOffice,
    /// A ZIP of files.
    Archive,
}

/// The script of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Chinese, Simplified.
    Simplified,
    /// Chinese, Traditional.
    Traditional,
    /// Chinese, in characters that do not tell.
    Chinese,
    /// Japanese: Chinese characters between kana.
    Japanese,
    /// Letters, not Chinese characters.
    Letters,
}

/// A heading of the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadingAnswer {
    /// Where it is.
    #[serde(flatten)]
    pub place: Place,
    /// 1 for the highest level in this document.
    pub level: u8,
    /// Its words without numbering and marks.
    pub text: String,
}
