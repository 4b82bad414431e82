//! The encoding of a page: by the reader's word or the byte-order mark, else as the page says, else as it seems.

use crate::{
    decode::{Encoded, is_unreadable, said_by_reader},
    error::Error,
    protocol::{Decoding, Reading},
};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Where a page has to name its encoding.
const DECLARATION: usize = 4096;

/// A page as text, and how it was read.
pub(super) fn read(bytes: &[u8], reading: &Reading) -> Result<(String, Decoding), Error> {
    if let Some(said) = said_by_reader(reading)? {
        let said = Encoded::said(said);
        return Ok((said.read(bytes).0, said.decoding));
    }
    if let Some(declared) = declared(bytes) {
        let html = declared.read(bytes).0;
        // What a page was saved in may be another encoding than it had when it was written.
        if !is_unreadable(&html) {
            return Ok((html, declared.decoding));
        }
    }
    let found = Encoded::found(bytes)?;
    Ok((found.read(bytes).0, found.decoding))
}

/// The encoding that a page without a byte-order mark declares.
fn declared(bytes: &[u8]) -> Option<Encoded> {
    if Encoding::for_bom(bytes).is_some() {
        return None;
    }
    let opening = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARATION)]).to_ascii_lowercase();
    let mut known = labels(&opening).filter_map(|label| Encoding::for_label(label.as_bytes()));
    // A page that could be read so far is not in UTF-16; and a page that is UTF-8 was saved as such.
    let declared = known.find(|&encoding| encoding != UTF_16LE && encoding != UTF_16BE)?;
    let is_utf8 = std::str::from_utf8(bytes).is_ok();
    Some(Encoded::said(if is_utf8 { UTF_8 } else { declared }))
}

/// The labels in a page's own declarations, in lower case: a script's `charset` is the script's.
fn labels(opening: &str) -> impl Iterator<Item = &str> {
    let metas = opening.split("<meta").skip(1).map(|rest| (rest, "charset"));
    let xml = opening.trim_start().strip_prefix("<?xml").map(|rest| (rest, "encoding"));
    metas.chain(xml).flat_map(|(rest, name)| {
        let tag = rest.split('>').next().unwrap_or_default();
        tag.split(name).skip(1).filter_map(|rest| {
            let value = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
            value.split(|c: char| !c.is_ascii_alphanumeric() && !"-_:".contains(c)).next()
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::GBK;

    const SENTENCES: &str = "各成员国重申支持联合国的中心协调作用，愿在平等互利的基础上继续开展合作。";

    /// Reads a page in GBK with these declarations.
    #[track_caller]
    fn check(declarations: &str, encoding: &str) {
        let page = format!("{declarations}<p>{SENTENCES}</p>");
        let (html, decoding) = read(&GBK.encode(&page).0, &Reading::default()).unwrap();
        assert_eq!(html, page);
        assert_eq!(decoding.encoding, encoding, "{declarations}");
    }

    #[test]
    fn a_page_speaks_for_itself_and_a_script_does_not() {
        check("<script src=a.js charset=\"utf-8\"></script><meta charset=gb2312>", "GBK");
        check("<meta http-equiv='Content-Type' content='text/html; charset = GB2312'>", "GBK");
        check("<?xml version='1.0' encoding='gb2312'?><html>", "GBK");
        check("<meta charset=''><meta charset=unknown><meta charset=utf-16><meta charset=gbk>", "GBK");
    }

    #[test]
    fn a_declaration_that_is_wrong_is_not_believed() {
        for wrong in ["<meta charset=utf-8>", "<?xml version='1.0' encoding='utf-8'?>", ""] {
            check(wrong, "gb18030");
        }
    }
}
