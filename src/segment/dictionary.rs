//! jieba's dictionary, carried in the program and unpacked when the engine starts.
//!
//! The build script beside this file (`dictionary/pack.rs`) describes the format.

use jieba_rs::Jieba;
use std::fmt::Write;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dictionary.bin"));

/// jieba with its own dictionary of some 349,000 words.
///
/// Takes about a tenth of a second: do it once.
#[must_use]
pub fn jieba() -> Jieba {
    let columns = miniz_oxide::inflate::decompress_to_vec(PACKED).expect("the build script deflated this");
    Jieba::with_dict(&mut unpack(&columns).as_bytes()).expect("the build script packed well-formed entries")
}

/// The dictionary as jieba reads it: `word frequency tag` a line.
fn unpack(mut columns: &[u8]) -> String {
    let [tags, shared, rest, mut numbers] = std::array::from_fn(|_| take_column(&mut columns));
    let tags: Vec<&str> = utf8(tags).split('\n').collect();

    let mut text = String::with_capacity(rest.len() * 2 + numbers.len() * 3);
    let mut word = String::new();
    for (&common, rest) in shared.iter().zip(rest.split(|&byte| byte == b'\n')) {
        // What two words share may end inside a character, so the bytes are put together first.
        let mut bytes = std::mem::take(&mut word).into_bytes();
        bytes.truncate(usize::from(common));
        bytes.extend_from_slice(rest);
        word = String::from_utf8(bytes).expect("packed from UTF-8");
        let tag = tags[usize::from(take_byte(&mut numbers))];
        let frequency = take_leb128(&mut numbers);
        writeln!(text, "{word} {frequency} {tag}").expect("a String can be written to");
    }
    text
}

fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("packed from UTF-8")
}

fn take_column<'a>(columns: &mut &'a [u8]) -> &'a [u8] {
    let (length, rest) = columns.split_first_chunk::<4>().expect("four columns");
    let (column, rest) = rest.split_at(u32::from_le_bytes(*length) as usize);
    *columns = rest;
    column
}

fn take_byte(bytes: &mut &[u8]) -> u8 {
    let (&first, rest) = bytes.split_first().expect("as many numbers as words");
    *bytes = rest;
    first
}

fn take_leb128(bytes: &mut &[u8]) -> u32 {
    let mut number = 0;
    for shift in (0..).step_by(7) {
        let byte = take_byte(bytes);
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_out_of_the_pack_with_their_frequencies() {
        let jieba = jieba();
        assert!(jieba.has_word("合作"));
        assert!(jieba.has_word("发展中国家"));
        assert!(!jieba.has_word("对勘引擎"));
        let words: Vec<_> = jieba.cut("南京市长江大桥", false).iter().map(|token| token.word).collect();
        assert_eq!(words, ["南京市", "长江大桥"]);
    }
}
