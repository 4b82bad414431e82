//! Texts about what outlives the visit.

use super::T;

area! {
    /// What outlives the visit: this browser's store, project files.
    WorkspaceWords {
        title: T, opening: T, kept: T, kept_long: T, elsewhere: T, keep_here: T, full: fn(usize) -> String, refused: fn(usize) -> String, unavailable: T, foreign: T,
        save_project: T, open_project: T, not_saved: T, file_name: T,
        forget: T, forget_sure: T, forgotten: T, not_forgotten: T,
        project_waits: fn(&str) -> String, project_open: T, no_project: fn(&str) -> String,
        project_gone: fn(&str) -> String, project_of_version: fn(&str, &str) -> String, project_lacking: fn(&str, &str) -> String,
    }
}
