//! Bytes of some encoding that were read as another of Chinese, Japanese or Korean: 鎴愬憳鍥, 锟斤拷, 銝剖.

use super::utf8::{self, Byte};
use crate::{
    characters::{Usage, Writing, is_han, weigh},
    span::Span,
};
use encoding_rs::{BIG5, EUC_KR, Encoding, GB18030, SHIFT_JIS};

/// So many characters around a suspicious one are looked at.
const AROUND: usize = 24;
/// As far as this from one another, suspicious characters may belong to one stretch.
const APART: usize = 4;

/// So many bytes show whether they are UTF-8.
const BEGINNING: usize = 600;

/// What the bytes may have been read as.
const READ_AS: [&Encoding; 4] = [GB18030, BIG5, SHIFT_JIS, EUC_KR];

/// What may have been meant, and what is written in it.
const MEANT: [(&Encoding, Writing); 4] = [
    (GB18030, Writing::Chinese(Usage::SIMPLIFIED)),
    (BIG5, Writing::Chinese(Usage::TRADITIONAL)),
    (SHIFT_JIS, Writing::Japanese),
    (EUC_KR, Writing::Korean),
];

/// A character and where it is.
type Placed = (usize, char);

/// The stretches that are other text read in an encoding of two bytes.
pub(super) fn mojibake(text: &str) -> Vec<Span> {
    let mut found = fillings(text);
    for stretch in stretches(text).into_iter().filter(|stretch| is_worth_a_look(stretch.of(text))) {
        let characters: Vec<Placed> =
            stretch.of(text).char_indices().map(|(at, c)| (stretch.start + at, c)).collect();
        let of_utf8 =
            READ_AS.into_iter().map(|read_as| of_utf8(&characters, read_as)).find(|found| !found.is_empty());
        match of_utf8 {
            Some(spans) => found.extend(spans),
            None => found.extend(of_two_bytes(&characters)),
        }
    }
    found
}

/// What programs leave of text that they had no text for: replacement characters read as GBK, and memory that
/// nothing was written to.
fn fillings(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for (filling, least) in [("锟斤拷", 1), ("烫", 3), ("屯", 3)] {
        let mut run: Option<Span> = None;
        let places = text.match_indices(filling).map(|(at, _)| Span::new(at, at + filling.len()));
        let mut keep =
            |run: Option<Span>| found.extend(run.filter(|run| run.end - run.start >= least * filling.len()));
        for place in places {
            match &mut run {
                Some(run) if run.end == place.start => run.end = place.end,
                _ => keep(run.replace(place)),
            }
        }
        keep(run);
    }
    found
}

/// Whether a character may belong to mojibake.
pub(super) fn is_noticed(c: char) -> bool {
    matches!(c, '锟' | '烫' | '屯') || is_suspicious(c)
}

/// Characters that hardly any text has.
fn is_suspicious(c: char) -> bool {
    match c {
        '\u{e000}'..='\u{f8ff}' | '\u{ff61}'..='\u{ff9f}' => true,
        _ => is_han(c) && c < '\u{10000}' && !matches!(c, '々' | '〇') && !Usage::of(c).is(Usage::COMMON),
    }
}

/// What stands around suspicious characters, without a break.
fn stretches(text: &str) -> Vec<Span> {
    let mut stretches: Vec<Span> = Vec::new();
    for (at, _) in text.char_indices().filter(|&(_, c)| is_suspicious(c)) {
        if stretches.last().is_some_and(|stretch| at < stretch.end) {
            continue;
        }
        let belongs = |c: &char| !c.is_ascii() || *c == '?';
        let before: usize =
            text[..at].chars().rev().take(AROUND).take_while(belongs).map(char::len_utf8).sum();
        let after: usize = run_length(&text[at..], belongs);
        let start = (at - before).max(stretches.last().map_or(0, |stretch| stretch.end));
        stretches.push(Span::new(start, at + after));
    }
    stretches
}

/// Whether a stretch can be more than the one rare character of a name: it has two, or one with which the
/// punctuation of UTF-8 begins.
fn is_worth_a_look(stretch: &str) -> bool {
    stretch.chars().any(begins_a_sign) || stretch.chars().filter(|&c| is_suspicious(c)).nth(1).is_some()
}

/// How far characters go on that belong together, up to some way behind the last suspicious one.
fn run_length(text: &str, belongs: impl Fn(&char) -> bool) -> usize {
    let mut since = 0;
    let mut length = 0;
    for c in text.chars().take_while(belongs) {
        since = if is_suspicious(c) { 0 } else { since + 1 };
        if since > AROUND {
            break;
        }
        length += c.len_utf8();
    }
    length
}

/// The stretches that are UTF-8 read in this encoding.
fn of_utf8(characters: &[Placed], read_as: &'static Encoding) -> Vec<Span> {
    let mut bytes = Vec::new();
    // For each byte the number of its character, and for each of these its first byte.
    let (mut owners, mut firsts) = (Vec::new(), Vec::new());
    for (number, &(_, c)) in characters.iter().enumerate() {
        let written = written(c, read_as);
        firsts.push(bytes.len());
        owners.extend(written.iter().map(|_| number));
        bytes.extend(written);
    }
    let end = |number: usize| characters[number].0 + characters[number].1.len_utf8();
    let mut found = Vec::new();
    let mut next = 0;
    for (number, &(start, first)) in characters.iter().enumerate() {
        if number < next {
            continue;
        }
        // The last character of what would be read again, if it is what was meant.
        let meant = |bytes: &[Byte]| {
            let again = utf8::read(bytes, false);
            let last = owners[(firsts[number] + again.bytes).checked_sub(1).filter(|_| again.bytes > 0)?];
            let own: String = characters[number..=last].iter().map(|&(_, c)| c).collect();
            (is_meant(&again, &own) || (read_as == GB18030 && is_sign(first, &again))).then_some(last)
        };
        let rest = &bytes[firsts[number]..];
        // What is meant shows in its beginning: a long stretch is not read anew from each of its characters.
        let Some(begun) = meant(&rest[..rest.len().min(BEGINNING)]) else { continue };
        let last = if rest.len() > BEGINNING { meant(rest).unwrap_or(begun) } else { begun };
        found.push(Span::new(start, end(last)));
        next = last + 1;
    }
    found
}

/// A character's bytes; a question mark and U+FFFD are lost ones, and so is what the encoding doesn't have.
fn written(c: char, encoding: &'static Encoding) -> Vec<Byte> {
    let mut buffer = [0; 4];
    let (bytes, _, is_unknown) = encoding.encode(c.encode_utf8(&mut buffer));
    if is_unknown || matches!(c, '?' | char::REPLACEMENT_CHARACTER) {
        return vec![Byte::Lost];
    }
    bytes.iter().map(|&byte| Byte::Is(byte)).collect()
}

/// Whether what came out is language, and what stands there is none.
fn is_meant(again: &utf8::Again, own: &str) -> bool {
    let (meant, stands) = (weigh(&again.text, Writing::Any), weigh(own, Writing::Any));
    let size = |characters: usize| i64::try_from(characters).unwrap_or(i64::MAX);
    let lost = again.text.chars().filter(char::is_ascii).count();
    meant.characters >= 2
        && lost * 4 <= meant.characters
        && meant.bits >= 3 * size(meant.characters)
        && stands.bits <= size(stands.characters)
}

/// The beginnings of the punctuation of UTF-8, read as GBK, are characters that nobody writes.
fn begins_a_sign(c: char) -> bool {
    matches!(c, '鈥' | '銆' | '锛')
}

fn is_sign(first: char, again: &utf8::Again) -> bool {
    begins_a_sign(first) && again.bytes >= 2 && again.text.chars().count() + again.partial > 0
}

/// The stretch around the suspicious characters, if it is text in one encoding of two bytes read in another.
fn of_two_bytes(characters: &[Placed]) -> Option<Span> {
    let suspicious: Vec<usize> =
        (0..characters.len()).filter(|&number| is_suspicious(characters[number].1)).collect();
    let clusters = suspicious.chunk_by(|a, b| b - a <= APART);
    let cluster = clusters.max_by_key(|cluster| cluster.len()).filter(|cluster| cluster.len() >= 3)?;
    let (first, last) = (cluster[0], cluster[cluster.len() - 1]);
    let spans = (0..=APART).flat_map(|before| (0..=APART).map(move |after| (before, after)));
    let spans = spans.filter(|&(before, after)| before <= first && last + after < characters.len());
    let gained = spans.filter_map(|(before, after)| {
        let part = &characters[first - before..=last + after];
        gain(part).map(|gain| (gain, part))
    });
    let (_, part) = gained.max_by_key(|(gain, _)| *gain)?;
    let (end, c) = part[part.len() - 1];
    Some(Span::new(part[0].0, end + c.len_utf8()))
}

/// By how many bits a text reads better in another encoding, if it does clearly.
fn gain(part: &[Placed]) -> Option<i64> {
    let own: String = part.iter().map(|&(_, c)| c).collect();
    let stands = weigh(&own, Writing::Any);
    let gains = READ_AS.into_iter().flat_map(|read_as| {
        let (bytes, _, is_unknown) = read_as.encode(&own);
        let own = &own;
        MEANT.into_iter().filter(move |(meant, _)| !is_unknown && *meant != read_as).filter_map(
            move |(meant, writing)| {
                let (text, has_errors) = meant.decode_without_bom_handling(&bytes);
                let weight = weigh(&text, writing);
                let size = i64::try_from(own.chars().count()).unwrap_or(i64::MAX);
                let is_clear = !has_errors
                    && weight.bits * 2 >= 7 * i64::try_from(weight.characters).unwrap_or(i64::MAX);
                (is_clear && weight.bits - stands.bits >= 4 * size).then_some(weight.bits - stands.bits)
            },
        )
    });
    gains.max()
}
