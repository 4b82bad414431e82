//! Blocks to structure: title, date, outline, and the units that are analysed.

mod dating;
mod file_name;
mod issuer;
mod joins;
mod kind;
mod losses;
mod note;
mod outline;
mod place;
mod script;
mod signatories;
mod units;
mod unnumbered;

pub use losses::cut_off;

pub use dating::DocumentDate;
pub use outline::Heading;
pub use units::Unit;

use crate::{
    clean::{Block, unspread, without_marks},
    corpus::Metadata,
    protocol::{Kind, LossKind, Reason, Role},
    span::Span,
};
use std::borrow::Cow;

/// What a document says about itself and how it is built.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Structure {
    /// The title, without marks; of one over two lines both, without the subtitle.
    pub title: Option<Span>,
    /// The date of the act.
    pub date: Option<DocumentDate>,
    /// Where the act was done.
    pub place: Option<Span>,
    /// Who issued it.
    pub issuer: Option<Span>,
    /// What kind of text it is.
    pub kind: Option<Kind>,
    /// Who signed.
    pub signatories: Vec<Signatory>,
    /// The outline, in order.
    pub headings: Vec<Heading>,
    /// What is analysed, in order: title, headings, paragraphs, signatures.
    pub units: Vec<Unit>,
    /// Where the text is broken for good.
    pub losses: Vec<Loss>,
}

/// Who signed: three stretches of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signatory {
    /// The state or body; empty where only an office is named.
    pub state: Span,
    /// The office.
    pub office: Span,
    /// The person.
    pub person: Span,
}

/// A place where something of the text is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// What was lost.
    pub kind: LossKind,
    /// The broken characters; of a gap, those that stand behind the break and belong to nothing; of what is
    /// cut off, the last characters.
    pub span: Span,
}

/// Finds the structure of a text from its blocks. `name` is the file's, which may hold a date.
#[must_use]
pub fn structure(text: &str, blocks: &[Block], name: &str) -> Structure {
    structure_said(text, blocks, name, &Metadata::default())
}

/// The same of a file that says more of itself than its text: its title, when it was published, and by whom.
#[must_use]
pub fn structure_said(text: &str, blocks: &[Block], name: &str, said: &Metadata) -> Structure {
    let headings = outline::headings(text, blocks);
    let units = units::units(text, blocks, &headings);
    let kind = kind::kind(text, blocks, said);
    let signatories = signatories::signatories(text, blocks);
    Structure {
        title: title(text, blocks),
        date: dating::date(text, blocks, &units, name, kind, said.published.as_deref()),
        place: place::place(text, blocks, kind),
        issuer: issuer::issuer(text, blocks, kind, &signatories),
        kind,
        signatories,
        losses: losses::losses(text, &units),
        headings,
        units,
    }
}

impl Structure {
    /// The title in one line, its characters close together even if the text spreads them out.
    #[must_use]
    pub fn title<'a>(&self, text: &'a str) -> Option<Cow<'a, str>> {
        let title = self.title?.of(text);
        let mut lines = title.lines().map(|line| without_marks(line.trim())).filter(|line| !line.is_empty());
        let line = |line: &'a str| unspread(line).map_or(Cow::Borrowed(line), Cow::Owned);
        let first = line(lines.next()?);
        Some(lines.map(line).fold(first, |title, line| {
            let is_spaced =
                title.ends_with(|c: char| c.is_ascii()) && line.starts_with(|c: char| c.is_ascii());
            Cow::Owned(format!("{title}{}{line}", if is_spaced { " " } else { "" }))
        }))
    }
}

/// The title, from its first line to its last: those that follow each other, with nothing between them.
fn title(text: &str, blocks: &[Block]) -> Option<Span> {
    let first = blocks.iter().position(|block| block.role == Role::Title)?;
    let is_next = |a: &Block, b: &Block| {
        [a, b].iter().all(|block| block.role == Role::Title && block.reason == Reason::FirstLine)
            && text.get(a.span.end..b.span.start).is_some_and(|between| between.trim().is_empty())
    };
    let lines = blocks[first..].chunk_by(is_next).next()?;
    let (start, end) =
        (outline::title(text, lines[0].span), outline::title(text, lines[lines.len() - 1].span));
    Some(Span::new(start.start, end.end))
}

/// The blocks with which a text opens: those from its title on. Above a title stands what pages put there, which
/// a reader may want to keep and which opens no text all the same. All blocks if there is no title, or no text
/// below it.
fn from_title(blocks: &[Block]) -> &[Block] {
    let title = blocks.iter().position(|block| block.role == Role::Title);
    let below = title.map_or(blocks, |title| &blocks[title..]);
    if below.iter().any(|block| block.role == Role::Body) { below } else { blocks }
}

/// The paragraph with which a text closes: its own last one, and the last at all if the reader brought others back
/// from below it.
fn closing(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let own = blocks.iter().rfind(|block| block.role == Role::Body && !block.is_restored);
    let last = blocks.iter().rfind(|block| block.role == Role::Body);
    own.into_iter().chain(last)
}

#[cfg(test)]
mod tests;
