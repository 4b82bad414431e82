//! Words and their figures.

use super::super::Group;
use serde::{Deserialize, Serialize};

/// Which words to list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TermsQuery {
    /// Only words that contain this, in either script. Empty: all.
    pub contains: String,
    /// Only words of these parts of speech, each by its tag or a tag's beginning (`n` takes `nr`, `ns` …).
    /// Empty: all.
    pub tags: Vec<String>,
    /// List stop words too.
    pub stop_words: bool,
    /// Only words that occur at least so often.
    pub min_frequency: u32,
    /// The order.
    pub sort: TermSort,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for TermsQuery {
    fn default() -> Self {
        Self {
            contains: String::new(),
            tags: Vec::new(),
            stop_words: false,
            min_frequency: 1,
            sort: TermSort::default(),
            offset: 0,
            limit: 100,
        }
    }
}

/// The order of a list of words; ties are put in the order of the words' characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermSort {
    /// Most frequent first.
    #[default]
    Frequency,
    /// In most documents first.
    DocumentFrequency,
    /// In most paragraphs first.
    Paragraphs,
    /// Most distinctive of one document first.
    TfIdf,
    /// Most unevenly spread first: `DP_norm`, then the most frequent.
    Dispersion,
    /// By the characters of the word.
    Term,
}

/// Answer to [`crate::protocol::Question::Terms`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TermsAnswer {
    /// The documents counted, in the order of [`TermRow::by_document`].
    pub documents: Vec<String>,
    /// Running words in them.
    pub tokens: u32,
    /// Different words in them.
    pub types: u32,
    /// Paragraphs in them.
    pub paragraphs: u32,
    /// Sections in them: what stands below one heading.
    pub sections: u32,
    /// How many words fit the query; `rows` holds a page of them.
    pub total: usize,
    /// The page asked for.
    pub rows: Vec<TermRow>,
}

/// One word's figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TermRow {
    /// The word, folded (Simplified, lower case).
    pub term: String,
    /// Its part of speech, where it first occurs: see [`crate::segment::Tag`].
    pub tag: String,
    /// How often it occurs.
    pub frequency: u32,
    /// How often in 10,000 running words.
    pub rate: f64,
    /// In how many documents.
    pub document_frequency: u32,
    /// In how many paragraphs.
    pub paragraphs: u32,
    /// In how many sections.
    pub sections: u32,
    /// The highest tf-idf that it reaches in any document: see [`crate::count::tf_idf`].
    pub tf_idf: f64,
    /// The document in which it reaches it.
    pub tf_idf_document: String,
    /// How evenly it is spread.
    pub dispersion: Dispersion,
    /// How often in each document.
    pub by_document: Vec<u32>,
}

/// How evenly a word is spread over the documents: see [`crate::count::dispersion`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Dispersion {
    /// Deviation of proportions, 0 (even) to 1. None with fewer than two documents.
    pub dp: Option<f64>,
    /// The same, normalised: 1 is reached by a word of the smallest document alone.
    pub dp_norm: Option<f64>,
    /// Juilland's D on rates, 1 (even) to 0.
    pub juilland_d: Option<f64>,
    /// Average reduced frequency, over all texts one after the other.
    pub arf: f64,
}

/// By which method keywords are found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeywordMethod {
    /// Frequent here and in few documents.
    TfIdf,
    /// Central in the net of words that stand near each other.
    TextRank,
    /// More frequent here than in all other documents: log-likelihood. Where there are no others,
    /// [`Self::TfIdf`].
    #[default]
    KeyGroup,
}

/// Answer to [`crate::protocol::Question::Keywords`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeywordsAnswer {
    /// One entry a counted document, in the shelf's order.
    pub documents: Vec<DocumentKeywords>,
}

/// A document's keywords.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentKeywords {
    /// The document.
    pub document: String,
    /// The words, most weighty first.
    pub keywords: Vec<Keyword>,
}

/// A keyword.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Keyword {
    /// The word, folded.
    pub term: String,
    /// How often it occurs in the document.
    pub frequency: u32,
    /// Its weight: tf-idf, the share of `TextRank` (0 to 1), or G².
    pub weight: f64,
}

/// What to find keywords by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeywordsQuery {
    /// The method.
    pub method: KeywordMethod,
    /// Of which group; [`Group::Rest`] is every document for itself.
    pub of: Group,
    /// How many at most of each document.
    pub limit: usize,
}

impl Default for KeywordsQuery {
    fn default() -> Self {
        Self { method: KeywordMethod::default(), of: Group::default(), limit: 20 }
    }
}
