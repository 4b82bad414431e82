//! Character n-grams as numbers: the common ground of similarity and of shared passages.
//!
//! Only letters, digits and Chinese characters take part: a comma more or less, or a line break, is no
//! difference of text.

use crate::{characters::is_letter, corpus::Document};
use std::ops::Range;

/// A document's folded characters that take part, and for each its place among all folded characters.
pub(super) struct Letters {
    /// The characters.
    pub(super) characters: Vec<char>,
    /// Their places in [`crate::fold::Folded::characters`].
    pub(super) places: Vec<usize>,
    /// For each, the unit (paragraph, heading …) that it stands in.
    pub(super) units: Vec<usize>,
}

impl Letters {
    pub(super) fn new(document: &Document) -> Self {
        let folded = &document.folded.characters;
        let (mut places, mut characters) =
            (Vec::with_capacity(folded.len()), Vec::with_capacity(folded.len()));
        for (place, &character) in folded.iter().enumerate() {
            if is_letter(character) {
                places.push(place);
                characters.push(character);
            }
        }
        let units = &document.folded.units;
        let mut unit = 0;
        let unit_of = |place: &usize| {
            while units.get(unit).is_some_and(|unit| unit.end <= *place) {
                unit += 1;
            }
            unit
        };
        Self { units: places.iter().map(unit_of).collect(), characters, places }
    }

    /// A hash of each n-gram, by its first letter. Equal n-grams have equal hashes. A text shorter than
    /// that is one gram.
    pub(super) fn grams(&self, n: usize) -> impl Iterator<Item = u64> + '_ {
        grams(&self.characters, n)
    }
}

/// A hash of each n-gram of some letters, as [`Letters::grams`].
pub(super) fn grams(letters: &[char], n: usize) -> impl Iterator<Item = u64> + '_ {
    letters.windows(n.min(letters.len()).max(1)).map(hash)
}

/// The n-grams of a text, each once, in the order of their numbers.
pub(super) fn distinct(grams: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut grams: Vec<u64> = grams.collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// The letters among some folded characters.
pub(super) fn letters_within(letters: &Letters, characters: &Range<usize>) -> Range<usize> {
    let start = letters.places.partition_point(|&place| place < characters.start);
    let end = letters.places.partition_point(|&place| place < characters.end);
    start..end.max(start)
}

/// FNV-1a over the characters, then mixed: the same number on every platform.
pub(super) fn hash(characters: &[char]) -> u64 {
    let fold = |hash: u64, c: &char| (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x0000_0100_0000_01b3);
    let hash = characters.iter().fold(0xcbf2_9ce4_8422_2325, fold);
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}
