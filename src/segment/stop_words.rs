//! Words of grammar that a list of terms leaves out unless asked.
//!
//! They never contain verbs of stance, modals or negations (强调, 应当, 不得, must, not …): in the texts
//! that this program is for, those are the content.

use super::protected::numbers;
use std::{collections::HashSet, sync::LazyLock};

/// The lists, by their languages' tags. They are used together.
const LISTS: [(&str, &str); 9] = [
    ("zh", include_str!("stop_words/zh.txt")),
    ("en", include_str!("stop_words/en.txt")),
    ("ja", include_str!("stop_words/ja.txt")),
    ("ko", include_str!("stop_words/ko.txt")),
    ("ru", include_str!("stop_words/ru.txt")),
    ("fr", include_str!("stop_words/fr.txt")),
    ("de", include_str!("stop_words/de.txt")),
    ("es", include_str!("stop_words/es.txt")),
    ("pt", include_str!("stop_words/pt.txt")),
];

static STOP_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = LISTS.iter().map(|(_, list)| *list).flat_map(str::lines).map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Whether a folded word is a stop word; numbers are treated like one.
///
/// ```
/// use duikan::segment::stop_words::is_stop_word;
/// assert!(is_stop_word("的"));
/// assert!(!is_stop_word("强调"));
/// ```
#[must_use]
pub fn is_stop_word(term: &str) -> bool {
    STOP_WORDS.contains(term) || is_number(term)
}

/// A number, with or without a unit behind it, or a date.
fn is_number(term: &str) -> bool {
    let digits = term.trim_end_matches(['年', '月', '日', '号', '时', '分']);
    let is_plain = !digits.is_empty()
        && digits.chars().all(|c| c.is_numeric() || ".,一二三四五六七八九十百千万亿零两".contains(c));
    is_plain || numbers::is_number(term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stance_modality_and_negation_are_content() {
        let content = "强调 欢迎 认为 必须 应当 应 不得 反对 将 愿 可以 要 不 没有 无 未 must shall should may not no never";
        let lost: Vec<_> = content.split(' ').filter(|word| is_stop_word(word)).collect();
        assert!(lost.is_empty(), "{lost:?} are no stop words");
    }
}
