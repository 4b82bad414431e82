//! How rich texts are in words, and how long their sentences.

use serde::{Deserialize, Serialize};

/// Answer to [`crate::protocol::Question::Diversity`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DiversityAnswer {
    /// One entry a counted document, in the shelf's order.
    pub documents: Vec<DiversityRow>,
    /// All of them, one after the other.
    pub all: DiversityRow,
}

/// One text's figures. The formulas are in [`crate::count::diversity`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DiversityRow {
    /// The document; empty for all together.
    pub document: String,
    /// Running words, numbers left out.
    pub tokens: u32,
    /// Different words.
    pub types: u32,
    /// Words that occur once.
    pub hapaxes: u32,
    /// Types ÷ tokens.
    pub ttr: f64,
    /// Moving-average type-token ratio over 100 words. None for shorter texts.
    pub mattr: Option<f64>,
    /// Measure of textual lexical diversity (forwards and backwards, 0.72). None below 50 words.
    pub mtld: Option<f64>,
    /// HD-D with samples of 42 words. None for shorter texts.
    pub hdd: Option<f64>,
    /// Shannon's entropy of the words, in bits.
    pub entropy: f64,
    /// Sentences.
    pub sentences: LengthsAnswer,
    /// Clauses: what stands between marks of punctuation in a sentence.
    pub clauses: LengthsAnswer,
}

/// How long some stretches of text are, in running words, and in characters without marks and white space.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct LengthsAnswer {
    /// How many there are.
    pub count: u32,
    /// Mean of the words.
    pub mean_words: f64,
    /// Their median.
    pub median_words: f64,
    /// The most.
    pub max_words: u32,
    /// Mean of the characters.
    pub mean_characters: f64,
    /// Their median.
    pub median_characters: f64,
    /// The most.
    pub max_characters: u32,
}
