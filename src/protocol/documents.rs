//! How a document, a place in it and what was found there look from outside.

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
    /// Its title: the reader's, or the one found, or the name.
    pub title: String,
    /// Where the title was found.
    pub title_place: Option<Place>,
    /// The date of the act.
    pub date: Option<DateAnswer>,
    /// The script that most of it is written in.
    pub script: Script,
    /// What the file is.
    pub format: Format,
    /// The encoding that it was decoded from, by its WHATWG name (`UTF-8`, `gb18030` …).
    pub encoding: String,
    /// The file's size in bytes.
    pub bytes: u64,
    /// Characters of the decoded text, white space left out.
    pub characters: u32,
    /// Characters of what is analysed (title, headings, body, signatures), white space left out.
    pub kept_characters: u32,
    /// Characters of what a web page put around the text, white space left out.
    pub furniture_characters: u32,
    /// How many blocks that are.
    pub furniture_blocks: u32,
    /// Where the first of them is.
    pub first_furniture: Option<Place>,
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
    /// Not read yet.
    Pdf,
    /// Not read yet.
    Rtf,
    /// Office 97 to 2003, or a newer file with a password. Not read.
    LegacyOffice,
    /// Tables and slides. Not read yet.
    OtherOffice,
    /// A ZIP of files. Not read yet.
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
    /// Letters, not Chinese characters.
    Letters,
}

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The document's title.
    Title,
    /// A heading of the outline.
    Heading,
    /// Running text.
    Body,
    /// A line that dates the text or names its source.
    Dateline,
    /// Who signed, with office and state.
    Signature,
    /// The web page around the text: menus, buttons, footers. Not analysed.
    Furniture,
}

impl Role {
    /// Whether blocks of this role are analysed.
    #[must_use]
    pub fn is_kept(self) -> bool {
        !matches!(self, Self::Furniture | Self::Dateline)
    }
}

/// A block, its role, and why it was given that role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockAnswer {
    /// Where it is.
    #[serde(flatten)]
    pub place: Place,
    /// What it is.
    pub role: Role,
    /// Why.
    pub reason: Reason,
}

/// The evidence for a block's role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The line before the text that reads most like a title.
    FirstLine,
    /// Numbered as a heading is (一、, （一）, 第一章 …).
    Numbered,
    /// Marked as a heading in Markdown.
    Marked,
    /// A short line without a full stop before running text.
    ShortLine,
    /// Running text: nothing says otherwise.
    RunningText,
    /// A date or an agency's line and nothing else.
    DateAlone,
    /// Names an office and a person.
    OfficeAndName,
    /// Nothing but links.
    Links,
    /// Before the title, and not running text.
    BeforeTitle,
    /// After the end of the text, and not running text.
    AfterEnd,
    /// A list of names or keywords divided by bars.
    BarredList,
    /// Words that websites put around texts (字号, 打印, 责任编辑 …).
    SiteWords,
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
