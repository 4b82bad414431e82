//! Lines that only divide: |---|---| in a Markdown table, ----, * * *.

use super::lines::{Line, Sign};
use crate::protocol::{Reason, Role};

/// Fewer marks may be punctuation that stands alone.
const LEAST: usize = 3;

/// Whether a line is made of nothing but strokes, bars and stars.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    let is_rule = |c: char| {
        matches!(
            c,
            '|' | '-' | ':' | '=' | '_' | '*' | '~' | '+' | '—' | '─' | '━' | '═' | '－' | '＿' | '＊'
        )
    };
    // Nearly every line is told by its first character.
    let mut marks = line.block.chars().filter(|c| !c.is_whitespace());
    let is_divider = marks.clone().all(is_rule) && marks.nth(LEAST - 1).is_some();
    is_divider.then(|| Sign::strong(Role::PageFurniture, Reason::Rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_alone_are_no_text() {
        for rule in ["|---|:--:|", "| --- | --- |", "----", "* * *", "———", "+----+----+", "＊＊＊"]
        {
            assert!(sign(&Line::new(rule)).is_some(), "{rule}");
        }
        for text in ["——", "……", "| 年份 | 贸易额 |", "——在论坛上的讲话", "---a", "-", "？？？"]
        {
            assert!(sign(&Line::new(text)).is_none(), "{text}");
        }
    }
}
