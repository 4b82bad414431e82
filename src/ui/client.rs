//! The engine in its worker, and the desk that keeps the reader's files.
//!
//! - [`engine`]: one worker from start to end: messages, ids, transfer, what happens when it stops.
//! - [`desk`]: what the reader brought, in order; sends it to the engine, and again to a new one.
//! - [`pdf`]: the text of a PDF, by a worker of its own.
//! - [`files`]: files from the picker, a drop, a folder, the sample; and their bytes.
//! - [`parts`]: where workers and sample lie.
//! - [`saving`]: what the reader takes along: a text as a file.

pub mod desk;
pub mod engine;
pub mod files;
pub mod parts;
pub mod pdf;
pub mod saving;

pub use desk::{Desk, Trouble};
