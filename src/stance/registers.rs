//! Registers: the instruments that a document cites, its dates, figures, names, persons and places.

mod changes;
mod dates;
mod english;
mod figures;
mod instruments;
mod known;
mod names;
mod network;
mod persons;
mod places;
mod quantities;
mod quoted;
mod resolutions;
mod unite;

pub use changes::{courses, is_one_person};
pub use network::{Network, network};
pub use unite::unite;

use super::line::Line;
use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::{RegisterKind, Registered},
    span::Span,
};

/// A passage of a register's entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// What it is.
    pub what: Registered,
    /// Mentions of one key are of one entry.
    pub key: String,
    /// The entry's name as it stands here.
    pub name: String,
    /// Where it stands.
    pub span: Span,
    /// Its words.
    pub text: String,
    /// The clause; none of a date that stands alone.
    pub clause: Option<usize>,
    /// It stands in a title.
    pub in_title: bool,
    /// What it says more.
    pub note: String,
}

impl Mention {
    /// A mention at some bytes of a line, which is the document's clause of a number.
    fn new(
        line: &Line,
        clause: usize,
        bytes: &std::ops::Range<usize>,
        what: Registered,
        key: String,
    ) -> Self {
        let text = line.text(bytes);
        Self {
            what,
            key,
            name: text.clone(),
            span: line.span(bytes),
            text,
            clause: Some(clause),
            in_title: false,
            note: String::new(),
        }
    }
}

/// What a document says for some registers, in the order of its text within each.
#[must_use]
pub fn mentions(document: &Document, clauses: &[Clause], kinds: &[RegisterKind]) -> Vec<Mention> {
    let lines: Vec<Line> = clauses.iter().map(|clause| Line::new(document, clause)).collect();
    let mut found = Vec::new();
    for kind in kinds {
        match kind {
            RegisterKind::Instruments => instruments::find(&lines, &mut found),
            RegisterKind::Dates => dates::find(document, &lines, &mut found),
            RegisterKind::Figures => figures::find(&lines, &mut found),
            RegisterKind::Names => names::find(&lines, &mut found),
            RegisterKind::Persons => persons::find(document, &lines, &mut found),
            RegisterKind::Places => places::find(&lines, &mut found),
        }
    }
    found
}

/// Of some byte ranges, whether one holds a byte.
fn is_within(ranges: &[std::ops::Range<usize>], at: usize) -> bool {
    ranges.iter().any(|range| range.contains(&at))
}
