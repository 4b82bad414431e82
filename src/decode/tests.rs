//! What a reader is promised of encodings, on texts as short as notes are.

use super::*;
use crate::characters::is_han;
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, GB18030, KOI8_U, SHIFT_JIS, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252,
};

const SIMPLIFIED: &str = "各成员国重申支持联合国的中心协调作用，愿意进一步加强安全合作。";
const TRADITIONAL: &str = "各成員國重申支持聯合國的中心協調作用，願意進一步加強安全合作。";
const JAPANESE: &str = "加盟国は国連の中心的な役割を支持し、安全保障の協力を強化する。";
const KOREAN: &str = "회원국들은 유엔의 중심적 역할을 지지하며 안보 협력을 강화하기로 하였다.";
const NEWS: &str = "据海通社青湾6月14日电 会议14日上午在青湾开幕，十余位代表出席。";
const STORY: &str = "老张蹲在门槛上，慢慢抽完一袋烟，望着远处的山，半天没有说话。";
const CANTONESE: &str = "佢哋話今晚唔返嚟食飯，叫我哋唔使等，仲話聽日先至同我哋講點解。";

fn read(bytes: &[u8]) -> Result<Decoded, Error> {
    decode(bytes, &Reading::default(), &InputSettings::default())
}

fn read_as(bytes: &[u8], label: &str) -> Result<Decoded, Error> {
    let reading = Reading { encoding: Some(label.to_owned()), ..Reading::default() };
    decode(bytes, &reading, &InputSettings::default())
}

fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
    match encoding {
        _ if encoding == UTF_16LE => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ if encoding == UTF_16BE => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable, "{} has all of it: {text}", encoding.name());
            bytes.into_owned()
        }
    }
}

#[track_caller]
fn check(text: &str, encoding: &'static Encoding) -> Decoding {
    let read = read(&encoded(text, encoding)).unwrap();
    assert_eq!((read.text.as_str(), read.decoding.encoding.as_str()), (text, encoding.name()));
    assert_eq!(read.unreadable, 0);
    read.decoding
}

#[test]
fn thirty_characters_are_enough() {
    let texts: [(&str, &[&'static Encoding]); 7] = [
        (SIMPLIFIED, &[GB18030, UTF_16LE, UTF_16BE]),
        (NEWS, &[GB18030, UTF_16LE, UTF_16BE]),
        (STORY, &[GB18030, UTF_16LE, UTF_16BE]),
        (TRADITIONAL, &[GB18030, BIG5, UTF_16LE, UTF_16BE]),
        (CANTONESE, &[GB18030, UTF_16LE, UTF_16BE]),
        (JAPANESE, &[SHIFT_JIS, EUC_JP, UTF_16LE, UTF_16BE]),
        (KOREAN, &[EUC_KR, UTF_16LE, UTF_16BE]),
    ];
    for (text, encodings) in texts {
        for encoding in encodings {
            let found = check(text, encoding);
            assert_eq!(found.certainty, Certainty::Sure, "{} {text}", encoding.name());
        }
    }
}

#[test]
fn letters_are_read_by_their_languages() {
    for (text, encoding) in [
        (
            "Les États membres réaffirment leur attachement à la sécurité régionale et à la coopération.",
            WINDOWS_1252,
        ),
        (
            "Die Mitgliedstaaten bekräftigen ihre Unterstützung für die Vereinten Nationen und prüfen Maßnahmen.",
            WINDOWS_1252,
        ),
        ("“They agreed,” he said — and that was all.", WINDOWS_1252),
        ("Państwa członkowskie potwierdzają swoje poparcie dla współpracy i bezpieczeństwa.", WINDOWS_1250),
        ("Государства-члены подтверждают свою поддержку центральной роли ООН.", WINDOWS_1251),
        ("Государства-члены подтверждают свою поддержку центральной роли ООН.", KOI8_U),
    ] {
        let found = check(text, encoding);
        assert_ne!(found.certainty, Certainty::Said);
    }
}

#[test]
fn what_says_its_encoding_has_no_alternatives() {
    for encoding in [UTF_16LE, UTF_16BE, UTF_8] {
        let marked = encoded(&format!("\u{feff}{SIMPLIFIED}"), encoding);
        let read = read(&marked).unwrap();
        assert_eq!(read.text, SIMPLIFIED);
        assert_eq!(read.decoding, Decoding::said(encoding.name()));
    }
    let (utf8, ascii) = (read(SIMPLIFIED.as_bytes()).unwrap(), read(b"plain").unwrap());
    for decoding in [utf8.decoding, ascii.decoding] {
        assert_eq!((decoding.certainty, decoding.alternatives), (Certainty::Sure, Vec::new()));
        assert_eq!(decoding.encoding, "UTF-8");
    }
}

#[test]
fn other_readings_are_shown_as_they_would_begin() {
    let decoding = check(&format!("2021: {TRADITIONAL}"), BIG5);
    assert!((1..=4).contains(&decoding.alternatives.len()));
    for other in &decoding.alternatives {
        assert_ne!(other.encoding, "Big5");
        let sample: Vec<char> = other.sample.chars().collect();
        assert!(!sample[0].is_ascii() && sample.len() <= 40, "{}", other.sample);
    }
}

#[test]
fn a_few_characters_are_a_guess() {
    let doubtful = read(&encoded("合作", GB18030)).unwrap();
    assert_eq!(doubtful.text, "合作");
    assert!(doubtful.decoding.certainty >= Certainty::Likely);
    assert!(!doubtful.decoding.alternatives.is_empty());
}

#[test]
fn the_reader_has_the_last_word() {
    let bytes = encoded(TRADITIONAL, BIG5);
    let other = read_as(&bytes, " GBK ").unwrap();
    assert_eq!(other.decoding, Decoding::said("GBK"));
    assert_ne!(other.text, TRADITIONAL);
    let marked = "\u{feff}对勘".as_bytes();
    assert_eq!(read_as(marked, "utf-8").unwrap().text, "对勘");
    assert_eq!(read_as(marked, "windows-1252").unwrap().decoding.encoding, "windows-1252");
    for label in ["klingon", "hz-gb-2312", ""] {
        assert_eq!(read_as(&bytes, label), Err(Error::UnknownEncoding { label: label.to_owned() }));
    }
}

#[test]
fn a_damaged_character_does_not_turn_utf8_into_something_else() {
    let mut bytes = SIMPLIFIED.repeat(3).into_bytes();
    bytes.remove(40);
    let read = read(&bytes).unwrap();
    assert_eq!((read.decoding.encoding.as_str(), read.decoding.certainty), ("UTF-8", Certainty::Likely));
    assert_eq!(read.unreadable, 1);
    let [damage] = read.damages[..] else { panic!("one place: {:?}", read.damages) };
    assert_eq!((damage.span.of(&read.text), damage.bytes), ("\u{fffd}", 2));
}

#[test]
fn a_damaged_character_is_located_in_any_encoding() {
    let mut bytes = encoded(&SIMPLIFIED.repeat(4), GB18030);
    bytes.splice(60..60, [0xff]);
    let read = read(&bytes).unwrap();
    assert_eq!(read.decoding.encoding, "gb18030");
    assert_eq!(read.damages.iter().map(|damage| damage.span.of(&read.text)).collect::<String>(), "\u{fffd}");
    assert_eq!(read.text.replace('\u{fffd}', ""), SIMPLIFIED.repeat(4));
}

#[test]
fn rare_characters_are_read() {
    check("各成员国一致同意，𠮷田先生出席会议并讲话。", GB18030);
    // Hong Kong's supplement, of which encoding_rs writes nothing that has a first byte below 0xa1.
    let bytes: Vec<u8> = CANTONESE.chars().flat_map(big5).collect();
    let read = read(&bytes).unwrap();
    assert_eq!((read.text.as_str(), read.decoding.encoding.as_str()), (CANTONESE, "Big5"));
}

/// The code of a character in Big5 with Hong Kong's supplement.
fn big5(c: char) -> [u8; 2] {
    let codes = (0x8740..=0xfefe_u16).map(u16::to_be_bytes);
    let stands_for = |code: &[u8; 2]| BIG5.decode_without_bom_handling(code).0.chars().eq([c]);
    codes.into_iter().find(stands_for).unwrap()
}

#[test]
fn japanese_in_seven_bits_is_no_ascii() {
    let bytes = encoded(JAPANESE, ISO_2022_JP);
    assert!(bytes.is_ascii());
    assert_eq!(read(&bytes).unwrap().text, JAPANESE);
}

#[test]
fn utf32_is_refused_by_its_name() {
    let little: Vec<u8> = SIMPLIFIED.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    let big: Vec<u8> = "\u{feff}plain".chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
    let marked = [&[0xff, 0xfe, 0, 0][..], &little].concat();
    for (bytes, label) in [(little, "UTF-32LE"), (marked, "UTF-32LE"), (big, "UTF-32BE")] {
        assert_eq!(read(&bytes), Err(Error::UnknownEncoding { label: label.to_owned() }));
    }
}

#[test]
fn what_is_not_text_is_refused() {
    assert_eq!(read(b""), Err(Error::Empty));
    assert_eq!(read(" \n\u{3000}".as_bytes()), Err(Error::Empty));
    assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(Error::Binary));
    let noise: Vec<u8> = (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8 | 1).collect();
    assert_eq!(read(&noise), Err(Error::Binary));
    let limit = InputSettings { max_bytes: 3, ..InputSettings::default() };
    let large = decode("对勘".as_bytes(), &Reading::default(), &limit);
    assert_eq!(large, Err(Error::TooLarge { bytes: 6, limit: 3 }));
}

/// The sample's text in both scripts, in pieces of thirty characters, half of them Chinese ones or more.
fn pieces() -> Vec<String> {
    let texts = [
        include_str!("../../www/sample/declaration-2019.txt"),
        include_str!("../../www/sample/declaration-2019-hant.txt"),
    ];
    let characters = texts.map(|text| text.chars().collect::<Vec<char>>());
    let pieces = characters.iter().flat_map(|text| text.chunks_exact(30));
    let is_chinese = |piece: &&[char]| piece.iter().filter(|&&c| is_han(c)).count() >= 15;
    pieces.filter(is_chinese).map(|piece| piece.iter().collect()).collect()
}

#[test]
fn any_thirty_characters_are_enough() {
    for encoding in [GB18030, BIG5, UTF_16LE, UTF_16BE] {
        let mut pieces = pieces();
        pieces.retain(|piece| encoding != BIG5 || !BIG5.encode(piece).2);
        assert!(pieces.len() > 50, "{}", encoding.name());
        for piece in pieces {
            check(&piece, encoding);
        }
    }
}
