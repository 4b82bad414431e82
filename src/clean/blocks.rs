//! Where a text falls into blocks: at its line ends, and in a text that was flattened into one line at
//! the two full-width spaces with which Chinese paragraphs begin, and there at its tabs too. A line in bold type
//! that was wrapped is one, and the tags around the words of a line are blocks of their own.

use super::markup;
use crate::span::Span;

/// A line shorter than this is not a flattened text, whatever spaces it holds
/// (第一章　　总则 is one heading).
const FLATTENED: usize = 120;

const INDENT: &str = "\u{3000}\u{3000}";

/// The blocks of a text, in order, without white space at their ends, none empty.
///
/// ```
/// use duikan::clean::blocks;
/// let text = "标题\n\n　　第一段。\n";
/// let found: Vec<_> = blocks(text).into_iter().map(|span| span.of(text)).collect();
/// assert_eq!(found, ["标题", "第一段。"]);
/// ```
#[must_use]
pub fn blocks(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{c}']) {
        let span = Span::new(start, start + line.len()).trimmed(text);
        if let Some(parts) = markup::divided(text, span) {
            found.extend(parts);
        } else if span.of(text).chars().nth(FLATTENED).is_some() {
            divide(text, span, &mut found);
        } else {
            found.push(span);
        }
        start += line.len();
    }
    found.retain(|span| !span.is_empty());
    if text.contains(BOLD) { with_bold_joined(text, &found) } else { found }
}

/// Markdown's mark for bold type.
const BOLD: &str = "**";

/// The same blocks, but one of lines in bold type that follow each other directly, with one mark before the first
/// and one behind the last.
fn with_bold_joined(text: &str, lines: &[Span]) -> Vec<Span> {
    /// No heading has more lines.
    const LINES: usize = 4;
    let begins = |line: Span| {
        let inside = line.of(text).strip_prefix(BOLD);
        inside.is_some_and(|inside| inside.starts_with(char::is_alphanumeric) && !inside.contains(BOLD))
    };
    let follows = |before: Span, line: Span| text[before.end..line.start].matches('\n').count() == 1;
    let mut found = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        let rest = || lines[at..].windows(2).take(LINES - 1).take_while(|pair| follows(pair[0], pair[1]));
        let end = || rest().map(|pair| pair[1]).position(|next| next.of(text).contains(BOLD));
        let last = Some(line).filter(|&line| begins(line)).and_then(|_| end()).map(|more| at + 1 + more);
        let is_whole = |last: &usize| {
            let words = lines[*last].of(text);
            words.ends_with(BOLD) && words.matches(BOLD).count() == 1
        };
        let last = last.filter(is_whole).unwrap_or(at);
        found.push(Span::new(line.start, lines[last].end));
        at = last + 1;
    }
    found
}

/// Divides a long line at its indents. One that has them was flattened, and what flattened it made tabs of other
/// breaks; in a line without indents tabs are those of a row of a table.
fn divide(text: &str, line: Span, found: &mut Vec<Span>) {
    let words = line.of(text);
    let indents: Vec<(usize, &str)> = words.match_indices(INDENT).collect();
    let tabs = words.match_indices('\t').filter(|_| !indents.is_empty());
    let mut breaks: Vec<(usize, &str)> = tabs.chain(indents.iter().copied()).collect();
    breaks.sort_unstable();
    let mut start = line.start;
    for (at, mark) in breaks {
        found.push(Span::new(start, line.start + at).trimmed(text));
        start = line.start + at + mark.len();
    }
    found.push(Span::new(start, line.end).trimmed(text));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        blocks(text).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn a_flattened_text_is_divided_at_its_indents() {
        let long = "成员国重申支持联合国的中心协调作用。".repeat(8);
        let text = format!("宣言　　{long}　　一、安全　　　　甲国总统           张三　　");
        assert_eq!(cut(&text), ["宣言", &long, "一、安全", "甲国总统           张三"]);
    }

    #[test]
    fn tabs_divide_a_flattened_text_and_not_the_row_of_a_table() {
        let long = "国民经济和社会发展取得新的进展。".repeat(9);
        let text =
            format!("工作报告\t\t——在第三次会议上\t \t总理　张三　　各位代表：　　{long}\t\t 二、任务");
        let parts = ["工作报告", "——在第三次会议上", "总理　张三", "各位代表：", &long, "二、任务"];
        assert_eq!(cut(&text), parts);
        let row = format!("2006\t{long}\t\t{long}");
        assert_eq!(cut(&row), [row.as_str()]);
    }

    #[test]
    fn a_short_line_is_one_block_whatever_its_spaces() {
        assert_eq!(cut("第一章　　总则"), ["第一章　　总则"]);
    }

    #[test]
    fn a_heading_in_bold_type_is_one_block() {
        assert_eq!(cut("**甲\n  乙**\n丙"), ["**甲\n  乙**", "丙"]);
        assert_eq!(cut("**甲**\n**乙\n\n丙**\n**丁\n戊**己"), ["**甲**", "**乙", "丙**", "**丁", "戊**己"]);
    }

    #[test]
    fn every_kind_of_line_end_divides() {
        assert_eq!(cut("甲\r\n乙\r丙\u{2028}丁"), ["甲", "乙", "丙", "丁"]);
    }
}
