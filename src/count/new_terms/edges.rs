//! Of which words a new word is made, and of which not.

use crate::{
    count::shape::{self, Place},
    segment::Tag,
};

/// Stop words that begin words all the same: 上合组织, 中亚, 一个中国, 三股势力.
const MAY_BEGIN: &str = "上下中里内外间前后一个一二三四五六七八九十百千万亿两";

/// Adverbs that begin words: 不扩散, 非传统安全.
const BEGINNING_ADVERBS: &str = "不无非未反再互共";

/// Whether a string of these words may be a word: function words stand neither at its ends nor inside, verbs only
/// as single characters (有组织犯罪), and it ends as a noun does.
pub(super) fn may_be_word(words: &[String], tags: &[Tag], is_stop_word: &dyn Fn(&str) -> bool) -> bool {
    let (Some((first, rest)), Some((&begin, _))) = (words.split_first(), tags.split_first()) else {
        return false;
    };
    let is_single = |word: &str| word.chars().nth(1).is_none();
    let is_any = |tag: Tag, names: &[&str]| names.iter().any(|name| tag.is(name));
    let is_noun = |word: &str, tag: Tag| {
        shape::place(tag) == Place::Head || (is_single(word) && is_any(tag, &["b", "g", "z"]))
    };
    let is_numeral = |word: &str| word.chars().all(|c| "一二三四五六七八九十百千万亿两".contains(c));
    let is_verb = |word: &str, tag: Tag| tag.is("v") && !tag.is("vn") && !is_single(word);
    let begins = if is_stop_word(first) {
        MAY_BEGIN.contains(first.as_str())
    } else {
        !is_any(begin, &["u", "p", "c", "r", "y", "t", "f"])
            && (!begin.is("d") || BEGINNING_ADVERBS.contains(first.as_str()))
    };
    let ends = words.last().zip(tags.last()).is_some_and(|(word, &tag)| is_noun(word, tag));
    begins
        && ends
        && words.iter().zip(tags).all(|(word, &tag)| !is_verb(word, tag))
        && rest.iter().all(|word| !is_stop_word(word) || is_numeral(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::stop_words::StopWords;

    #[track_caller]
    fn check(words: &str, expected: bool) {
        let (words, tags): (Vec<String>, Vec<Tag>) = words
            .split(' ')
            .map(|word| word.split_once('/').expect("a word and its tag"))
            .map(|(word, tag)| (word.to_owned(), Tag::parse(tag).expect("a tag")))
            .unzip();
        let stop_words = StopWords::default();
        assert_eq!(may_be_word(&words, &tags, &|word| stop_words.contains(word)), expected, "{words:?}");
    }

    #[test]
    fn words_begin_and_end_as_nouns_do() {
        check("上/f 合/v 组织/n", true);
        check("三/m 股/q 势力/n", true);
        check("有/v 组织/n 犯罪/vn", true);
        check("的/uj 势力/n", false);
        check("势力/n 和/c", false);
        check("安全/an 与/p 稳定/an", false);
        check("各/r 成员国/n", false);
        check("成员国/n 认为/v", false);
        check("打击/v 恐怖主义/n", false);
    }
}
