//! How near texts are to each other, and what they share.

mod collate;
mod copies;
mod grams;
mod intact;
mod passages;
mod similarity;
mod symbols;
mod threads;

pub use collate::{Collation, Difference, Link, Spelling, SpellingKind, collate};
pub use copies::copies;
pub use intact::{IntactReading, intact};
pub use passages::{Passage, Run, coverage, passages};
pub use similarity::{Pair, Similarity, similarity};
pub use threads::{FoundThread, threads};
