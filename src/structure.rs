//! Blocks to structure: title, date, outline, and the units that are analysed.

mod dating;
mod outline;
mod script;
mod units;

pub use dating::DocumentDate;
pub use outline::Heading;
pub use units::Unit;

use crate::{clean::Block, protocol::Role, span::Span};

/// What a document says about itself and how it is built.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Structure {
    /// The title, without marks.
    pub title: Option<Span>,
    /// The date of the act.
    pub date: Option<DocumentDate>,
    /// The outline, in order.
    pub headings: Vec<Heading>,
    /// What is analysed, in order: title, headings, paragraphs, signatures.
    pub units: Vec<Unit>,
}

/// Finds the structure of a text from its blocks. `name` is the file's, which may hold a date.
#[must_use]
pub fn structure(text: &str, blocks: &[Block], name: &str) -> Structure {
    let title = blocks.iter().find(|block| block.role == Role::Title);
    let headings = outline::headings(text, blocks);
    let units = units::units(text, blocks, &headings);
    Structure {
        title: title.map(|block| outline::words(text, block.span)),
        date: dating::date(text, blocks, &units, name),
        headings,
        units,
    }
}
