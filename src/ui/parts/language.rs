//! In which language words of the texts are, for whoever has them read aloud.

use crate::characters::is_han;

/// The tag of the language that words of a text are in, as far as their letters tell: Chinese, or what is not known.
#[must_use]
pub fn language(words: &str) -> Option<&'static str> {
    let letters = || words.chars().filter(|c| c.is_alphabetic());
    (2 * letters().filter(|&c| is_han(c)).count() > letters().count()).then_some("zh")
}
