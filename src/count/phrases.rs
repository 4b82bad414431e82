//! What stands together again and again: [`n_grams`] and [`terms_of_words`].
//!
//! Sequences of words never reach over a mark or over the end of a sentence; a space divides Chinese words only.

mod c_value;
mod n_grams;

pub use c_value::{c_value, terms_of_words};
pub use n_grams::n_grams;

use std::ops::{Range, RangeInclusive};

/// The most words that n-grams and terms are looked for with. Longer ones are formulae.
pub const LONGEST: u32 = 16;

/// A sequence of words with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The column of the index where it stands first.
    pub column: usize,
    /// Its folded characters there.
    pub characters: Range<usize>,
    /// How many words it has.
    pub words: u32,
    /// How often it occurs.
    pub frequency: u32,
    /// In how many documents.
    pub document_frequency: u32,
    /// [`c_value`], of terms.
    pub c_value: Option<f64>,
}

/// Of which lengths, and how often at least. What occurs once is no phrase.
fn bounds(lengths: &RangeInclusive<u32>, least: u32) -> (RangeInclusive<u32>, u32) {
    ((*lengths.start()).max(2)..=(*lengths.end()).min(LONGEST), least.max(2))
}
