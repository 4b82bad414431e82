//! What can be asked about words, and the answers.

mod collocates;
mod concordance;
mod dictionary;
mod keyness;
mod phrases;
mod terms;
mod texts;
mod trends;

pub use collocates::*;
pub use concordance::*;
pub use dictionary::*;
pub use keyness::*;
pub use phrases::*;
pub use terms::*;
pub use texts::*;
pub use trends::*;
