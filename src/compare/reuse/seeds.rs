//! Seeds: n-grams by which a shared passage is found.

use super::super::grams::{Letters, hash};
use crate::{characters::is_han, numbers::narrow};

/// How long a seed is, as [`weight`] has it: 8 Chinese characters, or 16 letters of an alphabet.
const LONG: usize = 16;

/// A gram that stands in a text more often than this is looked for at the first places only.
const MOST_PLACES: usize = 8;

/// A gram of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seed {
    /// Equal grams have equal hashes.
    pub(super) hash: u64,
    /// Its first letter.
    pub(super) place: u32,
}

/// How much a letter tells: a Chinese character, a kana or a syllable of Korean as much as two letters of an alphabet
/// or two digits.
pub(super) fn weight(letter: char) -> usize {
    let is_syllable = matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}');
    if is_syllable || is_han(letter) { 2 } else { 1 }
}

/// The seeds of a text, by hash and place. Of a gram that follows itself letter by letter, as where one character is
/// repeated, only the first.
pub(super) fn seeds(letters: &Letters) -> Vec<Seed> {
    let characters = &letters.characters;
    let mut found: Vec<Seed> = Vec::new();
    let (mut end, mut inside, mut before) = (0, 0, None);
    for start in 0..characters.len() {
        while inside < LONG && end < characters.len() {
            inside += weight(characters[end]);
            end += 1;
        }
        if inside < LONG {
            break;
        }
        let hash = hash(&characters[start..end]);
        if before != Some(hash) {
            found.push(Seed { hash, place: narrow(start) });
        }
        before = Some(hash);
        inside -= weight(characters[start]);
    }
    found.sort_unstable();
    let (mut hash, mut places) = (0, 0);
    found.retain(|seed| {
        places = if places > 0 && seed.hash == hash { places + 1 } else { 1 };
        hash = seed.hash;
        places <= MOST_PLACES
    });
    found
}

/// The places of the grams that two texts share.
pub(super) fn common(a: &[Seed], b: &[Seed]) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut rest = b;
    for own in a.chunk_by(|x, y| x.hash == y.hash) {
        let hash = own[0].hash;
        rest = &rest[rest.partition_point(|seed| seed.hash < hash)..];
        let other = &rest[..rest.iter().take_while(|seed| seed.hash == hash).count()];
        found.extend(own.iter().flat_map(|x| other.iter().map(|y| (x.place, y.place))));
    }
    found
}
