//! The page as it is kept, in English.

use super::super::OfflineWords;

/// A new version of the page, in English.
pub const OFFLINE: OfflineWords = OfflineWords {
    new_version: "There is a new version of Duikan. Press the button to use it.",
    unsaved: "What is here is not kept: save it as a project file first.",
    take: "Reload with the new version",
};
