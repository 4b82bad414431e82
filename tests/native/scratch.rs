//! A folder for one test, gone with it.

use std::ops::Deref;
use std::path::{Path, PathBuf};

/// The folder.
pub struct Scratch(PathBuf);

impl Scratch {
    /// A new folder by this name, of this process alone. There are no digits in what is added to the name: the
    /// program would take them for a year.
    pub fn new(name: &str) -> Self {
        let process: String =
            std::process::id().to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
        let folder = std::env::temp_dir().join(format!("duikan-{name}-{process}"));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }
}

impl Deref for Scratch {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A test that fails already says so; it need not fail twice.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
