//! Where a text is broken for good: characters that are none, characters missing at a break, a sentence that
//! goes on nowhere.
//!
//! Structure stands before segmentation, so there is no dictionary to ask. What is asked instead is the text
//! itself, and the little that is true of all Chinese: few characters are words alone. In doubt nothing is
//! reported: a reader who is sent to a whole sentence will not follow the next report.

use super::{Loss, Unit};
use crate::{
    characters::{ends_sentence, is_closing, is_han, is_word_alone},
    clean::{broken, is_running_text},
    protocol::{LossKind, Role},
    span::Span,
};
use std::collections::BTreeMap;

/// The losses that the units show, in the text's order.
pub(super) fn losses(text: &str, units: &[Unit]) -> Vec<Loss> {
    let breaks = units.iter().flat_map(|unit| unit.pieces.windows(2));
    let mut losses: Vec<Loss> =
        gaps(text, breaks).into_iter().map(|span| Loss { kind: LossKind::Gap, span }).collect();
    losses.extend(cut_off(text, units));
    let pieces = units.iter().flat_map(|unit| &unit.pieces);
    let broken = pieces.flat_map(|&piece| broken(text, piece));
    losses.extend(broken.map(|broken| Loss { kind: broken.kind, span: broken.span }));
    losses.sort_by_key(|loss| loss.span);
    losses
}

/// Words that end with these have no more to come; behind them a new word begins. With each, the characters
/// that make another word with it (其他, 及时, 之间).
const WHOLE: &[(char, &str)] = &[
    ('其', "他它余餘中次实實间間一二三"),
    ('的', "确確士"),
    ('及', "时時格第早其"),
    ('了', "解断斷结結却卻事"),
    ('之', "前后後间間一际際内內外下上中初类類二三四五六七八九十"),
];

/// The breaks behind which something is missing: the piece before one ends with a whole word, and what follows
/// up to the first mark is a single character that is no word. The characters must not stand side by side
/// elsewhere in the text either: 文|件 does, where 文件 is spoken of.
fn gaps<'a>(text: &str, breaks: impl Iterator<Item = &'a [Span]>) -> Vec<Span> {
    let stranded: Vec<Stranded> = breaks.filter_map(|pair| Stranded::of(text, pair[0], pair[1])).collect();
    let mut before: BTreeMap<char, BTreeMap<char, usize>> =
        stranded.iter().map(|stranded| (stranded.character, BTreeMap::new())).collect();
    if !before.is_empty() {
        for (first, second) in text.chars().zip(text.chars().skip(1)) {
            if let Some(before) = before.get_mut(&second) {
                *before.entry(first).or_default() += 1;
            }
        }
    }
    let gaps = stranded.into_iter().filter(|stranded| stranded.is_gap(&before[&stranded.character]));
    gaps.map(|stranded| stranded.span).collect()
}

/// A single character between a break and a mark.
struct Stranded {
    character: char,
    span: Span,
    /// The last character before the break.
    last: char,
}

impl Stranded {
    fn of(text: &str, before: Span, after: Span) -> Option<Self> {
        let last = before.of(text).chars().next_back()?;
        let mut behind = after.of(text).chars();
        let (character, mark) = (behind.next()?, behind.next()?);
        let is_stranded =
            is_han(character) && matches!(mark, '，' | '。' | '、' | '；' | ',') && !is_word_alone(character);
        let span = Span::new(after.start, after.start + character.len_utf8());
        is_stranded.then_some(Self { character, span, last })
    }

    /// Whether another word stood before it, by the characters behind which it stands elsewhere, and how often.
    fn is_gap(&self, before: &BTreeMap<char, usize>) -> bool {
        let other_words = WHOLE.iter().find(|(whole, _)| *whole == self.last).map(|(_, words)| words);
        !before.contains_key(&self.last)
            && (other_words.is_some_and(|words| !words.contains(self.character))
                || is_always_behind_another(before))
    }
}

/// Whether a character stands elsewhere in the text, three times and more, and always behind one and the same
/// other character: it is the second half of a word whose first half is missing.
fn is_always_behind_another(before: &BTreeMap<char, usize>) -> bool {
    let mut others = before.iter().filter(|(c, _)| is_han(**c));
    others.next().is_some_and(|(_, &times)| times >= 3) && others.next().is_none()
}

/// A text has to have so many paragraphs before the lack of a stop at its end means anything.
const PARAGRAPHS: usize = 5;

/// Of them, so many in a hundred end as sentences do.
const STOPPED: usize = 80;

/// How many characters of what is cut off are shown.
const SHOWN: usize = 8;

/// Whether the last paragraph breaks off: it is prose and ends in the middle of a sentence, in a text whose
/// other paragraphs end as they should, and nothing but signatures stands behind it. The span is that of its
/// last characters.
///
/// It looks at units only, so that it can be asked of one thread of a text as well.
#[must_use]
pub fn cut_off(text: &str, units: &[Unit]) -> Option<Loss> {
    let last = units.iter().rposition(|unit| unit.role == Role::Body)?;
    let words = units[last].pieces.last()?.of(text);
    let is_open = words.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '，' | '、' | ','));
    if !is_open || !is_running_text(words) || words.chars().nth(29).is_none() {
        return None;
    }
    // A signed text is whole.
    if units[last + 1..].iter().any(|unit| unit.role == Role::Signature) {
        return None;
    }
    let others = units[..last].iter().filter(|unit| unit.role == Role::Body);
    let ends: Vec<bool> = others
        .filter_map(|unit| Some(unit.pieces.last()?.of(text)))
        .filter(|words| is_running_text(words))
        .map(|words| ends_sentence(words) || words.ends_with(['：', ':']) || words.ends_with(is_closing))
        .collect();
    let stopped = ends.iter().filter(|&&ends| ends).count();
    let is_rule = ends.len() + 1 >= PARAGRAPHS && stopped * 100 >= ends.len() * STOPPED;
    let start = words.char_indices().nth_back(SHOWN - 1).map_or(0, |(at, _)| at);
    let end = units[last].span().end;
    is_rule.then(|| Loss { kind: LossKind::CutOff, span: Span::new(end - (words.len() - start), end) })
}

#[cfg(test)]
mod tests {
    use crate::{clean, protocol::LossKind, structure::structure};

    fn losses(text: &str) -> Vec<(LossKind, &str)> {
        let blocks = clean::roles(text, &clean::blocks(text));
        structure(text, &blocks, "").losses.iter().map(|loss| (loss.kind, loss.span.of(text))).collect()
    }

    const BEFORE: &str = "各方重申，应当遵守公认的国际法准则，在现有机制框架内加强协调，共同防范风险及其";
    const AFTER: &str = "阻止非法资金流动，支持主管部门加强往来，具有重要意义。";

    #[test]
    fn a_stranded_character_behind_a_break_shows_a_gap() {
        let text = format!("青湾宣言\n{BEFORE}\n\n融，{AFTER}");
        assert_eq!(losses(&text), [(LossKind::Gap, "融")]);
    }

    #[test]
    fn a_word_that_a_break_cuts_is_no_gap() {
        let whole = "各方重申，应当遵守公认的国际法准则，根据联盟大会通过的各项法律文";
        for (before, after) in [
            (whole, "件，"),
            (BEFORE, "他，"),
            (BEFORE, "人，"),
            (BEFORE, "融资渠道，"),
            ("各方重申，应当遵守公认的国际法准则，加强在体育领域的合作，支持残", "奥，"),
        ] {
            let text = format!("青湾宣言\n{before}\n\n{after}{AFTER}");
            assert_eq!(losses(&text), [], "{after}");
        }
    }

    #[test]
    fn the_second_half_of_a_word_shows_a_gap_if_its_first_half_is_always_there() {
        let talk = "各方支持加强口岸建设，完善口岸管理，扩大口岸开放。";
        let text = format!(
            "青湾宣言\n{talk}\n各方重申，应当遵守公认的国际法准则，继续推动贸易便利化，共同建设现代化\n\n岸，{AFTER}"
        );
        assert_eq!(losses(&text), [(LossKind::Gap, "岸")]);
    }

    #[test]
    fn a_text_whose_last_sentence_has_no_end_is_cut_off() {
        let body = "各方商定加强合作，共同应对各种挑战。\n".repeat(5);
        let last = "各方还将在明年共同举办青年科技创新论坛，进一步扩大人文交流，激发各国青";
        assert_eq!(losses(&format!("青湾宣言\n{body}{last}")), [(LossKind::CutOff, "交流，激发各国青")]);
        assert_eq!(losses(&format!("青湾宣言\n{body}{last}年的热情。")), []);
        assert_eq!(losses(&format!("青湾宣言\n{body}{last}\n甲国总统 张三")), [], "a signed text is whole");
        let verse = "山高水长，路远天青\n".repeat(8);
        assert_eq!(losses(&format!("行路歌\n{verse}")), [], "verse has no stops");
    }
}
