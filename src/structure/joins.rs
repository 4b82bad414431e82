//! Where a sentence goes on behind a break: a line end at which a text was wrapped, a column's or a page's end,
//! a hyphen.

use crate::{
    characters::ends_sentence,
    clean::{Block, Wrapped, is_running_text, numbering},
    protocol::Role,
    span::Span,
};
use std::{cell::OnceCell, collections::BTreeSet};

/// Prose has lines at least so long, in characters.
const PROSE: usize = 30;

/// What is known of a text before its breaks are judged.
pub(super) struct Joins<'a> {
    text: &'a str,
    /// The width at which the lines were wrapped, if they were.
    wrapped: Option<Wrapped>,
    /// Whether nearly all long paragraphs end as sentences do, so that one that does not shows a break.
    is_prose: bool,
    /// The words that the text writes with a hyphen, as what stands around it.
    hyphenated: OnceCell<BTreeSet<(&'a str, &'a str)>>,
}

impl<'a> Joins<'a> {
    pub(super) fn new(text: &'a str, blocks: &[Block]) -> Self {
        let body: Vec<Span> =
            blocks.iter().filter(|block| block.role == Role::Body).map(|block| block.span).collect();
        let (wrapped, is_prose) = (Wrapped::of(text, &body), is_prose(text, blocks));
        Self { text, wrapped, is_prose, hyphenated: OnceCell::new() }
    }

    /// Whether a paragraph goes on with another block.
    pub(super) fn goes_on(&self, before: Span, after: Span) -> bool {
        self.wrapped.is_some_and(|wrapped| wrapped.goes_on(self.text, before, after))
            || is_hyphenated(before.of(self.text), after.of(self.text))
            || is_cut(before.of(self.text), after.of(self.text), self.is_prose)
    }

    /// The piece before a break without the hyphen that stands for the break: interna-|tional. One that the
    /// word has anyway (well-|known) stays: the text has the word with it elsewhere.
    pub(super) fn without_hyphen(&self, before: Span, after: Span) -> Span {
        let words = before.of(self.text);
        if !is_hyphenated(words, after.of(self.text)) {
            return before;
        }
        let Some(bare) = words.strip_suffix(HYPHENS) else { return before };
        let own = self.hyphenated.get_or_init(|| hyphenated(self.text));
        let is_own = own.contains(&around(bare, after.of(self.text)));
        if is_own { before } else { Span::new(before.start, before.start + bare.len()) }
    }
}

/// Hyphens that may stand for a break.
const HYPHENS: [char; 3] = ['-', '\u{ad}', '\u{2010}'];

/// Whether a word of letters is cut by a hyphen at the line's end.
fn is_hyphenated(before: &str, after: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_lowercase);
    before.strip_suffix(HYPHENS).is_some_and(|bare| letter(bare.chars().next_back()))
        && letter(after.chars().next())
        && before.contains(' ')
}

/// The words of a text with a hyphen in them.
fn hyphenated(text: &str) -> BTreeSet<(&str, &str)> {
    let around = text.match_indices('-').map(|(at, hyphen)| around(&text[..at], &text[at + hyphen.len()..]));
    around.filter(|(first, second)| !first.is_empty() && !second.is_empty()).collect()
}

/// The letters right before and behind a place.
fn around<'a>(before: &'a str, after: &'a str) -> (&'a str, &'a str) {
    let is_between = |c: char| !c.is_alphabetic();
    (before.rsplit(is_between).next().unwrap_or_default(), after.split(is_between).next().unwrap_or_default())
}

/// Whether a paragraph breaks off in the middle of a sentence and the next block goes on with it.
fn is_cut(before: &str, after: &str, in_prose: bool) -> bool {
    let breaks_off = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '，' | '、' | ','));
    let goes_on =
        after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '“' | '《' | '，' | '、' | '。'));
    if !breaks_off || !goes_on {
        return false;
    }
    // Verse and lists have lines without stops too: short ones, or ones that begin alike.
    let has_clauses = || before.contains(['，', ',', '。', '；', '！', '？']) || before.contains(". ");
    let is_long = before.chars().nth(PROSE - 1).is_some() && (in_prose || has_clauses());
    let alike = before.chars().take(2).eq(after.chars().take(2));
    // A sentence of letters goes on with a small one.
    let capital = after.starts_with(char::is_uppercase);
    let is_numbered = || numbering(after).is_some();
    is_long && !alike && !capital && is_running_text(after) && !is_numbered()
}

/// Whether of eight long paragraphs and more nine in ten end as sentences do, or with a colon.
fn is_prose(text: &str, blocks: &[Block]) -> bool {
    let body = blocks.iter().filter(|block| block.role == Role::Body).map(|block| block.span.of(text));
    let (mut long, mut ended) = (0, 0);
    for words in body.filter(|words| words.chars().nth(PROSE - 1).is_some()) {
        long += 1;
        ended += usize::from(ends_sentence(words) || words.ends_with(['：', ':']));
    }
    long >= 8 && ended * 10 >= long * 9
}
