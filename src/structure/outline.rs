//! The outline: headings and their levels.
//!
//! Numbering tells levels surely: what is numbered 一、 stands above what is numbered （一）. Markdown's
//! marks tell them only where they are used as an outline; on scraped pages they are noise.

use super::unnumbered::{self, UNNUMBERED};
use crate::{
    characters::is_han,
    clean::{Block, List, fine_rank, heading_mark, numbering, without_marks, words},
    protocol::{Reason, Role},
    span::Span,
};
use std::collections::BTreeMap;

/// A heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// The whole block, marks and numbering included.
    pub span: Span,
    /// Its words alone.
    pub words: Span,
    /// 1 for the highest level in this document.
    pub level: u8,
}

/// The headings among the blocks, with their levels.
pub(super) fn headings(text: &str, blocks: &[Block]) -> Vec<Heading> {
    let found: Vec<&Block> = blocks.iter().filter(|block| block.role == Role::Heading).collect();
    let trust_marks = marks_are_an_outline(text, blocks);
    let mut ranks: Vec<u8> = found.iter().map(|block| rank(text, block, trust_marks)).collect();
    if trust_marks {
        beside_numbered(text, &found, &mut ranks);
    }
    unnumbered::place(text, &found, &mut ranks);
    let mut used = ranks.clone();
    used.sort_unstable();
    used.dedup();
    (found.iter().zip(ranks))
        .map(|(block, rank)| Heading {
            span: block.span,
            words: words(text, block.span),
            level: block.level.unwrap_or_else(|| {
                let at = used.iter().position(|&other| other == rank).unwrap_or(0);
                u8::try_from(at + 1).unwrap_or(u8::MAX)
            }),
        })
        .collect()
}

/// Ranks by numbering begin here; below it stand those by Markdown's marks.
const NUMBERED: u8 = 10;

/// A number that is lower for higher headings; only its order counts.
fn rank(text: &str, block: &Block, trust_marks: bool) -> u8 {
    let block_text = block.span.of(text);
    match (fine_rank(without_marks(block_text)), heading_mark(block_text)) {
        (Some(rank), _) => NUMBERED + rank,
        (None, Some(mark)) if trust_marks => mark,
        _ => UNNUMBERED,
    }
}

/// A heading without a number stands beside the numbered ones that have the same mark: ## 附件 beside ## 一、.
fn beside_numbered(text: &str, found: &[&Block], ranks: &mut [u8]) {
    let mark = |block: &Block| heading_mark(block.span.of(text));
    let mut numbered: BTreeMap<Option<u8>, u8> = BTreeMap::new();
    for (block, &rank) in found.iter().zip(&*ranks).filter(|(_, rank)| **rank >= NUMBERED) {
        numbered.entry(mark(block)).or_insert(rank);
    }
    for (block, rank) in found.iter().zip(ranks).filter(|(_, rank)| **rank < NUMBERED) {
        *rank = numbered.get(&mark(block)).copied().unwrap_or(*rank);
    }
}

/// Whether Markdown's marks are used as levels: no heading is marked as high as the title. (A first
/// heading deeper than a later one would prove nothing: documents do begin with an inset.)
fn marks_are_an_outline(text: &str, blocks: &[Block]) -> bool {
    let mark = |block: &Block| heading_mark(block.span.of(text));
    let title = blocks.iter().find(|block| block.role == Role::Title).and_then(mark);
    let marked = blocks.iter().filter(|block| block.reason == Reason::Marked);
    title.is_none_or(|title| marked.filter_map(mark).all(|level| level > title))
}

/// A title's words, without the name of the site that pages put behind them: 论坛开幕 - 海通网.
pub(super) fn title(text: &str, block: Span) -> Span {
    static SITES: List = words!("网|網|频道|頻道|新闻|新聞|报|報|社|府|台|臺|门户|部|局|News|Times|Post|com");
    const LONGEST: usize = 14;
    let words = words(text, block);
    let title = words.of(text);
    let is_site = |rest: &str| {
        let mut parts = rest.split(['-', '_', '|', '｜', '–']).map(str::trim);
        parts.clone().all(|part| part.chars().count() <= LONGEST)
            && parts.any(|part| SITES.end(part).is_some())
    };
    let cut = title.char_indices().find(|&(at, c)| {
        matches!(c, '-' | '_' | '|' | '｜' | '–')
            && title[..at].chars().count() >= 6
            && title[..at].contains(is_han)
            && is_site(&title[at + c.len_utf8()..])
    });
    cut.map_or(words, |(at, _)| Span::new(words.start, words.start + title[..at].trim_end().len()))
}

/// A heading's words: its block without Markdown's marks and without numbering.
pub(super) fn words(text: &str, block: Span) -> Span {
    let unmarked = without_marks(block.of(text));
    // 第三条 alone on its line has no other words.
    let words =
        numbering(unmarked).map(|(_, words)| words).filter(|words| !words.is_empty()).unwrap_or(unmarked);
    let start = words.as_ptr() as usize - text.as_ptr() as usize;
    Span::new(start, start + words.len())
}

#[cfg(test)]
mod tests {
    use crate::{clean, structure::structure};

    #[track_caller]
    fn check(text: &str, expected: &[(u8, &str)]) {
        let blocks = clean::roles(text, &clean::blocks(text));
        let found = structure(text, &blocks, "").headings;
        let found: Vec<_> = found.iter().map(|heading| (heading.level, heading.words.of(text))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_name_of_a_site_is_no_part_of_a_title() {
        let title = |text: &'static str| super::title(text, crate::span::Span::new(0, text.len())).of(text);
        assert_eq!(title("# 环海论坛在青湾闭幕 - 海通网 - 国际"), "环海论坛在青湾闭幕");
        assert_eq!(title("論壇在長堤開幕_新聞與活動_海港府"), "論壇在長堤開幕");
        assert_eq!(title("青湾—长堤峰会宣言"), "青湾—长堤峰会宣言");
        assert_eq!(title("中国-中亚合作论坛宣言"), "中国-中亚合作论坛宣言");
    }

    #[test]
    fn numbering_gives_levels() {
        check(
            "宣言\n一、安全领域\n成员国重申，安全不可分割。\n（一）反恐\n成员国强调，反恐十分重要。\n二、结语\n成员国感谢主席国，工作出色。",
            &[(1, "安全领域"), (2, "反恐"), (1, "结语")],
        );
    }

    #[test]
    fn a_heading_without_number_stands_beside_the_highest() {
        check(
            "报告\n各位代表，现将工作报告如下。\n前言\n过去一年，各项工作成绩显著。\n一、总则\n坚持原则，稳步推进。\n（一）目标\n明确任务，抓好落实。",
            &[(1, "前言"), (1, "总则"), (2, "目标")],
        );
    }

    #[test]
    fn parts_that_are_counted_anew_stand_below_the_heading_above_them() {
        let body = "成员国重申，安全不可分割。";
        check(
            &format!(
                "报告\n各位代表，现将工作报告如下。\n工作回顾\n{body}\n重点工作\n{body}\n（一）安全\n{body}\n（二）经贸\n{body}"
            ),
            &[(1, "工作回顾"), (1, "重点工作"), (2, "安全"), (2, "经贸")],
        );
        check(
            &format!(
                "报告\n各位代表，现将工作报告如下。\n（一）安全\n{body}\n工作回顾\n{body}\n（二）经贸\n{body}"
            ),
            &[(1, "安全"), (1, "工作回顾"), (1, "经贸")],
        );
    }

    #[test]
    fn bold_headings_right_below_a_lettered_one_stand_below_it() {
        let body = "The parties agreed to meet again next year.";
        check(
            &format!(
                "Joint Statement\n\n{body}\n\n**<u>A. PORTS</u>**\n\n**Piers**\n\n{body}\n\n**Ships**\n\n{body}\n\n**<u>B. TRADE</u>**\n\n{body}"
            ),
            &[(1, "PORTS"), (2, "Piers"), (2, "Ships"), (1, "TRADE")],
        );
    }

    #[test]
    fn what_has_the_mark_of_numbered_headings_stands_beside_them() {
        let body = "成员国重申，安全不可分割。";
        check(
            &format!("# 报告\n## 一、安全\n{body}\n### （一）反恐\n{body}\n## 后续工作\n{body}"),
            &[(1, "安全"), (2, "反恐"), (1, "后续工作")],
        );
    }

    #[test]
    fn a_code_has_parts_between_its_books_and_chapters() {
        let body = "为了保护海洋，制定本法。";
        check(
            &format!(
                "法典\n目录\n第一编　总则\n第一章　规定\n第二编　物权\n第一分编　通则\n第一编　总则\n第一章　规定\n第一条　{body}\n第二编　物权\n第一分编　通则\n第一章　一般\n第二条　{body}"
            ),
            &[(1, "总则"), (3, "规定"), (1, "物权"), (2, "通则"), (3, "一般")],
        );
    }

    #[test]
    fn marks_give_levels_unless_they_are_noise() {
        let body = "成员国重申，安全不可分割。";
        check(
            &format!("# 宣言\n## 安全\n{body}\n### 反恐\n{body}\n## 经贸\n{body}"),
            &[(1, "安全"), (2, "反恐"), (1, "经贸")],
        );
        check(
            &format!("## 宣言\n### 安全\n{body}\n#### 经贸\n{body}\n## 人文\n{body}"),
            &[(1, "安全"), (1, "经贸"), (1, "人文")],
        );
    }
}
