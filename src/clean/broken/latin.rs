//! Bytes of some encoding that were read as windows-1252 or Latin-1: æˆ‘ä»¬, dÃ©jÃ  vu, ³ÉÔ±¹ú.

use super::utf8::{self, Byte, is_usual};
use crate::{
    characters::{Usage, Writing, weigh},
    span::Span,
};
use encoding_rs::{BIG5, EUC_KR, Encoding, GB18030, SHIFT_JIS, WINDOWS_1252};

/// The signs that windows-1252 has from 0x80 to 0x9f, where a byte is no control character.
const SIGNS: &str = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/// Whether a character is a byte beyond ASCII in windows-1252.
fn is_byte(c: char) -> bool {
    match c {
        '\u{80}'..='\u{ff}' => true,
        // Where the signs stand; asking each of them takes long.
        '\u{152}'..='\u{192}' | '\u{2c6}'..='\u{2dc}' | '\u{2013}'..='\u{2122}' => SIGNS.contains(c),
        _ => false,
    }
}

/// Whether a character may belong to mojibake and isn't one of the marks that Chinese texts are full of: of these
/// alone none is made.
pub(super) fn is_noticed(c: char) -> bool {
    is_byte(c) && !matches!(c, '“' | '”' | '‘' | '’' | '—' | '…' | '·')
}

/// What may have been meant, and what is written in it.
const MEANT: [(&Encoding, Writing); 4] = [
    (GB18030, Writing::Chinese(Usage::CHINESE)),
    (BIG5, Writing::Chinese(Usage::TRADITIONAL)),
    (SHIFT_JIS, Writing::Japanese),
    (EUC_KR, Writing::Korean),
];

/// The stretches that are other text read as windows-1252.
pub(super) fn mojibake(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for run in runs(text) {
        if is_of_two_bytes(run.of(text)) {
            found.push(run);
        } else {
            let spans = of_utf8(run.of(text)).into_iter();
            found.extend(spans.map(|span| Span::new(run.start + span.start, run.start + span.end)));
        }
    }
    joined(text, found)
}

/// The runs of two and more characters that are bytes beyond ASCII.
fn runs(text: &str) -> Vec<Span> {
    let mut runs = Vec::new();
    let mut start = None;
    let mut after = 0;
    for (at, byte) in text.bytes().enumerate() {
        // Of all that windows-1252 has, the characters begin with these; Chinese ones don't.
        if at < after || byte.is_ascii() || !matches!(byte, 0xc2..=0xcb | 0xe2) {
            if at >= after {
                runs.extend(start.take().map(|start| Span::new(start, at)));
            }
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        after = at + c.len_utf8();
        if is_byte(c) {
            start.get_or_insert(at);
        } else {
            runs.extend(start.take().map(|start| Span::new(start, at)));
        }
    }
    runs.extend(start.map(|start| Span::new(start, text.len())));
    runs.retain(|run| run.of(text).chars().nth(1).is_some());
    runs
}

fn byte(c: char) -> Option<u8> {
    let mut buffer = [0; 4];
    match u8::try_from(u32::from(c)) {
        Ok(byte) => Some(byte),
        Err(_) => match &*WINDOWS_1252.encode(c.encode_utf8(&mut buffer)).0 {
            [byte] => Some(*byte),
            _ => None,
        },
    }
}

/// The stretches of a run that are UTF-8.
fn of_utf8(run: &str) -> Vec<Span> {
    let characters: Vec<(usize, char)> = run.char_indices().collect();
    let bytes: Vec<Byte> = characters.iter().map(|&(_, c)| byte(c).map_or(Byte::Lost, Byte::Is)).collect();
    let place = |number: usize| characters.get(number).map_or(run.len(), |&(at, _)| at);
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let again = utf8::read(&bytes[at..], true);
        let own = &run[place(at)..place(at + again.bytes)];
        if is_meant(&again, own) {
            found.push(Span::new(place(at), place(at + again.bytes)));
        }
        at += again.bytes.max(1);
    }
    found
}

/// Whether what came out was meant, and what stands there was not.
fn is_meant(again: &utf8::Again, own: &str) -> bool {
    let usual = again.text.chars().filter(|&c| is_usual(c)).count();
    let all = again.text.chars().count();
    // â€™ is nothing else; but é”… may be the end of a French quotation, though it makes a Chinese character.
    let sign = again.text.chars().any(|c| matches!(c, '\u{2010}'..='\u{2026}' | '€' | '™' | '\u{fffd}'));
    let chinese = usual >= 2 || (usual == 1 && again.partial > 0);
    let is_letter = |c: char| c.is_alphabetic() || ('\u{a0}'..='\u{bf}').contains(&c);
    let letters = all > 0 && again.text.chars().all(is_letter) && own.chars().any(is_odd);
    usual * 2 >= all && (sign || chinese) || letters
}

/// Whether a character follows no letter in any language: neither a letter itself nor a mark of quotation, of
/// pause or of degree.
fn is_odd(c: char) -> bool {
    "¡¢£¤¥¦¨©ª¬®¯±²³´µ¶¸¹¼½¾¿‚ƒ„†‡ˆ‰‹˜™›".contains(c) || ('\u{80}'..='\u{9f}').contains(&c)
}

/// Whether a run is Chinese, Japanese or Korean in an encoding of two bytes.
fn is_of_two_bytes(run: &str) -> bool {
    let Some(bytes) = run.chars().map(byte).collect::<Option<Vec<u8>>>() else { return false };
    bytes.len() >= 6
        && MEANT.into_iter().any(|(encoding, writing)| {
            let (meant, has_errors) = encoding.decode_without_bom_handling(&bytes);
            let weight = weigh(&meant, writing);
            !has_errors && weight.bits >= 3 * i64::try_from(weight.characters).unwrap_or(i64::MAX)
        })
}

/// Stretches of one word, or of words beside each other, are one.
fn joined(text: &str, found: Vec<Span>) -> Vec<Span> {
    const NEAR: usize = 4;
    let mut joined: Vec<Span> = Vec::new();
    for span in found {
        match joined.last_mut() {
            Some(before)
                if text[before.end..span.start].len() <= NEAR
                    && !text[before.end..span.start].contains('\n') =>
            {
                before.end = span.end;
            }
            _ => joined.push(span),
        }
    }
    joined
}
