//! Keyword in context.

use super::{
    super::{Group, Place},
    Window,
};
use serde::{Deserialize, Serialize};

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ConcordanceQuery {
    /// A word, phrase, list, regular expression or pattern of parts of speech: see [`crate::query`].
    pub term: String,
    /// Only in these documents. Empty: in all that are counted.
    pub documents: Vec<String>,
    /// Which of the hits there are meant.
    pub scope: Scope,
    /// The order, the weightiest key first; what they leave equal stands by document and position.
    pub sort: Vec<ConcordanceSort>,
    /// How many hits to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
    /// Characters of context on either side.
    pub context: usize,
}

impl Default for ConcordanceQuery {
    fn default() -> Self {
        Self {
            term: String::new(),
            documents: Vec::new(),
            scope: Scope::default(),
            sort: Vec::new(),
            offset: 0,
            limit: 100,
            context: 24,
        }
    }
}

/// Which hits are meant: those that a figure was counted from. By default all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    /// Only in this group of texts; [`Group::Rest`] is everywhere.
    pub inside: Group,
    /// Not in this group.
    pub outside: Option<Group>,
    /// Only in this stretch of a document.
    pub place: Option<Place>,
    /// Only near something.
    pub near: Option<Near>,
    /// How it stands there.
    pub standing: Standing,
}

/// How a hit stands among the words of its text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// In any way.
    #[default]
    Anyhow,
    /// It is one word, as lists of words count it: not where its characters are cut into several words, nor where
    /// they are a title without its brackets.
    OneWord,
    /// Not in a title, as new words are counted: a title is one word, whatever it is made of.
    OutsideTitles,
}

impl Scope {
    /// What a list of words counts.
    #[must_use]
    pub fn of_words() -> Self {
        Self { standing: Standing::OneWord, ..Self::default() }
    }

    /// What a list of new words counts.
    #[must_use]
    pub fn of_new_words() -> Self {
        Self { standing: Standing::OutsideTitles, ..Self::default() }
    }

    /// Whether not all hits of the documents are meant.
    #[must_use]
    pub fn is_part(&self) -> bool {
        *self != Self::default()
    }
}

/// Nearness to something, as collocates are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Near {
    /// The node: see [`crate::query`].
    pub query: String,
    /// How far from it.
    #[serde(default)]
    pub window: Window,
    /// On which side of the nearest node; none: on either.
    #[serde(default)]
    pub side: Option<Side>,
}

/// A side of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Before it.
    Left,
    /// Behind it.
    Right,
}

/// A key that a concordance is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ConcordanceSort {
    /// The running word at a position: −1 is the nearest on the left, 1 the nearest on the right. Words are
    /// ordered by their folded characters; a line without a word there, in its paragraph, comes first. 0 is the hit
    /// itself, as [`Self::Hit`].
    Position(i8),
    /// The hit itself, by its folded characters.
    Hit,
    /// The document's date, earliest first; undated last.
    Date,
    /// The document, in the shelf's order.
    Document,
}

/// Answer to [`crate::protocol::Question::Concordance`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConcordanceAnswer {
    /// What was looked for, folded.
    pub term: String,
    /// How many hits there are; `lines` holds a page of them.
    pub total: usize,
    /// How many hits each document has: of those that have any, in the shelf's order.
    pub by_document: Vec<DocumentHits>,
    /// The page asked for.
    pub lines: Vec<ConcordanceLine>,
    /// Longer words of these documents that hold the same characters and are words of their own: none of their
    /// occurrences is among the hits. The most frequent ones.
    pub longer: Vec<LongerWord>,
    /// How often longer words occur in all, those too that are not among [`Self::longer`].
    pub inside_longer: u32,
}

/// A document's hits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentHits {
    /// The document.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its date, ISO 8601 as far as it is known.
    pub date: Option<String>,
    /// How many.
    pub hits: u32,
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
    /// The heading that it stands below, or in; empty before the first.
    pub section: String,
    /// The number of its paragraph in the document, from 1: titles, headings and signatures are paragraphs, too.
    pub paragraph: u32,
    /// What stands before it in its paragraph.
    pub left: String,
    /// The hit.
    pub hit: String,
    /// What stands after it.
    pub right: String,
}
