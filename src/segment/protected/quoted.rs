//! Short terms in quotation marks: “三股势力”. The marks themselves stay outside.

use super::Protected;
use crate::{characters::is_han, segment::Tag};
use jieba_rs::Jieba;

/// What is longer is not a term but something said.
const LONGEST: usize = 12;

/// Characters of speech: what holds one of them is something said.
const OF_SPEECH: &str = "我你您他她吗呢吧啊呀了";

/// Adds the terms in quotation marks. Behind a colon or a comma something is said; and what the dictionary has is
/// a word without that.
pub(super) fn find(text: &str, jieba: &Jieba, found: &mut Vec<Protected>) {
    let mut at = 0;
    while let Some(open) = text[at..].find('“') {
        let start = at + open + '“'.len_utf8();
        at = start;
        let inside = text[start..].char_indices().take(LONGEST + 1).find(|(_, c)| !belongs(*c));
        let Some((length, '”')) = inside else { continue };
        let term = &text[start..start + length];
        let is_said = text[..start - '“'.len_utf8()].ends_with([':', ',', '，']);
        let is_term = term.chars().nth(1).is_some()
            && term.contains(is_han)
            && !term.contains(|c| OF_SPEECH.contains(c))
            && !jieba.has_word(term);
        if is_term && !is_said {
            found.push(Protected::word(start..start + length, Tag::TERM));
        }
        at = start + length;
    }
}

fn belongs(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '·' | '-' | '+')
}
