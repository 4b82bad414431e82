//! Texts of the page as it is kept for use without a network.

use super::T;

area! {
    /// A new version of the page.
    OfflineWords { new_version: T, unsaved: T, take: T }
}
