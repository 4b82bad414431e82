//! Files to text: what a file is, by its content, and the text that is in it.
//!
//! Plain text goes on to [`decode`](crate::decode) as it is. From every other format the text is taken
//! out here: a line a paragraph, an empty line between; the rows of a table are lines with tabs; headings
//! have Markdown's marks (`## `) by their level, since the stages behind know these. That text is what
//! every later stage calls the decoded text, and what a reader sees.
//!
//! Foreign bytes are not trusted: what is unpacked is capped
//! ([`InputSettings::max_unpacked_bytes`]), entities are not expanded, nothing recurses by nesting. Each
//! format has a file of its own here.

mod archive;
mod docx;
mod epub;
mod html;
mod lines;
mod odt;
mod sniff;
mod xml;

pub use sniff::sniff;

use crate::{decode::Decoded, error::Error, protocol::Format, settings::InputSettings};
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
}

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content<'a> {
    /// In an encoding that has yet to be found.
    Encoded(&'a [u8]),
    /// Taken out of a format that says how it is encoded.
    Decoded(Decoded),
}

/// Finds out what a file is, and takes the text out of it.
///
/// ```
/// use duikan::{input::{Content, input}, protocol::Format, settings::InputSettings};
/// let page = "<!doctype html><h1>青湾宣言</h1><p>各成员国宣布如下。";
/// let read = input("a.html", page.as_bytes(), &InputSettings::default()).unwrap();
/// assert_eq!(read.format, Format::Html);
/// let Content::Decoded(decoded) = read.content else { unreachable!() };
/// assert_eq!(decoded.text, "# 青湾宣言\n\n各成员国宣布如下。");
/// ```
///
/// # Errors
/// [`Error::TooLarge`], [`Error::Empty`], [`Error::Unsupported`], [`Error::Protected`],
/// [`Error::Damaged`], [`Error::UnpacksTooLarge`], [`Error::TooManyEntries`].
pub fn input<'a>(name: &str, bytes: &'a [u8], settings: &InputSettings) -> Result<Input<'a>, Error> {
    let size = bytes.len() as u64;
    if size > settings.max_bytes {
        return Err(Error::TooLarge { bytes: size, limit: settings.max_bytes });
    }
    let format = sniff(name, bytes);
    let open = || Package::open(bytes, format, settings.max_unpacked_bytes);
    let packaged = |text: String| Decoded::checked(text, "UTF-8");
    let mut missing = 0;
    let decoded = match format {
        Format::PlainText => return Ok(Input { format, content: Content::Encoded(bytes), missing }),
        Format::Html => html::text(bytes)?,
        Format::Docx => packaged(docx::text(&mut open()?)?)?,
        Format::Odt => packaged(odt::text(&mut open()?)?)?,
        Format::Epub => {
            let (text, lost) = epub::text(&mut open()?)?;
            missing = lost;
            packaged(text)?
        }
        Format::LegacyOffice if sniff::is_encrypted(bytes) => return Err(Error::Protected { format }),
        // A damaged archive is damaged before it is of no use.
        Format::Archive => open().and(Err(Error::Unsupported { format }))?,
        Format::Pdf | Format::Rtf | Format::LegacyOffice | Format::OtherOffice => {
            return Err(Error::Unsupported { format });
        }
    };
    Ok(Input { format, content: Content::Decoded(decoded), missing })
}
