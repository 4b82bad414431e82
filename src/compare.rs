//! How near texts are to each other, and what they share.

mod collate;
mod copies;
mod grams;
mod intact;
mod passages;
mod similarity;
mod symbols;
mod threads;

pub use collate::{
    Collation, Difference, Entry, Reading, Row, Run as CollatedRun, RunKind, Spelling, apparatus, collate,
};
pub use copies::copies;
pub use intact::{IntactReading, intact};
pub use passages::{Passage, Run, coverage, passages};
pub use similarity::{Pair, Similarity, similarity};
pub use threads::{FoundThread, threads};
