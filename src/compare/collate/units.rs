//! The letters of each unit (paragraph, heading, signature) of a text.

use super::super::grams::Letters;
use std::ops::Range;

/// The letters of each unit.
pub(super) struct Units {
    letters: Vec<Range<usize>>,
}

impl Units {
    pub(super) fn new(text: &Letters) -> Self {
        let units = text.units.last().map_or(0, |last| last + 1);
        let mut letters = vec![0..0; units];
        for (at, &unit) in text.units.iter().enumerate() {
            let of_unit = &mut letters[unit];
            *of_unit = if of_unit.end == 0 { at..at + 1 } else { of_unit.start..at + 1 };
        }
        Self { letters }
    }

    /// The letters of a unit.
    pub(super) fn of(&self, unit: usize) -> Range<usize> {
        self.letters.get(unit).cloned().unwrap_or_default()
    }

    /// The letters of some units, from the first to the last.
    pub(super) fn of_all(&self, units: &Range<usize>) -> Range<usize> {
        let mut within = self.letters[units.clone()].iter().filter(|letters| !letters.is_empty());
        within.next().map_or(0..0, |first| first.start..within.next_back().unwrap_or(first).end)
    }

    /// The letters of every unit that has some, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.letters.iter().filter(|letters| !letters.is_empty()).cloned()
    }
}
