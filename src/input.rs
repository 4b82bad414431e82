//! Files to text: what a file is, by its content, and the text that is in it.
//!
//! PDF is read here by the command line only; the page has it read by a worker of its own, and gives the engine
//! the text ([`crate::protocol::Extracted`]).
//!
//! Plain text goes on to [`decode`](crate::decode) as it is. From every other format the text is taken
//! out here: a line a paragraph, an empty line between; the rows of a table are lines with tabs; headings
//! have Markdown's marks (`## `) by their level, since the stages behind know these. That text is what
//! every later stage calls the decoded text, and what a reader sees.
//!
//! A file may hold several texts: a table ([`Table`]) one a row, an archive ([`unpack()`]) one an entry.
//!
//! Programs that write packaged files put radicals and compatibility ideographs where they mean Chinese
//! characters; they are mended here (`han`), since the decoded text is what comes out of a file.
//!
//! Foreign bytes are not trusted: what is unpacked is capped
//! ([`InputSettings::max_unpacked_bytes`]), entities are not expanded, nothing recurses by nesting. Each
//! format has a file of its own here.

mod archive;
pub(crate) mod dates;
mod docx;
mod epub;
pub(crate) mod front_matter;
mod han;
mod html;
mod lines;
mod numerals;
mod odt;
#[cfg(feature = "pdf")]
pub mod pdf;
mod rtf;
mod sniff;
mod table;
mod unpack;
mod xml;

pub use sniff::{is_pdf, sniff};
pub use table::{RowText, Table, Texts, table};
pub use unpack::{Unpacked, is_archive, is_clutter, unpack};

use crate::{
    corpus::Metadata,
    decode::Decoded,
    error::Error,
    protocol::{Decoding, Extracted, Format, Reading},
    settings::InputSettings,
};
use archive::Package;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input<'a> {
    /// What the file is.
    pub format: Format,
    /// Its text.
    pub content: Content<'a>,
    /// How many parts of the text are named in the file and are not in it.
    pub missing: usize,
    /// What it says of itself beside its text.
    pub metadata: Metadata,
    /// If its text was taken out page by page, what is known of the pages.
    pub extracted: Option<Extracted>,
}

/// FNV-1a: the same number on every platform. It tells files apart; it is no proof against forgery.
#[must_use]
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content<'a> {
    /// In an encoding that has yet to be found.
    Encoded(&'a [u8]),
    /// Taken out of a format that says how it is encoded.
    Decoded(Decoded),
    /// A table.
    Table(Table),
}

/// Finds out what a file is, and takes the text out of it.
///
/// ```
/// use duikan::{input::{Content, input}, protocol::{Format, Reading}, settings::InputSettings};
/// let page = "<!doctype html><h1>青湾宣言</h1><p>各成员国宣布如下。";
/// let read = input("a.html", page.as_bytes(), &Reading::default(), &InputSettings::default()).unwrap();
/// assert_eq!(read.format, Format::Html);
/// let Content::Decoded(decoded) = read.content else { unreachable!() };
/// assert_eq!(decoded.text, "# 青湾宣言\n\n各成员国宣布如下。");
/// ```
///
/// # Errors
/// [`Error::TooLarge`], [`Error::Empty`], [`Error::Unsupported`], [`Error::Protected`],
/// [`Error::Damaged`], [`Error::UnpacksTooLarge`], [`Error::TooManyEntries`], and those of [`crate::decode`].
pub fn input<'a>(
    name: &str,
    bytes: &'a [u8],
    reading: &Reading,
    settings: &InputSettings,
) -> Result<Input<'a>, Error> {
    let size = bytes.len() as u64;
    if size > settings.max_bytes {
        return Err(Error::TooLarge { bytes: size, limit: settings.max_bytes });
    }
    let format = sniff(name, bytes);
    let open = || Package::open(bytes, format, settings.max_unpacked_bytes);
    let packaged = |text: String| Decoded::checked(han::unified(text), Decoding::said("UTF-8"));
    let mut missing = 0;
    let mut metadata = Metadata::default();
    let whole = |table| {
        let metadata = Metadata::default();
        Ok(Input { format, content: Content::Table(table), missing: 0, metadata, extracted: None })
    };
    let decoded = match format {
        Format::PlainText => {
            return Ok(Input {
                format,
                content: Content::Encoded(bytes),
                missing,
                metadata,
                extracted: None,
            });
        }
        Format::Html => {
            let (decoded, said) = html::text(bytes, reading)?;
            metadata = said;
            decoded
        }
        Format::Docx => {
            let mut package = open()?;
            // The properties are a hint, no more: where they are damaged the text is read all the same.
            metadata.title_hint = docx::title(&mut package).ok().flatten();
            packaged(docx::text(&mut package)?)?
        }
        Format::Odt => {
            let mut package = open()?;
            let text = odt::text(&mut package)?;
            metadata.title_hint = odt::title(&mut package).ok().flatten();
            packaged(text)?
        }
        Format::Epub => {
            let (text, lost, said) = epub::text(&mut open()?)?;
            (missing, metadata) = (lost, said);
            packaged(text)?
        }
        Format::Rtf => {
            let (decoded, said) = rtf::text(bytes)?;
            metadata = said;
            decoded
        }
        Format::LegacyOffice if sniff::is_encrypted(bytes) => return Err(Error::Protected { format }),
        #[cfg(all(feature = "pdf", not(target_family = "wasm")))]
        Format::Pdf => {
            let pdf::Pdf { text, extracted } = pdf::read_guarded(bytes, settings)?;
            return taken_out(text, extracted);
        }
        #[cfg(not(all(feature = "pdf", not(target_family = "wasm"))))]
        Format::Pdf => return Err(Error::Unsupported { format }),
        Format::Spreadsheet => {
            let mut package = open()?;
            return whole(if table::is_xlsx(&package) {
                table::xlsx(&mut package)?
            } else {
                table::ods(&mut package)?
            });
        }
        // What CSV and JSON Lines are is known when they are decoded; an archive is unpacked before.
        Format::Csv | Format::JsonLines | Format::Archive | Format::LegacyOffice | Format::OtherOffice => {
            return Err(Error::Unsupported { format });
        }
    };
    Ok(Input { format, content: Content::Decoded(decoded), missing, metadata, extracted: None })
}

/// A file whose text was taken out before.
///
/// # Errors
/// [`Error::Empty`], [`Error::Binary`].
pub(crate) fn taken_out(text: String, extracted: Extracted) -> Result<Input<'static>, Error> {
    let format = extracted.format;
    let content = Content::Decoded(Decoded::checked(text, Decoding::said("UTF-8"))?);
    Ok(Input { format, content, missing: 0, metadata: Metadata::default(), extracted: Some(extracted) })
}
