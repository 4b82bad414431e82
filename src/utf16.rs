//! UTF-16 units to bytes and back: outside, positions count as JavaScript does; inside they are bytes.

use crate::{protocol::Stretch, span::Span};

/// Every so many bytes the count of UTF-16 units is noted, so that no place takes long to find.
const STRIDE: usize = 512;

/// A text with the means to count in UTF-16 units.
pub struct Utf16<'a> {
    text: &'a str,
    /// For each multiple of [`STRIDE`], the first character's start at or after it, and the units before it.
    notes: Vec<(usize, usize)>,
}

impl<'a> Utf16<'a> {
    /// Goes through the text once.
    ///
    /// ```
    /// use duikan::{protocol::Stretch, span::Span, utf16::Utf16};
    /// let text = "𠮷田";
    /// assert_eq!(Utf16::new(text).stretch(Span::new(4, 7)), Stretch { start: 2, end: 3 });
    /// assert_eq!(Utf16::new(text).span(Stretch { start: 2, end: 3 }).of(text), "田");
    /// ```
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let mut notes = vec![(0, 0)];
        let mut units = 0;
        for (at, character) in text.char_indices() {
            if at >= notes.len() * STRIDE {
                notes.push((at, units));
            }
            units += character.len_utf16();
        }
        Self { text, notes }
    }

    /// A span in UTF-16 units.
    #[must_use]
    pub fn stretch(&self, span: Span) -> Stretch {
        Stretch { start: self.unit(span.start), end: self.unit(span.end) }
    }

    /// The UTF-16 units before a byte.
    fn unit(&self, byte: usize) -> u32 {
        let noted = self.notes.partition_point(|&(at, _)| at <= byte) - 1;
        let (at, units) = self.notes[noted];
        let rest: usize = self.text[at..byte].chars().map(char::len_utf16).sum();
        u32::try_from(units + rest).unwrap_or(u32::MAX)
    }

    /// A stretch as a span; what lies outside the text is cut off, and half a surrogate pair made whole.
    #[must_use]
    pub fn span(&self, stretch: Stretch) -> Span {
        let start = self.byte(stretch.start, |before, unit, length| before + length > unit);
        let end = self.byte(stretch.end, |before, unit, _| before >= unit);
        Span::new(start, if stretch.start < stretch.end { end } else { start })
    }

    /// The first character that `is_it` by the units before it, the unit and its own length; or the text's end.
    fn byte(&self, unit: u32, is_it: impl Fn(usize, usize, usize) -> bool) -> usize {
        let unit = unit as usize;
        let noted = self.notes.partition_point(|&(_, units)| units <= unit) - 1;
        let (at, mut units) = self.notes[noted];
        for (offset, character) in self.text[at..].char_indices() {
            if is_it(units, unit, character.len_utf16()) {
                return at + offset;
            }
            units += character.len_utf16();
        }
        self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_pair_is_made_whole_and_what_ends_before_it_begins_is_nothing() {
        let text = "甲𠮷乙";
        let of = |start, end| Utf16::new(text).span(Stretch { start, end }).of(text);
        assert_eq!([of(2, 3), of(1, 2), of(2, 4), of(3, 9)], ["𠮷", "𠮷", "𠮷乙", "乙"]);
        assert_eq!([of(2, 2), of(3, 1), of(9, 12)], ["", "", ""]);
    }
}
