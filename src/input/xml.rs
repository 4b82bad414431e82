//! XML as a series of tags and text.
//!
//! Entities that a document defines for itself are never expanded: a reference to one stands in the text
//! as it was written. So no file can grow by being read.

use crate::{error::Error, protocol::Format};
use encoding_rs::{Encoding, UTF_8};
use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

/// Elements nested deeper than this are no document's, and what reads them takes time with the depth.
const DEEPEST: usize = 1_000;

/// What comes next in an XML file. Names are local, without their prefix.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    /// An element begins. One without content begins and ends.
    Start(&'a str, &'a BytesStart<'a>),
    /// An element ends.
    End(&'a str),
    /// Text, character references resolved.
    Text(&'a str),
}

/// Walks through XML from its beginning to its end.
///
/// # Errors
/// [`Error::Damaged`] if tags do not match, the end is missing, or it is nested far deeper than any document is.
pub(super) fn walk(xml: &str, format: Format, visit: &mut dyn FnMut(Node)) -> Result<(), Error> {
    let damaged = || Error::Damaged { format };
    let mut reader = Reader::from_str(xml);
    reader.config_mut().allow_dangling_amp = true;
    let mut depth = 0_usize;
    let mut elements = 0_usize;
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(_) if depth >= DEEPEST => return Err(damaged()),
            Event::Start(start) => {
                depth += 1;
                elements += 1;
                visit(Node::Start(start.local_name().into_inner(), &start));
            }
            Event::Empty(start) => {
                elements += 1;
                let name = start.local_name().into_inner();
                visit(Node::Start(name, &start));
                visit(Node::End(name));
            }
            Event::End(end) => {
                depth = depth.checked_sub(1).ok_or_else(damaged)?;
                visit(Node::End(end.local_name().into_inner()));
            }
            Event::Text(text) => visit(Node::Text(&text.xml10_content())),
            Event::CData(text) => visit(Node::Text(&text.xml10_content())),
            Event::GeneralRef(reference) => visit(Node::Text(&resolved(&reference))),
            Event::Eof if depth == 0 && elements > 0 => return Ok(()),
            Event::Eof => return Err(damaged()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// What a reference stands for; itself if that is not known.
fn resolved(reference: &BytesRef) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let known = resolve_predefined_entity(reference);
    known.map_or_else(|| format!("&{};", &**reference), str::to_owned)
}

/// The value of an attribute, by its local name.
pub(super) fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found = attributes.with_checks(false).flatten().find(|a| a.key.local_name().into_inner() == name)?;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    Some(value.map_or_else(|_| found.value.to_string(), std::borrow::Cow::into_owned))
}

/// The text of the first element of this name that has any. XML that is damaged has none.
pub(super) fn text_of(xml: &str, element: &str) -> Option<String> {
    let mut found = String::new();
    let mut is_inside = false;
    let walked = walk(xml, Format::OtherOffice, &mut |node| match node {
        Node::Start(name, _) if name == element => is_inside = found.trim().is_empty(),
        Node::End(name) if name == element => is_inside = false,
        Node::Text(text) if is_inside => found.push_str(text),
        _ => {}
    });
    walked.ok()?;
    Some(found.trim().to_owned()).filter(|found| !found.is_empty())
}

/// XML's bytes as text: by their byte-order mark, else as the declaration says, else UTF-8.
pub(super) fn decode(bytes: &[u8]) -> String {
    let opening = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declaration = opening.strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let label = declaration.and_then(|declaration| {
        let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
        value.split(['"', '\'']).nth(1)
    });
    let encoding = label.and_then(|label| Encoding::for_label(label.as_bytes())).unwrap_or(UTF_8);
    encoding.decode(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(xml: &str) -> Result<String, Error> {
        let mut found = String::new();
        walk(xml, Format::Docx, &mut |node| {
            if let Node::Text(text) = node {
                found.push_str(text);
            }
        })?;
        Ok(found)
    }

    #[test]
    fn references_are_resolved_and_unknown_ones_kept() {
        assert_eq!(text("<a>甲&amp;乙&#x4e19;&lt;&unknown;<![CDATA[&]]></a>").unwrap(), "甲&乙丙<&unknown;&");
    }

    #[test]
    fn an_entity_bomb_stays_small() {
        let bomb: Vec<String> = (1..30)
            .map(|level| format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10)))
            .collect();
        let bomb = format!("<!DOCTYPE a [<!ENTITY a0 \"对勘对勘\">{}]><a>&a29;</a>", bomb.concat());
        assert_eq!(text(&bomb).unwrap(), "&a29;");
    }

    #[test]
    fn what_has_no_end_is_damaged() {
        for xml in ["", "<a>", "<a><b></a>", "</a>", "<a", "<a>text</a"] {
            assert_eq!(text(xml), Err(Error::Damaged { format: Format::Docx }), "{xml}");
        }
    }

    #[test]
    fn what_is_nested_without_end_is_damaged() {
        let nested = |depth: usize| text(&format!("{}甲{}", "<a>".repeat(depth), "</a>".repeat(depth)));
        assert_eq!(nested(DEEPEST).unwrap(), "甲");
        assert_eq!(nested(DEEPEST + 1), Err(Error::Damaged { format: Format::Docx }));
    }

    #[test]
    fn the_declaration_names_the_encoding() {
        let (bytes, ..) = encoding_rs::GBK.encode("<?xml version='1.0' encoding='gbk'?><a>对勘</a>");
        assert_eq!(text(&decode(&bytes)).unwrap(), "对勘");
    }
}
