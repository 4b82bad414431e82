//! Words of grammar that a list of terms leaves out unless asked.
//!
//! They never contain verbs of stance, modals or negations (强调, 应当, 不得, must, not …): in the texts
//! that this program is for, those are the content.

use super::scripts::UNITS_OF_TIME;
use std::{collections::HashSet, sync::LazyLock};

static STOP_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lists = [include_str!("stopwords-zh.txt"), include_str!("stopwords-en.txt")];
    let lines = lists.into_iter().flat_map(str::lines).map(str::trim);
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

/// A number, with or without a unit of time behind it.
fn is_number(term: &str) -> bool {
    let digits = term.trim_end_matches(UNITS_OF_TIME);
    !digits.is_empty()
        && digits.chars().all(|c| c.is_numeric() || ".,一二三四五六七八九十百千万亿零两".contains(c))
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
