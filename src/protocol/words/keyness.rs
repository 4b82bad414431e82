//! What sets one group of texts apart from another.

use super::super::{Group, GroupSize};
use crate::error::Caution;
use serde::{Deserialize, Serialize};

/// Up to this q a key word counts as significant.
pub const SIGNIFICANT: f64 = 0.05;

/// Which groups to set against each other, and which words to list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeynessQuery {
    /// The texts whose words are looked for.
    pub target: Group,
    /// The texts that they are set against. What is in both groups counts for the target only.
    pub reference: Group,
    /// Only words that occur at least so often in both groups together.
    pub min_frequency: u32,
    /// Only words whose [`Significance::q`] is no higher, such as [`SIGNIFICANT`]; none: all.
    pub most_q: Option<f64>,
    /// List stop words too.
    pub stop_words: bool,
    /// Which side.
    pub side: KeynessSide,
    /// The order.
    pub sort: KeynessSort,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for KeynessQuery {
    fn default() -> Self {
        Self {
            target: Group::Rest,
            reference: Group::Rest,
            min_frequency: 3,
            most_q: None,
            stop_words: false,
            side: KeynessSide::default(),
            sort: KeynessSort::default(),
            offset: 0,
            limit: 100,
        }
    }
}

/// The words of which side are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeynessSide {
    /// Those more frequent in the target.
    #[default]
    Target,
    /// Those more frequent in the reference.
    Reference,
    /// All.
    Both,
}

/// The order of a list of key words, strongest first; ties are put in the order of the words' characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeynessSort {
    /// The bound of the log ratio's confidence interval that is nearer to 0: strong and sure.
    #[default]
    LogRatioBound,
    /// Log ratio.
    LogRatio,
    /// %DIFF.
    PercentDiff,
    /// Simple maths.
    SimpleMaths,
    /// Weighted log-odds.
    LogOdds,
    /// G², two cells.
    G2,
    /// χ².
    Chi2,
    /// Frequency in the target, or of the reference's words in the reference.
    Frequency,
}

/// Answer to [`crate::protocol::Question::Keyness`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeynessAnswer {
    /// The target.
    pub target: GroupSize,
    /// The reference, without what the target has.
    pub reference: GroupSize,
    /// What a reader should know of the groups.
    pub cautions: Vec<Caution>,
    /// How many words fit the query; `rows` holds a page of them.
    pub total: usize,
    /// The page asked for.
    pub rows: Vec<KeynessRow>,
}

/// A word in two groups of texts. The formulas are in [`crate::count::keyness`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeynessRow {
    /// The word, folded.
    pub term: String,
    /// Whether it stands in what a group was searched for ([`Group::Search`]): then it is there because of the search.
    pub searched: bool,
    /// How often in the target.
    pub target: u32,
    /// How often in the reference.
    pub reference: u32,
    /// In how many documents of the target.
    pub target_documents: u32,
    /// In how many documents of the reference.
    pub reference_documents: u32,
    /// How often in 10,000 running words of the target.
    pub target_rate: f64,
    /// How often in 10,000 running words of the reference.
    pub reference_rate: f64,
    /// Binary logarithm of the ratio of the rates; 0.5 stands for a frequency of 0.
    pub log_ratio: f64,
    /// Lower bound of its 95 % confidence interval.
    pub log_ratio_low: f64,
    /// Upper bound.
    pub log_ratio_high: f64,
    /// By how many per cent the rate in the target is higher. None where the reference has none.
    pub percent_diff: Option<f64>,
    /// (rate per million in the target + 100) ÷ (that in the reference + 100).
    pub simple_maths: f64,
    /// Weighted log-odds with an informative Dirichlet prior, as z.
    pub log_odds: f64,
    /// G² of the word's two counts.
    pub g2: f64,
    /// G² of the table of four cells.
    pub g2_four: f64,
    /// Pearson's χ² of the table of four cells, without correction.
    pub chi2: f64,
    /// How sure it is.
    pub significance: Significance,
}

impl KeynessRow {
    /// Whether it is significant: [`SIGNIFICANT`].
    #[must_use]
    pub fn is_significant(&self) -> bool {
        self.significance.q <= SIGNIFICANT
    }
}

/// How unlikely a difference is by chance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Significance {
    /// p of G² (four cells), one degree of freedom; none where an expected count is below 5, too small for it and for χ².
    pub p: Option<f64>,
    /// p of Fisher's exact test, two-sided: exact however small the counts.
    pub fisher: f64,
    /// [`Self::suitable_p`], adjusted for the length of the list by Benjamini and Hochberg, over all
    /// words that are tested.
    pub q: f64,
}

impl Significance {
    /// p of the test that suits the counts: of G² where there is one, else Fisher's.
    #[must_use]
    pub fn suitable_p(&self) -> f64 {
        self.p.unwrap_or(self.fisher)
    }
}
