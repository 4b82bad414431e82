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

    /// The names of all entries, as they stand in the file, in its order.
    pub(super) fn names(&mut self) -> Vec<Vec<u8>> {
        let entries = self.archive.len();
        let archive = &mut self.archive;
        let name = |index| archive.by_index_raw(index).map(|entry| entry.name_raw().to_vec());
        (0..entries).map(name).map(Result::unwrap_or_default).collect()
    }

    /// How much may be unpacked in all, in bytes.
    pub(super) fn limit(&self) -> u64 {
        self.limit
    }

    /// How much may still be unpacked, in bytes.
    pub(super) fn left(&self) -> u64 {
        self.left
    }

    /// The bytes of an entry.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is not there or broken, [`Error::Protected`], [`Error::UnpacksTooLarge`].
    pub(super) fn part(&mut self, name: &str) -> Result<Vec<u8>, Error> {
        let index = self.archive.index_for_name(name).ok_or(Error::Damaged { format: self.format })?;
        self.at(index, u64::MAX)
    }

    /// The bytes of the entry at a place, if they are no more than `most`.
    ///
    /// # Errors
    /// Those of [`Self::part`], and [`Error::TooLarge`].
    pub(super) fn at(&mut self, index: usize, most: u64) -> Result<Vec<u8>, Error> {
        let is_encrypted = self.archive.by_index_raw(index).is_ok_and(|entry| entry.encrypted());
        if is_encrypted {
            return Err(Error::Protected { format: self.format });
        }
        let damaged = Error::Damaged { format: self.format };
        let entry = self.archive.by_index(index).map_err(|_| damaged.clone())?;
        let size = entry.size();
        let mut bytes = Vec::new();
        // One byte more than is allowed, to see whether there is more.
        let allowed = self.left.min(most).saturating_add(1);
        let done = entry.take(allowed).read_to_end(&mut bytes);
        // What was unpacked in vain was unpacked, too: else many small bombs would be a large one.
        let unpacked = bytes.len() as u64;
        let left = self.left.checked_sub(unpacked);
        self.left = left.unwrap_or_default();
        done.map_err(|_| damaged)?;
        match left {
            None => Err(Error::UnpacksTooLarge { limit: self.limit }),
            Some(_) if unpacked > most => Err(Error::TooLarge { bytes: size.max(unpacked), limit: most }),
            Some(_) => Ok(bytes),
        }
    }

    /// An entry that is XML, as text.
    ///
    /// # Errors
    /// Those of [`Self::part`].
    pub(super) fn xml(&mut self, name: &str) -> Result<String, Error> {
        Ok(super::xml::decode(&self.part(name)?))
    }

    /// An entry that is XML and need not be there.
    ///
    /// # Errors
    /// Those of [`Self::part`], but for an entry that is not there.
    pub(super) fn optional(&mut self, name: &str) -> Result<Option<String>, Error> {
        if self.has(name) { self.xml(name).map(Some) } else { Ok(None) }
    }

    /// An entry that is XML and that the text can do without: damaged, it counts as one that is not there.
    ///
    /// # Errors
    /// [`Error::UnpacksTooLarge`].
    pub(super) fn beside(&mut self, name: &str) -> Result<Option<String>, Error> {
        match self.optional(name) {
            Err(Error::Damaged { .. } | Error::Protected { .. }) => Ok(None),
            read => read,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    /// A ZIP of these entries, stored if they are named `mimetype`, deflated otherwise.
    pub(in crate::input) fn package(entries: &[(&str, &str)]) -> Vec<u8> {
        packed(&entries.iter().map(|(name, content)| (*name, content.as_bytes())).collect::<Vec<_>>())
    }

    /// The same of entries that need not be text.
    pub(in crate::input) fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            let method = match *name {
                "mimetype" => zip::CompressionMethod::Stored,
                _ => zip::CompressionMethod::Deflated,
            };
            writer.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
            writer.write_all(content).unwrap();
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
    fn what_the_text_can_do_without_may_be_damaged_and_is_no_bomb() {
        let mut bytes = package(&[("mimetype", "123456"), ("b", "12345")]);
        let at = bytes.windows(6).position(|window| window == b"123456").unwrap();
        bytes[at] = b'0';
        let mut package = Package::open(&bytes, Format::Odt, 10).unwrap();
        assert_eq!(package.optional("mimetype"), Err(Error::Damaged { format: Format::Odt }));
        let mut package = Package::open(&bytes, Format::Odt, 10).unwrap();
        assert_eq!((package.beside("mimetype"), package.beside("c")), (Ok(None), Ok(None)));
        assert_eq!(package.beside("b"), Err(Error::UnpacksTooLarge { limit: 10 }));
    }

    #[test]
    fn too_many_entries_are_refused() {
        let names: Vec<String> = (0..=MOST_ENTRIES).map(|number| number.to_string()).collect();
        let entries: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        let refused = Package::open(&package(&entries), Format::Epub, 8).err();
        assert_eq!(refused, Some(Error::TooManyEntries { entries: MOST_ENTRIES + 1, limit: MOST_ENTRIES }));
    }
}
