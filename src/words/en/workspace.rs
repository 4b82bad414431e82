//! English: what outlives the visit.

use crate::words::WorkspaceWords;

pub const WORKSPACE: WorkspaceWords = WorkspaceWords {
    title: "Keeping",
    opening: "Fetching what you left here …",
    kept: "Kept in this browser",
    kept_long: "Texts, corrections, dictionary, settings and findings stay in this browser on this machine, and are here again after a reload or another day. Nothing is sent anywhere.",
    elsewhere: "Another tab is (or was) open, and it is its work that is kept. What you do in this one is not.",
    keep_here: "Keep this one, in place of the other",
    full: |files| {
        match files {
        0 => "This browser has no room left: the last changes are not kept. Save a project file, or remove some texts.".to_owned(),
        1 => "This browser has no room left: one file is not kept and will be gone when the page is closed. Save a project file, or remove some texts.".to_owned(),
        _ => format!("This browser has no room left: {files} files are not kept and will be gone when the page is closed. Save a project file, or remove some texts."),
    }
    },
    refused: |files| {
        match files {
        0 => "The browser did not write down the last changes. They are tried again with the next one; to be sure, save a project file.".to_owned(),
        1 => "One file is not kept: the browser did not read it or did not write it down. It will be gone when the page is closed. Save a project file, or bring it again.".to_owned(),
        _ => format!("{files} files are not kept: the browser did not read them or did not write them down. They will be gone when the page is closed. Save a project file, or bring them again."),
    }
    },
    unavailable: "This browser lets the page keep nothing (perhaps a private window). When the page is closed, all is gone; to have it again, save a project file.",
    foreign: "What is kept here is of another version of this program. This one can't read it and has left it alone. Open it with the newer version; what you do here is not kept, unless you forget everything first.",
    save_project: "Save as project file",
    open_project: "Open project file",
    not_saved: "Not saved: one of the files can no longer be read.",
    file_name: "duikan-project",
    forget: "Forget everything",
    forget_sure: "Texts, corrections, settings and findings will be deleted for good. Sure?",
    forgotten: "Forgotten: nothing that you brought is left in this browser.",
    not_forgotten: "The browser did not let the page delete what was kept. Clear the data of this site in the browser's settings.",
    project_waits: |name| {
        format!(
            "“{name}” is a project file. Opened, its texts, corrections and findings take the place of those that are here."
        )
    },
    project_open: "Open it",
    no_project: |name| format!("“{name}” is damaged or not a project file. Nothing was changed."),
    project_gone: |name| {
        format!("The browser can't read “{name}” any more. Choose it again. Nothing was changed.")
    },
    project_of_version: |name, version| {
        format!(
            "“{name}” was written by version {version} of this program, with something in it that this one can't read. Open it with that version. Nothing was changed."
        )
    },
    project_lacking: |name, file| {
        format!("“{name}” is damaged: the text “{file}” is not whole in it. Nothing was changed.")
    },
};
