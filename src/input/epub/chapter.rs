//! A chapter of a book: XHTML, read by a parser of HTML.
//!
//! To that parser `<title/>` is the beginning of a title that never ends. So an element without content gets
//! its end tag first, and marked sections become text; all else is taken as it stands.

use crate::{
    error::Error,
    input::{
        archive::Package,
        html::{self, LEFT_OUT},
    },
    protocol::Format,
};
use quick_xml::{Reader, escape::escape, events::Event};

/// Elements of HTML that have no end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// The text of a chapter, and the words to its pictures and tables.
///
/// # Errors
/// Those of [`Package::part`]; [`Error::Damaged`] if words stand in it and none can be read, or if it is nested
/// far too deep.
pub(super) fn text(package: &mut Package, path: &str) -> Result<(String, Vec<String>), Error> {
    let chapter = Chapter::read(&package.xml(path)?);
    let (text, captions) = html::body_text(&chapter.html, Format::Epub)?;
    if text.is_empty() && chapter.has_words {
        return Err(Error::Damaged { format: Format::Epub });
    }
    Ok((text, captions))
}

/// A chapter as far as it was read.
#[derive(Default)]
struct Chapter {
    html: String,
    is_in_body: bool,
    /// How many elements that are left out are open.
    left_out: usize,
    /// Whether words stand in its body, outside of what is left out.
    has_words: bool,
}

impl Chapter {
    /// XHTML as HTML. From where it is damaged it is HTML as it stands: that parser forgives everything.
    fn read(xhtml: &str) -> Self {
        let mut chapter = Self::default();
        let mut reader = Reader::from_str(xhtml);
        let config = reader.config_mut();
        (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) =
            (false, true, true);
        let mut rest = xhtml;
        loop {
            let event = reader.read_event();
            let read = usize::try_from(reader.buffer_position()).unwrap_or(xhtml.len());
            let Some((source, after)) = rest.split_at_checked(read.saturating_sub(xhtml.len() - rest.len()))
            else {
                break;
            };
            match event {
                Ok(Event::Eof) | Err(_) => break,
                Ok(event) => chapter.take(&event, source),
            }
            rest = after;
        }
        chapter.html.push_str(rest);
        chapter
    }

    /// Takes what comes next, with its source.
    fn take(&mut self, event: &Event, source: &str) {
        match event {
            Event::Empty(start) if !VOID.contains(&start.name().into_inner()) => {
                self.html.extend(["<", &**start, "></", start.name().into_inner(), ">"]);
                return;
            }
            Event::CData(text) => {
                self.words(text);
                self.html.push_str(&escape(&**text));
                return;
            }
            Event::Start(start) => match start.local_name().into_inner() {
                "body" => (self.is_in_body, self.left_out) = (true, 0),
                name if LEFT_OUT.contains(&name) => self.left_out += 1,
                _ => {}
            },
            Event::End(end) if LEFT_OUT.contains(&end.local_name().into_inner()) => {
                self.left_out = self.left_out.saturating_sub(1);
            }
            Event::Text(text) => self.words(text),
            _ => {}
        }
        self.html.push_str(source);
    }

    /// Takes note of text.
    fn words(&mut self, text: &str) {
        self.has_words |= self.is_in_body && self.left_out == 0 && !text.trim().is_empty();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(xhtml: &str, html: &str) {
        assert_eq!(Chapter::read(xhtml).html, html);
    }

    #[test]
    fn elements_without_content_get_an_end() {
        check(
            "<?xml version='1.0'?>\n<!DOCTYPE html><head><title/><script src='x>.js' /></head><p>甲<a id='b'/><br/>&nbsp;</p>",
            "<?xml version='1.0'?>\n<!DOCTYPE html><head><title></title><script src='x>.js' ></script></head><p>甲<a id='b'></a><br/>&nbsp;</p>",
        );
        check("<!-- <a/> --><p><![CDATA[A & <a/>]]>", "<!-- <a/> --><p>A &amp; &lt;a/&gt;");
    }

    #[test]
    fn what_is_no_xml_stays_as_it_is() {
        for html in ["", "甲", "<p>甲<b>乙</p>丙</i>", "<p>甲 & 乙<p", "<p a=b c>甲<br><!-- 乙", "<p></p"]
        {
            check(html, html);
        }
    }

    #[test]
    fn words_are_those_of_the_body() {
        let has_words = |html: &str| Chapter::read(html).has_words;
        assert!(has_words("<head><title>甲</head><body><p>乙</p></body>"));
        assert!(!has_words("<head><title>甲</title></head><body> <svg><text>乙</text></svg>\n</body>"));
    }
}
