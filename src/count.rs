//! Index to figures about words.
//!
//! The measures are plain functions of counts, a family a module; each names its formula and where that comes from,
//! and is checked against other programs' figures (`tests/reference`).

pub mod association;
mod cells;
pub mod dispersion;
pub mod diversity;
mod formulae;
mod groups;
pub mod keyness;
mod measures;
mod near;
mod new_terms;
mod phrases;
mod points;
mod repeats;
mod series;
mod shape;
pub mod significance;
mod stream;
mod stretch;
mod terms;
mod text_rank;
pub mod trend;

pub use cells::Cells;
pub use formulae::{Formulae, Variant};
pub use groups::{Groups, Pair};
pub use measures::{dot, idf, log_likelihood, rate, tf_idf};
pub use near::{Neighbour, sentences};
pub use new_terms::{Bounds, NewTerm, cohesion, entropy, new_terms};
pub use phrases::{LONGEST, Phrase, c_value, n_grams, terms_of_words};
pub use points::{Point, Points};
pub use series::{Least, Movers, Series, movers, varying};
pub use stretch::{Frequencies, Stretch, frequencies, token_at, unit_tokens};
pub use terms::{Range, Ranges, highest_tf_idf, in_columns, positions, ranges};
pub use text_rank::{WINDOW, text_rank};
