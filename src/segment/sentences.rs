//! Where sentences end.

use crate::characters::{is_closing, is_stop};

/// A title longer than this is an opening bracket whose closing one was lost.
pub(super) const LONGEST_TITLE: usize = 120;

/// Cuts a run of characters into sentences: ends are exclusive, the last is the length.
///
/// A sentence ends behind its stop and the quotation marks and brackets that close with it; a stop inside
/// a title in 《》 ends none.
pub(super) fn sentences(characters: &[char]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        let next = characters.get(at + 1);
        let is_end = match characters[at] {
            '.' => next.is_none_or(|next| next.is_whitespace()) && !is_abbreviated(&characters[..at], next),
            c => is_stop(c) || c == '\n',
        };
        at += if characters[at] == '《' { title_length(&characters[at..]) } else { 1 };
        if is_end {
            at += characters[at..].iter().take_while(|&&c| is_closing(c) || is_stop(c)).count();
            ends.push(at);
        }
    }
    if ends.last() != Some(&characters.len()) && !characters.is_empty() {
        ends.push(characters.len());
    }
    ends
}

/// Whether the full stop behind these folded characters is that of an abbreviation: of letters one by one (u.k.), of an
/// initial (j. smith), of a word that a name or a number follows. At the end of a text it ends a sentence, too.
fn is_abbreviated(before: &[char], next: Option<&char>) -> bool {
    const ABBREVIATIONS: [&str; 12] =
        ["mr", "mrs", "ms", "dr", "prof", "gen", "gov", "sen", "rep", "st", "vs", "art"];
    let is_of_word = |c: &&char| c.is_ascii_alphabetic() || **c == '.';
    let length = before.iter().rev().take_while(is_of_word).count();
    let word: String = before[before.len() - length..].iter().collect();
    let is_by_letters = word.split('.').all(|letters| letters.len() == 1);
    next.is_some() && (is_by_letters || ABBREVIATIONS.contains(&word.as_str()))
}

/// The length of the title that begins here; 1, the bracket's own, if it does not end.
fn title_length(characters: &[char]) -> usize {
    let mut depth = 0;
    for (at, c) in characters.iter().enumerate().take(LONGEST_TITLE) {
        depth += i32::from(*c == '《') - i32::from(*c == '》');
        if depth == 0 {
            return at + 1;
        }
    }
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let characters: Vec<char> = text.chars().collect();
        let mut start = 0;
        let found: Vec<String> = sentences(&characters)
            .into_iter()
            .map(|end| characters[std::mem::replace(&mut start, end)..end].iter().collect())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_behind_their_closing_marks() {
        check("他说：“好。”各方同意！3.5亿", &["他说：“好。”", "各方同意！", "3.5亿"]);
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        check(
            "the u.s. and the u.k. were absent. all agreed.",
            &["the u.s. and the u.k. were absent.", " all agreed."],
        );
        check("mr. j. smith, art. 5. next", &["mr. j. smith, art. 5.", " next"]);
        check("as in the u.k.", &["as in the u.k."]);
    }

    #[test]
    fn a_title_is_not_cut() {
        check("通过《团结起来！共同发展》。会议", &["通过《团结起来！共同发展》。", "会议"]);
        check("《甲。乙", &["《甲。", "乙"]);
    }
}
