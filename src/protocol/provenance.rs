//! Where else each stretch of a text stands, and what is its own.

use super::{HeadingAnswer, Place};
use serde::{Deserialize, Serialize};

/// Of which document, and set against which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProvenanceQuery {
    /// The document's name on the shelf.
    pub document: String,
    /// Set it against its own copies, too, and against every copy of another text.
    pub copies: bool,
    /// A stretch in more documents than this is a formula; none: [`super::formula_limit`].
    pub formulae: Option<u32>,
}

/// Answer to [`super::Question::Provenance`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProvenanceAnswer {
    /// The document.
    pub document: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// The documents that are the same text, which it was not set against unless that was asked for.
    pub copies: Vec<String>,
    /// A stretch in more documents than this, this one among them, is told as a formula.
    pub formulae_above: u32,
    /// The figures of the whole.
    pub shares: Shares,
    /// The figures of each section: what stands below a heading of any level, and what stands before the first.
    pub sections: Vec<SectionShares>,
    /// The documents that it was set against and that share something with it: by date, those without one last.
    pub others: Vec<OtherShares>,
    /// The passages that it shares with them, in their order.
    pub passages: Vec<PassageElsewhere>,
    /// The text from its first letter to its last as stretches whose letters all stand in the same other documents.
    pub stretches: Vec<StretchAnswer>,
    /// The text, paragraph by paragraph; what has no letters is left out.
    pub paragraphs: Vec<ProvenanceParagraph>,
}

impl ProvenanceAnswer {
    /// The words of each stretch.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![String::new(); self.stretches.len()];
        for piece in self.paragraphs.iter().flat_map(|paragraph| &paragraph.pieces) {
            texts[piece.stretch as usize].push_str(&piece.text);
        }
        texts
    }
}

/// How many letters of a text or section are its own, and how many stand elsewhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shares {
    /// All of them.
    pub letters: u32,
    /// Those that stand nowhere else.
    pub own: u32,
    /// Those that stand elsewhere, but not in so many documents that they are a formula.
    pub shared: u32,
    /// Those of formulae.
    pub formulae: u32,
    /// Those that stand in no document of an earlier date; nothing if the text has no date.
    pub new: Option<u32>,
}

impl Shares {
    /// What a part of the letters is of all of them, 0 to 1.
    #[must_use]
    pub fn of(&self, part: u32) -> f64 {
        if self.letters == 0 { 0.0 } else { f64::from(part) / f64::from(self.letters) }
    }
}

/// The figures of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionShares {
    /// Its heading; none before the first.
    pub heading: Option<HeadingAnswer>,
    /// Where it stands, the heading with it.
    pub place: Place,
    /// The figures.
    pub shares: Shares,
}

/// What another document shares with the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherShares {
    /// Its name.
    pub document: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// Whether it came before or after the text.
    pub order: DateOrder,
    /// Letters of the text that stand there.
    pub letters: u32,
    /// Those of them that stand in no other document that comes before it in this list: no letter is told twice.
    pub first: u32,
}

/// Which of two documents is the earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// The other.
    Earlier,
    /// Both bear the same date.
    Same,
    /// The text itself.
    Later,
    /// One of them has no date.
    Unknown,
}

/// A passage of the text that stands elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PassageElsewhere {
    /// Where it stands in the text.
    pub here: Place,
    /// Where it stands in the other document.
    pub there: Place,
    /// Its letters in the text.
    pub letters: u32,
    /// How much of it is the same, 0 to 1, spelling folded.
    pub identity: f64,
}

/// A stretch of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StretchAnswer {
    /// Where.
    pub place: Place,
    /// Its letters.
    pub letters: u32,
    /// What it is.
    pub kind: StretchKind,
    /// In how many other documents it stands.
    pub documents: u32,
    /// The passages that it has letters of, by their numbers in [`ProvenanceAnswer::passages`], from 0, the earliest
    /// first.
    pub passages: Vec<u32>,
}

/// What a stretch of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StretchKind {
    /// It stands nowhere else.
    Own,
    /// It stands elsewhere, too.
    Shared,
    /// It stands in many documents.
    Formula,
}

/// A paragraph or heading of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvenanceParagraph {
    /// Whether it is a heading or the title.
    pub heading: bool,
    /// Its pieces; together they are its words.
    pub pieces: Vec<ProvenancePiece>,
}

/// A piece of a paragraph that belongs to one stretch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvenancePiece {
    /// The number of the stretch, from 0.
    pub stretch: u32,
    /// Its words.
    pub text: String,
}
