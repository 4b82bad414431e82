//! The units of analysis: kept blocks, put together again where a break had cut a sentence in two.

use super::Heading;
use crate::{
    characters::{ends_sentence, stops},
    clean::{Block, is_running_text},
    protocol::Role,
    span::Span,
};

/// A title, a heading, a paragraph or a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// What it is.
    pub role: Role,
    /// Its text: one span, or several where breaks had cut it. They are read one after the other.
    pub pieces: Vec<Span>,
    /// The heading that it stands under, as an index into [`super::Structure::headings`]; a heading
    /// stands under itself.
    pub heading: Option<usize>,
}

impl Unit {
    /// From the first character of the first piece to the last of the last.
    #[must_use]
    pub fn span(&self) -> Span {
        let start = self.pieces.first().map_or(0, |piece| piece.start);
        Span::new(start, self.pieces.last().map_or(start, |piece| piece.end))
    }
}

/// The units among the blocks, in order.
pub(super) fn units(text: &str, blocks: &[Block], headings: &[Heading]) -> Vec<Unit> {
    let wrap = wrap_width(text, blocks);
    let mut units: Vec<Unit> = Vec::new();
    let mut heading = None;
    let mut open = false;
    for block in blocks {
        if block.role == Role::Heading {
            heading = headings.iter().position(|found| found.span == block.span);
        }
        let continued = units.last_mut().filter(|_| open && block.role == Role::Body).filter(|unit| {
            let before = unit.pieces.last().copied().unwrap_or(block.span);
            is_wrapped(text, before, block.span, wrap) || is_cut(before.of(text), block.span.of(text))
        });
        match continued {
            Some(unit) => unit.pieces.push(block.span),
            None if block.role.is_kept() => {
                units.push(Unit { role: block.role, pieces: vec![block.span], heading });
            }
            None => {}
        }
        // Furniture may stand between the two halves of a sentence; a heading may not.
        open = block.role == Role::Body || (open && !block.role.is_kept());
    }
    units
}

/// Whether a paragraph breaks off in the middle of a sentence and the next block goes on with it.
fn is_cut(before: &str, after: &str) -> bool {
    let breaks_off = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '，' | '、' | ','));
    let goes_on =
        after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '“' | '《' | '，' | '、' | '。'));
    // Verse and lists have lines without stops too: short ones, or ones that begin alike.
    let is_prose = before.chars().count() >= 30 && (stops(before) > 0 || before.contains(['，', ',']));
    let alike = before.chars().take(2).eq(after.chars().take(2));
    breaks_off && goes_on && is_prose && !alike && is_running_text(after)
}

/// Of a text that was wrapped at some width, so many lines in a hundred are that wide.
const WRAPPED: usize = 60;

/// A line is as wide as the others if no more than this is missing: a wide character and a stop.
const RAGGED: usize = 4;

/// The width at which the lines of a text were wrapped, in columns of a terminal, if they were: most lines
/// are about as wide as the widest, and many end in the middle of a sentence.
fn wrap_width(text: &str, blocks: &[Block]) -> Option<usize> {
    let lines: Vec<&str> =
        blocks.iter().filter(|block| block.role == Role::Body).map(|block| block.span.of(text)).collect();
    let widest = lines.iter().map(|line| columns(line)).max().filter(|width| (20..=160).contains(width))?;
    let full = lines.iter().filter(|line| columns(line) + RAGGED >= widest);
    let open = full.clone().filter(|line| !ends_sentence(line)).count();
    (lines.len() >= 5 && full.count() * 100 >= lines.len() * WRAPPED && open * 2 >= lines.len())
        .then_some(widest)
}

fn columns(line: &str) -> usize {
    line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// Whether a line goes on with the one before because the text was wrapped: that one is full, and between
/// them is a line end without a blank line or an indent.
fn is_wrapped(text: &str, before: Span, after: Span, wrap: Option<usize>) -> bool {
    let between = &text[before.end..after.start];
    let indent = between.rsplit(['\n', '\r']).next().map_or(0, columns);
    let line_ends = between.matches('\n').count().max(between.matches('\r').count());
    wrap.is_some_and(|width| columns(before.of(text)) + RAGGED >= width) && line_ends == 1 && indent < 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clean, structure::structure};

    fn paragraphs(text: &str) -> Vec<Vec<&str>> {
        let blocks = clean::roles(text, &clean::blocks(text));
        let units = structure(text, &blocks, "").units.into_iter().filter(|unit| unit.role == Role::Body);
        units.map(|unit| unit.pieces.iter().map(|piece| piece.of(text)).collect()).collect()
    }

    #[test]
    fn a_sentence_cut_by_a_break_is_one_paragraph() {
        let text = "各方支持落实体育领域合作协议，鼓励运动员参加国际赛事，加强奥林匹克运动会、残\n\n奥会及民族体育项目合作，促进直接交流。\n\n各方欢迎定期举办马拉松赛。";
        let found = paragraphs(text);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].len(), 2);
    }

    #[test]
    fn whole_sentences_stay_apart() {
        let text = "值此论坛成立之际，成员国领导人举行会议，回顾发展历程，展望合作前景：\n\n高度评价论坛发挥的积极作用。\n\n总结本论坛取得的发展成就。";
        assert_eq!(paragraphs(text).len(), 3);
    }

    #[test]
    fn list_items_stay_apart() {
        let text = "会议通过的成果文件。\n关于在贸易、投资、金融、交通、能源和农业等领域加强合作的谅解备忘录\n关于在文化、教育、旅游和体育等领域扩大交流的谅解备忘录\n各方感谢主席国所作的努力，会议圆满闭幕。";
        assert_eq!(paragraphs(text).len(), 4);
    }

    #[test]
    fn a_text_wrapped_at_some_width_is_put_together_by_its_paragraphs() {
        let text = "声明\n\n各成员国重申支持联合国在维护国际和平安\n全方面发挥的中心协调作用并愿意进一步加\n强政策沟通和安全合作以及贸易畅通资金融\n通共同构建和平安全繁荣的世界。\n\n各方强调必须加强合作共同防范和阻止恐怖\n主义思想的传播并且采取措施切断资金来源\n和人员渗透的渠道。";
        let found = paragraphs(text);
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [4, 3]);
    }
}
