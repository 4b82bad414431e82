//! Two stretches of two texts that are taken for versions of each other, wherever they stand.

use super::{
    Difference,
    alignment::Alignment,
    gaps,
    runs::{Run, Writer},
    sides::Side,
    tiles::Tile,
    whole_words,
};
use crate::{characters::is_han, compare::grams::letters_within, fold::Folder, segment::Segmenter};
use std::ops::Range;

/// So many Chinese characters are some words.
const CHINESE: usize = 4;

/// The same in letters.
const ALPHABETIC: usize = 14;

/// Two texts of which stretches are compared.
pub(in crate::compare) struct Pair<'a> {
    sides: (&'a Side<'a>, &'a Side<'a>),
    tools: (&'a Folder, &'a Segmenter),
    alignment: Alignment,
}

/// Two stretches, compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::compare) struct Stretches {
    /// What is equal and what differs, in order, in folded characters.
    pub(in crate::compare) runs: Vec<Run>,
    /// The differences, by the runs' numbers.
    pub(in crate::compare) differences: Vec<Difference>,
    /// Letters of the first, letters of the second, and how many both have.
    pub(in crate::compare) letters: (usize, usize, usize),
}

impl<'a> Pair<'a> {
    pub(in crate::compare) fn new(
        sides: (&'a Side<'a>, &'a Side<'a>),
        tools: (&'a Folder, &'a Segmenter),
    ) -> Self {
        Self { alignment: Alignment::none(sides), sides, tools }
    }

    /// Compares a stretch of the one, in folded characters, with a stretch of the other.
    pub(in crate::compare) fn compare(&mut self, a: &Range<usize>, b: &Range<usize>) -> Stretches {
        let sides = self.sides;
        let (in_a, in_b) = (letters_within(&sides.0.letters, a), letters_within(&sides.1.letters, b));
        let (a_letters, b_letters) = (&sides.0.letters, &sides.1.letters);
        let is_same = a_letters.characters[in_a.clone()] == b_letters.characters[in_b.clone()];
        // Longer ones than can be compared letter by letter are known to be equal, too.
        let equal = if is_same && !in_a.is_empty() {
            vec![Tile { a: in_a.start, b: in_b.start, length: in_a.len() }]
        } else {
            gaps::compared_keeping(a_letters, b_letters, &in_a, &in_b, is_phrase)
        };
        for tile in &equal {
            self.alignment.put(tile, false);
        }
        let both = equal.iter().map(|tile| tile.length).sum();
        let mut runs = Writer::new(sides, &self.alignment, self.tools.0).runs(&equal, (a.clone(), b.clone()));
        self.alignment.forget((in_a.clone(), in_b.clone()));
        whole_words::join(&mut runs, sides);
        whole_words::widen(&mut runs, sides);
        let differences = super::classified(&mut runs, 0, sides, self.tools.1);
        Stretches { runs, differences, letters: (in_a.len(), in_b.len(), both) }
    }
}

/// Whether letters that two stretches have in common are some words, and do not happen to be equal.
fn is_phrase(letters: &[char]) -> bool {
    let chinese = letters.iter().filter(|&&c| is_han(c)).count();
    chinese >= CHINESE || letters.len() >= ALPHABETIC
}
