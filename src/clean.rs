//! Text to blocks, each with a role and the reason for it.
//!
//! [`blocks`] cuts the text where its author (or a web page) cut it; [`roles`] says what each block is.
//! Nothing is removed: what is not part of the text proper is set aside by its [`Role`], and the blocks
//! together hold every character but white space.

mod blocks;
mod numbering;
mod roles;
mod signs;
mod title;

pub use blocks::blocks;
pub(crate) use numbering::numbering;
pub use roles::roles;
pub(crate) use signs::{heading_mark, is_running_text, without_marks};

use crate::{
    protocol::{Reason, Role},
    span::Span,
};

/// A block of the text: a line, or a paragraph of a text without lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Where it is, without white space at its ends.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// Why it was taken for that.
    pub reason: Reason,
}
