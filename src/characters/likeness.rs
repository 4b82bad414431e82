//! How much a text reads like language: what is left of the choice between encodings when all decode.
//!
//! Every character is worth so many bits: how much likelier it is in a text of the writing than among all
//! the characters that wrong bytes could have made. The values are rough, for their sum is taken over many
//! characters.

use super::{Usage, is_han};

/// What the texts in an encoding are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    /// Chinese, with these frequent characters.
    Chinese(Usage),
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
    /// Letters, a byte each.
    Letters,
    /// Any: an encoding of all characters.
    Any,
}

/// A text, weighed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// The sum of the characters' values.
    pub(crate) bits: i64,
    /// How many characters beyond ASCII there are.
    pub(crate) characters: usize,
    /// How many of them are U+FFFD.
    pub(crate) errors: usize,
}

/// Weighs a text.
pub(crate) fn weigh(text: &str, writing: Writing) -> Weight {
    let mut weight = Weight::default();
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let after = characters.peek().copied().unwrap_or(' ');
        weight.bits += i64::from(value(before, c, after, writing));
        if !c.is_ascii() {
            weight.characters += 1;
            weight.errors += usize::from(c == char::REPLACEMENT_CHARACTER);
        }
        before = c;
    }
    weight
}

/// What a character is worth between its neighbours, in bits.
fn value(before: char, c: char, after: char, writing: Writing) -> i32 {
    match c {
        '\t' | '\n' | '\r' | '\u{c}' | '\u{a0}' => 0,
        ' '..='~' => i32::from(writing == Writing::Any) * 3,
        '\0'..='\u{9f}' => -10,
        char::REPLACEMENT_CHARACTER => -12,
        '\u{e000}'..='\u{f8ff}' | '\u{fff0}'.. if !is_han(c) => -8,
        _ if writing == Writing::Letters => of_letter(before, c, after),
        '、' | '。' | '，' | '；' | '：' | '？' | '！' | '（' | '）' | '《' | '》' | '「' | '」' | '『'
        | '』' | '“' | '”' | '‘' | '’' | '…' | '—' | '\u{3000}' => 4,
        '・' | '·' | '\u{ff01}'..='\u{ff5e}' => 1,
        _ if is_han(c) => of_han(c, writing),
        'ぁ'..='ヿ' => match writing {
            Writing::Japanese => 4,
            Writing::Any => 3,
            _ => -1,
        },
        '\u{ac00}'..='\u{d7a3}' => match writing {
            Writing::Korean | Writing::Any => 5 * i32::from(Usage::of(c).is(Usage::KOREAN)),
            _ => -2,
        },
        '\u{ff61}'..='\u{ff9f}' if writing != Writing::Japanese => -4,
        '\u{a1}'..='\u{2ff}' | '\u{2010}'..='\u{203b}' => -1,
        _ => -2,
    }
}

fn of_han(c: char, writing: Writing) -> i32 {
    let frequent = match writing {
        Writing::Chinese(usage) => usage,
        Writing::Japanese => Usage::JAPANESE,
        Writing::Any => Usage::FREQUENT,
        Writing::Korean | Writing::Letters => Usage::default(),
    };
    match Usage::of(c) {
        usage if usage.is(frequent) => 5,
        usage if usage.is(Usage::COMMON) => 2 * i32::from(writing != Writing::Korean),
        _ if c > '\u{ffff}' => -6,
        _ => -4,
    }
}

/// Letters of the Latin languages that are frequent in one of them.
const ACCENTED: &str = "éèêëàâäáãåæçñóôöõøúùûüíîïßšžčřěýůłąęśćźżńőűășțşğıđő";
/// Letters that are words.
const WORDS: &str = "àéóèíáúñÀÉÓÍ";
const CYRILLIC: &str = "оеаинтсрвлкмдпуя";
/// What is printed between letters.
const SIGNS: &str = "‘’“”„–—…«»•·§©®°€£º";

/// What a character beyond ASCII is worth in a text of letters.
fn of_letter(before: char, c: char, after: char) -> i32 {
    if !c.is_alphabetic() {
        let stands_apart = !(before.is_alphabetic() && after.is_alphabetic()) || matches!(c, '’' | '·');
        return if SIGNS.contains(c) && stands_apart { 1 } else { -3 };
    }
    let script = script(c);
    let is_own = |other: char| other.is_alphabetic() && self::script(other) == script;
    let is_other = |other: char| other.is_alphabetic() && self::script(other) != script;
    if is_other(before) || is_other(after) || (before.is_lowercase() && c.is_uppercase()) {
        return -4;
    }
    let stands_in_word = is_own(before) || is_own(after);
    match script {
        // A word of nothing but accents is no word: those are the bytes of another encoding.
        Script::Latin if before.is_ascii_alphabetic() || after.is_ascii_alphabetic() => {
            if ACCENTED.contains(c) { 4 } else { 1 }
        }
        Script::Latin if !stands_in_word && WORDS.contains(c) => 1,
        Script::Latin => -2,
        Script::Cyrillic if stands_in_word && CYRILLIC.contains(c) => 3,
        _ if stands_in_word => 1,
        _ => -1,
    }
}

/// The scripts that have encodings of a byte a letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

fn script(c: char) -> Script {
    match c {
        '\0'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        _ => Script::Other,
    }
}
