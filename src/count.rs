//! Index to figures about words.

mod concordance;
mod measures;
mod terms;
mod trends;

pub use concordance::{Hit, find};
pub use measures::{idf, log_likelihood, rate, tf_idf};
pub use terms::{Term, terms};
pub use trends::{Point, Series, points, series, varying};
