//! PDF: pages of glyphs put together to lines, columns and paragraphs.
//!
//! A PDF says where each glyph stands and nothing of lines or paragraphs, so these are found by geometry:
//!
//! 1. `file`: the pages' glyphs, by `pdf_oxide`; passwords, counts, what is a picture only.
//! 2. `turn`: which way the text runs. Text from top to bottom, or on a turned page, is turned upright.
//! 3. `rows`: glyphs on one baseline to rows, and these to pieces where there is a gap.
//! 4. `edges`: the rows at a page's edges that stand on other pages too: running heads, page numbers.
//! 5. `columns`: rows to flows, one column after the other.
//! 6. `margins` and `paragraphs`: lines to paragraphs, as far as that is sure; else a line is a line.
//!
//! The text has a form feed (U+000C) between pages, an empty line between paragraphs, and a tab between the
//! cells of a table. Nothing is left out: what stands at the pages' edges is set aside later
//! ([`crate::clean`]), with its reason.
//!
//! Foreign bytes may send the library into a loop or make it stop; see `guard` for what is done natively. In
//! the browser this runs in a worker of its own (`pdf_worker`), which the page ends when it says nothing for
//! too long.

mod columns;
mod edges;
mod file;
#[cfg(not(target_family = "wasm"))]
mod guard;
mod margins;
mod paragraphs;
mod rows;
#[cfg(test)]
mod tests;
mod turn;

#[cfg(not(target_family = "wasm"))]
pub(crate) use guard::THREAD;

use crate::{
    error::Error,
    protocol::{Extracted, Format},
    settings::InputSettings,
};

/// What was taken out of a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// Its text, with a form feed between pages.
    pub text: String,
    /// What is known of the file.
    pub extracted: Extracted,
}

/// A glyph where it stands: points, from the left and from the bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Glyph {
    /// The character.
    c: char,
    /// Where it begins.
    x: f32,
    /// Its baseline.
    y: f32,
    /// How far it reaches along the line.
    width: f32,
    /// The size of its font.
    size: f32,
    /// By how much it is turned, in degrees.
    turned: f32,
}

/// The glyphs of a page.
#[derive(Debug, Clone, Default)]
struct Page {
    glyphs: Vec<Glyph>,
    has_picture: bool,
    is_damaged: bool,
}

/// More pages than any document has.
const MOST_PAGES: usize = 20_000;

/// Takes the text out of a PDF. `progress` is told how many pages are read, and of how many.
///
/// # Errors
/// [`Error::Protected`], [`Error::Damaged`], [`Error::NoText`], [`Error::TooManyEntries`],
/// [`Error::UnpacksTooLarge`].
pub fn read(
    bytes: &[u8],
    settings: &InputSettings,
    progress: &mut dyn FnMut(u32, u32),
) -> Result<Pdf, Error> {
    let file = file::File::open(bytes)?;
    let count = file.pages()?;
    if count > MOST_PAGES {
        return Err(Error::TooManyEntries { entries: count, limit: MOST_PAGES });
    }
    let of = u32::try_from(count).unwrap_or(u32::MAX);
    let mut pages = Vec::new();
    let mut size = 0;
    for (number, at) in (1..).zip(0..count) {
        let page = file.page(at);
        size += page.glyphs.iter().map(|glyph| glyph.c.len_utf8() as u64).sum::<u64>();
        if size > settings.max_unpacked_bytes {
            return Err(Error::UnpacksTooLarge { limit: settings.max_unpacked_bytes });
        }
        pages.push(page);
        progress(number, of);
    }
    let number = |of: &dyn Fn(&Page) -> bool| {
        u32::try_from(pages.iter().filter(|page| of(page)).count()).unwrap_or(u32::MAX)
    };
    let has_text = |page: &Page| page.glyphs.iter().any(|glyph| !glyph.c.is_whitespace());
    let damaged = number(&|page| page.is_damaged);
    let without_text = number(&|page| !page.is_damaged && page.has_picture && !has_text(page));
    if !pages.iter().any(has_text) {
        return Err(match without_text {
            0 if damaged > 0 || count == 0 => Error::Damaged { format: Format::Pdf },
            0 => Error::Empty,
            pages => Error::NoText { pages },
        });
    }
    let (format, size) = (Format::Pdf, bytes.len() as u64);
    let hash = format!("{:016x}", super::hash(bytes));
    let extracted = Extracted { format, bytes: size, hash, pages: of, without_text, damaged };
    Ok(Pdf { text: text(pages), extracted })
}

/// Takes the text out of a PDF, in bounded time whatever is in it.
///
/// # Errors
/// Those of [`read`].
#[cfg(not(target_family = "wasm"))]
pub(super) fn read_guarded(bytes: &[u8], settings: &InputSettings) -> Result<Pdf, Error> {
    guard::read(bytes, settings)
}

/// The text of the pages.
fn text(pages: Vec<Page>) -> String {
    let mut pages: Vec<Vec<rows::Row>> =
        pages.into_iter().map(|page| rows::rows(turn::upright(page.glyphs))).collect();
    edges::mark(&mut pages);
    let pages: Vec<Vec<columns::Flow>> = pages.into_iter().map(columns::flows).collect();
    let margins = margins::Margins::of(&pages);
    let texts = pages.iter().map(|flows| paragraphs::text(flows, &margins));
    super::han::unified(texts.collect::<Vec<_>>().join("\n\u{c}"))
}
