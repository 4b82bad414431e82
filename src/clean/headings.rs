//! Which lines head a part of the text.

use super::{
    kinds::kind,
    lines::{Line, Lines},
    marks::{heading_mark, is_bold},
    numbering::{begins_anew, fine_rank, is_bare, is_weak, numbering},
    words::{List, words},
};
use crate::{
    characters::is_han,
    protocol::{Reason, Role},
};
use std::ops::Range;

/// Why a block is a heading, if it is one.
pub(super) fn heading(lines: &Lines, at: usize) -> Option<Reason> {
    let line = &lines.all[at];
    if line.is_wrapped || lines.contents.contains(&at) {
        None
    } else if !may_head(line) {
        is_closed(lines, at).then_some(Reason::Numbered)
    } else if is_bare(line.words) {
        is_counted(lines, at).then_some(Reason::Numbered)
    } else if is_numbered(lines, at) {
        Some(Reason::Numbered)
    } else if heading_mark(line.block).is_some() || is_bold(line.block) {
        Some(Reason::Marked)
    } else if is_known(lines, at) || is_attached(lines, at) {
        Some(Reason::ShortLine)
    } else {
        stands_alone(lines, at).then_some(Reason::ShortLine)
    }
}

/// The entries of the table of contents: from 目录 on, until the first of them comes again as a heading.
pub(super) fn contents(all: &[Line]) -> Range<usize> {
    const LONGEST: usize = 2000;
    const HEADS: [&str; 5] = ["目录", "目錄", "目次", "Contents", "CONTENTS"];
    let joined = |line: &Line| line.words.split_whitespace().collect::<String>();
    let is_head = |line: &Line| line.length <= 12 && HEADS.contains(&joined(line).as_str());
    let Some(first) = all.iter().position(is_head).map(|head| head + 1) else { return 0..0 };
    let Some(entry) = all.get(first).filter(|line| !line.is_running) else { return 0..0 };
    // An entry may have its page's number behind it.
    let entry = joined(entry);
    let begins = |line: &Line| line.is_short() && !line.words.is_empty() && entry.starts_with(&joined(line));
    let end = all.len().min(first + LONGEST);
    let again = (first + 1..end).take_while(|&at| !all[at].is_running).find(|&at| begins(&all[at]));
    again.map_or(0..0, |again| first..again)
}

/// Whether a block is short enough for a heading and does not end as a sentence or an enumeration does.
pub(super) fn may_head(line: &Line) -> bool {
    let is_latin = !line.words.contains(is_han);
    line.length <= if is_latin { 100 } else { 50 }
        && !line.ends
        && !line.words.ends_with(['，', '：', ':', '、', ','])
}

/// A numbered line with text below it; one after the other, they are a list or a table of contents.
fn is_numbered(lines: &Lines, at: usize) -> bool {
    let rank = |at: usize| lines.all.get(at).and_then(|line| fine_rank(line.words));
    let words = lines.all[at].words;
    let Some(own) = rank(at) else { return false };
    // A chapter 1 behind the table of contents is no part of it.
    let before = at.checked_sub(1).filter(|_| !begins_anew(words));
    let in_list = before.is_some_and(|before| rank(before) == Some(own)) || rank(at + 1) == Some(own);
    // A letter or a Roman number may be the initial of a name: it counts where another one counts on.
    let counts_on = || {
        let itself = usize::from(may_head(&lines.all[at]));
        lines.of_rank(own) > itself
    };
    // 第三条 with its first words behind it, cut by a line end, is an article that begins.
    let goes_on =
        || lines.all.get(at + 1).is_some_and(|next| next.words.starts_with(['，', '、', '。', '；']));
    !in_list
        && !goes_on()
        && !lists_annex(lines, at)
        && (!numbering(words).is_some_and(|(rank, _)| is_weak(rank)) || counts_on())
}

/// A numeral alone above running text: it counts where others of its kind count on, 一 before 二.
fn is_counted(lines: &Lines, at: usize) -> bool {
    let runs = |at: usize| lines.all.get(at).is_some_and(|line| line.is_running);
    let others = |line: &&Line| is_bare(line.words);
    let has_before = lines.all[..at].iter().rev().find(others).is_some();
    let has_after = lines.all[at + 1..].iter().find(others).is_some();
    let is_first = begins_anew(lines.all[at].words);
    runs(at + 1) && if is_first { has_after } else { has_before }
}

/// A short numbered line that ends with a full stop as headings in plans do: （一）基本原则。 It has running
/// text below it, or a list that is counted from one, and is no article and no item of a list.
fn is_closed(lines: &Lines, at: usize) -> bool {
    const LONGEST: usize = 16;
    const ARTICLE_RANK: u8 = 3;
    let line = &lines.all[at];
    let words = line.words.trim_end_matches('。');
    let rank = numbering(words).map(|(rank, _)| rank);
    let next = lines.all.get(at + 1);
    let has_text = |next: &Line| match numbering(next.words) {
        None => true,
        Some((below, _)) => rank.is_some_and(|rank| below > rank) && begins_anew(next.words),
    };
    line.length <= LONGEST
        && words.len() + '。'.len_utf8() == line.words.len()
        && !words.contains(['，', '、', '：', '；', '。'])
        && rank.is_some_and(|rank| rank != ARTICLE_RANK && !is_weak(rank))
        && next.is_some_and(|next| next.is_running && has_text(next))
        && is_numbered(lines, at)
}

/// Words that head a part wherever they stand alone above running text: 前言, 结束语.
fn is_known(lines: &Lines, at: usize) -> bool {
    static KNOWN: List = words!(
        "前言|序言|序|引言|導言|导言|绪论|緒論|导论|總則|总则|附则|附則|结语|結語|结束语|結束語|\
         结论|結論|后记|後記|Preamble|PREAMBLE|Foreword|FOREWORD|Preface|Introduction|INTRODUCTION|\
         Conclusion|Conclusions|CONCLUSION|Annex|ANNEX"
    );
    let words: String = lines.all[at].words.split_whitespace().collect();
    KNOWN.has(&words) && lines.all.get(at + 1).is_some_and(|next| next.is_running)
}

/// The title of a plan below the letter with which it is sent: 附件, 附件2, or a line that names its kind below
/// the letter's date.
fn is_attached(lines: &Lines, at: usize) -> bool {
    /// Between date and title stand at most so many lines, notes in brackets among them.
    const NOTES: usize = 4;
    static ANNEXES: List = words!("附件|附錄|附录|附表");
    let words = lines.all[at].words;
    let is_number = |c: char| c.is_numeric() || "一二三四五六七八九十 ".contains(c);
    if ANNEXES.begin(words).is_some_and(|rest| rest.chars().all(is_number)) {
        return at > lines.body;
    }
    let is_note = |at: &usize| lines.all[*at].words.starts_with(['（', '(']);
    let above = (0..at).rev().take(NOTES).find(|at| !is_note(at)).and_then(|above| lines.weak[above]);
    matches!(above, Some((Role::Dateline, _))) && kind(words).is_some_and(|(_, behind)| behind == 0)
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

/// Whether a line is one of the annexes that are listed below each other: 附件：1. 名单, 2. 储备表.
pub(super) fn lists_annex(lines: &Lines, at: usize) -> bool {
    /// No text has more of them.
    const MOST: usize = 30;
    let mut above = lines.all[at.saturating_sub(MOST)..=at].iter().rev().map(|line| line.words);
    let first = above.find(|words| names_annex(words) || numbering(words).is_none());
    first.is_some_and(|words| names_annex(words) && words.contains(['：', ':']))
}

/// Whether a line names the annexes of a text, or one of them: 附件2, 附件：各港口名单.
pub(super) fn names_annex(words: &str) -> bool {
    static ANNEXES: List = words!("附件|附錄|附录|附表");
    let is_end = |c: char| c.is_numeric() || c.is_whitespace() || "一二三四五六七八九十：:".contains(c);
    ANNEXES.begin(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(is_end))
}
