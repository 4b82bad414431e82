//! Index to figures about words.
//!
//! The measures are plain functions of counts, a family a module; each names its formula and where that comes from,
//! and is checked against other programs' figures (`tests/reference`).

pub mod association;
mod cells;
mod concordance;
pub mod dispersion;
pub mod diversity;
pub mod keyness;
mod measures;
pub mod significance;
mod terms;
mod text_rank;
pub mod trend;
mod trends;

pub use cells::Cells;
pub use concordance::{Hit, find, find_in, longer};
pub use measures::{dot, idf, log_likelihood, rate, tf_idf};
pub use terms::{Term, terms};
pub use text_rank::{WINDOW, text_rank};
pub use trends::{Point, Series, points, series, varying};
