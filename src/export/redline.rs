//! Redlines to take along: as a page, as a document with tracked changes, as a TEI edition.

mod docx;
mod html;
mod tei;

pub use docx::docx;
pub use html::html;
pub use tei::tei;

use quick_xml::escape::escape;

/// A text as it stands in XML and HTML. Characters that XML can't hold are left out.
pub(super) fn plain(text: &str) -> String {
    let is_held =
        |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
    let kept: String = text.chars().filter(is_held).collect();
    escape(kept.as_str()).into_owned()
}
