//! What the texts are about, by lists of terms.

use super::Place;
use crate::error::Caution;
use serde::{Deserialize, Serialize};

/// Which documents to read for the topic lists, and how much to give of what stands in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TopicListsQuery {
    /// Only these documents, by their names; none named: all that are counted.
    pub documents: Vec<String>,
    /// How many places to give at most of a list in a document, and of what no list covers.
    pub limit: usize,
    /// Give the terms that do not occur as well.
    pub unused_terms: bool,
    /// How many words to give at most that the lists miss.
    pub missed: usize,
}

impl Default for TopicListsQuery {
    fn default() -> Self {
        Self { documents: Vec::new(), limit: 100, unused_terms: false, missed: 50 }
    }
}

/// Answer to [`super::Question::TopicLists`].
///
/// The unit is the statement: a sentence of a paragraph, no title, heading or signature. It belongs to every list that
/// has a term in it, by that list's share of the terms; a term of several lists counts for each an equal part. Of terms
/// that overlap the longest counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicListsAnswer {
    /// All lists: the program's in their order, then the reader's own.
    pub lists: Vec<TopicListAnswer>,
    /// Each document's make-up.
    pub documents: Vec<TopicListDocument>,
    /// The words that occur most often in statements without a term, the most frequent first; no stop words.
    pub missed: Vec<MissedWord>,
    /// What a reader should know before trusting the figures.
    pub cautions: Vec<Caution>,
}

/// A topic list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicListAnswer {
    /// Its key, as settings name it (`energy`); of a list of the reader's own its name.
    pub key: String,
    /// The reader made it.
    pub own: bool,
    /// It is switched off and takes no part: its terms are not counted.
    pub off: bool,
    /// Its terms that occur, the most frequent first, then by their characters; if asked for, those that do not as well.
    pub terms: Vec<TopicListTerm>,
    /// How many of its terms do not occur.
    pub unused: u32,
}

/// A term of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicListTerm {
    /// The term, folded: in Simplified characters, or small letters and the singular.
    pub term: String,
    /// How often it occurs in statements, its plural too, and not inside a longer term.
    pub count: u32,
    /// In how many documents.
    pub documents: u32,
    /// The reader added it; the program's list has it not.
    pub own: bool,
    /// How the reader wrote it where they added it, as it stands in the settings; empty if they did not.
    pub written: Vec<String>,
}

/// What the topic lists find in a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicListDocument {
    /// The document.
    pub document: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// Characters of its statements, white space left out.
    pub characters: u32,
    /// How many of them stand in statements with a term.
    pub covered: u32,
    /// Their share of all, 0 to 1; 0 without statements.
    pub coverage: f64,
    /// How many statements it has.
    pub statements: u32,
    /// How many of them have no term of any list.
    pub uncovered_statements: u32,
    /// These, in the order of the text, as many as were asked for.
    pub uncovered: Vec<Place>,
    /// Its lists, the largest first; one that it does not touch is left out.
    pub shares: Vec<TopicListShare>,
}

/// A list's part of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicListShare {
    /// The list, by its key.
    pub list: String,
    /// Its share of the characters that are covered, 0 to 1. Those of a document's lists together are 1.
    pub share: f64,
    /// As characters: each statement's by this list's share of its terms; rounded.
    pub characters: u32,
    /// In how many statements it has a term.
    pub statements: u32,
    /// These statements, in the order of the text, as many as were asked for.
    pub places: Vec<TopicListPlace>,
}

/// A statement with terms of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicListPlace {
    /// The statement.
    pub clause: Place,
    /// The list's share of its terms, above 0 to 1.
    pub weight: f64,
    /// The list's terms in it.
    pub hits: Vec<Place>,
}

/// A word that the lists miss.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissedWord {
    /// The word.
    pub term: String,
    /// How often it occurs in statements without a term.
    pub count: u32,
    /// In how many documents it does.
    pub documents: u32,
}
