//! What a printed page puts around a text: （下转第五版）, page numbers, running heads.

use super::lines::{Line, Sign};
use crate::protocol::{Reason, Role};
use regex::Regex;
use std::{collections::BTreeMap, sync::LazyLock};

/// Where a text is continued or was begun: 下转第五版, 上接A3版, 紧接第二版.
static CONTINUED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[（(【\[▲▶■]?\s*(?:(?:(?:上|紧|緊)接|(?:下|紧|緊)[转轉])\s*第?\s*[0-9０-９A-Da-d一二三四五六七八九十]{1,4}\s*[版页頁]|[Cc]ontinued (?:on|from) page [0-9]+)\s*[。.]?[）)】\]]?$",
    )
});

/// A page that says that it is one: 第3版, 第 3 页 共 10 页, A03版, Page 3 of 10, — 3 —.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:第\s*[0-9０-９一二三四五六七八九十]{1,4}\s*[版页頁](?:\s*[：:]\s*\p{Han}{2,6}|\s*[，,/／]?\s*共\s*[0-9０-９一二三四五六七八九十]{1,4}\s*[版页頁])?|[A-D][0-9]{1,2}\s*版?|[Pp][Aa][Gg][Ee]\s+[0-9]{1,4}(?:\s+of\s+[0-9]{1,4})?|[-—–－·•]+\s*[0-9０-９]{1,4}\s*[-—–－·•]+)$",
    )
});

/// What numbers a page only beside others that do: a cell of a table (B12), an edition (第三版).
static DOUBTFUL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[A-D][0-9]{1,2}|第\s*[0-9０-９一二三四五六七八九十]{1,4}\s*版)$"));

/// A newspaper's head: its name and the day: 长堤日报　2021年9月18日　星期六.
static DATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[^\s，。]{2,10}[报報刊]\s*)?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s*(?:星期|[周週])[一二三四五六日天]\s*(?:第?[A-D0-9一二三四五六七八九十]{1,4}版)?(?:[^\s，。]{2,10}[报報刊])?$",
    )
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// Words that are only printed around texts.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    let has_number = |c: char| c.is_ascii_digit() || matches!(c, '版' | '页' | '頁' | '０'..='９');
    if line.length > 40 || line.ends && !line.words.ends_with(['）', ')']) || !line.words.contains(has_number)
    {
        None
    } else if CONTINUED.is_match(line.words) || is_paper(line) {
        Some(Sign::strong(Role::PageFurniture, Reason::PageWords))
    } else if NUMBERED.is_match(line.words) {
        Some(Sign::strong(Role::PageFurniture, Reason::PageNumber))
    } else {
        None
    }
}

/// Whether a line says of itself that it numbers a page.
pub(super) fn is_numbered(words: &str) -> bool {
    NUMBERED.is_match(words)
}

/// A newspaper's head names the paper; the day alone dates the text.
fn is_paper(line: &Line) -> bool {
    line.words.contains(['报', '報', '刊', '版']) && DATED.is_match(line.words)
}

/// Takes the sign from what may number a page where nothing printed stands beside it: from cells of tables, and from
/// the edition that is named below a title.
pub(super) fn doubtful(all: &[Line], signs: &mut [Option<Sign>]) {
    const NEAR: usize = 2;
    let is_printed = |at: usize| signs[at].is_some_and(|sign| sign.judged.0 == Role::PageFurniture);
    let is_doubtful = |at: usize| is_printed(at) && DOUBTFUL.is_match(all[at].words);
    let head = all.iter().position(|line| line.is_running).unwrap_or(all.len());
    let has_other = |at: usize| {
        let near = at.saturating_sub(NEAR)..all.len().min(at + NEAR + 1);
        near.into_iter().any(|other| is_printed(other) && !DOUBTFUL.is_match(all[other].words))
    };
    let wrong = |&at: &usize| {
        let is_cell = || !all[at].words.ends_with('版');
        is_doubtful(at) && (is_cell() || (1..head).contains(&at)) && !has_other(at)
    };
    for at in (0..all.len()).filter(wrong).collect::<Vec<_>>() {
        signs[at] = None;
    }
}

/// Numbers that stand alone are pages if they count on through a text: three or more, each one higher than
/// the one before, with text between them. In a table numbers stand alone too, and above the parts of an essay.
pub(super) fn page_numbers(all: &[Line], signs: &mut [Option<Sign>]) {
    let numbers: Vec<(usize, u32)> = (all.iter().enumerate())
        .filter(|(at, line)| signs[*at].is_none() && line.length <= 4)
        .filter_map(|(at, line)| Some((at, line.words.parse().ok()?)))
        .collect();
    let follows = |a: &(usize, u32), b: &(usize, u32)| b.1 == a.1 + 1 && b.0 > a.0 + 1;
    for run in numbers.chunk_by(follows).filter(|run| run.len() >= 3) {
        let (role, reason) = if are_parts(all, run) {
            (Role::Heading, Reason::Numbered)
        } else {
            (Role::PageFurniture, Reason::PageNumber)
        };
        for &(at, _) in run {
            signs[at] = Some(Sign::strong(role, reason));
        }
    }
}

/// Whether numbers head the parts of a text: the first is 1 and stands above all paragraphs, the others between whole
/// ones. A page ends in the middle of a sentence sooner or later, and its number stands below it.
fn are_parts(all: &[Line], run: &[(usize, u32)]) -> bool {
    let is_above = |&(at, _): &(usize, u32)| all.get(at + 1).is_some_and(|next| next.is_running);
    let is_below = |&(at, _): &(usize, u32)| all[at - 1].is_running && all[at - 1].ends;
    let [first, others @ ..] = run else { return false };
    let is_first = || !all[..first.0].iter().any(|line| line.is_running);
    first.1 == 1 && run.iter().all(is_above) && others.iter().all(is_below) && is_first()
}

/// A short line that comes three times or more, and mostly where a page breaks: beside a page's number, or in
/// the middle of a sentence. Refrains, formulas and headings come again too, but not there.
pub(super) fn running_heads(all: &[Line], signs: &mut [Option<Sign>]) {
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, line) in all.iter().enumerate() {
        if signs[at].is_none() && (2..=40).contains(&line.length) && !line.ends {
            places.entry(line.words).or_default().push(at);
        }
    }
    places.retain(|_, places| places.len() >= 3);
    let is_page = |at: Option<usize>| {
        let sign = at.and_then(|at| signs.get(at)).copied().flatten();
        sign.is_some_and(|sign| sign.judged.1 == Reason::PageNumber)
    };
    let cuts = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| all.get(before));
        before.is_some_and(|before| before.is_running && !before.ends && !before.words.ends_with(['：', ':']))
            && all.get(at + 1).is_some_and(|after| after.is_running)
    };
    let at_break = |at: &&usize| is_page(at.checked_sub(1)) || is_page(Some(**at + 1)) || cuts(**at);
    let heads: Vec<usize> = (places.into_values())
        .filter(|places| places.iter().filter(at_break).count() * 2 > places.len())
        .flatten()
        .collect();
    for at in heads {
        signs[at] = Some(Sign::strong(Role::PageFurniture, Reason::RunningHead));
    }
}

#[cfg(test)]
mod tests {
    use crate::{clean, protocol::Role};

    fn set_aside(text: &str) -> Vec<&str> {
        let blocks = clean::roles(text, &clean::blocks(text));
        let furniture = blocks.into_iter().filter(|block| block.role == Role::PageFurniture);
        furniture.map(|block| block.span.of(text)).collect()
    }

    #[test]
    fn words_around_a_printed_text_are_known() {
        let words = [
            "（下转第五版）",
            "(上接第1版)",
            "（上接A3版）",
            "第3版",
            "第 3 页 共 10 页",
            "— 12 —",
            "- 7 -",
            "Page 3 of 10",
            "（下轉第三版）",
            "第01版：要闻",
        ];
        for furniture in words {
            let text = format!("长堤通讯\n各方商定，加强合作，共同应对挑战。\n{furniture}");
            assert_eq!(set_aside(&text), [furniture]);
        }
        for words in ["B12\nA4", "第三版修订说明", "第五页第二段", "下转型发展", "A组"] {
            let text = format!("长堤通讯\n各方商定，加强合作，共同应对挑战。\n{words}");
            assert_eq!(set_aside(&text), [""; 0], "{words}");
        }
    }

    #[test]
    fn numbers_that_count_on_are_pages_and_those_of_a_table_are_not() {
        let body = "各方商定，加强合作，共同应对挑战。";
        let pages = format!("年度报告\n{body}\n1\n{body}\n2\n{body}\n3\n{body}");
        assert_eq!(set_aside(&pages), ["1", "2", "3"]);
        let essay = format!("海边的城市\n1\n{body}\n2\n{body}\n{body}\n3\n{body}");
        assert_eq!(set_aside(&essay), [""; 0]);
        let blocks = clean::roles(&essay, &clean::blocks(&essay));
        assert_eq!(blocks.iter().filter(|block| block.role == Role::Heading).count(), 3);
        let edition = format!("长堤城市史\n第三版\n{body}");
        assert_eq!(set_aside(&edition), [""; 0]);
        let table = format!("年度报告\n{body}\n港口\n12\n13\n14\n铁路\n9\n4\n{body}");
        assert_eq!(set_aside(&table), [""; 0]);
    }

    #[test]
    fn a_running_head_is_known_by_what_it_cuts() {
        let half = "各方商定加强合作，共同应对各种挑战，并将继续就有关问题保持密切沟通和";
        let other = "协调，推动各领域合作取得更多成果，造福各国人民。";
        let text = format!(
            "年度报告\n{half}\n海通社年度报告\n{other}\n{half}\n海通社年度报告\n{other}\n{half}\n海通社年度报告\n{other}"
        );
        assert_eq!(set_aside(&text), ["海通社年度报告"; 3]);
    }

    #[test]
    fn what_drafters_repeat_is_no_furniture() {
        let body = "各方商定，加强合作，共同应对挑战。";
        let text = format!(
            "规划\n第一章 能源\n主要任务\n{body}\n第二章 交通\n主要任务\n{body}\n第三章 农业\n主要任务\n{body}"
        );
        assert_eq!(set_aside(&text), [""; 0]);
        let verse = "歌词\n山高水长\n走在路上\n山高水长\n歌声嘹亮\n山高水长\n心向远方";
        assert_eq!(set_aside(verse), [""; 0]);
    }
}
