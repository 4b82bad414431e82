//! What the engine and the command line promise, natively.
//!
//! One binary, a module a promise. `make golden` re-makes the golden files.

mod bad_input;
mod command_line;
mod formats;
mod golden;
mod properties;
mod sample;
mod seeds;
mod shelf;
