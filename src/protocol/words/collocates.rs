//! What stands near a word.

use crate::error::Caution;
use serde::{Deserialize, Serialize};

/// Near what to look, and how far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CollocatesQuery {
    /// What is searched for, the node: see [`crate::query`].
    pub query: String,
    /// Only in these documents. Empty: in all that are counted.
    pub documents: Vec<String>,
    /// How far.
    pub window: Window,
    /// Only words that stand near the node at least so often.
    pub min_frequency: u32,
    /// List stop words too.
    pub stop_words: bool,
    /// The order, closest first; words that stand near the node more seldom than by chance come last, but where the
    /// order is that of the bare counts.
    pub sort: AssociationMeasure,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
    /// Of how many of them, the first, the links among themselves are given too.
    pub network: usize,
}

impl Default for CollocatesQuery {
    fn default() -> Self {
        Self {
            query: String::new(),
            documents: Vec::new(),
            window: Window::default(),
            min_frequency: 2,
            stop_words: false,
            sort: AssociationMeasure::default(),
            offset: 0,
            limit: 50,
            network: 0,
        }
    }
}

/// How far from the node a collocate stands. A window never reaches over the end of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Window {
    /// So many running words.
    Words {
        /// To the left.
        left: u32,
        /// To the right.
        right: u32,
    },
    /// In the same sentence.
    Sentence,
}

impl Default for Window {
    fn default() -> Self {
        Self::Words { left: 5, right: 5 }
    }
}

/// A measure of how strongly two words belong together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssociationMeasure {
    /// logDice.
    #[default]
    LogDice,
    /// Mutual information.
    Mi,
    /// MI³.
    Mi3,
    /// t-score.
    T,
    /// G².
    G2,
    /// Dice.
    Dice,
    /// The bare count.
    Frequency,
}

/// Answer to [`crate::protocol::Question::Collocates`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CollocatesAnswer {
    /// What was searched for, as it was understood.
    pub query: String,
    /// How often the node occurs.
    pub node: u32,
    /// Running words within reach of it, each position once: the `R` of the measures that compare with chance.
    pub reach: u32,
    /// Running words in the documents.
    pub tokens: u32,
    /// What a reader should know of the documents.
    pub cautions: Vec<Caution>,
    /// How many words fit the query; `rows` holds a page of them.
    pub total: usize,
    /// The page asked for.
    pub rows: Vec<CollocateRow>,
    /// Links among the first of them, strongest first.
    pub links: Vec<CollocateLink>,
}

/// A word near the node. The formulas are in [`crate::count::association`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CollocateRow {
    /// The word, folded.
    pub term: String,
    /// How often within reach of the node: each position once.
    pub joint: u32,
    /// Of these, to the left of the nearest node.
    pub left: u32,
    /// To its right.
    pub right: u32,
    /// How often in the documents.
    pub frequency: u32,
    /// How often it would stand there by chance.
    pub expected: f64,
    /// Mutual information.
    pub mi: f64,
    /// MI³.
    pub mi3: f64,
    /// t-score.
    pub t: f64,
    /// G², of four cells; negative where it is rarer than by chance.
    pub g2: f64,
    /// logDice, of the frequencies of node and word.
    pub log_dice: f64,
    /// Dice, of the same.
    pub dice: f64,
}

/// Two collocates that stand near each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CollocateLink {
    /// One, by its number in [`CollocatesAnswer::rows`].
    pub a: usize,
    /// The other.
    pub b: usize,
    /// In how many sentences with the node they stand together.
    pub joint: u32,
    /// logDice over those sentences.
    pub log_dice: f64,
}
