//! DOCX (Office Open XML): the body of the main part.
//!
//! Headers, footers and comments are parts of their own and stay out; notes stand at the end. What a tracked
//! change deleted or moved away stays out, what it inserted is text. Hidden text stays out, as it does in RTF: no
//! reader of the page sees it, and what stands there is for indexes and forms, or was meant to be gone. Numbers that
//! the word processor counts by itself are in no text of the file, and they are in this one, since readers see them.

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
    // Without styles, lists and notes, or with what stands in them before the damage, the text is still a text.
    let styles = package.beside("word/styles.xml")?.map(|xml| Styles::read(&xml)).unwrap_or_default();
    let lists = package.beside("word/numbering.xml")?.map(|xml| Lists::read(&xml)).unwrap_or_default();
    let mut notes = Notes::new();
    for kind in ["footnote", "endnote"] {
        if let Some(xml) = package.beside(&format!("word/{kind}s.xml"))? {
            read_notes(&xml, kind, &styles, &mut notes);
        }
    }
    let mut body = Body::new(&styles, lists, notes);
    xml::walk(&package.xml(&main)?, Format::Docx, &mut |node| body.visit(node))?;
    Ok(body.lines.finish())
}

/// The title that the properties of a package name.
pub(super) fn title(package: &mut Package) -> Result<Option<String>, Error> {
    Ok(package.beside("docProps/core.xml")?.and_then(|properties| xml::text_of(&properties, "title")))
}

/// The texts of notes, by kind and number.
type Notes = BTreeMap<(&'static str, String), String>;

/// Reads the notes of a kind, up to where their part is damaged.
fn read_notes(xml: &str, kind: &'static str, styles: &Styles, notes: &mut Notes) {
    let mut id = String::new();
    let mut note = Body::new(styles, Lists::default(), Notes::new());
    let walked = xml::walk(xml, Format::Docx, &mut |node| match node {
        Node::Start(name, start) if name == kind => id = attribute(start, "id").unwrap_or_default(),
        Node::End(name) if name == kind => {
            let read = std::mem::replace(&mut note, Body::new(styles, Lists::default(), Notes::new()));
            notes.insert((kind, std::mem::take(&mut id)), read.lines.finish());
        }
        other => note.visit(other),
    });
    walked.ok();
}

/// The text as far as it was walked through.
struct Body<'a> {
    styles: &'a Styles,
    lists: Lists,
    notes: Notes,
    lines: Lines,
    /// Those of the open paragraphs, the innermost last.
    properties: Vec<Properties>,
    /// Inside the properties of a run.
    is_in_run_properties: bool,
    /// Inside an element of text: what else has text says where a drawing stands, or what a field computes.
    is_in_text: bool,
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
    /// It was given the number of its list, if it has one.
    is_numbered: bool,
    end: End,
}

/// What became of the end of a paragraph.
#[derive(Default, PartialEq, Eq)]
enum End {
    /// It is where it is.
    #[default]
    Own,
    /// It is hidden. Without words, the paragraph is not there at all.
    Hidden,
    /// It was deleted, so the paragraph goes on in the next one.
    Deleted,
    /// It was deleted, and the next one has yet to begin.
    Passed,
}

impl<'a> Body<'a> {
    fn new(styles: &'a Styles, lists: Lists, notes: Notes) -> Self {
        let (lines, properties) = (Lines::default(), Vec::new());
        let (is_in_run_properties, is_in_text, skipped) = (false, false, 0);
        Self { styles, lists, notes, lines, properties, is_in_run_properties, is_in_text, skipped }
    }

    fn visit(&mut self, node: Node) {
        match node {
            Node::Start(..) if self.skipped > 0 => self.skipped += 1,
            Node::End(_) if self.skipped > 0 => self.skipped -= 1,
            Node::Text(_) if self.skipped > 0 => {}
            // How it was before a tracked change.
            Node::Start("pPrChange" | "rPrChange", _) => self.skipped = 1,
            Node::Start(name, start) if self.is_in_run_properties => {
                if name == "vanish" && is_on(start) {
                    // Left out as if that had begun with the run: with it, its properties and this are open.
                    (self.skipped, self.is_in_run_properties) = (3, false);
                }
            }
            Node::Start(name, start) => match self.properties.last_mut() {
                Some(properties) if properties.are_open => properties.take(name, start),
                _ => self.start(name, start),
            },
            Node::End(name) => self.end(name),
            Node::Text(text) => self.text(text),
        }
    }

    fn start(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        match name {
            // Deleted, moved away, a second form of the same drawing, pinyin above the line.
            "del" | "moveFrom" | "Fallback" | "rt" => self.skipped = 1,
            "rPr" => self.is_in_run_properties = true,
            "t" => self.is_in_text = true,
            "p" => self.begin_paragraph(),
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
            "tbl" => {
                self.end_what_goes_on();
                self.lines.begin_table();
            }
            "tc" => self.lines.begin_cell(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "rPr" => self.is_in_run_properties = false,
            "t" => self.is_in_text = false,
            "pPr" => {
                if let Some(properties) = self.properties.last_mut() {
                    properties.are_open = false;
                }
            }
            "p" => self.end_paragraph(),
            "tc" | "body" | "txbxContent" => self.end_what_goes_on(),
            "tr" => self.lines.end_row(),
            "tbl" => self.lines.end_table(),
            _ => {}
        }
    }

    /// Begins a paragraph, or goes on in one whose end was deleted.
    fn begin_paragraph(&mut self) {
        let before = self.properties.pop_if(|last| last.end == End::Passed);
        if before.is_none() {
            self.lines.begin();
        }
        let is_numbered = before.is_some_and(|before| before.is_numbered);
        self.properties.push(Properties { is_numbered, ..Properties::default() });
    }

    fn end_paragraph(&mut self) {
        let Some(properties) = self.properties.last_mut() else { return };
        match properties.end {
            End::Deleted | End::Passed => {
                properties.end = End::Passed;
                return;
            }
            End::Hidden => {}
            // Without words it has a number all the same, and the next one the next.
            End::Own => drop(properties.number(self.styles, &mut self.lists)),
        }
        let level = self.properties.pop().and_then(|properties| self.level(&properties));
        self.lines.end(level);
    }

    /// A paragraph whose end was deleted ends at the latest with what holds it, or before a table.
    fn end_what_goes_on(&mut self) {
        if self.properties.pop_if(|last| last.end == End::Passed).is_some() {
            self.lines.end(None);
        }
    }

    fn text(&mut self, text: &str) {
        let Some(properties) = self.properties.last_mut().filter(|_| self.is_in_text) else { return };
        if let Some(label) = properties.number(self.styles, &mut self.lists) {
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
    /// Gives the paragraph the next number of its list, once. Not before its first words: one that was deleted
    /// with its end is not counted, and one that goes on in the next has a single number.
    fn number(&mut self, styles: &Styles, lists: &mut Lists) -> Option<String> {
        if std::mem::replace(&mut self.is_numbered, true) {
            return None;
        }
        let of_style = self.style.as_deref().map(|style| styles.list(style)).unwrap_or_default();
        let list = std::mem::take(&mut self.list).or(of_style);
        lists.next(&list, self.style.as_deref())
    }

    fn take(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        match name {
            "pStyle" => self.style = attribute(start, "val"),
            "outlineLvl" => self.outline = attribute(start, "val").and_then(|level| level.parse().ok()),
            "numId" => self.list.list = attribute(start, "val"),
            "ilvl" => self.list.level = attribute(start, "val").and_then(|level| level.parse().ok()),
            "del" => self.end = End::Deleted,
            "vanish" if is_on(start) && self.end == End::Own => self.end = End::Hidden,
            _ => {}
        }
    }
}

/// Whether a property that is on or off is on: it is where nothing else is said.
fn is_on(start: &quick_xml::events::BytesStart) -> bool {
    attribute(start, "val").is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off"))
}

#[cfg(test)]
mod tests;
