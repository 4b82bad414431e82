//! The units of analysis: kept blocks, put together again where a break had cut a sentence in two.

use super::{Heading, joins::Joins};
use crate::{clean::Block, protocol::Role, span::Span};

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
    let joins = Joins::new(text, blocks);
    let mut units: Vec<Unit> = Vec::new();
    let mut heading = None;
    let mut open = false;
    for block in blocks {
        if block.role == Role::Heading {
            // Headings stand in the order of their blocks.
            let next = heading.map_or(0, |before: usize| before + 1);
            heading = headings.get(next).filter(|found| found.span == block.span).map(|_| next).or(heading);
        }
        let continued = units
            .last_mut()
            .filter(|_| open && block.role == Role::Body)
            .filter(|unit| unit.pieces.last().is_some_and(|&before| joins.goes_on(before, block.span)));
        match continued {
            Some(unit) => {
                if let Some(piece) = unit.pieces.last_mut() {
                    *piece = joins.without_hyphen(*piece, block.span);
                }
                unit.pieces.push(block.span);
            }
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
