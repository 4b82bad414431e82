//! How words rise and fall.

use super::super::Place;
use crate::error::Caution;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// What to follow, and along what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TrendsQuery {
    /// What to follow, a series each: words, phrases, regular expressions, lists ([`crate::query`]). None: the
    /// words that vary most.
    pub terms: Vec<String>,
    /// Along what.
    pub along: Axis,
}

/// Into how many parts a text may be divided, from the fewest to the most.
pub const PARTS: RangeInclusive<u32> = 2..=200;

/// What a trend runs along.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "axis", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Axis {
    /// The documents' dates.
    #[default]
    Date,
    /// The documents, in the shelf's order.
    Document,
    /// The sections of a document, or of all, in their order.
    Section {
        /// The document; empty: all that are counted.
        #[serde(default)]
        document: String,
    },
    /// A document from its beginning to its end, in parts of the same number of running words.
    Position {
        /// The document.
        document: String,
        /// How many parts: [`PARTS`].
        parts: u32,
    },
}

impl Axis {
    /// The document that it runs through, if it is one.
    #[must_use]
    pub fn document(&self) -> Option<&String> {
        match self {
            Self::Section { document } | Self::Position { document, .. } if !document.is_empty() => {
                Some(document)
            }
            _ => None,
        }
    }
}

/// Answer to [`crate::protocol::Question::Trends`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendsAnswer {
    /// The points in their order. On the axis of dates, documents of one date stand together.
    pub points: Vec<TrendPoint>,
    /// One series a word, in the order asked for, or most varying first.
    pub series: Vec<TrendSeries>,
    /// Counted documents without a date, which no point of the axis of dates holds.
    pub undated: Vec<String>,
    /// Whether the engine chose the words.
    pub proposed: bool,
    /// Whether the points have an order of their own, as dates and the parts of a text do. Texts stand as on the
    /// shelf, and sections as in their texts: between them nothing rises or falls.
    pub ordered: bool,
    /// What a reader should know of the document that the axis runs through.
    pub cautions: Vec<Caution>,
}

/// A point of the axis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendPoint {
    /// `YYYY-MM-DD` (or coarser); of another axis than that of dates, the date of the document, or empty.
    pub date: String,
    /// The documents that stand here.
    pub documents: Vec<String>,
    /// Their running words here.
    pub tokens: u32,
    /// Of a section its heading's words, of a part nothing.
    pub label: String,
    /// The stretch of text, of a section or part.
    pub place: Option<Place>,
}

/// One word along the axis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrendSeries {
    /// What was searched for, folded.
    pub term: String,
    /// How often at each point.
    pub counts: Vec<u32>,
    /// How often in 10,000 running words at each point.
    pub rates: Vec<f64>,
    /// How unevenly it is spread over the points: see [`crate::count::log_likelihood`]. 0 is even.
    pub g2: f64,
    /// The first point where it occurs.
    pub first: Option<usize>,
    /// The last one.
    pub last: Option<usize>,
    /// The point of its highest rate.
    pub peak: Option<usize>,
    /// Between first and last, points where it does not occur.
    pub gaps: Vec<usize>,
    /// Which way it goes; none over texts and sections, which have no order of their own, and none with fewer than
    /// [`crate::count::trend::FEWEST`] points.
    pub direction: Option<Direction>,
}

/// Which way a series of rates goes: see [`crate::count::trend`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Direction {
    /// Kendall's τ with the order of the points, −1 to 1 (Mann-Kendall).
    pub tau: f64,
    /// p of the Mann-Kendall test, two-sided, corrected for ties.
    pub p: f64,
    /// Theil and Sen's slope: the rate's median change; a year on the axis of dates, a part along a text.
    pub slope: f64,
}

/// Which words come and go over the dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MoversQuery {
    /// Only words that occur at least so often.
    pub min_frequency: u32,
    /// Of risers and fallers, only those whose rate in one half of the dates is higher than in the other by at least
    /// so many per cent.
    pub min_change: u32,
    /// List stop words too.
    pub stop_words: bool,
    /// How many of each kind at most.
    pub limit: usize,
}

impl Default for MoversQuery {
    fn default() -> Self {
        Self { min_frequency: 5, min_change: 50, stop_words: false, limit: 12 }
    }
}

/// Answer to [`crate::protocol::Question::Movers`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MoversAnswer {
    /// The dates.
    pub points: Vec<TrendPoint>,
    /// More frequent in the later half of the dates, at the first date and the last; strongest first.
    pub risers: Vec<TrendSeries>,
    /// More frequent in the earlier half.
    pub fallers: Vec<TrendSeries>,
    /// Not there at the first date, and there at the last; most frequent first.
    pub newcomers: Vec<TrendSeries>,
    /// There at the first date, and no more at the last.
    pub leavers: Vec<TrendSeries>,
    /// Counted documents without a date, which no point holds.
    pub undated: Vec<String>,
}
