//! What the engine and the command line promise, natively.
//!
//! One binary, a module a promise. `make golden` re-makes the golden files.

mod annual;
mod archives;
mod bad_formats;
mod bad_input;
mod collation;
mod command_line;
mod evidence;
mod findings;
mod formats;
mod golden;
mod golden_seeds;
mod groups;
mod issues;
mod ledger;
mod made;
mod pdf;
mod phrases;
mod properties;
mod reference;
mod registers;
mod restored;
mod reuse;
mod roles;
mod sample;
mod scratch;
mod seeds;
mod sheets;
mod shelf;
mod similar;
mod stances;
mod stems;
mod tables;
mod threads;
mod topic_lists;
mod topic_model;
mod topic_passages;
mod topics;
mod words;
