//! UTF-8 that was read as something else, read again.

use crate::characters::{Usage, is_han};

/// A byte of a character that was written again, or one that got lost on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Byte {
    /// A byte.
    Is(u8),
    /// A question mark or U+FFFD stands for it.
    Lost,
}

/// What was read again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Again {
    /// The characters of which all bytes were there.
    pub(super) text: String,
    /// How many characters have lost their last bytes.
    pub(super) partial: usize,
    /// How many bytes were read.
    pub(super) bytes: usize,
}

/// Reads characters beyond ASCII for as long as there are any. A lost byte may end a character, and where
/// `may_lose` even one of which nothing is left.
pub(super) fn read(bytes: &[Byte], may_lose: bool) -> Again {
    let mut again = Again::default();
    while let Some((&Byte::Is(first), rest)) = bytes[again.bytes..].split_first() {
        let Some(length) = length(first) else { break };
        let follows = |byte: &&Byte| matches!(byte, Byte::Is(0x80..=0xbf) | Byte::Lost);
        let rest = &rest[..rest.len().min(length - 1)];
        let rest: Vec<Byte> = rest.iter().take_while(follows).copied().collect();
        let there: Vec<u8> = rest
            .iter()
            .map_while(|byte| if let Byte::Is(byte) = byte { Some(*byte) } else { None })
            .collect();
        let whole = [&[first][..], &there].concat();
        match std::str::from_utf8(&whole) {
            Ok(one) if there.len() == length - 1 => again.text.push_str(one),
            _ if rest.len() > there.len() || (may_lose && length == 3 && there.len() == 1) => {
                again.partial += 1;
            }
            _ => break,
        }
        again.bytes += 1 + rest.len();
        if rest.len() < length - 1 && !may_lose {
            break;
        }
    }
    again
}

/// How many bytes a character has that begins with this one; none if no character beyond ASCII does.
fn length(first: u8) -> Option<usize> {
    match first {
        0xc2..=0xdf => Some(2),
        0xe0..=0xef => Some(3),
        0xf0..=0xf4 => Some(4),
        _ => None,
    }
}

/// Whether a character is one that texts in several scripts are made of.
pub(super) fn is_usual(c: char) -> bool {
    let is_sign = matches!(c, '\u{2010}'..='\u{2026}' | '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff5e}' | '€' | '™' | '\u{fffd}');
    let is_syllable = matches!(c, '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}');
    is_sign || is_syllable || (is_han(c) && Usage::of(c).is(Usage::COMMON))
}
