//! Files whose text was taken out before the engine saw it: PDF, by a worker of its own.
//!
//! # The dialogue of page and PDF worker
//!
//! 1. The worker says [`FromPdf::Ready`] with its version.
//! 2. The page sends the [`crate::settings::InputSettings`] and, transferred, the bytes of one file.
//! 3. The worker answers with a [`FromPdf::Page`] after every page, then with [`FromPdf::Read`], beside which
//!    the text travels as a transferred `ArrayBuffer` of UTF-8, or with [`FromPdf::Failed`].
//! 4. The page ends the worker, and starts another for the next file. If the worker says nothing for too long,
//!    the page ends it before, and the file is taken for damaged.

use super::Format;
use crate::error::{Error, Warning};
use serde::{Deserialize, Serialize};

/// A file whose text was taken out before the engine saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extracted {
    /// What the file is.
    pub format: Format,
    /// Its size in bytes.
    pub bytes: u64,
    /// A hash of its bytes ([`crate::input::hash`]), in hexadecimal: JavaScript has no whole numbers of 64 bits.
    pub hash: String,
    /// How many pages it has.
    pub pages: u32,
    /// How many of them are pictures without text.
    #[serde(default)]
    pub without_text: u32,
    /// How many of them could not be read.
    #[serde(default)]
    pub damaged: u32,
}

impl Extracted {
    /// What a reader should know of the file.
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        let Self { pages: of, without_text, damaged, .. } = *self;
        let mut warnings = Vec::new();
        if without_text > 0 {
            warnings.push(Warning::PagesWithoutText { pages: without_text, of });
        }
        if damaged > 0 {
            warnings.push(Warning::PagesDamaged { pages: damaged, of });
        }
        warnings
    }
}

/// What the PDF worker says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reply", content = "with", rename_all = "kebab-case")]
pub enum FromPdf {
    /// It is there.
    Ready {
        /// Its version, [`super::VERSION`].
        version: String,
    },
    /// So many pages are read.
    Page {
        /// How many.
        number: u32,
        /// Of how many.
        of: u32,
    },
    /// The text was taken out; it comes beside this.
    Read(Extracted),
    /// It could not be done.
    Failed(Error),
}
