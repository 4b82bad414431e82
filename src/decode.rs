//! Bytes to text.
//!
//! A byte-order mark decides; then well-formed UTF-8; then the likeliest legacy encoding, by
//! statistics and without any hint from the file's name. What can't be decoded stands as U+FFFD and is
//! counted by [`Decoded::unreadable`].

use crate::error::Error;
use crate::settings::InputSettings;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, GB18030, GBK, UTF_8};

/// A text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// The encoding that it was read from, by its WHATWG name.
    pub encoding: &'static str,
    /// How many U+FFFD stand in it, whether the file held them or the decoder put them there.
    pub unreadable: usize,
}

impl Decoded {
    /// A text that was decoded, if it is one.
    ///
    /// # Errors
    /// [`Error::Empty`] or [`Error::Binary`].
    pub(crate) fn checked(text: String, encoding: &'static str) -> Result<Self, Error> {
        let unreadable = text.matches(char::REPLACEMENT_CHARACTER).count();
        if unreadable * MOST_UNREADABLE > text.chars().count() || has_controls(&text) {
            return Err(Error::Binary);
        }
        if text.trim().is_empty() {
            return Err(Error::Empty);
        }
        Ok(Self { text, encoding, unreadable })
    }
}

/// More of these among the characters, and it was not text: one in twenty.
const MOST_UNREADABLE: usize = 20;

/// Reads bytes as text.
///
/// ```
/// use duikan::{decode::decode, settings::InputSettings};
/// let read = decode(&[0xb6, 0xd4, 0xbf, 0xb1, 0xd4, 0xc6], &InputSettings::default()).unwrap();
/// assert_eq!(read.text, "对勘云");
/// assert_eq!(read.encoding, "gb18030");
/// ```
///
/// # Errors
/// [`Error::TooLarge`], [`Error::Empty`] or [`Error::Binary`].
pub fn decode(bytes: &[u8], settings: &InputSettings) -> Result<Decoded, Error> {
    let size = bytes.len() as u64;
    if size > settings.max_bytes {
        return Err(Error::TooLarge { bytes: size, limit: settings.max_bytes });
    }
    let encoding = encoding_of(bytes)?;
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    Decoded::checked(text.into_owned(), encoding.name())
}

/// The encoding of bytes that do not say it themselves.
///
/// # Errors
/// [`Error::Binary`].
pub(crate) fn encoding_of(bytes: &[u8]) -> Result<&'static Encoding, Error> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    if bytes.contains(&0) {
        return Err(Error::Binary);
    }
    if is_nearly_utf8(bytes) {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // GB18030 reads all that GBK reads, and the rare characters besides.
    Ok(if guess == GBK { GB18030 } else { guess })
}

/// Whether the bytes are UTF-8 but for a few damaged places.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let damaged = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
    let beyond_ascii = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    damaged == 0 || damaged * MOST_UNREADABLE * 3 < beyond_ascii
}

/// Control characters that no text holds, more than a stray one in a thousand.
fn has_controls(text: &str) -> bool {
    let controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    controls * 1000 > text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<Decoded, Error> {
        decode(bytes, &InputSettings::default())
    }

    #[test]
    fn a_byte_order_mark_decides() {
        let utf16: Vec<u8> = "\u{feff}对勘".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf16).unwrap().text, "对勘");
        assert_eq!(read("\u{feff}对勘".as_bytes()).unwrap().text, "对勘");
    }

    #[test]
    fn a_damaged_character_does_not_turn_utf8_into_something_else() {
        let mut bytes = "成员国支持青年创业，提升青年企业家营运能力，并欢迎各方参与。".repeat(3).into_bytes();
        bytes.remove(40);
        let read = read(&bytes).unwrap();
        assert_eq!(read.encoding, "UTF-8");
        assert_eq!(read.unreadable, 1);
    }

    #[test]
    fn four_byte_characters_of_gb18030_are_read() {
        let text = "各成员国一致同意，𠮷田先生出席会议并讲话。";
        let (bytes, ..) = GB18030.encode(text);
        assert_eq!(read(&bytes).unwrap().text, text);
    }

    #[test]
    fn what_is_not_text_is_refused() {
        assert_eq!(read(b""), Err(Error::Empty));
        assert_eq!(read(" \n\u{3000}".as_bytes()), Err(Error::Empty));
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(Error::Binary));
        let noise: Vec<u8> = (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8 | 1).collect();
        assert_eq!(read(&noise), Err(Error::Binary));
        let limit = InputSettings { max_bytes: 3, ..InputSettings::default() };
        assert_eq!(decode("对勘".as_bytes(), &limit), Err(Error::TooLarge { bytes: 6, limit: 3 }));
    }
}
