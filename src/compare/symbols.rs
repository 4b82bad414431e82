//! What is compared whole: Chinese characters one by one, but numbers and words of letters as they are, so that 2018
//! is not half of 2021.

use super::grams::Letters;
use std::ops::Range;

/// Where the symbols of a stretch begin, and where the last one ends.
pub(super) fn symbols(text: &Letters, within: &Range<usize>) -> Vec<usize> {
    let goes_on = |at: usize| {
        let (before, here) = (text.characters[at - 1], text.characters[at]);
        let adjacent = text.places[at - 1] + 1 == text.places[at];
        adjacent && before.is_ascii_alphanumeric() && here.is_ascii_alphanumeric()
    };
    let starts = within.clone().filter(|&at| at == within.start || !goes_on(at));
    starts.chain([within.end]).collect()
}

/// The symbols themselves.
pub(super) fn words_of<'a>(text: &'a Letters, starts: &[usize]) -> Vec<&'a [char]> {
    starts.windows(2).map(|symbol| &text.characters[symbol[0]..symbol[1]]).collect()
}
