//! How near texts are to each other: documents, their sections, or their paragraphs.
//!
//! 1. [`Similarity`]: how much of each document stands in each other one. The shelf needs it for all documents, to
//!    know copies and texts that run through each other.
//! 2. [`rows`]: the texts of a question, each with its character n-grams and its words.
//! 3. [`Figures`]: all measures of two of them; [`pairs`] says of which two.
//! 4. [`tree`] and [`map`]: all of them in one picture.
//! 5. [`Relation`](crate::protocol::Relation) and [`families`]: what documents are to each other, in words.

mod contained;
mod families;
mod figures;
mod map;
mod pairs;
mod relation;
mod rows;
mod series;
mod tree;

pub use contained::{Similarity, similarity};
pub use families::{Family, families};
pub use figures::{Figures, jensen_shannon};
pub use map::{Map, map};
pub use pairs::pairs;
pub use relation::{Marks, relate};
pub use rows::{Row, rows};
pub use series::series;
pub use tree::{Merge, Tree, tree};

/// The length of the character n-grams that are compared.
const GRAM: usize = 5;

/// A part of a whole; of nothing, none.
fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}
