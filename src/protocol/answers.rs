//! Questions with options, and the answers that are figures.

use super::{BlockAnswer, HeadingAnswer, JoinAnswer, LossAnswer, Place, ThreadAnswer};
use serde::{Deserialize, Serialize};

/// Which words to list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TermsQuery {
    /// Only words that contain this, in either script. Empty: all.
    pub contains: String,
    /// List stop words too.
    pub stop_words: bool,
    /// The order.
    pub sort: TermSort,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for TermsQuery {
    fn default() -> Self {
        Self { contains: String::new(), stop_words: false, sort: TermSort::default(), offset: 0, limit: 100 }
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
    /// Most distinctive of one document first.
    TfIdf,
    /// By the characters of the word.
    Term,
}

/// Answer to [`super::Question::Terms`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TermsAnswer {
    /// The documents counted, in the order of [`TermRow::by_document`].
    pub documents: Vec<String>,
    /// Running words in them.
    pub tokens: u32,
    /// Different words in them.
    pub types: u32,
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
    /// How often it occurs.
    pub frequency: u32,
    /// How often in 10,000 running words.
    pub rate: f64,
    /// In how many documents.
    pub document_frequency: u32,
    /// The highest tf-idf that it reaches in any document: see [`crate::count::tf_idf`].
    pub tf_idf: f64,
    /// The document in which it reaches it.
    pub tf_idf_document: String,
    /// How often in each document.
    pub by_document: Vec<u32>,
}

/// Answer to [`super::Question::Trends`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendsAnswer {
    /// The dates, earliest first; documents of one date stand together.
    pub points: Vec<TrendPoint>,
    /// One series a word, in the order asked for, or most varying first.
    pub series: Vec<TrendSeries>,
    /// Counted documents without a date, which no point holds.
    pub undated: Vec<String>,
    /// Whether the engine chose the words.
    pub proposed: bool,
}

/// A date on the trend's axis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendPoint {
    /// `YYYY-MM-DD` (or coarser).
    pub date: String,
    /// The documents of that date.
    pub documents: Vec<String>,
    /// Their running words.
    pub tokens: u32,
}

/// One word over the dates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendSeries {
    /// The word or phrase, folded.
    pub term: String,
    /// How often at each point.
    pub counts: Vec<u32>,
    /// How often in 10,000 running words at each point.
    pub rates: Vec<f64>,
    /// How unevenly it is spread over the dates: see [`crate::count::log_likelihood`]. 0 is even.
    pub g2: f64,
}

/// Answer to [`super::Question::Topics`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicsAnswer {
    /// The topics, largest first.
    pub topics: Vec<TopicAnswer>,
    /// Each counted document's make-up.
    pub documents: Vec<TopicDocument>,
}

/// A topic: headings of several documents that speak of the same thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicAnswer {
    /// Its name: the words that its headings have in common.
    pub label: String,
    /// The headings grouped here.
    pub headings: Vec<TopicHeading>,
    /// The words most distinctive of it.
    pub terms: Vec<String>,
}

/// A heading in a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicHeading {
    /// Where it is.
    #[serde(flatten)]
    pub place: Place,
    /// Its words.
    pub text: String,
}

/// What one document is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicDocument {
    /// The document.
    pub document: String,
    /// Characters of its body, white space left out.
    pub characters: u32,
    /// Its parts; a topic that it does not touch is left out.
    pub shares: Vec<TopicShare>,
}

/// A topic's part of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicShare {
    /// Index into [`TopicsAnswer::topics`]; none for text that belongs to no topic (preamble, closing).
    pub topic: Option<usize>,
    /// How it came there.
    pub by: TopicBy,
    /// Characters, white space left out.
    pub characters: u32,
    /// Its share of the document, 0 to 1.
    pub share: f64,
    /// The paragraphs that it was counted from.
    pub places: Vec<Place>,
}

/// How a part of a text was given its topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TopicBy {
    /// It stands under a heading of that topic.
    Heading,
    /// It has no heading, and its words are nearest to those that stand under the topic's headings.
    Wording,
}

/// Answer to [`super::Question::Similar`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SimilarAnswer {
    /// The documents, in the order of the matrix.
    pub documents: Vec<String>,
    /// Cosine of tf-idf, row by row, 0 to 1.
    pub cosine: Vec<Vec<f64>>,
    /// `contained[i][j]`: the share of document i's character 5-grams that stand in document j, 0 to 1.
    pub contained: Vec<Vec<f64>>,
    /// Every pair, nearest first.
    pub pairs: Vec<PairAnswer>,
}

/// Two documents and how they are related.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PairAnswer {
    /// One document.
    pub a: String,
    /// The other, later on the shelf.
    pub b: String,
    /// What they are to each other.
    pub relation: Relation,
    /// Cosine of tf-idf, 0 to 1.
    pub cosine: f64,
    /// Jaccard's coefficient of character 5-grams, 0 to 1.
    pub jaccard: f64,
    /// The share of a that stands in b.
    pub a_in_b: f64,
    /// The share of b that stands in a.
    pub b_in_a: f64,
}

/// What two documents are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same text, perhaps in another script.
    Same,
    /// Nearly all of a stands in b.
    AInB,
    /// Nearly all of b stands in a.
    BInA,
    /// Long passages are the same.
    Shares,
    /// Texts of the same kind, with the same words in other sentences.
    Akin,
    /// Little in common.
    Apart,
}

/// Answer to [`super::Question::Passages`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PassagesAnswer {
    /// One document.
    pub a: String,
    /// The other.
    pub b: String,
    /// The share of a's characters that lie in shared passages, 0 to 1.
    pub coverage_a: f64,
    /// The same for b.
    pub coverage_b: f64,
    /// The passages, in a's order.
    pub passages: Vec<PassageAnswer>,
}

/// A passage that two documents share, perhaps with small differences.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PassageAnswer {
    /// Where it stands in a.
    pub a: Place,
    /// Where it stands in b.
    pub b: Place,
    /// Characters of a's passage, white space left out.
    pub characters: u32,
    /// How much of it is the same, 0 to 1, spelling folded.
    pub identity: f64,
    /// The passage as equal and different runs, in order.
    pub runs: Vec<RunAnswer>,
}

/// A run of a passage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunAnswer {
    /// Whether a and b are the same here once spelling is folded.
    pub equal: bool,
    /// a's own characters.
    pub a: String,
    /// b's own characters.
    pub b: String,
}

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ConcordanceQuery {
    /// A word or phrase, in either script.
    pub term: String,
    /// Only in these documents. Empty: in all that are counted.
    pub documents: Vec<String>,
    /// How many hits to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
    /// Characters of context on either side.
    pub context: usize,
}

impl Default for ConcordanceQuery {
    fn default() -> Self {
        Self { term: String::new(), documents: Vec::new(), offset: 0, limit: 100, context: 24 }
    }
}

/// Answer to [`super::Question::Concordance`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConcordanceAnswer {
    /// What was looked for, folded.
    pub term: String,
    /// How many hits there are; `lines` holds a page of them.
    pub total: usize,
    /// The page asked for, by document and position.
    pub lines: Vec<ConcordanceLine>,
    /// Longer words of these documents that hold the same characters and are words of their own: none of their
    /// occurrences is among the hits. The most frequent ones.
    pub longer: Vec<LongerWord>,
}

/// A longer word that holds what was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LongerWord {
    /// The word, folded.
    pub term: String,
    /// How often it occurs.
    pub frequency: u32,
}

/// A hit in its context, in the document's own characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConcordanceLine {
    /// Where the hit is.
    #[serde(flatten)]
    pub place: Place,
    /// What stands before it in its paragraph.
    pub left: String,
    /// The hit.
    pub hit: String,
    /// What stands after it.
    pub right: String,
}

/// Answer to [`super::Question::Read`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadAnswer {
    /// The document.
    pub document: String,
    /// Its decoded text, untouched.
    pub text: String,
    /// Its blocks.
    pub blocks: Vec<BlockAnswer>,
    /// Its outline.
    pub headings: Vec<HeadingAnswer>,
    /// The breaks over which sentences are read on.
    pub joins: Vec<JoinAnswer>,
    /// The texts that run through each other in it; none if it is one text.
    pub threads: Vec<ThreadAnswer>,
    /// Where something of it is lost.
    pub losses: Vec<LossAnswer>,
}

/// Answer to [`super::Question::Excerpts`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExcerptsAnswer {
    /// One excerpt a place, in the order asked for.
    pub excerpts: Vec<Excerpt>,
}

/// Answer to [`super::Question::Date`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateReading {
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it is written; nothing if it is no date of the calendar.
    pub value: Option<String>,
}

/// The words at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// Where.
    #[serde(flatten)]
    pub place: Place,
    /// What stands there.
    pub text: String,
}
