//! What the library gives: pages of glyphs.

use super::{Glyph, Page};
use crate::{error::Error, protocol::Format};
use pdf_oxide::{
    PdfDocument,
    error::Error as Fault,
    extractors::SpanMergingConfig,
    layout::TextSpan,
    object::{Object, ObjectRef},
};
use std::collections::BTreeSet;

/// An opened PDF.
pub(super) struct File {
    document: PdfDocument,
}

/// Pictures are looked for inside forms inside forms so deep, and among so many.
const DEEPEST: usize = 3;
const MOST_FORMS: usize = 50;

impl File {
    /// Opens a PDF, with the empty password if it has one: it then forbids printing, or the like, but not reading.
    ///
    /// # Errors
    /// [`Error::Protected`], [`Error::Damaged`].
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Error> {
        let document = PdfDocument::from_bytes(bytes.to_vec()).map_err(|fault| refused(&fault))?;
        if document.is_encrypted()
            && !document.is_authenticated()
            && !document.authenticate(b"").unwrap_or(false)
        {
            return Err(Error::Protected { format: Format::Pdf });
        }
        Ok(Self { document })
    }

    /// How many pages it has.
    ///
    /// # Errors
    /// [`Error::Protected`], [`Error::Damaged`].
    pub(super) fn pages(&self) -> Result<usize, Error> {
        self.check_tree()?;
        self.document.page_count().map_err(|fault| refused(&fault))
    }

    /// What stands on a page, by its number from 0.
    pub(super) fn page(&self, at: usize) -> Page {
        // The library's characters are wrong where a span has a text of its own (Chromium's PDFs), and its plain
        // spans are put into an order of its own, which costs three times as much.
        let spans = self.document.extract_spans_with_config(at, SpanMergingConfig::default());
        let Ok(mut spans) = spans else { return Page { is_damaged: true, ..Page::default() } };
        turn_contrary(&mut spans);
        let glyphs: Vec<Glyph> = spans.iter().flat_map(glyphs).collect();
        let is_damaged = glyphs.is_empty() && self.is_broken(at);
        let has_picture = glyphs.is_empty() && !is_damaged && self.has_picture(at);
        Page { glyphs, has_picture, is_damaged }
    }

    /// Looks whether the tree of pages is one: the library follows branches that grow into themselves, and each of
    /// them doubles the time.
    fn check_tree(&self) -> Result<(), Error> {
        let catalogue = self.document.catalog().map_err(|fault| refused(&fault))?;
        let mut next: Vec<ObjectRef> = catalogue
            .as_dict()
            .and_then(|entries| entries.get("Pages")?.as_reference())
            .into_iter()
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(node) = next.pop() {
            if !seen.insert(node.id) {
                return Err(Error::Damaged { format: Format::Pdf });
            }
            let Ok(node) = self.document.load_object(node) else { continue };
            let children = self.entry(&node, "Kids");
            let children = children.as_ref().and_then(Object::as_array).map_or(&[][..], Vec::as_slice);
            next.extend(children.iter().filter_map(Object::as_reference));
        }
        Ok(())
    }

    /// Whether a page without text is not empty, but broken.
    fn is_broken(&self, at: usize) -> bool {
        let page = self.document.get_page(at);
        let named = page.as_ref().ok().and_then(|page| page.as_dict()?.get("Contents"));
        let is_missing =
            |content: &Object| self.document.resolve_object(content).map_or(true, |found| found.is_null());
        named.is_some_and(is_missing) || self.document.get_page_content_data(at).is_err()
    }

    /// Whether a page shows a picture.
    fn has_picture(&self, at: usize) -> bool {
        let content = self.document.get_page_content_data(at).unwrap_or_default();
        let shows = |operator: &[u8]| {
            let mut words = content.split(u8::is_ascii_whitespace);
            words.any(|word| word == operator)
        };
        let page = self.document.get_page(at).ok();
        let resources = || self.entry(page.as_ref()?, "Resources");
        let mut left = MOST_FORMS;
        shows(b"BI")
            || shows(b"Do")
                && resources().is_some_and(|resources| self.shows_picture(&resources, DEEPEST, &mut left))
    }

    fn shows_picture(&self, resources: &Object, depth: usize, left: &mut usize) -> bool {
        let Some(objects) = self.entry(resources, "XObject") else { return false };
        let Some(objects) = objects.as_dict() else { return false };
        let mut names: Vec<&String> = objects.keys().collect();
        names.sort();
        names.into_iter().any(|name| {
            *left = left.saturating_sub(1);
            let object = self.document.resolve_object(&objects[name]).ok().filter(|_| *left > 0);
            let Some(object) = object else { return false };
            match self.entry(&object, "Subtype").as_ref().and_then(Object::as_name) {
                Some("Image") => true,
                Some("Form") if depth > 0 => self
                    .entry(&object, "Resources")
                    .is_some_and(|resources| self.shows_picture(&resources, depth - 1, left)),
                _ => false,
            }
        })
    }

    /// An entry of a dictionary, wherever it lies.
    fn entry(&self, object: &Object, name: &str) -> Option<Object> {
        self.document.resolve_object(object.as_dict()?.get(name)?).ok()
    }
}

/// Turns the other way what the library says is turned by a quarter, if one span after the other shows that it is
/// wrong: it does not see that a page is drawn from top to bottom (Chromium's are).
fn turn_contrary(spans: &mut [TextSpan]) {
    let is_quarter = |span: &TextSpan| (span.rotation_degrees.abs() - 90.0).abs() < 1.0;
    let mut order: Vec<&TextSpan> = spans.iter().filter(|span| is_quarter(span)).collect();
    order.sort_by_key(|span| span.sequence);
    let rises = |pair: &[&TextSpan]| {
        let (size, width) = (pair[0].font_size, pair[0].bbox.width);
        let rise = pair[1].bbox.y - pair[0].bbox.y;
        let on_line = (pair[0].bbox.x - pair[1].bbox.x).abs() < 0.3 * size && rise.abs() < width + 3.0 * size;
        on_line.then_some(rise * pair[0].rotation_degrees)
    };
    let found: Vec<f32> = order.windows(2).filter_map(rises).collect();
    let contrary = found.iter().filter(|rise| **rise < 0.0).count();
    if contrary * 2 > found.len() {
        for span in spans.iter_mut().filter(|span| is_quarter(span)) {
            span.rotation_degrees = -span.rotation_degrees;
        }
    }
}

/// The glyphs of a span, each where it stands.
fn glyphs(span: &TextSpan) -> Vec<Glyph> {
    let count = span.text.chars().count();
    #[allow(clippy::cast_precision_loss)]
    let even = span.bbox.width / count.max(1) as f32;
    // The widths are those of the codes in the file; a code can stand for several characters.
    let widths = Some(&span.char_widths).filter(|widths| widths.len() == count);
    let radians = f64::from(span.rotation_degrees.to_radians());
    #[allow(clippy::cast_possible_truncation)]
    let (sin, cos) = (libm::sin(radians) as f32, libm::cos(radians) as f32);
    let is_vertical = span.wmode == 1;
    let mut along = 0.0;
    let place = |(at, c): (usize, char)| {
        let width = if is_vertical { span.font_size } else { widths.map_or(even, |widths| widths[at]) };
        let (dx, dy) = if is_vertical { (0.0, -along) } else { (along * cos, along * sin) };
        along += width;
        Glyph {
            c,
            x: span.bbox.x + dx,
            y: span.bbox.y + dy,
            width,
            size: span.font_size,
            turned: span.rotation_degrees,
        }
    };
    span.text.chars().enumerate().map(place).collect()
}

fn refused(fault: &Fault) -> Error {
    match fault {
        Fault::EncryptedPdf => Error::Protected { format: Format::Pdf },
        _ => Error::Damaged { format: Format::Pdf },
    }
}
