//! The reader's own words, and the words that lists leave out.

use serde::{Deserialize, Serialize};

/// Answer to [`crate::protocol::Question::ReadDictionary`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DictionaryAnswer {
    /// The words, in their order, each once.
    pub words: Vec<crate::settings::DictionaryWord>,
    /// The lines that say no word.
    pub refused: Vec<DictionaryLine>,
}

/// A line of a dictionary that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DictionaryLine {
    /// Its number, from 1.
    pub line: u32,
    /// What stands there.
    pub text: String,
    /// What is wrong with it.
    pub problem: DictionaryProblem,
}

/// What is wrong with a line of a dictionary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DictionaryProblem {
    /// Where a frequency should stand, there is no whole number.
    NoFrequency,
    /// More than word, frequency and part of speech.
    TooManyParts,
    /// The part of speech is none.
    UnknownTag,
    /// It holds characters that no text has: the file is none, or its encoding is another.
    NoText,
    /// The word has more than 40 characters.
    TooLong,
    /// The word has no letter, character or digit.
    NoWord,
}

/// Answer to [`crate::protocol::Question::StopWords`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopWordsAnswer {
    /// The lists that come with the program.
    pub lists: Vec<StopWordList>,
}

/// A list of stop words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopWordList {
    /// The language, as a tag: `zh`, `en`, `ja` …
    pub language: String,
    /// The words, folded: Simplified stands for both scripts.
    pub words: Vec<String>,
}
