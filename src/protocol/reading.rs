//! How a file is to be read, where the reader knows better, and what came of reading it.

use super::Place;
use crate::error::Error;
use serde::{Deserialize, Serialize};

/// How a file is to be read. By default the engine finds out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reading {
    /// The encoding, by any of its WHATWG labels (`big5`, `shift_jis` …).
    pub encoding: Option<String>,
    /// Which columns of a table hold what.
    pub columns: Option<Columns>,
    /// Into which threads a text is divided, where two texts run through each other. Every thread becomes
    /// a document of its own. Empty: it is one text, whatever it looks like.
    pub threads: Option<Vec<Vec<Stretch>>>,
}

/// Columns of a table, each by its number from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// The one that holds the texts.
    pub text: u32,
    /// The one that holds their titles.
    #[serde(default)]
    pub title: Option<u32>,
    /// The one that holds their dates.
    #[serde(default)]
    pub date: Option<u32>,
}

/// A stretch of a text that is known from the context.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// Where it starts, in UTF-16 units.
    pub start: u32,
    /// Where it ends, exclusive, in UTF-16 units.
    pub end: u32,
}

impl From<&Place> for Stretch {
    fn from(place: &Place) -> Self {
        Self { start: place.start, end: place.end }
    }
}

/// What came of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// The documents that are on the shelf now, by name: one, or one a row, an entry or a thread.
    pub documents: Vec<String>,
    /// What was in the file and could not be read.
    pub refused: Vec<Refused>,
    /// The table that the documents are the rows of.
    pub table: Option<TableAnswer>,
}

/// A part of a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Its name in the file: an entry's path, a row's number.
    pub name: String,
    /// Why.
    pub error: Error,
}

/// A table, and which of its columns were taken for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableAnswer {
    /// The names of the columns: the first row's words, or numbers.
    pub names: Vec<String>,
    /// What stands in each, for instance: the beginning of its first cell that isn't empty.
    pub samples: Vec<String>,
    /// The columns taken.
    pub columns: Columns,
    /// How many rows have a text.
    pub rows: u32,
}

/// How sure an encoding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The file or the reader says so.
    Said,
    /// The bytes can hardly be anything else.
    Sure,
    /// The likeliest of several.
    Likely,
    /// Little more than a guess.
    Doubtful,
}

/// How a document was decoded, and how else it could be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decoding {
    /// The encoding, by its WHATWG name (`UTF-8`, `gb18030` …).
    pub encoding: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// The other encodings that the bytes could be in, likeliest first; none for what says its encoding.
    pub alternatives: Vec<Alternative>,
}

/// Another encoding that a file could be in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// The encoding, by its WHATWG name.
    pub encoding: String,
    /// How the text would begin.
    pub sample: String,
}
