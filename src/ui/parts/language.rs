//! In which language words of the texts are, for whoever has them read aloud.

use crate::characters::is_han;

/// The tag of the language that words of a text are in.
#[must_use]
pub fn language(words: &str) -> &'static str {
    if words.chars().any(is_han) { "zh" } else { "en" }
}
