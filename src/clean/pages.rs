//! What a printed page puts around its text: running heads, feet, page numbers.
//!
//! Only a text with form feeds (U+000C) has pages. A line is taken for furniture if it stands at the top or the
//! foot of its page, nothing but furniture stands between it and the edge, and either many pages have it, but
//! for its numbers, or it counts the pages. A heading that happens to stand at the top of a page is on one page
//! only.

mod numbers;

use super::{Judged, printed::is_numbered};
use crate::{
    characters::ends_sentence,
    protocol::{Reason, Role},
    span::Span,
};
use numbers::number_alone;
use std::collections::{BTreeMap, BTreeSet};

/// So many lines from the edge are looked at.
const ZONE: usize = 4;

/// A running head is no longer than this, in characters.
const LONGEST: usize = 60;

/// What stands on so many pages one after the other is a running head, too: that of a chapter.
const IN_A_ROW: usize = 3;

/// An edge of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Top,
    Foot,
}

/// For each block, why it is page furniture, if it is.
pub(super) fn furniture(text: &str, blocks: &[Span]) -> Vec<Option<Judged>> {
    let mut found = vec![None; blocks.len()];
    let pages = pages(text, blocks);
    if pages.len() < 2 {
        return found;
    }
    for edge in [Edge::Top, Edge::Foot] {
        let zones: Vec<Vec<usize>> = pages.iter().map(|page| zone(page, edge)).collect();
        let words = |block: usize| blocks[block].of(text);
        let running = running(&zones, &words);
        let counted = counted(&zones, &words);
        for (number, zone) in zones.iter().enumerate() {
            for &block in zone {
                let form = form(words(block));
                let is_first = number == 0 && edge == Edge::Top;
                let stands_below =
                    || pages[0].iter().any(|&other| other > block && same_words(words(other), words(block)));
                let reason = if is_page_number(words(block), number, counted) {
                    Reason::PageNumber
                } else if running.contains(&(form, number)) && (!is_first || stands_below()) {
                    Reason::RunningHead
                } else {
                    break;
                };
                found[block] = Some((Role::PageFurniture, reason));
            }
        }
    }
    found
}

/// The blocks of each page, as places among all blocks. Pages without any are left out.
fn pages(text: &str, blocks: &[Span]) -> Vec<Vec<usize>> {
    let mut pages: Vec<Vec<usize>> = Vec::new();
    let mut before = 0;
    for (at, block) in blocks.iter().enumerate() {
        // A thread is read in its own order, in which the next block may stand higher up.
        let between = text.get(before..block.start).unwrap_or_default();
        match pages.last_mut().filter(|_| !between.contains('\u{c}')) {
            Some(page) => page.push(at),
            None => pages.push(vec![at]),
        }
        before = block.end;
    }
    pages
}

/// The blocks at an edge of a page, the outermost first.
fn zone(page: &[usize], edge: Edge) -> Vec<usize> {
    // Of a page with few lines some are neither at the top nor at the foot.
    let size = ZONE.min(page.len().div_ceil(2));
    match edge {
        Edge::Top => page[..size].to_vec(),
        Edge::Foot => page.iter().rev().take(size).copied().collect(),
    }
}

/// Of the lines in the zones, those that many pages have: each by its form and its page.
fn running<'a>(zones: &[Vec<usize>], words: &impl Fn(usize) -> &'a str) -> BTreeSet<(String, usize)> {
    let mut on: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, zone) in zones.iter().enumerate() {
        for &block in zone.iter().filter(|&&block| words(block).chars().count() <= LONGEST) {
            let pages = on.entry(form(words(block))).or_default();
            if pages.last() != Some(&number) {
                pages.push(number);
            }
        }
    }
    let mut running = BTreeSet::new();
    for (form, pages) in on.into_iter().filter(|(form, _)| form != "0") {
        // A sentence may come again in a text; one that nearly every page ends with is no part of it.
        let is_sentence = ends_sentence(&form);
        let enough = pages.len() >= 3.min(zones.len());
        let most = pages.len() * 2 >= zones.len();
        // Left and right pages have heads of their own.
        let every_other = |parity: usize| {
            let own = pages.iter().filter(|&&page| page % 2 == parity).count();
            own >= IN_A_ROW && own * 3 >= (zones.len() / 2) * 2
        };
        let is_running = enough
            && if is_sentence {
                pages.len() * 5 >= zones.len() * 4
            } else {
                most || every_other(0) || every_other(1)
            };
        for (at, &page) in pages.iter().enumerate() {
            if is_running || (!is_sentence && in_a_row(&pages, at) >= IN_A_ROW) {
                running.insert((form.clone(), page));
            }
        }
    }
    running
}

/// How many pages one after the other, left and right pages each for themselves, hold the page at this place;
/// no more are counted than it takes.
fn in_a_row(pages: &[usize], at: usize) -> usize {
    let reach = |step: usize| {
        let has = |page: usize| pages.binary_search(&page).is_ok();
        let down = (1..=at)
            .take(IN_A_ROW)
            .take_while(|times| pages[at].checked_sub(times * step).is_some_and(has))
            .count();
        let up = (1..pages.len()).take(IN_A_ROW).take_while(|times| has(pages[at] + times * step)).count();
        down + 1 + up
    };
    reach(1).max(reach(2))
}

/// By how much the numbers that stand alone at an edge differ from the pages' own, if they count the pages.
fn counted<'a>(zones: &[Vec<usize>], words: &impl Fn(usize) -> &'a str) -> Option<i64> {
    let mut offsets: BTreeMap<i64, usize> = BTreeMap::new();
    for (number, zone) in zones.iter().enumerate() {
        for &block in zone {
            if let Some(value) = number_alone(words(block)) {
                *offsets.entry(value - i64::try_from(number).unwrap_or(0)).or_default() += 1;
            }
        }
    }
    // The commonest; of several the first.
    let (offset, pages) =
        offsets.into_iter().max_by_key(|&(offset, pages)| (pages, std::cmp::Reverse(offset)))?;
    (pages >= 2 && pages * 3 >= zones.len()).then_some(offset)
}

/// Whether a line numbers its page: in words that are used for nothing else, or in step with the pages.
fn is_page_number(line: &str, page: usize, counted: Option<i64>) -> bool {
    let in_step = |value: i64| Some(value - i64::try_from(page).unwrap_or(0)) == counted;
    is_numbered(line) || number_alone(line).is_some_and(in_step)
}

/// A line's characters, every number being the same.
fn form(line: &str) -> String {
    let mut form = String::new();
    for c in line.chars().filter(|c| !c.is_whitespace()) {
        let c = if c.is_numeric() { '0' } else { c };
        if c != '0' || !form.ends_with('0') {
            form.push(c);
        }
    }
    form
}

fn same_words(a: &str, b: &str) -> bool {
    let words = |line: &str| line.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    words(a) == words(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean;

    /// The lines set aside, with the reasons.
    fn set_aside(pages: &[&str]) -> Vec<(String, Reason)> {
        let text = pages.join("\n\u{c}");
        let blocks = clean::roles(&text, &clean::blocks(&text));
        let aside = blocks.into_iter().filter(|block| block.role == Role::PageFurniture);
        aside.map(|block| (block.span.of(&text).to_owned(), block.reason)).collect()
    }

    const PROSE: [&str; 3] = [
        "各成员国重申支持海上搜救联合演练，并愿为此提供必要的资源。",
        "代表们注意到共同渔区的管理办法，但仍需就细节进一步磋商。",
        "沿岸国家欢迎港口的数字化建设，以促进地区的繁荣和稳定。",
    ];

    #[test]
    fn running_heads_and_page_numbers_are_set_aside() {
        let pages: Vec<String> = (0..4)
            .map(|at| {
                format!("环海论坛年度报告\n\n{}\n\n{}\n\n— {} —", PROSE[at % 3], PROSE[(at + 1) % 3], at + 1)
            })
            .collect();
        let found = set_aside(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        let heads = found.iter().filter(|(line, _)| line == "环海论坛年度报告").count();
        let numbers = found.iter().filter(|(_, reason)| *reason == Reason::PageNumber).count();
        // On the first page the only line of these words may be the title.
        assert_eq!((heads, numbers, found.len()), (3, 4, 7), "{found:?}");
    }

    #[test]
    fn a_number_that_changes_does_not_make_another_head() {
        let pages: Vec<String> =
            (1..=3).map(|at| format!("报告 第{at}期\n\n{}\n\n{}", PROSE[at - 1], at + 6)).collect();
        let found = set_aside(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        let lines: Vec<&str> = found.iter().map(|(line, _)| line.as_str()).collect();
        assert_eq!(lines, ["7", "报告 第2期", "8", "报告 第3期", "9"]);
    }

    #[test]
    fn a_heading_at_the_top_of_a_page_stays() {
        let pages = [
            format!("报告\n\n{}\n\n第一章 总则\n\n{}", PROSE[0], PROSE[1]),
            format!("第二章 合作\n\n{}\n\n{}", PROSE[2], PROSE[0]),
            format!("第三章 附则\n\n{}\n\n{}", PROSE[1], PROSE[2]),
        ];
        // Chapters differ in more than their numbers.
        assert_eq!(set_aside(&pages.iter().map(String::as_str).collect::<Vec<_>>()), []);
    }

    #[test]
    fn a_chapters_own_head_is_a_running_head() {
        let page = |head: &str, at: usize| format!("{head}\n\n{}\n\n{}", PROSE[at % 3], PROSE[(at + 1) % 3]);
        let pages: Vec<String> = (0..12).map(|at| page(["总则", "合作", "附则"][at / 4], at)).collect();
        let found = set_aside(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(found.len(), 11, "{found:?}");
    }

    #[test]
    fn numbers_that_do_not_count_pages_stay() {
        let pages = [
            format!("报告\n\n{}\n\n2019", PROSE[0]),
            format!("{}\n\n120", PROSE[1]),
            format!("{}\n\n7", PROSE[2]),
        ];
        assert_eq!(set_aside(&pages.iter().map(String::as_str).collect::<Vec<_>>()), []);
    }

    #[test]
    fn a_text_without_form_feeds_has_no_pages() {
        let text = "报告\n\n— 1 —\n\n正文在这里，没有换页。\n\n— 2 —";
        assert!(furniture(text, &clean::blocks(text)).iter().all(Option::is_none));
    }
}
