//! Words of grammar that a list of terms leaves out unless asked.
//!
//! They never contain verbs of stance, modals or negations (强调, 应当, 不得, must, not …): in the texts
//! that this program is for, those are the content.

use super::protected::numbers;
use crate::{fold::Folder, settings::StopWordSettings};
use rustc_hash::FxBuildHasher;
use std::collections::HashSet;

/// The languages that there are lists of, by their tags. They stand apart from the lists, so that the page, which
/// reads settings, does not carry those.
const LANGUAGES: [&str; 9] = ["zh", "en", "ja", "ko", "ru", "fr", "de", "es", "pt"];

/// The lists that come with the program, one a language. They are used together.
const LISTS: [&str; 9] = [
    include_str!("stop_words/zh.txt"),
    include_str!("stop_words/en.txt"),
    include_str!("stop_words/ja.txt"),
    include_str!("stop_words/ko.txt"),
    include_str!("stop_words/ru.txt"),
    include_str!("stop_words/fr.txt"),
    include_str!("stop_words/de.txt"),
    include_str!("stop_words/es.txt"),
    include_str!("stop_words/pt.txt"),
];

/// The program's stop words, list by list: the language's tag and the words, folded.
pub fn lists() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    LANGUAGES.into_iter().zip(LISTS).map(|(language, list)| (language, words(list).collect()))
}

/// Whether there is a list of the language of this tag.
#[must_use]
pub fn is_language(tag: &str) -> bool {
    LANGUAGES.contains(&tag)
}

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The words that lists leave out, as the reader wants them.
///
/// ```
/// use duikan::segment::stop_words::StopWords;
/// let stop_words = StopWords::default();
/// assert!(stop_words.contains("的") && stop_words.contains("2021年"));
/// assert!(!stop_words.contains("强调"));
/// ```
pub struct StopWords {
    all: HashSet<String, FxBuildHasher>,
    /// Words that are to be listed like any other, numbers too.
    removed: HashSet<String, FxBuildHasher>,
}

impl Default for StopWords {
    fn default() -> Self {
        Self::new(&StopWordSettings::default(), &Folder::default())
    }
}

impl StopWords {
    /// The program's lists with the reader's changes.
    #[must_use]
    pub fn new(settings: &StopWordSettings, folder: &Folder) -> Self {
        let is_used = |language: &str| settings.without.iter().all(|without| without != language);
        let lists = LANGUAGES.into_iter().zip(LISTS).filter(|(language, _)| is_used(language));
        let mut all: HashSet<String, FxBuildHasher> =
            lists.flat_map(|(_, list)| words(list)).map(str::to_owned).collect();
        let fold = |word: &String| folder.fold(word.trim());
        let added: Vec<String> = settings.added.iter().map(fold).collect();
        let removed = settings.removed.iter().map(fold).filter(|word| !added.contains(word)).collect();
        all.extend(added);
        Self { all, removed }
    }

    /// Whether a folded word is left out; numbers are treated like stop words.
    #[must_use]
    pub fn contains(&self, term: &str) -> bool {
        (self.all.contains(term) || is_number(term)) && !self.removed.contains(term)
    }
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
        let stop_words = StopWords::default();
        let lost: Vec<_> = content.split(' ').filter(|word| stop_words.contains(word)).collect();
        assert!(lost.is_empty(), "{lost:?} are no stop words");
    }

    #[test]
    fn the_reader_has_the_last_word() {
        let settings = StopWordSettings {
            added: vec!["團長".to_owned()],
            removed: ["的", "２０２１年"].map(str::to_owned).to_vec(),
            without: vec!["en".to_owned()],
        };
        let stop_words = StopWords::new(&settings, &Folder::default());
        assert!(stop_words.contains("团长") && stop_words.contains("和"));
        assert!(!stop_words.contains("的") && !stop_words.contains("the"));
        assert!(!stop_words.contains("2021年") && stop_words.contains("2020年"), "numbers too");
    }
}
