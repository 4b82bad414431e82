//! Where a sentence goes on behind a break: a line end at which a text was wrapped, a column's or a page's end,
//! a hyphen.

use crate::{
    characters::ends_sentence,
    clean::{Block, is_running_text, numbering},
    protocol::Role,
    span::Span,
};
use std::{cell::OnceCell, collections::BTreeSet};

/// Of a text that was wrapped at some width, so many lines in a hundred are that wide.
const WRAPPED: usize = 60;

/// A line is as wide as the others if no more than this is missing: a wide character and a stop.
const RAGGED: usize = 4;

/// Prose has lines at least so long, in characters.
const PROSE: usize = 30;

/// What is known of a text before its breaks are judged.
pub(super) struct Joins<'a> {
    text: &'a str,
    /// The width at which the lines were wrapped, in columns of a terminal, if they were.
    wrap: Option<usize>,
    /// Whether nearly all long paragraphs end as sentences do, so that one that does not shows a break.
    is_prose: bool,
    /// The words that the text writes with a hyphen, as what stands around it.
    hyphenated: OnceCell<BTreeSet<(&'a str, &'a str)>>,
}

impl<'a> Joins<'a> {
    pub(super) fn new(text: &'a str, blocks: &[Block]) -> Self {
        let (wrap, is_prose) = (wrap_width(text, blocks), is_prose(text, blocks));
        Self { text, wrap, is_prose, hyphenated: OnceCell::new() }
    }

    /// Whether a paragraph goes on with another block.
    pub(super) fn goes_on(&self, before: Span, after: Span) -> bool {
        self.is_wrapped(before, after)
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

    /// Whether a line goes on with the one before because the text was wrapped: the next word would not have
    /// fitted, and between them is a line end without a blank line or an indent.
    fn is_wrapped(&self, before: Span, after: Span) -> bool {
        let Some(width) = self.wrap else { return false };
        // Where another text runs through this one, what goes on may stand higher up.
        let Some(between) = self.text.get(before.end..after.start) else { return false };
        let indent = between.rsplit(['\n', '\r']).next().map_or(0, columns);
        let line_ends = between.matches('\n').count().max(between.matches('\r').count());
        let has_number = || numbering(after.of(self.text)).is_some() && ends_sentence(before.of(self.text));
        line_ends == 1
            && indent < 2
            && is_full(before.of(self.text), after.of(self.text), width)
            && !has_number()
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

/// The width at which the lines of a text were wrapped, if they were: in most of them the next word would not
/// have fitted, and many end in the middle of a sentence.
fn wrap_width(text: &str, blocks: &[Block]) -> Option<usize> {
    let lines: Vec<&str> =
        blocks.iter().filter(|block| block.role == Role::Body).map(|block| block.span.of(text)).collect();
    // A text whose paragraphs are lines shows it soon.
    let widest = lines
        .iter()
        .map(|line| columns(line))
        .try_fold(0, |widest: usize, width| (width <= WIDEST).then_some(widest.max(width)))?;
    if lines.len() < 5 || widest < NARROWEST {
        return None;
    }
    let full = || lines.windows(2).filter(|pair| is_full(pair[0], pair[1], widest));
    let open = full().filter(|pair| !ends_sentence(pair[0])).count();
    (full().count() * 100 >= (lines.len() - 1) * WRAPPED && open * 2 >= lines.len()).then_some(widest)
}

/// Lines are wrapped at widths between these, in columns.
const NARROWEST: usize = 20;
const WIDEST: usize = 160;

/// Whether the first word of the next line would not have fitted on this one.
fn is_full(line: &str, next: &str, width: usize) -> bool {
    let word = if next.starts_with(|c: char| c.is_ascii()) {
        columns(next.split_whitespace().next().unwrap_or("")) + 1
    } else {
        0
    };
    columns(line) + word.max(RAGGED) >= width
}

/// The width of a line, in columns; of one wider than any page, [`WIDEST`] and one more.
fn columns(line: &str) -> usize {
    let mut width = 0;
    for c in line.chars() {
        width += if c.is_ascii() { 1 } else { 2 };
        if width > WIDEST {
            break;
        }
    }
    width
}
