//! Positions over editions: which of them are taken on one matter.
//!
//! 1. [`matter`]: what each position is about, and how near that of two is.
//! 2. [`pairs`]: of clauses that the ledger links, which positions belong together.
//! 3. [`sides`]: whether two positions are on different sides.
//! 4. [`chains`]: from pair to pair over all editions.

mod chains;
mod matter;
mod pairs;
mod sides;

pub use chains::{Issue, Step};
pub use sides::are_opposed;

use super::ledger::Link;
use crate::{clauses::Clause, corpus::Document, stance::Position};

/// An edition with the positions that it takes, in the order of the text.
#[derive(Clone, Copy)]
pub struct Stated<'a> {
    /// The edition.
    pub document: &'a Document,
    /// Its clauses.
    pub clauses: &'a [Clause],
    /// Its positions.
    pub positions: &'a [Position],
}

/// A position, by the number of its edition and its own in it.
pub type At = (usize, usize);

/// The positions of some editions, by what they are about: those that belong together over the editions, and those that
/// stand alone. In the order in which the first edition that has them states them. `links` are the ledger's.
#[must_use]
pub fn issues(editions: &[Stated], links: &[Link]) -> Vec<Issue> {
    let pairs = pairs::pairs(editions, links, &matter::Matters::new(editions));
    chains::chains(editions, &pairs)
}
