//! Text that was wrapped at some width, as in mails and in Markdown written by programs: a paragraph goes on
//! from line to line, and between paragraphs stands a blank line, an indent, or a line that is not full.

use super::numbering;
use crate::{characters::ends_sentence, span::Span};

/// Of a text that was wrapped at some width, so many lines in a hundred are that wide.
const WRAPPED: usize = 60;

/// A line is as wide as the others if no more than this is missing: a wide character and a stop.
const RAGGED: usize = 4;

/// Lines are wrapped at widths between these, in columns.
const NARROWEST: usize = 20;
const WIDEST: usize = 160;

/// With fewer lines nothing shows that a text was wrapped.
const LEAST: usize = 5;

/// The width at which a text was wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wrapped {
    /// In columns of a terminal.
    width: usize,
}

impl Wrapped {
    /// The width at which the lines of a text were wrapped, if they were: in most of those that another one follows
    /// directly the next word would not have fitted, and many end in the middle of a sentence.
    pub(crate) fn of(text: &str, lines: &[Span]) -> Option<Self> {
        // A text whose paragraphs are lines shows it soon.
        let width = lines
            .iter()
            .filter(|line| !is_one_word(line.of(text)))
            .map(|&line| indent(text, line) + columns(line.of(text)))
            .try_fold(0, |widest: usize, width| (width <= WIDEST).then_some(widest.max(width)))?;
        if lines.len() < LEAST || width < NARROWEST {
            return None;
        }
        let found = Self { width };
        let (mut all, mut full, mut open) = (0, 0, 0);
        for pair in lines.windows(2).filter(|pair| is_next_line(text, pair[0], pair[1])) {
            all += 1;
            if found.is_full(text, pair[0], pair[1]) {
                full += 1;
                open += usize::from(!ends_sentence(pair[0].of(text)));
            }
        }
        (all + 1 >= LEAST && full * 100 >= all * WRAPPED && open * 2 > all).then_some(found)
    }

    /// Whether a line goes on with the one before: the next word would not have fitted there, and between them is
    /// a line end without a blank line or an indent.
    pub(crate) fn goes_on(self, text: &str, before: Span, after: Span) -> bool {
        let numbered = numbering(after.of(text));
        let has_number = || numbered.is_some() && ends_sentence(before.of(text));
        is_next_line(text, before, after)
            && self.is_full(text, before, after)
            && is_beneath(text, before, after)
            && !has_number()
    }

    /// Whether the first word of the next line would not have fitted on this one.
    fn is_full(self, text: &str, line: Span, next: Span) -> bool {
        let words = next.of(text);
        let word = if words.starts_with(|c: char| c.is_ascii()) {
            columns(words.split_whitespace().next().unwrap_or("")) + 1
        } else {
            0
        };
        indent(text, line) + columns(line.of(text)) + word.max(RAGGED) >= self.width
    }
}

/// For each line, whether it is part of a paragraph of several; nothing if the text was not wrapped. A title may
/// have several lines, too, but it does not end as a sentence does.
pub(super) fn paragraphs(text: &str, lines: &[Span]) -> Option<Vec<bool>> {
    /// No title has so many lines.
    const LINES: usize = 4;
    let wrapped = Wrapped::of(text, lines)?;
    let mut found = Vec::with_capacity(lines.len());
    for paragraph in lines.chunk_by(|&before, &after| wrapped.goes_on(text, before, after)) {
        let last = paragraph[paragraph.len() - 1].of(text);
        let ends = ends_sentence(last) || last.ends_with([':', '：']);
        let is_paragraph = paragraph.len() >= LINES || (paragraph.len() > 1 && ends);
        found.extend(paragraph.iter().map(|_| is_paragraph));
    }
    Some(found)
}

/// Whether between two blocks is a single line end. Where another text runs through this one, what goes on may
/// stand higher up.
fn is_next_line(text: &str, before: Span, after: Span) -> bool {
    let Some(between) = text.get(before.end..after.start) else { return false };
    between.matches('\n').count().max(between.matches('\r').count()) == 1
}

/// Whether a line begins no farther to the right than the one before, or below its words where that has a number
/// or a bullet in front.
fn is_beneath(text: &str, before: Span, after: Span) -> bool {
    let own = indent(text, before);
    let words = before.of(text);
    let hanging = words.split_once(char::is_whitespace).map_or(0, |(label, rest)| {
        let spaces = rest.len() - rest.trim_start().len();
        let is_label = numbering(words).is_some() || label.chars().all(|c| !c.is_alphanumeric());
        if is_label { columns(label) + 1 + spaces } else { 0 }
    });
    let next = indent(text, after);
    next < own + 2 || (hanging > 0 && next == own + hanging)
}

/// The columns before the first character of a line.
fn indent(text: &str, line: Span) -> usize {
    let is_space = |c: &char| c.is_whitespace() && !matches!(c, '\n' | '\r');
    let before = text[..line.start].chars().rev().take(WIDEST).take_while(is_space);
    before.map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// Whether a line is an address, a picture, a rule: nothing that could have been wrapped.
fn is_one_word(line: &str) -> bool {
    line.len() > WIDEST && line.bytes().take(WIDEST).all(|byte| byte.is_ascii() && byte != b' ')
}

/// The width of a line, in columns; of one wider than any page, [`WIDEST`] and one more. Quotation marks and dashes
/// are as wide as what stands before them.
fn columns(line: &str) -> usize {
    let (mut width, mut before) = (0, 1);
    for c in line.chars() {
        before = match c {
            '\u{2000}'..='\u{206f}' => before,
            _ if c < '\u{1100}' => 1,
            _ => 2,
        };
        width += before;
        if width > WIDEST {
            break;
        }
    }
    width
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clean,
        protocol::Role,
        structure::{Structure, structure},
    };

    fn read(text: &str) -> (Vec<clean::Block>, Structure) {
        let blocks = clean::roles(text, &clean::blocks(text));
        let found = structure(text, &blocks, "");
        (blocks, found)
    }

    const STATEMENT: &str = "Bay Summit Joint Statement\n\n\
        1.  The members of the Bay Alliance and their partners, representing\n    \
            nearly all states around the bay, reaffirm their commitment to\n    \
            cooperation. They welcome the progress made since the summit of\n    \
            December 6, 2018.\n\n    \
            **Situation in the Harbours and Support for Regional\n    \
            Stability**\n\n\
        2.  We condemn in the strongest possible terms the piracy and its brutal\n    \
            attacks across the bay, and reaffirm our support for all efforts to\n    \
            protect the ports, the ships and those who work on them, in line with\n    \
            international law.\n";

    #[test]
    fn numbered_paragraphs_that_were_wrapped_are_no_headings() {
        let (blocks, found) = read(STATEMENT);
        assert!(blocks.iter().skip(1).all(|block| matches!(block.role, Role::Body | Role::Heading)));
        let headings: Vec<_> = found.headings.iter().map(|heading| heading.words.of(STATEMENT)).collect();
        assert_eq!(headings, ["Situation in the Harbours and Support for Regional\n    Stability"]);
        let body = found.units.iter().filter(|unit| unit.role == Role::Body);
        assert_eq!(body.map(|unit| unit.pieces.len()).collect::<Vec<_>>(), [4, 4]);
    }

    #[test]
    fn a_line_further_in_begins_a_paragraph() {
        let text = "　　各成员国重申支持联合国在维护国际和平安\n全方面发挥的中心协调作用并愿意进一步加强政\n策沟通和安全合作以及贸易畅通资金融通共同构\n建一个和平安全繁荣的世界并为此付出最大努力\n　　各方强调必须加强合作共同防范和阻止恐怖\n主义思想的传播并且采取措施切断资金来源和人\n员渗透的渠道。";
        let (_, found) = read(text);
        assert_eq!(found.units.iter().map(|unit| unit.pieces.len()).collect::<Vec<_>>(), [4, 3]);
    }

    #[test]
    fn paragraphs_that_are_lines_were_not_wrapped() {
        let text = "各方商定，加强合作，共同应对挑战，并将继续就有关问题保持密切沟通。\n".repeat(6);
        assert_eq!(Wrapped::of(&text, &clean::blocks(&text)), None);
    }
}
