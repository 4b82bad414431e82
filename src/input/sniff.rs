//! What format a file has, by what is in it.

use super::archive::Package;
use crate::protocol::Format;

/// Where an HTML file says that it is one: within so many bytes.
const OPENING: usize = 1024;

const ZIP: &[u8] = b"PK\x03\x04";
/// The compound file of Office 97 to 2003, in which newer versions put what has a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The format of a file, by its content. The name is asked only where the content is too damaged to
/// tell, and for a piece of HTML that does not say what it is.
///
/// ```
/// use duikan::{input::sniff, protocol::Format};
/// assert_eq!(sniff("a.txt", "<!DOCTYPE html><p>对勘".as_bytes()), Format::Html);
/// assert_eq!(sniff("a.html", "对勘".as_bytes()), Format::PlainText);
/// ```
#[must_use]
pub fn sniff(name: &str, bytes: &[u8]) -> Format {
    if bytes.starts_with(ZIP) {
        packaged(name, bytes)
    } else if bytes.starts_with(COMPOUND) {
        Format::LegacyOffice
    } else if is_pdf(bytes) {
        Format::Pdf
    } else if bytes.starts_with(b"{\\rtf") {
        Format::Rtf
    } else if is_html(name, bytes) {
        Format::Html
    } else {
        Format::PlainText
    }
}

/// Whether a file is a PDF, by its first 2,048 bytes. What says so may stand behind something else, a mail's
/// head or a printer's commands; a text that only speaks of PDF has no objects.
///
/// ```
/// use duikan::input::is_pdf;
/// assert!(is_pdf(b"%PDF-1.7\n") && is_pdf(b"\n\n%PDF-1.4\n1 0 obj"));
/// assert!(!is_pdf("以“%PDF-”开头。".as_bytes()));
/// ```
#[must_use]
pub fn is_pdf(bytes: &[u8]) -> bool {
    let opening = &bytes[..bytes.len().min(OPENING)];
    let Some(at) = opening.windows(5).position(|window| window == b"%PDF-") else { return false };
    at == 0 || contains(&bytes[at..bytes.len().min(OPENING * 2)], b" obj")
}

/// Whether a compound file is an encrypted package: its directory then names one, in UTF-16.
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    contains(bytes, &name)
}

/// What a ZIP file is: by its entries, or where their list is lost, by what is left of it.
fn packaged(name: &str, bytes: &[u8]) -> Format {
    let Ok(mut package) = Package::open(bytes, Format::Archive, u64::MAX) else {
        return damaged_package(name, bytes);
    };
    let mimetype = package.mimetype();
    match mimetype.as_deref() {
        Some(b"application/epub+zip") => return Format::Epub,
        Some(kind) if kind.starts_with(b"application/vnd.oasis.opendocument.text") => return Format::Odt,
        Some(kind) if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => {
            return Format::Spreadsheet;
        }
        Some(kind) if kind.starts_with(b"application/vnd.oasis.opendocument") => return Format::OtherOffice,
        _ => {}
    }
    if package.has("META-INF/container.xml") && package.any(|name| name.split('.').next_back() == Some("opf"))
    {
        Format::Epub
    } else if super::docx::main_part(&package).is_some() {
        Format::Docx
    } else if super::table::is_xlsx(&package) {
        Format::Spreadsheet
    } else if package.has("[Content_Types].xml") {
        Format::OtherOffice
    } else {
        Format::Archive
    }
}

fn damaged_package(name: &str, bytes: &[u8]) -> Format {
    const SIGNS: [(&[u8], &str, Format); 5] = [
        (b"word/document", "docx", Format::Docx),
        (b"application/vnd.oasis.opendocument.text", "odt", Format::Odt),
        (b"application/epub+zip", "epub", Format::Epub),
        (b"xl/workbook", "xlsx", Format::Spreadsheet),
        (b"application/vnd.oasis.opendocument.spreadsheet", "ods", Format::Spreadsheet),
    ];
    let ending = name.rsplit('.').next().unwrap_or_default();
    let by_content = SIGNS.iter().find(|(sign, ..)| contains(bytes, sign));
    let by_name = || SIGNS.iter().find(|(_, known, _)| ending.eq_ignore_ascii_case(known));
    by_content.or_else(by_name).map_or(Format::Archive, |&(.., format)| format)
}

fn is_html(name: &str, bytes: &[u8]) -> bool {
    // Without zero bytes, UTF-16 reads like ASCII too.
    let opening = bytes.iter().take(OPENING * 2).filter(|&&byte| byte != 0).take(OPENING);
    let opening: String = opening.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    // The byte-order marks of UTF-8 and UTF-16, each byte read as a character.
    let opening = opening.trim_start_matches(['\u{ef}', '\u{bb}', '\u{bf}', '\u{fe}', '\u{ff}']).trim_start();
    if !opening.starts_with('<') {
        return false;
    }
    let is_named_so = [".html", ".htm", ".xhtml", ".shtml"].iter().any(|ending| {
        name.len() > ending.len()
            && name.as_bytes()[name.len() - ending.len()..].eq_ignore_ascii_case(ending.as_bytes())
    });
    is_named_so || opening.contains("<!doctype html") || opening.contains("<html")
}

fn contains(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::archive::tests::package;

    #[test]
    fn packages_are_told_by_their_entries() {
        let kinds: [(&[(&str, &str)], Format); 8] = [
            (&[("word/document.xml", "")], Format::Docx),
            (&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")], Format::Odt),
            (&[("mimetype", "application/epub+zip")], Format::Epub),
            (&[("META-INF/container.xml", ""), ("a/b.opf", "")], Format::Epub),
            (&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")], Format::Spreadsheet),
            (&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")], Format::Spreadsheet),
            (&[("[Content_Types].xml", ""), ("ppt/presentation.xml", "")], Format::OtherOffice),
            (&[("a.txt", "对勘")], Format::Archive),
        ];
        for (entries, format) in kinds {
            assert_eq!(sniff("a", &package(entries)), format, "{entries:?}");
        }
    }

    #[test]
    fn html_is_told_by_its_first_tag() {
        let utf16: Vec<u8> = "\u{feff}<html>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(sniff("a", &utf16), Format::Html);
        assert_eq!(sniff("a", "\u{feff} \n<!-- x --><HTML lang=zh>".as_bytes()), Format::Html);
        assert_eq!(sniff("a.HTM", b"<p>text"), Format::Html);
        assert_eq!(sniff("a.txt", b"<p>text"), Format::PlainText);
        assert_eq!(sniff("a.txt", "网页以<html>开头。".as_bytes()), Format::PlainText);
    }

    #[test]
    fn what_is_not_read_is_told_apart() {
        assert_eq!(sniff("a.txt", b"%PDF-1.7\n"), Format::Pdf);
        assert_eq!(sniff("a.txt", b"{\\rtf1\\ansi"), Format::Rtf);
        assert_eq!(sniff("a.doc", COMPOUND), Format::LegacyOffice);
        assert_eq!(sniff("对.docx", b"PK\x03\x04"), Format::Docx);
    }
}
