//! The blocks of a document as the search for threads sees them.

use super::super::grams::{Letters, letters_within};
use crate::{
    characters::{ends_sentence, stops},
    clean::{is_running_text, numbering, without_marks},
    corpus::Document,
    protocol::Role,
    span::Span,
};
use std::ops::Range;

/// A block that is no furniture.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Where it is.
    pub(super) span: Span,
    /// Its role.
    pub(super) role: Role,
    /// Its text, folded; empty for what is not analysed.
    pub(super) folded: String,
    /// Its letters among [`Lines::letters`].
    pub(super) letters: Range<usize>,
    /// Whether it is running text.
    pub(super) is_prose: bool,
    /// How it ends.
    pub(super) end: End,
    /// Whether it can go on with a sentence that broke off before it.
    pub(super) can_continue: bool,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// As sentences end, or it is no running text.
    Whole,
    /// In the middle of a sentence.
    Open,
    /// With a colon: it announces what follows.
    Announcing,
}

impl Line {
    /// Whether it breaks off in the middle of a sentence.
    pub(super) fn is_open(&self) -> bool {
        self.end == End::Open
    }
}

/// The lines of a document, in the page's order.
pub(super) struct Lines {
    /// The lines.
    pub(super) all: Vec<Line>,
    /// The document's folded letters.
    pub(super) letters: Letters,
    /// Whether breaking off in mid-sentence is nothing special here: the text was wrapped at some width.
    pub(super) is_wrapped: bool,
}

/// Of lines of running text that break off, so many in a hundred make a text a wrapped one.
const WRAPPED: usize = 25;

/// With fewer lines of running text than this, no text is taken for two.
pub(super) const FEWEST: usize = 8;

impl Lines {
    pub(super) fn new(document: &Document) -> Self {
        let letters = Letters::new(document);
        let blocks = document.blocks.iter().filter(|block| !block.role.is_furniture());
        let all: Vec<Line> = blocks
            .map(|block| {
                let folded = folded_within(document, block.span);
                let text = block.span.of(&document.text);
                let is_body = block.role == Role::Body;
                let is_prose = is_body && is_running_text(text);
                Line {
                    span: block.span,
                    role: block.role,
                    folded: document.folded.characters[folded.clone()].iter().collect(),
                    letters: letters_within(&letters, &folded),
                    is_prose,
                    end: match is_body {
                        true if text.ends_with(['：', ':']) => End::Announcing,
                        true if is_prose && breaks_off(text) => End::Open,
                        _ => End::Whole,
                    },
                    can_continue: is_body && goes_on(text),
                }
            })
            .collect();
        let prose = all.iter().filter(|line| line.is_prose).count();
        let open = all.iter().filter(|line| line.is_open()).count();
        Self { all, letters, is_wrapped: open >= 8 && open * 100 >= prose * WRAPPED }
    }

    /// Whether it has enough running text for two texts.
    pub(super) fn could_be_two(&self) -> bool {
        self.all.iter().filter(|line| line.is_prose).count() >= FEWEST
    }

    /// Whether any line breaks off.
    pub(super) fn has_open(&self) -> bool {
        self.all.iter().any(Line::is_open)
    }

    /// Whether a line breaks off and the next one cannot be what goes on with it: one text has left off here.
    pub(super) fn is_interrupted(&self, at: usize) -> bool {
        !self.is_wrapped
            && self.all[at].is_open()
            && self.all.get(at + 1).is_some_and(|next| !next.can_continue)
    }

    /// How many letters a line has.
    pub(super) fn size(&self, at: usize) -> usize {
        self.all[at].letters.len()
    }
}

/// The folded characters of a block. What is not analysed has none.
fn folded_within(document: &Document, block: Span) -> Range<usize> {
    let origin = &document.folded.origin;
    let start = origin.partition_point(|&at| at < block.start);
    let end = origin.partition_point(|&at| at < block.end);
    start..end.max(start)
}

/// Whether a paragraph ends in the middle of a sentence. Verse and lists have lines without stops too, but
/// short ones without commas.
fn breaks_off(text: &str) -> bool {
    let last_is_open = text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '，' | '、' | ','));
    let is_long = text.chars().count() >= 20 && (stops(text) > 0 || text.contains(['，', ',']));
    last_is_open && is_long && !ends_sentence(text)
}

/// Whether a block can begin in the middle of a sentence: no dash, no numbering, no mark before it.
fn goes_on(text: &str) -> bool {
    let begins = text.starts_with(|c: char| {
        c.is_alphanumeric() || matches!(c, '“' | '《' | '，' | '、' | '。' | '；' | '”')
    });
    begins && numbering(without_marks(text)).is_none()
}
