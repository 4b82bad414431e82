//! Bytes to UTF-16 units and back.

use crate::{corpus::Document, protocol::Place, span::Span};

/// Every so many bytes the count of UTF-16 units is noted, so that no place takes long to find.
const STRIDE: usize = 512;

/// A document's text with the means to count in UTF-16 units.
pub(super) struct Places<'a> {
    document: &'a Document,
    /// UTF-16 units before the first character at or after each multiple of [`STRIDE`].
    notes: Vec<(usize, usize)>,
}

impl<'a> Places<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut notes = vec![(0, 0)];
        let mut units = 0;
        for (at, character) in document.text.char_indices() {
            if at >= notes.len() * STRIDE {
                notes.push((at, units));
            }
            units += character.len_utf16();
        }
        Self { document, notes }
    }

    /// A span as a place.
    pub(super) fn place(&self, span: Span) -> Place {
        Place { document: self.document.name.clone(), start: self.unit(span.start), end: self.unit(span.end) }
    }

    /// The UTF-16 units before a byte.
    fn unit(&self, byte: usize) -> u32 {
        let noted = self.notes.partition_point(|&(at, _)| at <= byte) - 1;
        let (at, units) = self.notes[noted];
        let rest: usize = self.document.text[at..byte].chars().map(char::len_utf16).sum();
        u32::try_from(units + rest).unwrap_or(u32::MAX)
    }

    /// A place as a span; what lies outside the text is cut off, and half a surrogate pair made whole.
    pub(super) fn span(&self, place: &Place) -> Span {
        let start = self.byte(place.start as usize);
        Span::new(start, self.byte(place.end as usize).max(start))
    }

    fn byte(&self, unit: usize) -> usize {
        let noted = self.notes.partition_point(|&(_, units)| units <= unit) - 1;
        let (at, mut units) = self.notes[noted];
        for (offset, character) in self.document.text[at..].char_indices() {
            if units >= unit {
                return at + offset;
            }
            units += character.len_utf16();
        }
        self.document.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    #[test]
    fn places_count_as_javascript_does() {
        let mut engine = Engine::default();
        let text = format!("{}𠮷田先生出席会议，并讲话。", "各方同意。".repeat(200));
        engine.open("a", text.as_bytes(), &mut |_, _| {}).unwrap();
        let places = Places::new(&engine.shelf[0]);
        let start = text.find('田').unwrap();
        let place = places.place(Span::new(start, start + 3));
        assert_eq!((place.start, place.end), (1002, 1003));
        assert_eq!(places.span(&place).of(&text), "田");
        assert_eq!(places.span(&Place { start: 9_999_999, ..place }).of(&text), "");
    }
}
