//! The encodings that bytes could be in, and which of them reads best.
//!
//! Every candidate decodes a sample, and what comes out is weighed as language ([`weigh`]).
//! chardetng's guess, which knows letter pairs of many languages, counts as some more bits: it decides between
//! the encodings of letters, and where a text is too short to weigh much.

use super::{SAMPLE, wide};
use crate::{
    characters::{Usage, Weight, Writing, weigh},
    protocol::Certainty,
};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, IBM866, KOI8_U, SHIFT_JIS, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
    WINDOWS_1258,
};

/// So many other readings are shown.
pub(super) const MOST_ALTERNATIVES: usize = 4;
/// So many bytes are weighed.
const WEIGHED: usize = 1 << 14;
/// So many bytes are given to chardetng.
const FED: usize = 1 << 16;
/// Better by so many bits, and a reading is the only one.
const SURE: i64 = 30;
/// Better by so many bits, and a reading is the likely one.
const LIKELY: i64 = 8;
/// What chardetng's guess counts, in bits.
const GUESSED: i64 = 8;

/// An encoding, and what is written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) encoding: &'static Encoding,
    pub(super) writing: Writing,
}

const fn candidate(encoding: &'static Encoding, writing: Writing) -> Candidate {
    Candidate { encoding, writing }
}

/// GB18030 reads all that GBK reads, and the rare characters besides.
const CANDIDATES: [Candidate; 17] = [
    candidate(GB18030, Writing::Chinese(Usage::CHINESE)),
    candidate(BIG5, Writing::Chinese(Usage::TRADITIONAL)),
    candidate(SHIFT_JIS, Writing::Japanese),
    candidate(EUC_JP, Writing::Japanese),
    candidate(EUC_KR, Writing::Korean),
    candidate(WINDOWS_1252, Writing::Letters),
    candidate(WINDOWS_1251, Writing::Letters),
    candidate(WINDOWS_1250, Writing::Letters),
    candidate(WINDOWS_1253, Writing::Letters),
    candidate(WINDOWS_1254, Writing::Letters),
    candidate(WINDOWS_1255, Writing::Letters),
    candidate(WINDOWS_1256, Writing::Letters),
    candidate(WINDOWS_1257, Writing::Letters),
    candidate(WINDOWS_1258, Writing::Letters),
    candidate(WINDOWS_874, Writing::Letters),
    candidate(KOI8_U, Writing::Letters),
    candidate(IBM866, Writing::Letters),
];

/// All encodings that bytes beyond ASCII could be in.
pub(super) fn all(bytes: &[u8]) -> Vec<Candidate> {
    let mut all = CANDIDATES.to_vec();
    if wide::may_be_utf16(bytes) {
        all.extend(wide::UTF16);
    }
    all
}

/// A reading of a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The encoding.
    pub(super) encoding: &'static Encoding,
    /// How many characters beyond ASCII the sample has.
    pub(super) characters: usize,
    /// How many of them are U+FFFD.
    pub(super) errors: usize,
    bits: i64,
    text: String,
}

impl Found {
    fn new(candidate: Candidate, sample: &[u8], bonus: i64) -> Self {
        let text = candidate.encoding.decode_without_bom_handling(sample).0;
        // The sample may end inside a character.
        let text = text.strip_suffix(char::REPLACEMENT_CHARACTER).unwrap_or(&text).to_owned();
        let Weight { bits, characters, errors } = weigh(&text, candidate.writing);
        Self { encoding: candidate.encoding, characters, errors, bits: bits + bonus, text }
    }

    /// How the text begins, from its first character beyond ASCII.
    pub(super) fn sample(&self) -> String {
        let shown = self.text.trim_start_matches(|c: char| c.is_ascii()).chars().take(SAMPLE);
        shown.map(|c| if c.is_control() { ' ' } else { c }).collect()
    }

    /// Whether it reads like language at all.
    pub(super) fn is_likely_text(&self) -> bool {
        self.bits * 2 >= i64::try_from(self.text.chars().count()).unwrap_or(i64::MAX)
    }

    /// How sure it is that this is the right reading, and not the next best.
    pub(super) fn certainty(&self, next: Option<&Self>) -> Certainty {
        let margin = self.bits - next.map_or(i64::MIN / 2, |next| next.bits);
        let is_good = self.errors == 0 && self.bits >= i64::try_from(self.characters).unwrap_or(i64::MAX);
        match margin {
            SURE.. if is_good => Certainty::Sure,
            LIKELY.. if self.bits > 0 => Certainty::Likely,
            _ => Certainty::Doubtful,
        }
    }
}

/// The readings of these bytes that differ, best first.
pub(super) fn found(bytes: &[u8], candidates: &[Candidate]) -> Vec<Found> {
    let guess = guess(bytes);
    let sample = sample(bytes);
    let mut candidates = candidates.to_vec();
    let is_wide = candidates.iter().all(|candidate| wide::UTF16.contains(candidate));
    if !is_wide && candidates.iter().all(|candidate| candidate.encoding != guess) {
        candidates.push(candidate(guess, Writing::Letters));
    }
    let bonus = |candidate: &Candidate| match candidate.writing {
        _ if candidate.encoding != guess => 0,
        // It knows the pairs of letters, of which nothing is weighed here.
        Writing::Letters => GUESSED + i64::try_from(sample.len() / 16).unwrap_or_default().min(SURE),
        _ => GUESSED,
    };
    let mut found: Vec<Found> =
        candidates.iter().map(|candidate| Found::new(*candidate, sample, bonus(candidate))).collect();
    found.sort_by_key(|found| -found.bits);
    let mut different: Vec<Found> = Vec::new();
    for found in found {
        if different.iter().all(|other| other.text != found.text) {
            different.push(found);
        }
    }
    different
}

/// From the first byte beyond ASCII (in UTF-16, the first whole pair), where in every encoding a character begins.
fn sample(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !byte.is_ascii() || *byte == 0).unwrap_or_default();
    let start = if bytes.len() <= WEIGHED { 0 } else { first & !1 };
    let start = if start < first && !wide::may_be_utf16(bytes) { first } else { start };
    &bytes[start..bytes.len().min(start + WEIGHED)]
}

/// What chardetng takes the bytes for.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or_default();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // Some letters before are needed.
    let start = first.saturating_sub(16);
    detector.feed(&bytes[start..bytes.len().min(start + FED)], true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    if guess == GBK { GB18030 } else { guess }
}
