//! The blocks as the signs see them: each with what is worth knowing of it once.

use super::{
    Judged, addresses, appendage, bylines, captions, datelines,
    headings::{self, may_head},
    imprint, kinds,
    marks::{has_stop, heading_mark, is_running_text, without_marks, without_readings},
    markup, navigation,
    numbering::fine_rank,
    people, printed, rules, site, spam, stamps, wrapped,
};
use crate::{
    characters::{ends_sentence, is_han},
    protocol::{Reason, Role},
    span::Span,
};

use std::{cell::OnceCell, collections::BTreeMap, ops::Range};

/// A line longer than this, in characters, is a paragraph; of the signs only few can show in it.
const LONG: usize = 120;

/// No headline is longer than this, in characters.
const HEADLINE: usize = 60;

/// A block, and what is worth knowing of it.
pub(super) struct Line<'a> {
    /// The block as it stands.
    pub(super) block: &'a str,
    /// Without Markdown's marks.
    pub(super) words: &'a str,
    /// Characters of the words; of a paragraph, [`LONG`] and one.
    pub(super) length: usize,
    /// Whether it ends as a sentence does.
    pub(super) ends: bool,
    /// Whether it reads as running text.
    pub(super) is_running: bool,
    /// Whether it is one of the lines at which a paragraph was wrapped.
    pub(super) is_wrapped: bool,
}

impl<'a> Line<'a> {
    pub(super) fn new(block: &'a str) -> Self {
        let words = without_marks(block);
        let length = words.chars().take(LONG + 1).count();
        let ends = ends_sentence(words);
        // Headlines hold stops too; a mark tells them from sentences.
        let is_marked = heading_mark(block).is_some() && length <= HEADLINE && !ends;
        let is_running = !is_marked && is_running_text(block);
        Self { block, words, length, ends, is_running, is_wrapped: false }
    }

    /// One of the lines at which a paragraph was wrapped: running text, whatever its words alone look like.
    fn wrapped(block: &'a str) -> Self {
        Self { is_running: true, is_wrapped: true, ..Self::new(block) }
    }

    /// Whether it is short enough to be more than a paragraph of the text.
    pub(super) fn is_short(&self) -> bool {
        self.length <= LONG
    }
}

/// Whether a line that is as long as a sentence has no end and is marked as a heading, names the kind of text
/// that it stands above, or names those to whom it goes.
fn is_head(line: &Line) -> bool {
    const LONGEST: usize = 240;
    if line.ends || line.words.len() > LONGEST {
        return false;
    }
    let is_named = || {
        !has_stop(line.words)
            && kinds::kind(line.words).is_some_and(|(_, behind)| behind == 0)
            && (line.words.contains(is_han) || is_title_case(line.words))
    };
    heading_mark(line.block).is_some() || addresses::is_addressee(line) || is_named()
}

/// Whether most of the longer words of a line have capital letters, as in English titles.
fn is_title_case(words: &str) -> bool {
    let long = || words.split_whitespace().filter(|word| word.chars().count() > 3);
    long().filter(|word| word.starts_with(char::is_uppercase)).count() * 3 >= long().count() * 2
}

/// What shows in a block itself, wherever it stands.
#[derive(Clone, Copy)]
pub(super) struct Sign {
    /// The role and the reason.
    pub(super) judged: Judged,
    /// Whether it says nothing between two paragraphs of running text.
    pub(super) is_weak: bool,
}

impl Sign {
    pub(super) fn strong(role: Role, reason: Reason) -> Self {
        Self { judged: (role, reason), is_weak: false }
    }

    pub(super) fn weak(role: Role, reason: Reason) -> Self {
        Self { judged: (role, reason), is_weak: true }
    }

    fn of(line: &Line) -> Option<Self> {
        if line.is_wrapped {
            return None;
        }
        if let Some(markup) = markup::sign(line) {
            return Some(markup);
        }
        if let Some(plain) = without_readings(line.words).filter(|_| line.is_short()) {
            return Self::of(&Line::new(&plain));
        }
        let long = || spam::sign(line).or_else(|| site::notice(line)).or_else(|| datelines::long_note(line));
        if !line.is_short() {
            return navigation::links(line).or_else(long);
        }
        if line.words.ends_with(['。', '；']) {
            return Self::of_sentence(line);
        }
        navigation::links(line)
            .or_else(|| navigation::sign(line))
            .or_else(|| appendage::lead(line))
            .or_else(long)
            .or_else(|| rules::sign(line))
            .or_else(|| printed::sign(line))
            .or_else(|| datelines::sign(line))
            .or_else(|| imprint::sign(line))
            .or_else(|| stamps::sign(line))
            .or_else(|| people::editor(line))
            .or_else(|| bylines::below(line))
            .or_else(|| site::sign(line))
            .or_else(|| captions::sign(line))
            .or_else(|| addresses::salutation(line))
    }

    /// The signs that show in sentences, too: most lines are sentences, and labels, dates and stamps are none.
    fn of_sentence(line: &Line) -> Option<Self> {
        navigation::links(line)
            .or_else(|| appendage::lead(line))
            .or_else(|| site::notice(line))
            .or_else(|| datelines::announcement(line))
            .or_else(|| imprint::sign(line))
            .or_else(|| site::sign(line))
            .or_else(|| captions::sign(line))
    }
}

/// All blocks of a text, with their signs and with where the text proper stands among them.
pub(super) struct Lines<'a> {
    /// The blocks.
    pub(super) all: Vec<Line<'a>>,
    /// What shows in each itself.
    pub(super) signs: Vec<Option<Judged>>,
    /// What would show, but says nothing between two paragraphs of running text.
    pub(super) weak: Vec<Option<Judged>>,
    /// The first block of running text; the number of blocks if there is none.
    pub(super) body: usize,
    /// The last block of running text; the number of blocks if there is none.
    pub(super) last: usize,
    /// One past the last block of the text proper.
    pub(super) end: usize,
    /// The entries of the table of contents.
    pub(super) contents: Range<usize>,
    ranks: OnceCell<BTreeMap<u8, usize>>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str, blocks: &[Span]) -> Self {
        let words = blocks.iter().map(|block| block.of(text));
        let mut all: Vec<Line> = match wrapped::paragraphs(text, blocks) {
            None => words.map(Line::new).collect(),
            Some(paragraphs) => (words.zip(paragraphs))
                .map(|(words, is_wrapped)| if is_wrapped { Line::wrapped(words) } else { Line::new(words) })
                .collect(),
        };
        let mut signs = first_signs(&mut all);
        let body = body(&all, &signs);
        // What hangs on a text may hold sentences, too.
        let appendage = appendage::begin(&all, &signs, body).unwrap_or(all.len());
        let last = (0..appendage).rev().find(|&at| is_running(&all, &signs, at)).unwrap_or(all.len());
        navigation::menus(&all, &mut signs, body..last);
        // Inside the text a date that stands alone heads a part of it, as in a chronicle.
        let mut weak = vec![None; all.len()];
        for (sign, weak) in signs.iter_mut().zip(&mut weak).take(last).skip(body) {
            *weak = sign.take_if(|sign| sign.is_weak).map(|sign| sign.judged);
        }
        navigation::headlines(&all, &mut signs, last);
        if let Some(at) = site::title(&all, &signs, body) {
            signs[at] = None;
        }
        let mut signs: Vec<Option<Judged>> = signs.into_iter().map(|sign| Some(sign?.judged)).collect();
        let end = end(&all, &signs, appendage, last);
        appendage::boxes(&all, &mut signs, body, end);
        let contents = headings::contents(&all);
        Self { all, signs, weak, body, last, end, contents, ranks: OnceCell::new() }
    }

    /// How many lines that may be headings have a number of this rank.
    pub(super) fn of_rank(&self, rank: u8) -> usize {
        let count = || {
            let mut ranks = BTreeMap::new();
            for rank in self.all.iter().filter(|line| may_head(line)).filter_map(|line| fine_rank(line.words))
            {
                *ranks.entry(rank).or_default() += 1;
            }
            ranks
        };
        self.ranks.get_or_init(count).get(&rank).copied().unwrap_or_default()
    }

    /// The role that shows in a block itself, wherever it stands.
    pub(super) fn role(&self, at: usize) -> Option<Role> {
        self.signs.get(at).copied().flatten().map(|(role, _)| role)
    }
}

/// What shows in the blocks themselves, before anything is known of where the text stands.
fn first_signs(all: &mut [Line]) -> Vec<Option<Sign>> {
    let mut signs: Vec<Option<Sign>> = all.iter().map(Sign::of).collect();
    printed::doubtful(all, &mut signs);
    printed::page_numbers(all, &mut signs);
    printed::running_heads(all, &mut signs);
    site::sizes(all, &mut signs);
    spam::tables(all, &mut signs);
    markup::captions(all, &mut signs);
    headlines(all, &signs);
    signs
}

fn is_running(all: &[Line], signs: &[Option<Sign>], at: usize) -> bool {
    signs[at].is_none() && all[at].is_running
}

/// Where the running text begins.
fn body(all: &[Line], signs: &[Option<Sign>]) -> usize {
    // Above the first sentence a title may be as long as one; below, it would be an item of a list.
    let head = (0..all.len()).find(|&at| signs[at].is_none() && all[at].ends).unwrap_or(all.len());
    let is_body = |at: &usize| is_running(all, signs, *at) && !(*at < head && is_head(&all[*at]));
    (0..all.len()).find(is_body).unwrap_or(all.len())
}

/// A headline may hold stops (甲市：会议开幕！各方出席), and is no running text: it stands right above the page's
/// time stamp and does not end as a sentence does.
fn headlines(all: &mut [Line], signs: &[Option<Sign>]) {
    let is_dated = |at: usize| {
        let sign = signs.get(at).copied().flatten();
        sign.is_some_and(|sign| sign.judged.0 == Role::Dateline && sign.judged.1 == Reason::DateAlone)
    };
    let first = (0..all.len()).find(|&at| signs[at].is_none() && all[at].is_running);
    if let Some(at) = first {
        let line = &mut all[at];
        let is_headline = line.length <= HEADLINE && !line.words.ends_with(['。', '；', '.']);
        line.is_running = !(is_headline && is_dated(at + 1));
    }
}

/// Where the text proper ends: before other news and comments, or where behind its last sentence the first
/// furniture stands. Without furniture everything belongs to it.
fn end(all: &[Line], signs: &[Option<Judged>], appendage: usize, last: usize) -> usize {
    // The last page of a report has its number and signatures too.
    let ends = |role: Role| role.is_furniture() && role != Role::PageFurniture;
    let is_end = |at: &usize| signs[*at].is_some_and(|(role, _)| ends(role)) && !goes_on(all, signs, *at);
    (last..signs.len()).find(is_end).map_or(appendage, |furniture| furniture.min(appendage))
}

/// Whether soon below a line stands what closes a text of its own: the body that signs it, above the date, or its
/// annex. Then no furniture has begun, one line only looks like it: 邮编：100000 below a letter.
fn goes_on(all: &[Line], signs: &[Option<Judged>], at: usize) -> bool {
    const NEAR: usize = 6;
    let is_day = |at: usize| {
        let is_date = signs.get(at).copied().flatten() == Some((Role::Dateline, Reason::DateAlone));
        is_date && all[at].words.contains('年') && !all[at].words.contains([':', '：'])
    };
    let is_own = |at: usize| {
        let is_signed = || is_day(at + 1) && people::is_body(&all[at]);
        signs[at].is_none() && (headings::names_annex(all[at].words) || is_signed())
    };
    (at + 1..all.len().min(at + 1 + NEAR)).any(is_own)
}
