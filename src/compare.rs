//! How near texts are to each other, and what they share.

mod copies;
mod grams;
mod intact;
mod passages;
mod similarity;
mod threads;

pub use copies::copies;
pub use intact::{IntactReading, intact};
pub use passages::{Passage, Run, coverage, passages};
pub use similarity::{Pair, Similarity, similarity};
pub use threads::{FoundThread, threads};
