//! How much of an edition is new: letters that no earlier edition has.

use super::edition::Edition;
use crate::{
    characters::is_han,
    compare::grams::{Letters, grams},
};
use rustc_hash::FxHashSet;

/// A stretch of so many Chinese characters that an earlier edition has, too, was kept.
const CHINESE: usize = 8;

/// The same in letters: some words.
const ALPHABETIC: usize = 24;

/// Of each edition how many letters stand in no earlier one, and how many there are. A letter stands in an earlier
/// edition if a stretch around it does.
pub(super) fn new_letters(editions: &[Edition]) -> Vec<(usize, usize)> {
    let mut seen: FxHashSet<u64> = FxHashSet::default();
    let count = |edition: &Edition| {
        let letters = &edition.side.letters;
        let length = length(letters);
        let found: Vec<u64> = grams(&letters.characters, length).collect();
        let mut is_new = vec![true; letters.characters.len()];
        for (at, gram) in found.iter().enumerate() {
            if seen.contains(gram) {
                let end = (at + length).min(is_new.len());
                is_new[at..end].fill(false);
            }
        }
        seen.extend(found);
        (is_new.iter().filter(|&&is_new| is_new).count(), is_new.len())
    };
    editions.iter().map(count).collect()
}

fn length(letters: &Letters) -> usize {
    let chinese = letters.characters.iter().filter(|&&c| is_han(c)).count();
    if 2 * chinese >= letters.characters.len() { CHINESE } else { ALPHABETIC }
}
