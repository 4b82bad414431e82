//! Who takes which position on what, who is named and who is absent, and what is cited.

mod line;
pub mod naming;
pub mod registers;
pub mod rollcalls;
