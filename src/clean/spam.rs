//! Words that are there for search engines.

use super::{
    kinds::names_its_kind,
    lines::{Line, Sign},
    marks::has_stop,
};
use crate::{
    characters::is_han,
    protocol::{Reason, Role},
};

/// What labels and cells stand between.
const BARS: [char; 2] = ['|', '｜'];

/// A list of names or keywords divided by bars, or by hyphens.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    if !line.block.contains(['|', '｜', '-', '_']) || has_stop(line.block) {
        None
    } else if is_barred(line.block) {
        Some(Sign::strong(Role::Spam, Reason::BarredList))
    } else if is_hyphenated(line.block) {
        Some(Sign::weak(Role::Spam, Reason::BarredList))
    } else {
        None
    }
}

/// Labels between bars. A row of a table has a bar at either end, or figures between them.
fn is_barred(block: &str) -> bool {
    if block.starts_with('|') && block.ends_with('|') {
        return false;
    }
    let mut parts = block.split(BARS).map(str::trim).filter(|part| !part.is_empty());
    let labels = parts.clone().count();
    let is_figure = |part: &str| part.chars().all(|c| c.is_numeric() || ".,%％-".contains(c));
    labels >= 4 && block.chars().count() <= labels * 12 && !parts.any(is_figure)
}

/// Rows below each other with the same number of bars are those of a table.
pub(super) fn tables(all: &[Line], signs: &mut [Option<Sign>]) {
    let is_barred = |sign: Option<Sign>| sign.is_some_and(|sign| sign.judged.1 == Reason::BarredList);
    let bars = |at: usize| all.get(at).map_or(0, |line| line.block.matches(BARS).count());
    let barred: Vec<usize> = (0..all.len()).filter(|&at| is_barred(signs[at])).collect();
    for at in barred {
        let own = bars(at);
        let is_row = own > 0 && (bars(at + 1) == own || at.checked_sub(1).is_some_and(|at| bars(at) == own));
        signs[at] = signs[at].filter(|_| !is_row);
    }
}

/// Keywords between hyphens, several of which begin alike. A line of stations does not repeat itself, and a
/// title says what it is.
fn is_hyphenated(block: &str) -> bool {
    let parts: Vec<&str> = block.split(['-', '_']).filter(|part| part.contains(is_han)).collect();
    let head = |part: &str| part.trim().chars().take(2).collect::<String>();
    let mut heads: Vec<String> = parts.iter().map(|part| head(part)).collect();
    heads.sort_unstable();
    let is_repeated = heads.windows(2).any(|pair| pair[0] == pair[1]);
    parts.len() >= 4 && is_repeated && !block.contains('，') && !names_its_kind(block)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_spam(block: &str) -> bool {
        sign(&Line::new(block)).is_some()
    }

    #[test]
    fn bars_divide_menus_and_tables() {
        assert!(is_spam("甲县| 乙县| 丙市| 丁旗|"));
        assert!(is_spam("91站-甲网址-91站大全-丙网站-丁网-在线"));
        assert!(!is_spam("| 年份 | 数量 | 单位 | 说明 |"));
        assert!(!is_spam("甲市 | 120 | 30 | 45"));
        assert!(!is_spam("甲城-乙城-丙城-丁城高速铁路"));
        assert!(!is_spam("A well-known, long-term and far-reaching — “win-win” — approach. So be it."));
    }

    #[test]
    fn rows_below_each_other_are_a_table() {
        let body = "各方商定，加强合作，共同应对挑战。";
        let text = format!("年度报告\n{body}\n地区 | 人口 | 面积 | 产值\n甲市 | 一百 | 三十 | 四十\n{body}");
        let blocks = crate::clean::roles(&text, &crate::clean::blocks(&text));
        assert!(blocks.iter().all(|block| block.role.is_kept()));
    }
}
