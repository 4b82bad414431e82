//! Redlines to take along: as a page, as a document with tracked changes, as a TEI edition.

mod docx;
mod html;
mod tei;

pub use docx::docx;
pub use html::html;
pub use tei::tei;

use quick_xml::escape::escape;

/// A text as it stands in XML and HTML. Control characters that XML can't hold are left out.
fn plain(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    escape(kept.as_str()).into_owned()
}
