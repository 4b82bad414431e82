//! Titles in 《》.

use crate::segment::sentences::LONGEST_TITLE;
use std::ops::Range;

/// Titles in 《》, the outermost where they are nested. A bracket without its other half is passed over.
pub(in crate::segment) fn titles(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            '《' => open.push(at),
            '》' => {
                if let Some(start) = open.pop() {
                    // The inner ones came first.
                    found.retain(|inner| inner.start < start);
                    found.push(start..at + character.len_utf8());
                }
            }
            _ => {}
        }
    }
    found.retain(|title| text[title.clone()].chars().count() <= LONGEST_TITLE);
    found
}
