//! Text to blocks, each with a role and the reason for it.
//!
//! [`blocks`] cuts the text where its author (or a web page) cut it; [`roles`] says what each block is. The
//! signs by which it is known have a file a family; [`lines`] asks them and keeps what they say.
//! Nothing is removed: what is not part of the text proper is set aside by its [`Role`], and the blocks
//! together hold every character but white space.

mod addresses;
mod appendage;
mod blocks;
mod broken;
mod bylines;
mod captioned;
mod captions;
mod dated;
mod datelines;
mod edited;
mod headings;
mod imprint;
mod kinds;
mod lines;
mod marks;
mod markup;
mod navigation;
mod navigation_words;
mod numbering;
mod pages;
mod people;
mod printed;
mod roles;
mod rules;
mod site;
mod site_words;
mod spam;
mod stamps;
mod statutes;
mod title;
mod words;
mod wrapped;

pub use blocks::blocks;
pub use broken::{Broken, broken};
pub(crate) use captioned::captioned;
pub(crate) use dated::{dated, last_day};
pub(crate) use edited::{edited, only};
pub(crate) use kinds::{kind, unspread};
pub(crate) use marks::{heading_mark, is_running_text, without_marks};
pub(crate) use numbering::{fine_rank, numbering};
pub(crate) use people::{OFFICES, is_body_of_state, is_name, is_office, is_surname, without_signed};
pub use roles::roles;
pub(crate) use words::{List, Words, words};
pub(crate) use wrapped::Wrapped;

use crate::{
    protocol::{Reason, Role},
    span::Span,
};

/// A role and the reason for it.
type Judged = (Role, Reason);

/// A block of the text: a line, or a paragraph of a text without lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Where it is, without white space at its ends.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// Why it was taken for that.
    pub reason: Reason,
    /// Of a heading, the level that the reader gave it.
    pub level: Option<u8>,
    /// It was found to be no text, and the reader brought it back.
    pub is_restored: bool,
}
