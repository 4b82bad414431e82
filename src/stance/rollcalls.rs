//! Roll-calls: lists of parties, held against the members, and laid beside each other by what they are about.

mod issues;
mod lists;
mod members;
mod persons;

pub use issues::{Issue, issues};
pub use lists::{List, lists};
pub use members::own_members;
pub(super) use persons::{Person, person_behind};
