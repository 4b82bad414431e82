//! Forms of a word counted as one.

use rust_stemmers::{Algorithm, Stemmer};
use std::borrow::Cow;

/// The stem of a folded English word, by Porter's second algorithm (Snowball's English); of a compound the last part
/// is stemmed: policy-makers. Words of other scripts and names of several words are left as they are.
pub(crate) fn stem(word: &str) -> Cow<'_, str> {
    if !has_stem(word) {
        return Cow::Borrowed(word);
    }
    let stemmer = Stemmer::create(Algorithm::English);
    match word.rsplit_once('-') {
        Some((head, last)) => Cow::Owned(format!("{head}-{}", stemmer.stem(last))),
        None => stemmer.stem(word),
    }
}

/// Whether folded characters are those of a word that has a stem.
pub(crate) fn has_stem(characters: &str) -> bool {
    let is_of_word = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'\'' | b'-');
    characters.bytes().all(is_of_word) && characters.bytes().any(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_an_english_word_are_one_and_chinese_stays() {
        for word in ["state", "states", "stated", "stating"] {
            assert_eq!(stem(word), "state");
        }
        assert_eq!(stem("合作"), "合作");
        assert_eq!(stem("co2"), "co2");
        assert_eq!(stem("policy-makers"), stem("policy-maker"));
        assert_eq!(stem("covid-19"), "covid-19");
    }
}
