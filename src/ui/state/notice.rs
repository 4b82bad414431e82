//! What the reader is told above the view.

use crate::error::Error;
use crate::ui::workspace::Keeping;
use crate::ui::workspace::project::Unreadable;

/// Something that the reader should be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The engine stopped and was started again; on this file, if it is known.
    Restarted {
        /// The file on which it stopped.
        file: Option<String>,
    },
    /// The reader cancelled; so many files were left unread.
    Cancelled {
        /// How many.
        unread: usize,
    },
    /// The sample could not be fetched.
    NoSample,
    /// A file could not be read in the way that the reader asked for, and stays as it was.
    NotReadSo {
        /// The file.
        file: String,
        /// Why.
        error: Error,
    },
    /// A text was taken off the shelf, and can be had back.
    Removed {
        /// Its title.
        title: String,
    },
    /// Everything was forgotten.
    Forgotten,
    /// The browser did not let what was kept be deleted.
    NotForgotten,
    /// What happens here is not kept.
    NotKept(Keeping),
    /// A project file is there; opened, it takes the place of what there is.
    ProjectWaits {
        /// Its name.
        name: String,
    },
    /// A project file could not be opened.
    NoProject {
        /// Its name.
        name: String,
        /// What is wrong with it.
        reason: Unreadable,
    },
}
