//! A file that is a ZIP of parts: DOCX, ODT, EPUB.
//!
//! What a ZIP says of its sizes is not believed: every part is read up to what is left of the file's
//! allowance, so that a bomb costs no more than that.

use crate::{error::Error, protocol::Format};
use std::{
    borrow::Cow,
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// More parts than this, and nothing is read. A long EPUB has some thousands.
const MOST_ENTRIES: usize = 20_000;

/// An opened ZIP.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    format: Format,
    limit: u64,
    left: u64,
}

impl<'a> Package<'a> {
    /// Opens a ZIP of which at most `limit` bytes are unpacked.
    ///
    /// # Errors
    /// [`Error::Damaged`] without a readable list of entries, [`Error::TooManyEntries`].
    pub(super) fn open(bytes: &'a [u8], format: Format, limit: u64) -> Result<Self, Error> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::Damaged { format })?;
        if archive.len() > MOST_ENTRIES {
            return Err(Error::TooManyEntries { entries: archive.len(), limit: MOST_ENTRIES });
        }
        Ok(Self { archive, format, limit, left: limit })
    }

    /// Whether it has an entry of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// Whether any entry's name is such.
    pub(super) fn any(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.find(is_such).is_some()
    }

    /// The first entry whose name is such.
    pub(super) fn find(&self, is_such: impl Fn(&str) -> bool) -> Option<String> {
        self.archive.file_names().flatten().find(|name| is_such(name)).map(Cow::into_owned)
    }

    /// What an ODT or EPUB says it is.
    pub(super) fn mimetype(&mut self) -> Option<Vec<u8>> {
        let mut kind = Vec::new();
        self.archive.by_name("mimetype").ok()?.take(100).read_to_end(&mut kind).ok()?;
        Some(kind.trim_ascii().to_vec())
    }

    /// The bytes of an entry.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is not there or broken, [`Error::Protected`], [`Error::UnpacksTooLarge`].
    pub(super) fn part(&mut self, name: &str) -> Result<Vec<u8>, Error> {
        let damaged = Error::Damaged { format: self.format };
        let index = self.archive.index_for_name(name).ok_or_else(|| damaged.clone())?;
        let is_encrypted = self.archive.by_index_raw(index).is_ok_and(|entry| entry.encrypted());
        if is_encrypted {
            return Err(Error::Protected { format: self.format });
        }
        let entry = self.archive.by_index(index).map_err(|_| damaged.clone())?;
        let mut bytes = Vec::new();
        // One byte more than is allowed, to see whether there is more.
        entry.take(self.left.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| damaged)?;
        match self.left.checked_sub(bytes.len() as u64) {
            Some(left) => self.left = left,
            None => return Err(Error::UnpacksTooLarge { limit: self.limit }),
        }
        Ok(bytes)
    }

    /// An entry that is XML, as text.
    ///
    /// # Errors
    /// Those of [`Self::part`].
    pub(super) fn xml(&mut self, name: &str) -> Result<String, Error> {
        Ok(super::xml::decode(&self.part(name)?))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    /// A ZIP of these entries, stored if they are named `mimetype`, deflated otherwise.
    pub(in crate::input) fn package(entries: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            let method = match *name {
                "mimetype" => zip::CompressionMethod::Stored,
                _ => zip::CompressionMethod::Deflated,
            };
            writer.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn the_allowance_is_for_all_parts_together() {
        let bytes = package(&[("a", "12345"), ("b", "12345")]);
        let mut package = Package::open(&bytes, Format::Docx, 8).unwrap();
        assert_eq!(package.part("a").unwrap(), b"12345");
        assert_eq!(package.part("b"), Err(Error::UnpacksTooLarge { limit: 8 }));
        assert_eq!(package.part("c"), Err(Error::Damaged { format: Format::Docx }));
    }

    #[test]
    fn too_many_entries_are_refused() {
        let names: Vec<String> = (0..=MOST_ENTRIES).map(|number| number.to_string()).collect();
        let entries: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        let refused = Package::open(&package(&entries), Format::Epub, 8).err();
        assert_eq!(refused, Some(Error::TooManyEntries { entries: MOST_ENTRIES + 1, limit: MOST_ENTRIES }));
    }
}
