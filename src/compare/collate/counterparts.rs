//! For each letter of a text its counterpart in the other.

use std::ops::Range;

/// What a letter has that has none: no text is so long.
const NONE: u32 = u32::MAX;

/// For each letter of a text its counterpart in the other, if it has one. Four bytes a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counterparts(Vec<u32>);

impl Counterparts {
    /// None yet, for so many letters.
    pub(super) fn none(letters: usize) -> Self {
        Self(vec![NONE; letters])
    }

    pub(super) fn get(&self, letter: usize) -> Option<usize> {
        Some(self.0[letter]).filter(|&other| other != NONE).map(|other| other as usize)
    }

    /// Letters in a row that stand for letters in a row, from one on.
    pub(super) fn set(&mut self, letters: Range<usize>, first: usize) {
        for (other, counterpart) in (first..).zip(&mut self.0[letters]) {
            *counterpart = u32::try_from(other).unwrap_or(NONE);
        }
    }

    pub(super) fn forget(&mut self, letters: Range<usize>) {
        self.0[letters].fill(NONE);
    }

    pub(super) fn is_free(&self, letter: usize) -> bool {
        self.0[letter] == NONE
    }

    /// Whether none of some letters has one.
    pub(super) fn are_free(&self, letters: &Range<usize>) -> bool {
        self.0[letters.clone()].iter().all(|&other| other == NONE)
    }

    /// How many letters have one.
    pub(super) fn count(&self) -> usize {
        self.0.iter().filter(|&&other| other != NONE).count()
    }

    /// How many letters there are.
    pub(super) fn letters(&self) -> usize {
        self.0.len()
    }
}
