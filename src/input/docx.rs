//! DOCX (Office Open XML): the body of the main part.
//!
//! Headers, footers and comments are parts of their own and stay out; notes stand at the end. What a tracked
//! change deleted or moved away stays out, what it inserted is text. Numbers that the word processor counts by
//! itself are in no text of the file, and they are in this one, since readers see them.

mod numbering;
mod styles;

use super::{
    archive::Package,
    lines::Lines,
    xml::{self, Node, attribute},
};
use crate::{error::Error, protocol::Format};
use numbering::{Lists, Membership};
use std::collections::BTreeMap;
use styles::Styles;

/// The name of the part that holds the text.
pub(super) fn main_part(package: &Package) -> Option<String> {
    let is_main = |name: &str| {
        let rest = name.strip_prefix("word/document").and_then(|rest| rest.strip_suffix(".xml"));
        rest.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    package.find(is_main)
}

/// The text of a DOCX.
pub(super) fn text(package: &mut Package) -> Result<String, Error> {
    let main = main_part(package).ok_or(Error::Damaged { format: Format::Docx })?;
    // Without styles, lists and notes the text is still a text.
    let styles = optional(package, "word/styles.xml")?.map(|xml| Styles::read(&xml)).transpose()?;
    let styles = styles.unwrap_or_default();
    let lists = optional(package, "word/numbering.xml")?.map(|xml| Lists::read(&xml)).transpose()?;
    let mut notes = BTreeMap::new();
    for kind in ["footnote", "endnote"] {
        if let Some(xml) = optional(package, &format!("word/{kind}s.xml"))? {
            read_notes(&xml, kind, &styles, &mut notes)?;
        }
    }
    let mut body = Body::new(&styles, lists.unwrap_or_default(), notes);
    xml::walk(&package.xml(&main)?, Format::Docx, &mut |node| body.visit(node))?;
    Ok(body.lines.finish())
}

/// The title that the properties of a package name.
pub(super) fn title(package: &mut Package) -> Result<Option<String>, Error> {
    Ok(optional(package, "docProps/core.xml")?.and_then(|properties| xml::text_of(&properties, "title")))
}

/// A part that need not be there.
fn optional(package: &mut Package, part: &str) -> Result<Option<String>, Error> {
    if package.has(part) { package.xml(part).map(Some) } else { Ok(None) }
}

/// The texts of notes, by kind and number.
type Notes = BTreeMap<(&'static str, String), String>;

fn read_notes(xml: &str, kind: &'static str, styles: &Styles, notes: &mut Notes) -> Result<(), Error> {
    let mut id = String::new();
    let mut note = Body::new(styles, Lists::default(), Notes::new());
    xml::walk(xml, Format::Docx, &mut |node| match node {
        Node::Start(name, start) if name == kind => id = attribute(start, "id").unwrap_or_default(),
        Node::End(name) if name == kind => {
            let read = std::mem::replace(&mut note, Body::new(styles, Lists::default(), Notes::new()));
            notes.insert((kind, std::mem::take(&mut id)), read.lines.finish());
        }
        other => note.visit(other),
    })
}

/// The text as far as it was walked through.
struct Body<'a> {
    styles: &'a Styles,
    lists: Lists,
    notes: Notes,
    lines: Lines,
    /// Those of the open paragraphs, the innermost last.
    properties: Vec<Properties>,
    /// How many elements deep inside something left out.
    skipped: usize,
}

/// What a paragraph says of itself.
#[derive(Default)]
struct Properties {
    /// Whether these are being read: a tab there is a tab stop, no tab.
    are_open: bool,
    style: Option<String>,
    outline: Option<u8>,
    list: Membership,
    /// The number that stands before its words, until there are any.
    label: Option<String>,
    /// Its end was deleted, so it goes on in the next one.
    goes_on: bool,
}

impl<'a> Body<'a> {
    fn new(styles: &'a Styles, lists: Lists, notes: Notes) -> Self {
        let (lines, properties) = (Lines::default(), Vec::new());
        Self { styles, lists, notes, lines, properties, skipped: 0 }
    }

    fn visit(&mut self, node: Node) {
        match node {
            Node::Start(..) if self.skipped > 0 => self.skipped += 1,
            Node::End(_) if self.skipped > 0 => self.skipped -= 1,
            Node::Text(_) if self.skipped > 0 => {}
            Node::Start(name, start) => match self.properties.last_mut() {
                // How it was before a tracked change.
                Some(properties) if properties.are_open && name == "pPrChange" => self.skipped = 1,
                Some(properties) if properties.are_open => properties.take(name, start),
                _ => self.start(name, start),
            },
            Node::End(name) => self.end(name),
            Node::Text(text) => self.text(text),
        }
    }

    fn start(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        match name {
            // Deleted, moved away, a second form of the same drawing, pinyin above the line, field codes.
            "del" | "moveFrom" | "Fallback" | "rt" | "instrText" | "delText" | "delInstrText" | "tblPr"
            | "tblGrid" | "rPr" | "sectPr" | "posOffset" | "align" | "sdtPr" | "pgSz" => self.skipped = 1,
            "p" => {
                // After a deleted end the text goes on in the paragraph that is open.
                let goes_on =
                    self.properties.last_mut().is_some_and(|last| std::mem::take(&mut last.goes_on));
                if goes_on {
                    self.properties.pop();
                } else {
                    self.lines.begin();
                }
                self.properties.push(Properties::default());
            }
            "pPr" => {
                if let Some(properties) = self.properties.last_mut() {
                    properties.are_open = true;
                }
            }
            "tab" | "ptab" => self.lines.add("\t"),
            "br" | "cr" if !self.properties.is_empty() => {
                // A page or a column ends where the paper does, not the text.
                let kind = attribute(start, "type");
                self.lines.add(if kind.is_none_or(|kind| kind == "textWrapping") { "\n" } else { "" });
            }
            "footnoteReference" => self.note("footnote", start),
            "endnoteReference" => self.note("endnote", start),
            "noBreakHyphen" => self.lines.add("-"),
            "tbl" => self.lines.begin_table(),
            "tc" => self.lines.begin_cell(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "pPr" => {
                if let Some(properties) = self.properties.last_mut() {
                    properties.are_open = false;
                    properties.number(self.styles, &mut self.lists);
                }
            }
            "p" => {
                let Some(properties) = self.properties.last() else { return };
                if !properties.goes_on {
                    let level = self.level(properties);
                    self.properties.pop();
                    self.lines.end(level);
                }
            }
            "tc" | "body" | "txbxContent" => self.end_what_goes_on(),
            "tr" => self.lines.end_row(),
            "tbl" => self.lines.end_table(),
            _ => {}
        }
    }

    /// A paragraph whose end was deleted ends at the latest with what holds it.
    fn end_what_goes_on(&mut self) {
        if self.properties.last().is_some_and(|properties| properties.goes_on) {
            self.properties.pop();
            self.lines.end(None);
        }
    }

    fn text(&mut self, text: &str) {
        let Some(properties) = self.properties.last_mut().filter(|properties| !properties.are_open) else {
            return;
        };
        // Between the elements stands only what makes the XML readable.
        if text.contains('\n') && text.trim().is_empty() {
            return;
        }
        if let Some(label) = properties.label.take() {
            self.lines.add(&label);
        }
        self.lines.add(&text.replace('\n', " "));
    }

    /// Puts a note to those at the end.
    fn note(&mut self, kind: &'static str, start: &quick_xml::events::BytesStart) {
        let id = attribute(start, "id").unwrap_or_default();
        let Some(note) = self.notes.remove(&(kind, id)) else { return };
        self.lines.begin_note();
        for paragraph in note.split("\n\n") {
            self.lines.begin();
            self.lines.add(paragraph);
            self.lines.end(None);
        }
        self.lines.end_note();
    }

    /// The level of a heading, 1 to 6: the paragraph's own before the style's.
    fn level(&self, properties: &Properties) -> Option<u8> {
        let of_style = || properties.style.as_deref().and_then(|id| self.styles.level(id));
        let level = properties.outline.or_else(of_style)?;
        (level < 9).then(|| (level + 1).min(6))
    }
}

impl Properties {
    /// Gives the paragraph the next number of its list.
    fn number(&mut self, styles: &Styles, lists: &mut Lists) {
        let of_style = self.style.as_deref().map(|style| styles.list(style)).unwrap_or_default();
        let list = std::mem::take(&mut self.list).or(of_style);
        self.label = lists.next(&list, self.style.as_deref());
    }

    fn take(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        match name {
            "pStyle" => self.style = attribute(start, "val"),
            "outlineLvl" => self.outline = attribute(start, "val").and_then(|level| level.parse().ok()),
            "numId" => self.list.list = attribute(start, "val"),
            "ilvl" => self.list.level = attribute(start, "val").and_then(|level| level.parse().ok()),
            "del" => self.goes_on = true,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
