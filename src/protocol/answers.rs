//! Questions with options, and the answers that are figures.

use super::{BlockAnswer, HeadingAnswer, JoinAnswer, LossAnswer, Place, ThreadAnswer};
use serde::{Deserialize, Serialize};

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
    /// Index into [`TopicsAnswer::topics`]; none for text under no heading that speaks of no topic.
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
    /// It stands under no heading, and its words are likeliest among those under the topic's headings.
    Wording,
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
    /// The score of the alignment: 2 for equal letters, -3 for others, -4 for a gap and -1 for each letter in it.
    pub score: i32,
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

/// Answer to [`super::Question::Csv`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CsvAnswer {
    /// A name for the file.
    pub name: String,
    /// The table, as RFC 4180 has it, a line a row, the first naming the columns; in UTF-8 without a mark.
    pub csv: String,
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
