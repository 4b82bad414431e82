//! Text reuse: the passages of a whole corpus, each with all who have it.

use super::Place;
use serde::{Deserialize, Serialize};

/// Which shared passages of the corpus to give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReuseQuery {
    /// Only passages of so many letters. Fewer than 13 (of an alphabet 26) are not looked for.
    pub shortest: u32,
    /// A passage in more documents than this is a formula; none: [`formula_limit`].
    pub formulae: Option<u32>,
    /// Compare every copy of a text that is there more than once.
    pub copies: bool,
    /// How many to skip, of the passages and of the formulae.
    pub offset: usize,
    /// How many of either to give at most.
    pub limit: usize,
}

impl Default for ReuseQuery {
    fn default() -> Self {
        Self { shortest: 13, formulae: None, copies: false, offset: 0, limit: 100 }
    }
}

/// In how many documents a passage may stand and be no formula, where the reader says nothing else: three, or a tenth
/// of the documents compared if that is more. A passage that one took from another stands in two, and in a third that
/// took it from either; what many have, nobody took from anybody. A tenth, because on a large shelf a text may be
/// quoted by more than three.
#[must_use]
pub fn formula_limit(documents: u32) -> u32 {
    (documents / 10).max(3)
}

/// Answer to [`super::Question::Reuse`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReuseAnswer {
    /// How many documents were compared.
    pub documents: u32,
    /// A passage in more documents than this is told as a formula.
    pub formulae_above: u32,
    /// How many passages there are that few documents share.
    pub total: u32,
    /// Those asked for, first those of most letters times documents.
    pub clusters: Vec<ClusterAnswer>,
    /// How many formulae there are.
    pub total_formulae: u32,
    /// Those asked for, in the same order.
    pub formulae: Vec<ClusterAnswer>,
}

/// A passage, and who has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClusterAnswer {
    /// Its words where it stands first.
    pub text: String,
    /// Its letters there.
    pub letters: u32,
    /// How many documents have it.
    pub documents: u32,
    /// Letters times documents.
    pub weight: u64,
    /// The documents that bear the earliest date; several if they are of one date, none if none has a date.
    pub first: Vec<String>,
    /// Where it stands: by date, those without one last.
    pub places: Vec<ReusePlace>,
}

/// A place where a passage stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReusePlace {
    /// Where.
    #[serde(flatten)]
    pub place: Place,
    /// The document's date; nothing if it has none.
    pub date: Option<String>,
    /// The letters of the passage there.
    pub letters: u32,
}
