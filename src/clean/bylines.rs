//! How newspapers name their writers: 記者王五／長堤報導 above a text, Reporting by … Editing by … below it.

use super::lines::{Line, Sign};
use crate::protocol::{Reason, Role};
use regex::Regex;
use std::sync::LazyLock;

/// A writer and the place that the report comes from, or a writer behind the word for one.
static ABOVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[〔［【（(]?\s*(?:(?:文|撰文|圖文|图文)\s*[／/｜|]\s*\p{Han}{2,4}(?:[、 ]\p{Han}{2,4})*|\p{Han}{0,8}(?:記者|记者|通讯员|通訊員)\s*[／/]\s*\p{Han}{2,4}(?:[、 ]\p{Han}{2,4})*|(?:\p{Han}{0,4}(?:記者|记者|特派員|特派员|編譯|编译)\s*)?[\p{Han}、]{2,16}\s*[／/]\s*\p{Han}{2,6}(?:報導|报导|報道|报道|電|电)\p{Han}{0,6})\s*[〕］】）)]?$",
    )
});

/// Two and more names in English.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^By (?:[A-Z][\w.'’-]*\s?){1,4}(?:,? (?:and|&) (?:[A-Z][\w.'’-]*\s?){1,4}|, (?:[A-Z][\w.'’-]*\s?){2,4})+$",
    )
});

/// What agencies put below their reports, and names with the agencies that they wrote from.
static BELOW: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:\(?(?:Additional )?[Rr]eporting by [A-Z]|\(?(?:Writing|Editing) by [A-Z]|\p{Han}{2,3}(?:[/／、 ]\p{Han}{2,3})*\s?[（(](?:[^（()）。，]{1,8}社[、，/ ]?)+(?:等)?[）)]$)",
    )
});

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// Whether a line names the writers of a report, as papers do above it.
pub(super) fn is_above(line: &Line) -> bool {
    line.length <= 60
        && !line.ends
        && (line.words.contains(['／', '/', '｜', '|']) && ABOVE.is_match(line.words)
            || line.words.starts_with("By ") && ENGLISH.is_match(line.words))
}

/// Who reported and edited, as agencies put it below a report.
pub(super) fn below(line: &Line) -> Option<Sign> {
    let may_be = line.words.contains("ing by ") || line.words.contains('社');
    // In Chinese the words in brackets may as well say what something is: 合作社（农信社）.
    let sign = if line.words.contains("ing by ") { Sign::strong } else { Sign::weak };
    (may_be && BELOW.is_match(line.words)).then(|| sign(Role::EditorLine, Reason::EditorWords))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_name_writers_and_places() {
        for line in [
            "記者王五／長堤報導",
            "〔記者王五、李四／長堤報導〕",
            "特派記者王小五／青灣報導海通報",
            "文 / 林心惠",
            "綜合外電／青灣報導",
            "（长堤日报记者/王五）",
            "By Jane Doe and John Smith",
        ] {
            assert!(is_above(&Line::new(line)), "{line}");
        }
        for text in
            ["港口/铁路建设", "记者王五报道的新闻", "By land and sea", "文/理科招生计划", "甲方/乙方报告"]
        {
            assert!(!is_above(&Line::new(text)), "{text}");
        }
    }

    #[test]
    fn agencies_name_them_below() {
        for line in ["Reporting by Jane Doe; Editing by John Smith", "王五/李四（海通社、青湾社）"]
        {
            assert!(below(&Line::new(line)).is_some(), "{line}");
        }
        for text in [
            "王五（1950年生）",
            "甲国/乙国（同盟国）",
            "金融机构（农信社）",
            "Reporting by all states is required.",
        ] {
            assert!(below(&Line::new(text)).is_none(), "{text}");
        }
    }
}
