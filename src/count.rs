//! Index to figures about words.

mod measures;
mod terms;
mod trends;

pub use measures::{dot, idf, log_likelihood, rate, tf_idf};
pub use terms::{Term, terms};
pub use trends::{Point, Series, points, series, varying};
