//! What stands together again and again: n-grams, terms of several words, formulae, new words.

use super::super::Place;
use serde::{Deserialize, Serialize};

/// Which phrases to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PhrasesQuery {
    /// Of which kind.
    pub kind: PhraseKind,
    /// Only those that contain this, in either script. Empty: all.
    pub contains: String,
    /// The fewest words (n-grams, terms) or characters (formulae).
    pub min_length: u32,
    /// The most words of n-grams and terms.
    pub max_length: u32,
    /// Only those that occur at least so often; none: as often as their kind must, [`PhraseKind::min_frequency`].
    pub min_frequency: Option<u32>,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for PhrasesQuery {
    fn default() -> Self {
        Self {
            kind: PhraseKind::default(),
            contains: String::new(),
            min_length: 2,
            max_length: 5,
            min_frequency: None,
            offset: 0,
            limit: 100,
        }
    }
}

/// A kind of phrase.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhraseKind {
    /// Sequences of words within a sentence; most frequent first.
    #[default]
    NGrams,
    /// Terms of several words, by C-value; highest first.
    Terms,
    /// Stretches that come again, as long as they can be: maximal repeats. Most characters repeated first (characters ×
    /// how often it stands outside longer ones), so of those that come equally often the longest is first.
    Formulae,
}

impl PhraseKind {
    /// How often a phrase of this kind occurs at least where nothing else is asked for: twice, a formula three times.
    /// What comes only twice, once in each of two texts, is a passage that they share rather than a formula.
    #[must_use]
    pub fn min_frequency(self) -> u32 {
        if self == Self::Formulae { 3 } else { 2 }
    }
}

/// Answer to [`crate::protocol::Question::Phrases`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PhrasesAnswer {
    /// How many fit the query; `rows` holds a page of them.
    pub total: usize,
    /// The page asked for.
    pub rows: Vec<PhraseRow>,
}

/// A phrase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PhraseRow {
    /// The phrase, folded.
    pub phrase: String,
    /// How many words it has.
    pub words: u32,
    /// How often it occurs.
    pub frequency: u32,
    /// How often in 10,000 running words.
    pub rate: f64,
    /// In how many documents.
    pub document_frequency: u32,
    /// C-value, of terms.
    pub c_value: Option<f64>,
    /// Phrases much like it, of formulae: with a word more, less or other.
    pub variants: Vec<PhraseVariant>,
    /// Where it stands first.
    pub example: Place,
}

/// A phrase that is much like another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhraseVariant {
    /// The phrase, folded.
    pub phrase: String,
    /// How often it occurs.
    pub frequency: u32,
}

/// Which new words to look for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NewTermsQuery {
    /// Only those that occur at least so often.
    pub min_frequency: u32,
    /// The most characters.
    pub max_length: u32,
    /// How firmly the characters hold together at least: pointwise mutual information in bits, of the weakest cut.
    pub min_cohesion: f64,
    /// How freely it stands at least: the lower of the entropies of what stands left and right, in bits.
    pub min_freedom: f64,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for NewTermsQuery {
    fn default() -> Self {
        Self { min_frequency: 3, max_length: 8, min_cohesion: 4.0, min_freedom: 0.9, offset: 0, limit: 100 }
    }
}

/// Answer to [`crate::protocol::Question::NewTerms`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NewTermsAnswer {
    /// How many there are; `rows` holds a page of them.
    pub total: usize,
    /// The page asked for, likeliest words first.
    pub rows: Vec<NewTermRow>,
}

/// A string of characters that behaves like a word and is none of the dictionary's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NewTermRow {
    /// The string, folded.
    pub term: String,
    /// How often it occurs, by its characters: as often as `/term/` is found, wherever tokens begin and end.
    pub frequency: u32,
    /// In how many documents.
    pub document_frequency: u32,
    /// Pointwise mutual information of its weakest cut, in bits.
    pub cohesion: f64,
    /// Entropy of what stands left of it, in bits.
    pub left_entropy: f64,
    /// Entropy of what stands right of it, in bits.
    pub right_entropy: f64,
    /// The words into which it is cut now.
    pub now: Vec<String>,
    /// Where it stands first.
    pub example: Place,
    /// The words around it there, in the document's own characters.
    pub context: String,
}
