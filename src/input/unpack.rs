//! Archives: a ZIP of files, each of which is read as if it had come alone.

use super::{archive::Package, sniff::sniff};
use crate::{
    error::Error,
    protocol::{Format, Refused},
    settings::InputSettings,
};
use encoding_rs::{BIG5, GBK};

/// What an archive holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unpacked {
    /// The files with their paths, in the order of these.
    pub files: Vec<(String, Vec<u8>)>,
    /// What could not be unpacked.
    pub refused: Vec<Refused>,
}

/// Whether a file is an archive of files, and not a document that is packed.
#[must_use]
pub fn is_archive(name: &str, bytes: &[u8]) -> bool {
    sniff(name, bytes) == Format::Archive
}

/// Unpacks an archive, and the archives in it; those in these are refused. What no reader put there is left
/// out ([`is_clutter`]).
///
/// # Errors
/// [`Error::TooLarge`], [`Error::Damaged`], [`Error::TooManyEntries`]; [`Error::Empty`] if there is no file in it.
/// What is wrong with a single entry is in [`Unpacked::refused`].
pub fn unpack(bytes: &[u8], settings: &InputSettings) -> Result<Unpacked, Error> {
    let size = bytes.len() as u64;
    if size > settings.max_bytes {
        return Err(Error::TooLarge { bytes: size, limit: settings.max_bytes });
    }
    let mut unpacked = Unpacked::default();
    let mut inner = Vec::new();
    let mut left = settings.max_unpacked_bytes;
    take(bytes, "", settings, &mut left, &mut |path, file| match file {
        Ok(bytes) if is_archive(&path, &bytes) => inner.push((path, bytes)),
        Ok(bytes) => unpacked.files.push((path, bytes)),
        Err(error) => unpacked.refused.push(Refused { name: path, error }),
    })?;
    for (folder, bytes) in inner {
        let done = take(&bytes, &format!("{folder}/"), settings, &mut left, &mut |path, file| match file {
            Ok(bytes) if is_archive(&path, &bytes) => {
                unpacked.refused.push(Refused { name: path, error: Error::NestedArchive });
            }
            Ok(bytes) => unpacked.files.push((path, bytes)),
            Err(error) => unpacked.refused.push(Refused { name: path, error }),
        });
        if let Err(error) = done {
            unpacked.refused.push(Refused { name: folder, error });
        }
    }
    if unpacked.files.is_empty() && unpacked.refused.is_empty() {
        return Err(Error::Empty);
    }
    unpacked.files.sort_by(|a, b| a.0.cmp(&b.0));
    unpacked.refused.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(unpacked)
}

/// Gives every file in an archive to `file`, or why it cannot be had. `left` is how much may still be
/// unpacked, in bytes.
fn take(
    bytes: &[u8],
    folder: &str,
    settings: &InputSettings,
    left: &mut u64,
    file: &mut dyn FnMut(String, Result<Vec<u8>, Error>),
) -> Result<(), Error> {
    let mut package = Package::open(bytes, Format::Archive, *left)?;
    for (index, raw) in package.names().into_iter().enumerate() {
        let name = decoded(&raw);
        let path = tidy(&name);
        if name.ends_with(['/', '\\']) || is_clutter(&path) {
            continue;
        }
        let unpacked = package.at(index, settings.max_bytes).map_err(|error| match error {
            Error::UnpacksTooLarge { .. } => Error::UnpacksTooLarge { limit: settings.max_unpacked_bytes },
            other => other,
        });
        file(format!("{folder}{path}"), unpacked);
    }
    *left = package.left();
    Ok(())
}

/// A name as text. Windows in China writes GBK and does not say so.
fn decoded(raw: &[u8]) -> String {
    if let Ok(name) = std::str::from_utf8(raw) {
        return name.to_owned();
    }
    let or_big5 = || BIG5.decode_without_bom_handling_and_without_replacement(raw);
    let name = GBK.decode_without_bom_handling_and_without_replacement(raw).or_else(or_big5);
    name.map_or_else(|| String::from_utf8_lossy(raw).into_owned(), std::borrow::Cow::into_owned)
}

/// A path with slashes and without steps that lead nowhere.
fn tidy(name: &str) -> String {
    let steps = name.split(['/', '\\']).filter(|step| !matches!(*step, "" | "." | ".."));
    steps.collect::<Vec<_>>().join("/")
}

/// Whether a path names what a system or program put beside a reader's files: hidden files, the folder in which
/// macOS keeps what ZIP can't, the lock files of Office.
///
/// ```
/// use duikan::input::is_clutter;
/// assert!(is_clutter("__MACOSX/._a.txt") && is_clutter("texts/.DS_Store") && is_clutter("~$报告.docx"));
/// assert!(!is_clutter("2021/报告.docx"));
/// ```
#[must_use]
pub fn is_clutter(path: &str) -> bool {
    let is_clutter = |step: &str| {
        step.starts_with('.')
            || step.starts_with("~$")
            || ["__MACOSX", "Thumbs.db", "desktop.ini"].iter().any(|known| step.eq_ignore_ascii_case(known))
    };
    path.is_empty() || path.split('/').any(is_clutter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::archive::tests::{package, packed};

    fn names(unpacked: &Unpacked) -> Vec<&str> {
        unpacked.files.iter().map(|(name, _)| name.as_str()).collect()
    }

    #[test]
    fn files_come_with_their_paths_and_without_clutter() {
        let bytes = package(&[
            ("2021/b.txt", "乙"),
            ("2021/", ""),
            ("./../a.txt", "甲"),
            ("__MACOSX/2021/._b.txt", "x"),
            ("2021/.DS_Store", "x"),
            ("~$a.docx", "x"),
        ]);
        let unpacked = unpack(&bytes, &InputSettings::default()).unwrap();
        assert_eq!(names(&unpacked), ["2021/b.txt", "a.txt"]);
        assert_eq!(unpacked.files[0].1, "乙".as_bytes());
        assert_eq!(unpack(&package(&[("a/", "")]), &InputSettings::default()), Err(Error::Empty));
    }

    #[test]
    fn names_may_be_in_gbk() {
        assert_eq!(decoded(&GBK.encode("报告\\宣言.txt").0), "报告\\宣言.txt");
        assert_eq!(decoded("报告".as_bytes()), "报告");
        assert_eq!(tidy("报告\\宣言.txt"), "报告/宣言.txt");
    }

    #[test]
    fn an_archive_in_an_archive_is_read_and_no_further() {
        let deepest = package(&[("c.txt", "丙")]);
        let inner = packed(&[("b.txt", "乙".as_bytes()), ("deep.zip", &deepest)]);
        let outer = packed(&[("a.txt", "甲".as_bytes()), ("in.zip", &inner), ("cut.zip", &inner[..40])]);
        let unpacked = unpack(&outer, &InputSettings::default()).unwrap();
        assert_eq!(names(&unpacked), ["a.txt", "in.zip/b.txt"]);
        let refused: Vec<_> = unpacked.refused.iter().map(|r| (r.name.as_str(), r.error.code())).collect();
        assert_eq!(refused, [("cut.zip", "damaged"), ("in.zip/deep.zip", "nested-archive")]);
    }

    #[test]
    fn what_is_too_large_is_refused_alone() {
        let settings = InputSettings { max_bytes: 1_000, max_unpacked_bytes: 3_000 };
        let zeros = "0".repeat(2_000);
        let bytes =
            package(&[("a", "甲"), ("b", &zeros), ("c", "丙"), ("d", &zeros), ("e", &zeros), ("f", "己")]);
        let unpacked = unpack(&bytes, &settings).unwrap();
        assert_eq!(names(&unpacked), ["a", "c"]);
        let refused: Vec<_> = unpacked.refused.iter().map(|r| (r.name.as_str(), r.error.code())).collect();
        let expected =
            [("b", "too-large"), ("d", "too-large"), ("e", "unpacks-too-large"), ("f", "unpacks-too-large")];
        assert_eq!(refused, expected);
    }
}
