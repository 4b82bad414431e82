//! Which lines head a part of the text.

use super::{
    lines::{Line, Lines},
    marks::heading_mark,
    numbering::{begins_anew, is_weak, numbering},
};
use crate::protocol::Reason;

/// Why a block is a heading, if it is one.
pub(super) fn heading(lines: &Lines, at: usize) -> Option<Reason> {
    let line = &lines.all[at];
    if !may_head(line) {
        None
    } else if is_numbered(lines, at) {
        Some(Reason::Numbered)
    } else if heading_mark(line.block).is_some() {
        Some(Reason::Marked)
    } else {
        stands_alone(lines, at).then_some(Reason::ShortLine)
    }
}

/// Whether a block is short enough for a heading and does not end as a sentence or an enumeration does.
fn may_head(line: &Line) -> bool {
    let is_latin = line.words.is_ascii();
    line.length <= if is_latin { 100 } else { 50 }
        && !line.ends
        && !line.words.ends_with(['，', '：', ':', '、', ','])
}

/// A numbered line with text below it; one after the other, they are a list or a table of contents.
fn is_numbered(lines: &Lines, at: usize) -> bool {
    let rank = |at: usize| lines.all.get(at).and_then(|line| numbering(line.words)).map(|(rank, _)| rank);
    let words = lines.all[at].words;
    let Some(own) = rank(at) else { return false };
    // A chapter 1 behind the table of contents is no part of it.
    let before = at.checked_sub(1).filter(|_| !begins_anew(words));
    let in_list = before.is_some_and(|before| rank(before) == Some(own)) || rank(at + 1) == Some(own);
    // A letter or a Roman number may be the initial of a name: it counts where another one counts on.
    let counts_on = || {
        let others = lines.all.iter().enumerate().filter(|&(other, line)| other != at && may_head(line));
        others.filter_map(|(_, line)| numbering(line.words)).any(|(rank, _)| rank == own)
    };
    // 第三条 with its first words behind it, cut by a line end, is an article that begins.
    let goes_on =
        || lines.all.get(at + 1).is_some_and(|next| next.words.starts_with(['，', '、', '。', '；']));
    !in_list && !goes_on() && (!is_weak(own) || counts_on())
}

/// A short line without any stop, between running text and running text.
fn stands_alone(lines: &Lines, at: usize) -> bool {
    let line = &lines.all[at];
    let words = line.words;
    let is_short = (2..=20).contains(&line.length) || (is_english_heading(words) && line.length <= 80);
    let is_plain = words.chars().all(|c| c.is_alphanumeric() || "与、（）() -—–/·“”《》’'&".contains(c));
    let is_running = |at: usize| {
        lines.all.get(at).is_some_and(|line| line.is_running)
            && lines.signs.get(at).is_some_and(Option::is_none)
    };
    // A broken sentence leaves short pieces too, but then the text before it has no end.
    let before = at.checked_sub(1).map(|before| &lines.all[before]);
    let ended = before.is_some_and(|before| before.ends || before.words.ends_with(['：', ':']));
    is_short && is_plain && ended && at > 0 && is_running(at - 1) && is_running(at + 1)
}

/// Few words, the first of them with a capital letter.
fn is_english_heading(words: &str) -> bool {
    words.is_ascii()
        && words.starts_with(|c: char| c.is_ascii_uppercase())
        && words.split_whitespace().count() <= 9
}
