//! How near texts are to each other.

use super::Place;
use crate::error::Caution;
use serde::{Deserialize, Serialize};

/// Of so many texts every pair is measured, and all are drawn in one picture.
pub const EVERY_PAIR: usize = 120;

/// Which texts to compare, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SimilarQuery {
    /// What is a text.
    pub level: SimilarLevel,
    /// Only those of these documents; empty: of all that are not set aside, and below documents only of those that
    /// are counted.
    pub documents: Vec<String>,
    /// The measure that matrix, tree and map go by.
    pub measure: SimilarMeasure,
    /// The measure that the pairs are sorted by, nearest first; none: the same.
    pub sort: Option<SimilarMeasure>,
    /// How many pairs to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for SimilarQuery {
    fn default() -> Self {
        Self {
            level: SimilarLevel::default(),
            documents: Vec::new(),
            measure: SimilarMeasure::default(),
            sort: None,
            offset: 0,
            limit: 100,
        }
    }
}

/// What is compared with what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SimilarLevel {
    /// Documents.
    #[default]
    Documents,
    /// What stands below each heading, and before the first; of a document without headings, all.
    Sections,
    /// Paragraphs of some length.
    Paragraphs,
}

/// How nearness is measured, 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SimilarMeasure {
    /// Cosine of tf-idf: the same words.
    #[default]
    Cosine,
    /// Jaccard's coefficient of character 5-grams: the same sentences, of all that either has.
    Jaccard,
    /// The share of one's 5-grams that the other contains; as one figure of two texts, the higher.
    Containment,
    /// 1 − the Jensen-Shannon divergence of the shares of words.
    JensenShannon,
}

/// Answer to [`super::Question::Similar`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SimilarAnswer {
    /// How many texts were compared.
    pub rows: u32,
    /// All of them in one picture; none if there are too many or fewer than two.
    pub picture: Option<SimilarPicture>,
    /// A page of the pairs, nearest first.
    pub pairs: Vec<PairAnswer>,
    /// How many pairs were measured.
    pub total: u32,
    /// Whether that is every pair. Of many texts only those are measured that share the most wording.
    pub every_pair: bool,
    /// What documents are to each other, each told once; not below documents.
    pub families: Vec<FamilyAnswer>,
    /// What a reader should know.
    pub cautions: Vec<Caution>,
}

/// Texts as a matrix, a tree and points, by one measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SimilarPicture {
    /// The texts, in the shelf's order.
    pub rows: Vec<SimilarText>,
    /// `values[i][j]`: how near text i is to text j; contained: how much of i stands in j.
    pub values: Vec<Vec<f64>>,
    /// The rows from one side of the tree to the other.
    pub order: Vec<u32>,
    /// The tree: average linkage of 1 − nearness, lowest merge first.
    pub merges: Vec<MergeAnswer>,
    /// Each row as a point on the map.
    pub points: Vec<[f64; 2]>,
    /// How much each axis of the map holds of what the distances tell, 0 to 1.
    pub shares: [f64; 2],
}

/// A text that was compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarText {
    /// Where it stands.
    pub place: Place,
    /// The heading that it stands under; none: a document, or under none.
    pub heading: Option<String>,
    /// A paragraph's first words.
    pub opening: Option<String>,
}

/// Two clusters that become one. A cluster is a row, or, from the number of rows on, the merge of that number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MergeAnswer {
    /// One.
    pub a: u32,
    /// The other.
    pub b: u32,
    /// How far apart they are, 0 to 1.
    pub height: f64,
    /// Rows in both.
    pub size: u32,
}

/// Two texts and how near they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PairAnswer {
    /// One text.
    pub a: SimilarText,
    /// The other, later on the shelf.
    pub b: SimilarText,
    /// What they are to each other; documents only.
    pub relation: Option<Relation>,
    /// Cosine of tf-idf, 0 to 1.
    pub cosine: f64,
    /// Jaccard's coefficient of character 5-grams, 0 to 1.
    pub jaccard: f64,
    /// The share of a that stands in b.
    pub a_in_b: f64,
    /// The share of b that stands in a.
    pub b_in_a: f64,
    /// Jensen-Shannon divergence of the shares of words, in bits: 0 the same, 1 no word shared.
    pub jensen_shannon: f64,
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
    /// a is a later edition of b: a text of the same kind and issuer, with much of its wording.
    AAfterB,
    /// b is a later edition of a.
    BAfterA,
    /// Long passages are the same.
    Shares,
    /// Texts of the same kind, with the same words in other sentences.
    Akin,
    /// Little in common.
    Apart,
}

impl Relation {
    /// Its name, as in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::AInB => "a-in-b",
            Self::BInA => "b-in-a",
            Self::AAfterB => "a-after-b",
            Self::BAfterA => "b-after-a",
            Self::Shares => "shares",
            Self::Akin => "akin",
            Self::Apart => "apart",
        }
    }
}

/// What a document is to others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FamilyAnswer {
    /// What it is.
    pub kind: FamilyKind,
    /// The document.
    pub document: String,
    /// The others, most of it first.
    pub others: Vec<FamilyMember>,
    /// How many more there are.
    pub more: u32,
    /// The share of a composite that stands in none of them, 0 to 1.
    pub own: f64,
}

/// What a document may be to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FamilyKind {
    /// The same text as each of them.
    SameText,
    /// Nearly all of it stands in each of them.
    ExcerptOf,
    /// They have nearly all of it together, and none has it alone; or it is a page with several texts that run through
    /// each other, of which they have some.
    CompositeOf,
    /// A later edition of each.
    EditionAfter,
    /// It shares passages with each.
    SharesPassages,
}

/// A document of which something is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FamilyMember {
    /// Its name.
    pub document: String,
    /// The share of the first document that stands in it; of a composite, without what stands in those before.
    pub share: f64,
}
