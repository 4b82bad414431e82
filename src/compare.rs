//! How near texts are to each other, and what they share.

mod collate;
mod copies;
mod grams;
mod intact;
mod issues;
mod ledger;
mod reuse;
mod similarity;
mod symbols;
mod threads;

pub use collate::{
    Collation, Difference, Entry, Reading, Row as CollatedRow, Run as CollatedRun, RunKind, Spelling,
    apparatus, collate,
};
pub use copies::copies;
pub use intact::{IntactReading, intact};
pub use issues::{At as PositionPlace, Issue, Stated, Step as PositionStep, are_opposed, issues};
pub use ledger::{
    Clauses, Compared, Ledger, Link, Part as SubstancePart, Place as ClausePlace, Relink, ledger,
};
pub use reuse::{
    Cluster, Elsewhere, Member, Passage, Provenance, Reuse, Run, SHORTEST, Stretch, by_date, coverage,
    passages, provenance, reuse,
};
pub use similarity::{
    Family, Figures, Map, Marks, Merge, Row, Similarity, Tree, families, jensen_shannon, map, pairs, relate,
    rows, series, similarity, tree,
};
pub use threads::{FoundThread, threads};
