//! Bytes to text.
//!
//! The reader's word decides, then a byte-order mark, then well-formed UTF-8; then whatever reads most like
//! language ([`candidates`]), without any hint from the file's name. What can't be decoded stands as U+FFFD,
//! and is counted and located.

mod candidates;
mod wide;

use crate::{
    error::Error,
    protocol::{Alternative, Certainty, Decoding, Reading},
    settings::InputSettings,
    span::Span,
};
use candidates::Found;
use encoding_rs::{DecoderResult, Encoding, ISO_2022_JP, UTF_8};

/// A text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// How it was read.
    pub decoding: Decoding,
    /// How many U+FFFD stand in it, whether the file held them or the decoder put them there.
    pub unreadable: usize,
    /// Where the decoder put them, in order. Known of plain text only: what is taken out of another format is
    /// put together anew.
    pub damages: Vec<Damage>,
}

/// Bytes that stand for no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damage {
    /// The U+FFFD in the decoded text.
    pub span: Span,
    /// How many bytes it stands for.
    pub bytes: usize,
}

impl Decoded {
    /// A text that was decoded, if it is one.
    ///
    /// # Errors
    /// [`Error::Empty`] or [`Error::Binary`].
    pub(crate) fn checked(text: String, decoding: Decoding) -> Result<Self, Error> {
        Self::with_damages(text, decoding, MOST_UNREADABLE)
    }

    /// A text, if it is one: of `tolerance` characters one may be unreadable.
    fn with_damages(text: String, decoding: Decoding, tolerance: usize) -> Result<Self, Error> {
        let unreadable = unreadable(&text);
        if exceeds(unreadable, tolerance, &text) || has_controls(&text) {
            return Err(Error::Binary);
        }
        if text.trim().is_empty() {
            return Err(Error::Empty);
        }
        Ok(Self { text, decoding, unreadable, damages: Vec::new() })
    }
}

impl Decoding {
    /// What says its encoding itself.
    pub(crate) fn said(encoding: &str) -> Self {
        Self { encoding: encoding.to_owned(), certainty: Certainty::Said, alternatives: Vec::new() }
    }
}

/// More of these among the characters, and it was not text: one in twenty.
const MOST_UNREADABLE: usize = 20;
/// Where the reader says what the encoding is, one in two.
const MOST_UNREADABLE_OF_READER: usize = 2;
/// A sample of a text has so many characters.
const SAMPLE: usize = 40;

/// Reads bytes as text.
///
/// ```
/// use duikan::{decode::decode, protocol::Reading, settings::InputSettings};
/// let bytes = [0xb6, 0xd4, 0xbf, 0xb1, 0xd4, 0xc6];
/// let read = decode(&bytes, &Reading::default(), &InputSettings::default()).unwrap();
/// assert_eq!(read.text, "对勘云");
/// assert_eq!(read.decoding.encoding, "gb18030");
/// let reading = Reading { encoding: Some("koi8-r".to_owned()), ..Reading::default() };
/// assert_eq!(decode(&bytes, &reading, &InputSettings::default()).unwrap().text, "╤т©╠тф");
/// ```
///
/// # Errors
/// [`Error::TooLarge`], [`Error::UnknownEncoding`], [`Error::Empty`] or [`Error::Binary`].
pub fn decode(bytes: &[u8], reading: &Reading, settings: &InputSettings) -> Result<Decoded, Error> {
    let size = bytes.len() as u64;
    if size > settings.max_bytes {
        return Err(Error::TooLarge { bytes: size, limit: settings.max_bytes });
    }
    let said = said_by_reader(reading)?;
    let tolerance = if said.is_some() { MOST_UNREADABLE_OF_READER } else { MOST_UNREADABLE };
    let encoded = match said {
        Some(encoding) => Encoded::said(encoding),
        None => Encoded::found(bytes)?,
    };
    let (text, damages) = encoded.read(bytes);
    Ok(Decoded { damages, ..Decoded::with_damages(text, encoded.decoding, tolerance)? })
}

/// The encoding that the reader has named.
///
/// # Errors
/// [`Error::UnknownEncoding`].
pub(crate) fn said_by_reader(reading: &Reading) -> Result<Option<&'static Encoding>, Error> {
    let Some(label) = &reading.encoding else { return Ok(None) };
    let known = Encoding::for_label_no_replacement(label.as_bytes());
    known.map(Some).ok_or_else(|| Error::UnknownEncoding { label: label.clone() })
}

/// How some bytes are encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Encoded {
    /// The encoding.
    pub(crate) encoding: &'static Encoding,
    /// The same in words, and how sure it is.
    pub(crate) decoding: Decoding,
}

impl Encoded {
    /// In the encoding that the file or the reader names.
    pub(crate) fn said(encoding: &'static Encoding) -> Self {
        Self { encoding, decoding: Decoding::said(encoding.name()) }
    }

    /// In the encoding that shows in the bytes.
    ///
    /// # Errors
    /// [`Error::Binary`], or [`Error::UnknownEncoding`] if it is UTF-32.
    pub(crate) fn found(bytes: &[u8]) -> Result<Self, Error> {
        if let Some(name) = wide::utf32(bytes) {
            return Err(Error::UnknownEncoding { label: name.to_owned() });
        }
        if let Some((encoding, _)) = Encoding::for_bom(bytes) {
            return Ok(Self::said(encoding));
        }
        let has_zeros = bytes.contains(&0);
        if !has_zeros && bytes.is_ascii() {
            let encoding = if is_iso_2022_jp(bytes) { ISO_2022_JP } else { UTF_8 };
            return Ok(Self::new(encoding, Certainty::Sure, Vec::new()));
        }
        if !has_zeros && std::str::from_utf8(bytes).is_ok() {
            return Ok(Self::new(UTF_8, Certainty::Sure, Vec::new()));
        }
        let candidates = if has_zeros { wide::UTF16.to_vec() } else { candidates::all(bytes) };
        let mut found = candidates::found(bytes, &candidates);
        if !has_zeros && is_nearly_utf8(bytes) {
            return Ok(Self::new(UTF_8, Certainty::Likely, samples(&found)));
        }
        // Zeros are in no text but UTF-16's.
        if found.is_empty() || (has_zeros && !found[0].is_likely_text()) {
            return Err(Error::Binary);
        }
        let best = found.remove(0);
        let certainty = best.certainty(found.first());
        Ok(Self::new(best.encoding, certainty, samples(&found)))
    }

    fn new(encoding: &'static Encoding, certainty: Certainty, alternatives: Vec<Alternative>) -> Self {
        let decoding = Decoding { encoding: encoding.name().to_owned(), certainty, alternatives };
        Self { encoding, decoding }
    }

    /// The text, without a byte-order mark, and where bytes stand for no character.
    pub(crate) fn read(&self, bytes: &[u8]) -> (String, Vec<Damage>) {
        let mark = Encoding::for_bom(bytes).filter(|(encoding, _)| *encoding == self.encoding);
        let bytes = &bytes[mark.map_or(0, |(_, length)| length)..];
        match std::str::from_utf8(bytes) {
            Ok(text) if self.encoding == UTF_8 => (text.to_owned(), Vec::new()),
            _ => read(self.encoding, bytes),
        }
    }
}

/// Bytes as text.
fn read(encoding: &'static Encoding, bytes: &[u8]) -> (String, Vec<Damage>) {
    let mut text = String::with_capacity(bytes.len() / 2 * 3);
    let mut damages = Vec::new();
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut rest = bytes;
    loop {
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return (text, damages),
            DecoderResult::OutputFull => text.reserve(rest.len().max(SAMPLE)),
            DecoderResult::Malformed(bytes, _) => {
                let start = text.len();
                text.push(char::REPLACEMENT_CHARACTER);
                damages.push(Damage { span: Span::new(start, text.len()), bytes: bytes.into() });
            }
        }
    }
}

/// What a reader is shown of other readings.
fn samples(found: &[Found]) -> Vec<Alternative> {
    let readable = found.iter().filter(|found| found.errors * MOST_UNREADABLE <= found.characters);
    let shown = readable.take(candidates::MOST_ALTERNATIVES);
    shown
        .map(|found| Alternative { encoding: found.encoding.name().to_owned(), sample: found.sample() })
        .collect()
}

/// Whether the bytes are UTF-8 but for a few damaged places.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let damaged = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
    let beyond_ascii = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    damaged * MOST_UNREADABLE * 3 < beyond_ascii
}

/// Whether ASCII characters are Japanese in seven bits: its escape sequences are there, and make sense.
fn is_iso_2022_jp(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|pair| pair == b"\x1b$") && !ISO_2022_JP.decode_without_bom_handling(bytes).1
}

/// How many characters of a text are unreadable.
fn unreadable(text: &str) -> usize {
    text.matches(char::REPLACEMENT_CHARACTER).count()
}

/// Whether of `tolerance` characters of a text more than one is unreadable.
fn exceeds(unreadable: usize, tolerance: usize, text: &str) -> bool {
    unreadable > 0 && unreadable * tolerance > text.chars().count()
}

/// Whether so much of a text is unreadable that it was in another encoding, or no text.
pub(crate) fn is_unreadable(text: &str) -> bool {
    exceeds(unreadable(text), MOST_UNREADABLE, text)
}

/// Control characters that no text holds, more than a stray one in a thousand.
fn has_controls(text: &str) -> bool {
    let is_control = |byte: u8| (byte < b' ' && !matches!(byte, b'\t'..=b'\r')) || byte == 0x7f;
    let mut controls = text.bytes().map(|byte| usize::from(is_control(byte))).sum::<usize>();
    // U+0080 to U+009F but for U+0085, the line end of mainframes.
    let pairs = text.as_bytes().windows(2);
    controls += pairs.filter(|pair| pair[0] == 0xc2 && pair[1] < 0xa0 && pair[1] != 0x85).count();
    controls > 0 && controls * 1000 > text.chars().count()
}

#[cfg(test)]
mod tests;
