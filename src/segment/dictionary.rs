//! jieba's dictionary, carried in the program and unpacked when the engine starts.
//!
//! The build script beside this file (`dictionary/pack.rs`) describes the format.

use super::tag::Tag;
use jieba_rs::Jieba;
use std::{collections::HashMap, fmt::Write};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/dictionary.bin"));

/// jieba with its own dictionary of some 349,000 words, and a guess for the words that it lacks.
///
/// Takes about a tenth of a second: do it once.
#[must_use]
pub fn jieba() -> (Jieba, Guesses) {
    let columns = miniz_oxide::inflate::decompress_to_vec(PACKED).expect("the build script deflated this");
    let mut columns = &columns[..];
    let [tags, shared, rest, numbers, ends, guesses] = std::array::from_fn(|_| take_column(&mut columns));
    let tags: Vec<&str> = utf8(tags).split('\n').collect();
    let words = unpack(&tags, shared, rest, numbers);
    let jieba = Jieba::with_dict(&mut words.as_bytes()).expect("the build script packed well-formed entries");
    let guesses = utf8(ends).chars().zip(guesses.iter().map(|&tag| Tag::of_jieba(tags[usize::from(tag)])));
    (jieba, Guesses(guesses.collect()))
}

/// The usual part of speech of words that end with a character: a word that no dictionary has is most likely
/// what its like are (…性 a noun, …化 a verb).
pub struct Guesses(HashMap<char, Tag>);

impl Guesses {
    /// The likeliest part of speech of a word of Chinese characters.
    #[must_use]
    pub fn guess(&self, word: &str) -> Tag {
        let end = word.chars().next_back();
        end.and_then(|end| self.0.get(&end)).copied().unwrap_or(Tag::UNKNOWN)
    }
}

/// The dictionary as jieba reads it: `word frequency tag` a line.
fn unpack(tags: &[&str], shared: &[u8], rest: &[u8], mut numbers: &[u8]) -> String {
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
    let (length, rest) = columns.split_first_chunk::<4>().expect("six columns");
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
        let (jieba, guesses) = jieba();
        assert!(jieba.has_word("合作"));
        assert!(jieba.has_word("发展中国家"));
        assert!(!jieba.has_word("对勘引擎"));
        let tagged: Vec<_> =
            jieba.tag("注意到反对", false).iter().map(|word| (word.word, word.tag)).collect();
        assert_eq!(tagged, [("注意到", "v"), ("反对", "v")]);
        for (word, tag) in [("莫斯科", "ns"), ("塔什干", "ns"), ("安全性", "n"), ("塔利班", "nt")]
        {
            assert_eq!(jieba.tag(word, false)[0].tag, tag, "{word} is no person");
        }
        let words: Vec<_> = jieba.cut("南京市长江大桥", false).iter().map(|token| token.word).collect();
        assert_eq!(words, ["南京市", "长江大桥"]);
        assert_eq!((guesses.guess("互利性").as_str(), guesses.guess("𠮷").as_str()), ("n", "x"));
    }
}
