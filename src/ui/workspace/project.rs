//! All of the work as one file, to be opened elsewhere.
//!
//! A project file is JSON in UTF-8: an object with `duikan-project`, the version of this format (1); `program`, the
//! version of the program that wrote it; `work`, a [`Work`]; and `bytes`, the bytes of its files in Base64 (RFC 4648)
//! by the `id`s of `work.files`. Its name ends in `.duikan`.

use super::{ShelvedFile, Work};
use crate::protocol::VERSION;
use crate::ui::client::files;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use js_sys::{Array, Uint8Array};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use web_sys::Blob;

/// How the names of project files end.
pub const EXTENSION: &str = ".duikan";

/// Their media type.
pub const MEDIA_TYPE: &str = "application/json";

const FORMAT: u32 = 1;

/// The work, with handles to the bytes of its files.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Opened {
    /// All but the files.
    pub work: Work,
    /// The files.
    pub files: Vec<(ShelvedFile, Blob)>,
}

#[derive(Serialize, Deserialize)]
struct Project {
    #[serde(rename = "duikan-project")]
    format: u32,
    program: String,
    work: Work,
    bytes: BTreeMap<u32, String>,
}

/// The project file of some work, in which `files` are numbered anew.
///
/// # Errors
///
/// What the browser said, if a file is gone or may not be read.
pub async fn written(opened: Opened) -> Result<String, String> {
    let mut work = opened.work;
    let mut bytes = BTreeMap::new();
    work.files.clear();
    for (id, (mut file, blob)) in (0..).zip(opened.files) {
        let buffer = files::bytes(&blob).await?;
        bytes.insert(id, STANDARD.encode(Uint8Array::new(&buffer).to_vec()));
        file.id = id;
        work.files.push(file);
    }
    let project = Project { format: FORMAT, program: VERSION.to_owned(), work, bytes };
    serde_json::to_string(&project).map_err(|error| error.to_string())
}

/// Why a project file can't be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// The browser can't read the file any more.
    Gone,
    /// It is cut short, or something else.
    NoProject,
    /// This version of the program wrote it, which puts other things into such a file.
    OfVersion(String),
    /// The bytes of this one of its files are missing or damaged.
    Lacking(String),
}

/// What every version of the format begins with.
#[derive(Deserialize)]
struct Heading {
    #[serde(rename = "duikan-project")]
    format: u32,
    program: String,
}

/// The work in a project file.
///
/// # Errors
///
/// What is wrong with it.
pub fn read(text: &str) -> Result<Opened, Unreadable> {
    let mut project = parsed(text)?;
    let mut found = Vec::new();
    for file in std::mem::take(&mut project.work.files) {
        let Some(blob) = project.bytes.get(&file.id).and_then(|encoded| decoded(encoded)) else {
            return Err(Unreadable::Lacking(file.name));
        };
        found.push((file, blob));
    }
    Ok(Opened { work: project.work, files: found })
}

fn parsed(text: &str) -> Result<Project, Unreadable> {
    let heading: Heading = serde_json::from_str(text).map_err(|_| Unreadable::NoProject)?;
    let is_known = heading.format == FORMAT;
    let project = serde_json::from_str(text).ok().filter(|_| is_known);
    project.ok_or(if is_known && heading.program == VERSION {
        Unreadable::NoProject
    } else {
        Unreadable::OfVersion(heading.program)
    })
}

fn decoded(encoded: &str) -> Option<Blob> {
    let bytes = STANDARD.decode(encoded).ok()?;
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(&bytes[..]))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_project_file_is_refused_with_the_reason() {
        let refused = |text: &str| parsed(text).err();
        for text in ["", "{}", "[]", r#"{"duikan-project":1,"program":"0.1.0","wo"#] {
            assert_eq!(refused(text), Some(Unreadable::NoProject), "{text}");
        }
        let of_version = Some(Unreadable::OfVersion("9".to_owned()));
        for text in [
            r#"{"duikan-project":2,"program":"9","work":{},"bytes":{}}"#,
            r#"{"duikan-project":1,"program":"9","work":{"unheard-of":1},"bytes":{}}"#,
        ] {
            assert_eq!(refused(text), of_version, "{text}");
        }
    }

    #[test]
    fn a_file_without_its_bytes_is_named() {
        let text =
            r#"{"duikan-project":1,"program":"0.1.0","work":{"files":[{"id":0,"name":"a.txt"}]},"bytes":{}}"#;
        assert_eq!(read(text).err(), Some(Unreadable::Lacking("a.txt".to_owned())));
    }

    #[test]
    fn a_project_file_needs_no_more_than_its_files() {
        let text = r#"{"duikan-project":1,"program":"0.1.0","work":{"files":[{"id":0,"name":"a.txt"}]},"bytes":{"0":"5L2g"}}"#;
        let project = parsed(text).expect("a project file");
        assert_eq!(project.work.files[0].name, "a.txt");
        assert_eq!(project.bytes[&0], "5L2g");
    }
}
