//! DOCX (Office Open XML): the body of the main part.
//!
//! Footnotes, headers and footers are parts of their own and stay out. What a tracked change deleted or
//! moved away stays out, what it inserted is text. Numbers that the word processor counts by itself
//! are in no text, so they are not in this one.

use super::{
    archive::Package,
    lines::Lines,
    xml::{self, Node, attribute},
};
use crate::{error::Error, protocol::Format};
use std::collections::BTreeMap;

/// A style is based on a style that is based on a style …: so far and no further.
const DEEPEST_STYLE: usize = 12;

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
    // Without styles the text is still a text.
    let styles = if package.has("word/styles.xml") {
        Styles::read(&package.xml("word/styles.xml")?)?
    } else {
        Styles::default()
    };
    let mut body = Body { styles: &styles, lines: Lines::default(), properties: Vec::new(), skipped: 0 };
    xml::walk(&package.xml(&main)?, Format::Docx, &mut |node| body.visit(node))?;
    Ok(body.lines.finish())
}

/// What the styles say of headings.
#[derive(Default)]
struct Styles {
    by_id: BTreeMap<String, Style>,
}

/// A style of paragraphs.
#[derive(Default)]
struct Style {
    /// Its own level, counted from 0 as the format does; 9 is body text.
    outline: Option<u8>,
    based_on: Option<String>,
}

impl Styles {
    fn read(styles: &str) -> Result<Self, Error> {
        let mut found = Self::default();
        let mut id = String::new();
        xml::walk(styles, Format::Docx, &mut |node| {
            let Node::Start(name, start) = node else { return };
            if name == "style" {
                id = attribute(start, "styleId").unwrap_or_default();
                return;
            }
            let Some(value) = attribute(start, "val") else { return };
            let style = found.by_id.entry(id.clone()).or_default();
            match name {
                "name" => style.outline = style.outline.or(named_level(&value)),
                "outlineLvl" => style.outline = value.parse().ok(),
                "basedOn" => style.based_on = Some(value),
                _ => {}
            }
        })?;
        Ok(found)
    }

    /// The level of a style, its own or inherited, counted from 0.
    fn level(&self, id: &str) -> Option<u8> {
        let mut id = id;
        for _ in 0..DEEPEST_STYLE {
            let Some(style) = self.by_id.get(id) else { return named_level(id) };
            if style.outline.is_some() {
                return style.outline;
            }
            id = style.based_on.as_deref()?;
        }
        None
    }
}

/// The level that a style's name tells, counted from 0: Heading 1, heading1, 标题 1.
fn named_level(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    let number = ["heading", "标题", "標題"].iter().find_map(|word| name.strip_prefix(word))?;
    let level: u8 = number.trim().parse().ok()?;
    (1..=9).contains(&level).then(|| level - 1)
}

/// The text as far as it was walked through.
struct Body<'a> {
    styles: &'a Styles,
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
    /// Its end was deleted, so it goes on in the next one.
    goes_on: bool,
}

impl Body<'_> {
    fn visit(&mut self, node: Node) {
        match node {
            Node::Start(..) if self.skipped > 0 => self.skipped += 1,
            Node::End(_) if self.skipped > 0 => self.skipped -= 1,
            Node::Text(_) if self.skipped > 0 => {}
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
        let is_inside = self.properties.last().is_some_and(|properties| !properties.are_open);
        // Between the elements stands only what makes the XML readable.
        if is_inside && !(text.contains('\n') && text.trim().is_empty()) {
            self.lines.add(&text.replace('\n', " "));
        }
    }

    /// The level of a heading, 1 to 6: the paragraph's own before the style's.
    fn level(&self, properties: &Properties) -> Option<u8> {
        let of_style = || properties.style.as_deref().and_then(|id| self.styles.level(id));
        let level = properties.outline.or_else(of_style)?;
        (level < 9).then(|| (level + 1).min(6))
    }
}

impl Properties {
    fn take(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        match name {
            "pStyle" => self.style = attribute(start, "val"),
            "outlineLvl" => self.outline = attribute(start, "val").and_then(|level| level.parse().ok()),
            "del" => self.goes_on = true,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::archive::tests::package;

    fn read(body: &str) -> String {
        let styles = r#"<w:styles><w:style w:styleId="a3"><w:name w:val="heading 2"/></w:style>
            <w:style w:styleId="own"><w:name w:val="章"/><w:basedOn w:val="a3"/></w:style>
            <w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style></w:styles>"#;
        let document = format!("<w:document><w:body>{body}</w:body></w:document>");
        let bytes = package(&[("word/document.xml", &document), ("word/styles.xml", styles)]);
        text(&mut Package::open(&bytes, Format::Docx, 1_000_000).unwrap()).unwrap()
    }

    fn paragraph(properties: &str, runs: &str) -> String {
        format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
    }

    #[test]
    fn headings_have_the_level_of_their_style_or_their_own() {
        let styled = |id: &str| paragraph(&format!("<w:pStyle w:val='{id}'/>"), "<w:r><w:t>甲</w:t></w:r>");
        let own = paragraph("<w:pStyle w:val='a3'/><w:outlineLvl w:val='0'/>", "<w:r><w:t>乙</w:t></w:r>");
        let all = ["a3", "own", "Heading3", "loop", "other"].map(styled).concat() + &own;
        assert_eq!(read(&all), "## 甲\n\n## 甲\n\n### 甲\n\n甲\n\n甲\n\n# 乙");
    }

    #[test]
    fn tracked_deletions_are_left_out_and_insertions_kept() {
        let runs = "<w:r><w:t>支持</w:t></w:r><w:del><w:r><w:delText>一切</w:delText></w:r></w:del>\
            <w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>有关</w:t></w:r></w:ins>";
        let joined = paragraph("<w:rPr><w:del w:id='1'/></w:rPr>", "<w:r><w:t>前半，</w:t></w:r>");
        let all = paragraph("", runs) + &joined + &paragraph("", "<w:r><w:t>后半。</w:t></w:r>");
        assert_eq!(read(&all), "支持有关\n\n前半，后半。");
    }

    #[test]
    fn tabs_and_breaks_are_kept_and_tab_stops_are_none() {
        let runs = "<w:r><w:t>A&amp;B</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t>\
            <w:br w:type='page'/><w:t>丙</w:t><w:instrText>PAGE</w:instrText></w:r>";
        assert_eq!(read(&paragraph("<w:tabs><w:tab w:val='left'/></w:tabs>", runs)), "A&B\t甲\n乙丙");
    }

    #[test]
    fn a_row_is_a_line() {
        let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
        let row = |a: &str, b: &str| format!("<w:tr>{}{}</w:tr>", cell(a), cell(b));
        assert_eq!(
            read(&format!("<w:tbl>{}{}</w:tbl>", row("年份", "数量"), row("2020", "1"))),
            "年份\t数量\n\n2020\t1"
        );
    }
}
