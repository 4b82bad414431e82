//! What a block of text is, and how that is known.

use super::Place;
use serde::{Deserialize, Serialize};

/// What a block of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The document's title; with its subtitle, two blocks.
    Title,
    /// A heading of the outline.
    Heading,
    /// The words to those who are addressed: 各位代表：.
    Salutation,
    /// Running text.
    Body,
    /// The words to a picture or a table.
    Caption,
    /// A line that dates the text or names its source.
    Dateline,
    /// Who signed, with office and state.
    Signature,
    /// Who edited it: 责任编辑：….
    EditorLine,
    /// Menus, breadcrumbs, lists of links.
    Navigation,
    /// What else a website puts around a text: its name, buttons, footer.
    SiteFurniture,
    /// What a printed page puts around a text: running heads, page numbers, （下转第五版）.
    PageFurniture,
    /// Words that are there for search engines.
    Spam,
    /// Part of another text that runs through this one.
    OtherThread,
}

impl Role {
    /// Whether blocks of this role are analysed.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(
            self,
            Self::Title | Self::Heading | Self::Salutation | Self::Body | Self::Caption | Self::Signature
        )
    }

    /// Whether blocks of this role are something around the text, set aside.
    #[must_use]
    pub fn is_furniture(self) -> bool {
        matches!(
            self,
            Self::EditorLine | Self::Navigation | Self::SiteFurniture | Self::PageFurniture | Self::Spam
        )
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The line before the text that reads most like a title.
    FirstLine,
    /// Numbered as a heading is (一、, （一）, 第一章 …).
    Numbered,
    /// Marked as a heading, in Markdown or by the file.
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
    /// Below the title and belonging to it: —— and what follows, or a line above the date or the speaker.
    Subtitle,
    /// Addresses those who listen or read, and nothing else.
    Address,
    /// Begins or ends as the words to a picture or a table do.
    CaptionWords,
    /// Marked by the page as the words to a picture or a table.
    Captioned,
    /// Names who wrote or spoke.
    Byline,
    /// Names who signed, right above the date.
    AboveDate,
    /// Tells how the text became official: its number, who adopted it and when.
    Record,
    /// Names who edited it (责任编辑, 校对 …).
    EditorWords,
    /// Labels of a menu, a list of languages, a way through a website.
    Menu,
    /// Headlines of other texts, with their dates.
    Headlines,
    /// Words that are printed around texts (下转第五版).
    PageWords,
    /// A page's number.
    PageNumber,
    /// A line that comes again and again where pages break.
    RunningHead,
    /// Strokes that only divide.
    Rule,
    /// What the file says beside its text: a header of YAML, a comment or a tag of HTML.
    Markup,
    /// It belongs to another of the texts that run through each other.
    OtherThread,
    /// The reader said so.
    Reader,
}
