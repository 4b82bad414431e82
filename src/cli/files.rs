//! The files that the arguments name: themselves, or what is in a folder.

use crate::input::is_clutter;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Folders deeper than this lead nowhere.
const DEEPEST: usize = 64;

/// A file, or a folder that could not be read.
pub(super) struct Found {
    /// Its name on the shelf; one in a folder keeps its path from there.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
    /// Why it could not be read.
    pub(super) error: Option<io::Error>,
}

/// The files that an argument names. Those in a folder stand in the order of their names; hidden ones are left
/// out, and folders that are only linked to.
pub(super) fn named(argument: &Path) -> Vec<Found> {
    // A folder named `.` has a name all the same.
    let path = argument.canonicalize().unwrap_or_else(|_| argument.to_owned());
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let first = Found { name, path: argument.to_owned(), error: None };
    if !argument.is_dir() {
        // A link has the name that the reader knows.
        let name = argument.file_name().map(|name| name.to_string_lossy().into_owned());
        return vec![Found { name: name.unwrap_or(first.name.clone()), ..first }];
    }
    let mut files = Vec::new();
    let mut folders = vec![(first, 0)];
    while let Some((folder, depth)) = folders.pop() {
        match inside(&folder) {
            Ok((inner, found)) => {
                files.extend(found);
                folders.extend(inner.into_iter().filter(|_| depth < DEEPEST).map(|inner| (inner, depth + 1)));
            }
            Err(error) => files.push(Found { error: Some(error), ..folder }),
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The folders and the files in a folder.
fn inside(folder: &Found) -> io::Result<(Vec<Found>, Vec<Found>)> {
    let mut folders = Vec::new();
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder.path)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_clutter(&name) {
            continue;
        }
        let found = Found { name: format!("{}/{name}", folder.name), path: entry.path(), error: None };
        if entry.file_type()?.is_dir() {
            folders.push(found);
        } else if !found.path.is_dir() {
            files.push(found);
        }
    }
    Ok((folders, files))
}
