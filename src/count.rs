//! Index to figures about words.

mod concordance;
mod formulae;
mod measures;
mod new_terms;
mod phrases;
mod repeats;
mod shape;
mod stream;
mod terms;
mod trends;

pub use concordance::{Hit, find, find_in, longer};
pub use formulae::{Formulae, Variant};
pub use measures::{dot, idf, log_likelihood, rate, tf_idf};
pub use new_terms::{Bounds, NewTerm, cohesion, entropy, new_terms};
pub use phrases::{LONGEST, Phrase, c_value, n_grams, terms_of_words};
pub use terms::{Term, terms};
pub use trends::{Point, Series, points, series, varying};
