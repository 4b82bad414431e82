//! Japanese: runs of one script. A run of kanji, a run of katakana and a run of hiragana are a word each.

use crate::characters::is_han;

/// A text is Japanese if of so many characters at least one is kana.
const ONE_OF: usize = 5;

/// Whether a text is Japanese rather than Chinese: a Chinese one that quotes some kana is not.
pub(super) fn is_japanese(text: &str) -> bool {
    // In UTF-8 kana begin with these two bytes, and little else does.
    if !text.as_bytes().windows(2).any(|pair| pair[0] == 0xe3 && (0x81..=0x87).contains(&pair[1])) {
        return false;
    }
    let kana = text.chars().filter(|&c| script(c).is_some_and(|script| script != Script::Han)).count();
    kana > 0 && kana * ONE_OF >= text.chars().filter(|&c| script(c).is_some()).count()
}

/// The runs of a text, in order, with whether they are Japanese.
pub(super) fn runs(text: &str) -> Vec<(&str, bool)> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        // The mark that makes a vowel long belongs to what stands before it.
        let now = if c == 'ー' && before.is_some_and(|before: Option<Script>| before.is_some()) {
            before.flatten()
        } else {
            script(c)
        };
        if before.is_some_and(|before| before != now) {
            runs.push((&text[start..at], before.flatten().is_some()));
            start = at;
        }
        before = Some(now);
    }
    if start < text.len() {
        runs.push((&text[start..], before.flatten().is_some()));
    }
    runs
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Hiragana,
    Katakana,
}

fn script(c: char) -> Option<Script> {
    match c {
        '\u{3041}'..='\u{309f}' => Some(Script::Hiragana),
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Some(Script::Katakana),
        c if is_han(c) => Some(Script::Han),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_japanese_by_its_share_of_kana() {
        assert!(is_japanese("首脳はテロリズムとの闘いを支持した。"));
        assert!(!is_japanese("各方支持“の”字标识的使用,并通过宣言。"));
        assert!(!is_japanese("各方"));
        assert!(!is_japanese(""));
    }

    #[test]
    fn runs_are_of_one_script() {
        let found: Vec<&str> =
            runs("首脳はテロリズムとの闘いを,支持した。").iter().map(|(run, _)| *run).collect();
        assert_eq!(found, ["首脳", "は", "テロリズム", "との", "闘", "いを", ",", "支持", "した", "。"]);
    }
}
