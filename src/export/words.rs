//! The answers about words as tables.

mod collocates;
mod concordance;
mod dictionary;
mod keyness;
mod phrases;
mod terms;
mod texts;
mod trends;

pub use trends::names as point_names;

pub(super) use collocates::collocates;
pub(super) use concordance::concordance;
pub(super) use dictionary::{dictionary, stop_words};
pub(super) use keyness::keyness;
pub(super) use phrases::{new_terms, phrases};
pub(super) use terms::terms;
pub(super) use texts::{diversity, keywords};
pub(super) use trends::{movers, trends};
