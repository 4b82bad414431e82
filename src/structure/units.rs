//! The units of analysis: kept blocks, put together again where a break had cut a sentence in two.

use super::Heading;
use crate::{
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
    let mut units: Vec<Unit> = Vec::new();
    let mut heading = None;
    let mut open = false;
    for block in blocks {
        if block.role == Role::Heading {
            heading = headings.iter().position(|found| found.span == block.span);
        }
        match units.last_mut().filter(|_| open && block.role == Role::Body) {
            Some(unit) if is_continued(text, unit.span(), block.span) => unit.pieces.push(block.span),
            _ if block.role.is_kept() => {
                units.push(Unit { role: block.role, pieces: vec![block.span], heading });
            }
            _ => {}
        }
        // Furniture may stand between the two halves of a sentence; a heading may not.
        open = block.role == Role::Body || (open && !block.role.is_kept());
    }
    units
}

/// Whether a paragraph breaks off in the middle of a sentence and the next block goes on with it.
fn is_continued(text: &str, before: Span, after: Span) -> bool {
    let (before, after) = (before.of(text), after.of(text));
    let breaks_off = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '，' | '、' | ','));
    let goes_on =
        after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '“' | '《' | '，' | '、' | '。'));
    // Verse and lists have lines without stops too, but short ones.
    let is_prose = is_running_text(before) && before.chars().count() >= 30;
    breaks_off && goes_on && is_prose && is_running_text(after)
}

/// Cuts a run of characters into sentences: ends are exclusive, the last is the length.
///
/// A sentence ends behind its stop and the quotation marks and brackets that close with it.
#[must_use]
pub fn sentences(characters: &[char]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        let next = characters.get(at + 1);
        let is_end = match characters[at] {
            '。' | '！' | '？' | '!' | '?' | '…' | '\n' => true,
            '.' => next.is_none_or(|next| next.is_whitespace()),
            _ => false,
        };
        at += 1;
        if is_end {
            let closing = |c: &&char| {
                matches!(
                    c,
                    '”' | '’' | '」' | '』' | '）' | ')' | '》' | '。' | '！' | '？' | '!' | '?' | '…'
                )
            };
            at += characters[at..].iter().take_while(closing).count();
            ends.push(at);
        }
    }
    if ends.last() != Some(&characters.len()) && !characters.is_empty() {
        ends.push(characters.len());
    }
    ends
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
    fn sentences_end_behind_their_closing_marks() {
        let text: Vec<char> = "他说：“好。”各方同意！3.5亿".chars().collect();
        assert_eq!(sentences(&text), [7, 12, 16]);
    }
}
