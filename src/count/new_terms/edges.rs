//! With which words a new word does not begin or end.

use crate::segment::stop_words::is_stop_word;

/// Stop words that begin words all the same: 上合组织, 中亚, 一个中国, 三股势力.
const MAY_BEGIN: &str = "上下中里内外间前后本同自一个一二三四五六七八九十百千万亿两";

/// Whether a string of these words may be a word: function words stand neither at its ends nor inside.
pub(super) fn may_be_word(words: &[String]) -> bool {
    let Some((first, rest)) = words.split_first() else { return false };
    let begins = !is_stop_word(first) || MAY_BEGIN.contains(first.as_str());
    let is_number = |word: &str| word.chars().all(|c| "一二三四五六七八九十百千万亿两".contains(c));
    begins && rest.iter().all(|word| !is_stop_word(word) || is_number(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: bool) {
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        assert_eq!(may_be_word(&words), expected, "{words:?}");
    }

    #[test]
    fn function_words_do_not_begin_or_end_words() {
        check("上 合 组织", true);
        check("三 股 势力", true);
        check("共商 共建 共享", true);
        check("的 势力", false);
        check("势力 和", false);
        check("安全 与 稳定", false);
        check("各 成员国", false);
    }
}
