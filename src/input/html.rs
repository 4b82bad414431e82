//! HTML: the main text of a page.
//!
//! Mozilla's readability (`dom_smoothie`) says which paragraphs are the main text. It drops titles,
//! datelines, short lines and tables, and they are wanted here; so it only tells where the main text
//! begins and ends, and all that stands between is kept. Where it finds too little, the whole page is
//! kept but for what its own marks set apart.

mod encoding;
mod lists;
mod main_text;
mod meta;
mod nesting;

use super::lines::Lines;
use crate::{
    characters::stops,
    corpus::Metadata,
    decode::Decoded,
    error::Error,
    protocol::{Format, Reading},
};
use dom_query::{NodeId, NodeRef};
use lists::{Label, Lists};

/// What is hidden and holds more sentences is text.
const HIDDEN_STOPS: usize = 4;

/// Elements that are not text, or not the page's own. A form is not among them: ASP.NET puts the whole page
/// into one.
pub(super) const LEFT_OUT: [&str; 16] = [
    "script", "style", "noscript", "template", "nav", "head", "svg", "math", "iframe", "object", "select",
    "button", "textarea", "rt", "rp", "video",
];
/// Elements that belong to the site, unless they stand in one of [`CONTENT`]: there they hold the title, the date
/// and who wrote it.
const OF_THE_SITE: [&str; 2] = ["header", "footer"];
/// Elements that hold what a page is about.
const CONTENT: [&str; 3] = ["article", "section", "main"];

/// Elements that begin and end a line.
const BLOCKS: [&str; 37] = [
    "p",
    "header",
    "footer",
    "aside",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "section",
    "article",
    "main",
    "address",
    "figure",
    "figcaption",
    "hr",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "body",
    "details",
    "summary",
];

/// The main text of a page, and what the page says of itself.
pub(super) fn text(bytes: &[u8], reading: &Reading) -> Result<(Decoded, Metadata), Error> {
    let (html, decoding) = encoding::read(bytes, reading)?;
    let page = nesting::parsed(&html, Format::Html)?;
    let whole = Walked::new(page.root(), Walk::Page);
    let main = main_text::main_text(&html, page.root(), &whole.lines, whole.depth);
    let text = main.unwrap_or_else(|| whole.lines.join("\n\n"));
    let metadata = Metadata { captions: whole.captions, ..meta::metadata(&page, &html) };
    Ok((Decoded::checked(text, decoding)?, metadata))
}

/// All text of a page, or of a chapter of a book: in that, no part is the site's. And the words to its pictures
/// and tables.
pub(super) fn body_text(html: &str, format: Format) -> Result<(String, Vec<String>), Error> {
    let walk = if format == Format::Epub { Walk::Book } else { Walk::Page };
    let walked = Walked::new(nesting::parsed(html, format)?.root(), walk);
    Ok((walked.lines.join("\n\n"), walked.captions))
}

/// What is taken of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Walk {
    /// What is not the site's, with the numbers of lists.
    #[default]
    Page,
    /// The same without the numbers.
    Unnumbered,
    /// All, with the numbers: a chapter of a book.
    Book,
}

/// A page that was walked through.
struct Walked {
    lines: Vec<String>,
    /// How deep its elements are nested.
    depth: usize,
    /// The words to its pictures and tables, each without white space.
    captions: Vec<String>,
}

impl Walked {
    /// Walks without recursion: a page may be nested deeper than a stack.
    fn new(root: NodeRef, walk: Walk) -> Self {
        let mut page = Page { walk, ..Page::default() };
        let mut depth = 0;
        let mut deepest = 0;
        let mut next = Some(root);
        while let Some(node) = next {
            let enters = page.enter(&node);
            if let Some(child) = node.first_child().filter(|_| enters) {
                depth += 1;
                deepest = deepest.max(depth);
                next = Some(child);
                continue;
            }
            let mut done = node;
            next = loop {
                page.leave(&done);
                if depth == 0 {
                    break None;
                }
                if let Some(sibling) = done.next_sibling() {
                    break Some(sibling);
                }
                let Some(parent) = done.parent() else { break None };
                depth -= 1;
                done = parent;
            };
        }
        let text = page.lines.finish();
        let lines = text.split("\n\n").filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Self { lines, depth: deepest, captions: page.captions }
    }
}

/// The text as far as it was walked through.
#[derive(Default)]
struct Page {
    lines: Lines,
    walk: Walk,
    /// How many `pre` are open.
    preformatted: usize,
    /// The level of the heading that is open.
    level: Option<u8>,
    /// How many notes there were.
    notes: usize,
    lists: Lists,
    /// The number of the note or the item that begins.
    label: Option<Label>,
    captions: Vec<String>,
    /// The element with the words to a picture or a table that is open.
    caption: Option<NodeId>,
}

impl Page {
    /// Takes what stands at the beginning of a node; tells whether its children are wanted.
    fn enter(&mut self, node: &NodeRef) -> bool {
        if node.is_text() {
            let text = node.text();
            if let Some(label) = self.label.take_if(|_| !text.trim().is_empty()) {
                self.lines.add(label.before(&text));
            }
            match self.preformatted {
                0 => self.lines.add_collapsed(&text),
                _ => self.lines.add(&text),
            }
            return false;
        }
        let Some(name) = node.node_name() else { return !node.is_comment() };
        let name = name.as_ref();
        if is_named(node, &["doc-noteref", "doc-backlink"], &["noteref", "backlink"]) {
            return false;
        }
        let is_note = is_note(node);
        let is_left_out = LEFT_OUT.contains(&name) || self.walk != Walk::Book && is_beside(node, name);
        if is_left_out && !is_note || node.has_attr("hidden") || is_hidden(node) {
            return false;
        }
        if BLOCKS.contains(&name) {
            self.lines.end(self.level);
        }
        if is_note {
            self.notes += 1;
            self.label = Some(Label::mark(format!("[{}] ", self.notes)));
        } else if name == "li" && self.walk != Walk::Unnumbered {
            self.label = self.lists.label(node);
        }
        match name {
            "ol" | "ul" => self.lists.begin(node, name),
            "br" => self.lines.add("\n"),
            "pre" => self.preformatted += 1,
            "figcaption" | "caption" if self.caption.is_none() => {
                self.caption = Some(node.id);
                self.captions.push(node.text().split_whitespace().collect());
            }
            "table" => self.lines.begin_table(),
            "td" | "th" => self.lines.begin_cell(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.level = name[1..].parse().ok(),
            _ => {}
        }
        true
    }

    /// Takes what stands at the end of a node.
    fn leave(&mut self, node: &NodeRef) {
        let Some(name) = node.node_name() else { return };
        let name = name.as_ref();
        if !BLOCKS.contains(&name) {
            return;
        }
        self.lines.end(self.level);
        self.caption.take_if(|caption| *caption == node.id);
        match name {
            "pre" => self.preformatted = self.preformatted.saturating_sub(1),
            "ol" | "ul" => self.lists.end(node),
            "li" => self.label = None,
            "tr" => self.lines.end_row(),
            "table" => self.lines.end_table(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.level = None,
            _ => {}
        }
    }
}

/// Whether an element stands beside what its page is about.
fn is_beside(node: &NodeRef, name: &str) -> bool {
    let is_content = |outer: NodeRef| outer.node_name().is_some_and(|name| CONTENT.contains(&name.as_ref()));
    name == "aside" || OF_THE_SITE.contains(&name) && !node.ancestors_it(None).any(is_content)
}

/// Whether an element is not shown, and no text that a script shows later: words for search engines, boxes that
/// open at a click.
fn is_hidden(node: &NodeRef) -> bool {
    let style = node.attr("style").map(|style| style.replace(' ', "").to_ascii_lowercase());
    style.is_some_and(|style| style.contains("display:none")) && stops(&node.text()) <= HIDDEN_STOPS
}

/// Whether an element is a note: marked as one, or an item of a list of notes.
fn is_note(node: &NodeRef) -> bool {
    const NOTES: [&str; 2] = ["doc-footnote", "doc-endnote"];
    const TYPES: [&str; 4] = ["footnote", "endnote", "rearnote", "note"];
    let is_list = |list: NodeRef| {
        let around = list.parent().is_some_and(|section| is_list_of_notes(&section));
        around || is_list_of_notes(&list)
    };
    is_named(node, &NOTES, &TYPES)
        || node.node_name().is_some_and(|name| name.as_ref() == "li") && node.parent().is_some_and(is_list)
}

fn is_list_of_notes(node: &NodeRef) -> bool {
    is_named(node, &["doc-endnotes"], &["footnotes", "endnotes", "rearnotes"])
}

/// Whether an element has one of these roles, or as a part of a book one of these types.
fn is_named(node: &NodeRef, roles: &[&str], types: &[&str]) -> bool {
    let has = |attribute: &str, known: &[&str]| {
        node.attr(attribute).is_some_and(|value| value.split_whitespace().any(|name| known.contains(&name)))
    };
    has("role", roles) || has("epub:type", types)
}

#[cfg(test)]
mod tests;
