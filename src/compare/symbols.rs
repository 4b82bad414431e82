//! What is compared whole: Chinese characters one by one, but numbers and words of letters as they are, so that 2018
//! is not half of 2021.

use super::grams::Letters;
use std::ops::Range;

/// Where the symbols of a stretch begin, and where the last one ends.
pub(super) fn symbols(text: &Letters, within: &Range<usize>) -> Vec<usize> {
    let starts = within.clone().filter(|&at| at == within.start || is_boundary(text, at));
    starts.chain([within.end]).collect()
}

/// Whether a symbol may begin at a letter, or the one before it end.
pub(super) fn is_boundary(text: &Letters, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| at < text.characters.len()) else { return true };
    let adjacent = text.places[before] + 1 == text.places[at];
    !(adjacent
        && text.characters[before].is_ascii_alphanumeric()
        && text.characters[at].is_ascii_alphanumeric())
}

/// The symbols themselves.
pub(super) fn words_of<'a>(text: &'a Letters, starts: &[usize]) -> Vec<&'a [char]> {
    starts.windows(2).map(|symbol| &text.characters[symbol[0]..symbol[1]]).collect()
}
