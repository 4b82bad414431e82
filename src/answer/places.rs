//! Spans of a document as places, and places as spans.

use crate::{corpus::Document, protocol::Place, span::Span, utf16::Utf16};

/// A document's places.
pub(super) struct Places<'a> {
    name: &'a str,
    units: Utf16<'a>,
}

impl<'a> Places<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { name: &document.name, units: Utf16::new(&document.text) }
    }

    /// A span as a place.
    pub(super) fn place(&self, span: Span) -> Place {
        let stretch = self.units.stretch(span);
        Place { document: self.name.to_owned(), start: stretch.start, end: stretch.end }
    }

    /// A place as a span.
    pub(super) fn span(&self, place: &Place) -> Span {
        self.units.span(place.into())
    }
}

/// The places of all documents; each text is gone through once, when it is first needed.
pub(super) struct AllPlaces<'a> {
    shelf: &'a [Document],
    known: Vec<Option<Places<'a>>>,
}

impl<'a> AllPlaces<'a> {
    pub(super) fn new(shelf: &'a [Document]) -> Self {
        Self { shelf, known: shelf.iter().map(|_| None).collect() }
    }

    /// Those of the document at a place of the shelf.
    pub(super) fn of(&mut self, document: usize) -> &Places<'a> {
        self.known[document].get_or_insert_with(|| Places::new(&self.shelf[document]))
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
