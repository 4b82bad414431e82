//! What outlives the visit: the files, what the reader said of them, the settings, the findings.
//!
//! - [`Work`]: all of it but the bytes of the files, as one value.
//! - [`store`]: where it lies, the browser's own database. [`turn`]: one tab at a time writes there.
//! - [`keeper`]: brings the store to where the page is. [`project`]: all of it as one file, to take along.
//!
//! # Invariants
//!
//! The store lists no file whose bytes it doesn't hold: what could not be kept is told, never half kept. Until the
//! store was read, nothing is written to it.

pub mod keeper;
pub mod project;
mod store;
mod turn;

use super::findings::Findings;
use super::state::{Kept, Said};
use crate::protocol::{Edit, Reading, TopicEdit};
use crate::settings::Settings;
use serde::{Deserialize, Serialize};

/// All that outlives the visit, but the bytes of the files. In a project file it stands under `work`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Work {
    /// The files, in the order of the shelf.
    pub files: Vec<ShelvedFile>,
    /// The settings, the reader's dictionary among them.
    pub settings: Settings,
    /// Which clauses of editions the reader says belong together.
    pub said: Vec<Said>,
    /// What the reader says of topics.
    pub topic_edits: Vec<TopicEdit>,
    /// What the reader pinned.
    pub findings: Findings,
}

/// A file on the shelf.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShelvedFile {
    /// What its bytes are found by.
    pub id: u32,
    /// The name it came with.
    pub name: String,
    /// The archives that it came in, one in the other, the outermost first.
    #[serde(default)]
    pub archives: Vec<String>,
    /// How the reader wants it read.
    #[serde(default)]
    pub reading: Reading,
    /// Its documents, in their order, as far as they are known.
    #[serde(default)]
    pub documents: Vec<Held>,
}

/// A document of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Held {
    /// Its name on the shelf; empty before it is there.
    pub name: String,
    /// What the reader says of it.
    pub edit: Edit,
    /// The reader has taken it off the shelf.
    pub removed: bool,
}

/// Whether what is on the page outlives the visit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Keeping {
    /// What was kept is being looked for.
    #[default]
    Opening,
    /// It is kept in this browser.
    Kept,
    /// Another tab keeps its own; what happens in this one is not kept.
    Elsewhere,
    /// So many files are not kept, for want of room.
    Full(usize),
    /// So many files are not kept, for a reason that only the browser knows.
    Refused(usize),
    /// What was kept is of a version of the program that this one can't read: it is left as it is, and nothing is kept.
    Foreign,
    /// The browser keeps nothing for this page: a private window, a setting, a fault.
    Unavailable,
}

impl Keeping {
    /// Whether the reader should be told that less is kept than the browser could keep.
    #[must_use]
    pub fn is_less_than_hoped(self) -> bool {
        matches!(self, Self::Elsewhere | Self::Full(_) | Self::Refused(_) | Self::Foreign)
    }
}

impl Work {
    /// What the page shows of it, beside the files.
    #[must_use]
    pub fn kept(&self) -> Kept {
        Kept {
            settings: self.settings.clone(),
            said: self.said.clone(),
            topic_edits: self.topic_edits.clone(),
            findings: self.findings.clone(),
        }
    }
}
