//! Encodings of two and four bytes a character, without a byte-order mark.

use super::candidates::Candidate;
use crate::characters::Writing;
use encoding_rs::{UTF_16BE, UTF_16LE};

/// UTF-16 either way round.
pub(super) const UTF16: [Candidate; 2] = [
    Candidate { encoding: UTF_16LE, writing: Writing::Any },
    Candidate { encoding: UTF_16BE, writing: Writing::Any },
];

/// So many bytes tell what there is.
const LOOKED_AT: usize = 4096;

/// The name of the kind of UTF-32 that the bytes are in, if they are. Nobody writes it, and it is not read.
pub(super) fn utf32(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(&[0xff, 0xfe, 0, 0]) {
        return Some("UTF-32LE");
    }
    if bytes.starts_with(&[0, 0, 0xfe, 0xff]) {
        return Some("UTF-32BE");
    }
    let looked_at = &bytes[..bytes.len().min(LOOKED_AT)];
    let (fours, _) = looked_at.as_chunks::<4>();
    let is_character = |code: u32| code != 0 && char::from_u32(code).is_some();
    let all =
        |code: fn([u8; 4]) -> u32| fours.len() > 1 && fours.iter().all(|&four| is_character(code(four)));
    match () {
        () if all(u32::from_le_bytes) => Some("UTF-32LE"),
        () if all(u32::from_be_bytes) => Some("UTF-32BE"),
        () => None,
    }
}

/// Whether the bytes can be UTF-16 at all: in every other place there are those few that begin the codes
/// of Chinese, kana, hangul, letters and their punctuation.
pub(super) fn may_be_utf16(bytes: &[u8]) -> bool {
    let (pairs, _) = bytes[..bytes.len().min(LOOKED_AT)].as_chunks::<2>();
    let is_high = |byte: u8| matches!(byte, 0..=6 | 0x20 | 0x30 | 0x4e..=0x9f | 0xac..=0xd7 | 0xff);
    let mostly =
        |place: usize| pairs.iter().filter(|pair| is_high(pair[place])).count() * 20 >= pairs.len() * 19;
    mostly(0) || mostly(1)
}
