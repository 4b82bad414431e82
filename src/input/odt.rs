//! ODT (`OpenDocument` text): the body of `content.xml`.
//!
//! Annotations and what tracked changes deleted stay out; headers and footers are in another part. Notes stand at
//! the end. Numbers of lists and headings are counted here.

mod lists;

use super::{
    archive::Package,
    lines::Lines,
    xml::{self, Node, attribute},
};
use crate::{error::Error, protocol::Format};
use lists::{Lists, Styles};

/// More spaces than this in one place say nothing.
const MOST_SPACES: usize = 100;

/// The text of an ODT.
pub(super) fn text(package: &mut Package) -> Result<String, Error> {
    if is_protected(package)? {
        return Err(Error::Protected { format: Format::Odt });
    }
    let content = package.xml("content.xml")?;
    let mut styles = Styles::default();
    // Styles only number lists and headings: what stands in them before the damage is better than no text.
    if let Some(part) = package.beside("styles.xml")? {
        styles.read(&part);
    }
    styles.read(&content);
    let mut body = Body { lists: Lists::new(styles), ..Body::default() };
    xml::walk(&content, Format::Odt, &mut |node| body.visit(node))?;
    Ok(body.lines.finish())
}

/// The title that the properties name.
pub(super) fn title(package: &mut Package) -> Result<Option<String>, Error> {
    Ok(package.beside("meta.xml")?.and_then(|properties| xml::text_of(&properties, "title")))
}

/// Whether an `OpenDocument` file has a password.
pub(super) fn is_protected(package: &mut Package) -> Result<bool, Error> {
    let manifest = package.beside("META-INF/manifest.xml")?;
    Ok(manifest.is_some_and(|manifest| manifest.contains("encryption-data")))
}

/// The text as far as it was walked through.
#[derive(Default)]
struct Body {
    lines: Lines,
    lists: Lists,
    is_inside: bool,
    /// The levels of the open paragraphs, the innermost last; none if it is no heading.
    levels: Vec<Option<u8>>,
    /// The number that stands before the next words.
    label: Option<String>,
    /// How many elements deep inside something left out.
    skipped: usize,
}

impl Body {
    fn visit(&mut self, node: Node) {
        match node {
            Node::Start(..) if self.skipped > 0 => self.skipped += 1,
            Node::End(_) if self.skipped > 0 => self.skipped -= 1,
            Node::Start("body", _) => self.is_inside = true,
            Node::Start(name, start) if self.is_inside => self.start(name, start),
            Node::End(name) if self.is_inside => self.end(name),
            Node::Text(text) if self.skipped == 0 && !self.levels.is_empty() => {
                if let Some(label) = self.label.take_if(|_| !text.trim().is_empty()) {
                    self.lines.add(&label);
                }
                self.lines.add_collapsed(text);
            }
            _ => {}
        }
    }

    fn start(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        let number = |name: &str| attribute(start, name).and_then(|value| value.parse::<usize>().ok());
        match name {
            // A number that another program has counted is counted here, too.
            "tracked-changes" | "note-citation" | "annotation" | "ruby-text" | "forms" | "number" => {
                self.skipped = 1;
            }
            // Those of a picture; a field that shows the title of the document is text.
            "desc" | "title" if is_of_drawing(start) => self.skipped = 1,
            "note-body" => self.lines.begin_note(),
            "list" => self.lists.begin(start),
            "list-header" => self.lists.begin_header(),
            "list-item" => self.lists.begin_item(start),
            "p" => {
                self.label = self.lists.label();
                self.levels.push(None);
                self.lines.begin();
            }
            "h" => {
                let level = number("outline-level").unwrap_or(1).max(1);
                self.label = self.lists.of_heading(start, level);
                self.levels.push(u8::try_from(level.min(6)).ok());
                self.lines.begin();
            }
            "s" => self.lines.add(&" ".repeat(number("c").unwrap_or(1).min(MOST_SPACES))),
            "tab" => self.lines.add("\t"),
            "line-break" => self.lines.add("\n"),
            "table" => self.lines.begin_table(),
            "table-cell" | "covered-table-cell" => self.lines.begin_cell(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" | "h" => {
                if let Some(level) = self.levels.pop() {
                    self.lines.end(level);
                }
            }
            "list" => self.lists.end(),
            "note-body" => self.lines.end_note(),
            "table-row" => self.lines.end_row(),
            "table" => self.lines.end_table(),
            "body" => self.is_inside = false,
            _ => {}
        }
    }
}

/// Whether an element says something of a drawing and is no field of the text.
fn is_of_drawing(start: &quick_xml::events::BytesStart) -> bool {
    start.name().prefix().is_some_and(|prefix| prefix.into_inner() == "svg")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::archive::tests::package;

    fn read(body: &str) -> Result<String, Error> {
        let content = format!(
            "<office:document-content><style>x</style><office:body><office:text>{body}</office:text></office:body></office:document-content>"
        );
        text(&mut Package::open(&package(&[("content.xml", &content)]), Format::Odt, 1_000_000).unwrap())
    }

    #[test]
    fn headings_spaces_and_breaks() {
        let body = "<text:h text:outline-level='2'>安全</text:h>\n<text:p>甲\n  乙<text:tab/>丙<text:s text:c='2'/>丁\
            <text:line-break/>戊&amp;己</text:p>";
        assert_eq!(read(body).unwrap(), "## 安全\n\n甲乙\t丙  丁\n戊&己");
    }

    #[test]
    fn deletions_are_left_out_and_notes_stand_at_the_end() {
        let body = "<text:tracked-changes><text:p>删去</text:p></text:tracked-changes>\
            <text:p>正文<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note>\
            继续。</text:p><text:p>又。</text:p>";
        assert_eq!(read(body).unwrap(), "正文继续。\n\n又。\n\n[1] 脚注");
    }

    #[test]
    fn numbers_of_lists_and_headings_are_text() {
        let number = |element: &str, level: u8, attributes: &str| {
            format!("<text:{element} text:level='{level}' {attributes}/>")
        };
        let styles = format!(
            "<office:document-styles><text:outline-style>{}{}</text:outline-style></office:document-styles>",
            number(
                "outline-level-style",
                1,
                "style:num-format='一, 二, 三, ...' style:num-prefix='第' style:num-suffix='章'"
            ),
            number(
                "outline-level-style",
                2,
                "style:num-format='1' text:display-levels='2' loext:num-list-format='%1%.%2%'"
            ),
        );
        let content = format!(
            "<office:document-content><text:list-style style:name='L'>{}{}{}</text:list-style><office:body><office:text>\
            <text:h text:outline-level='1'>总则</text:h><text:h text:outline-level='2'>目的</text:h>\
            <text:list text:style-name='L' xml:id='a'><text:list-item><text:p>甲</text:p><text:p>续</text:p><text:list><text:list-item>\
            <text:p>子</text:p></text:list-item></text:list></text:list-item><text:list-header><text:p>题</text:p></text:list-header></text:list>\
            <text:h text:outline-level='1' text:is-list-header='true'>间</text:h><text:h text:outline-level='1'>附则</text:h>\
            <text:list text:style-name='L' text:continue-list='a'><text:list-item><text:h text:outline-level='3'>乙</text:h></text:list-item></text:list>\
            <text:list text:style-name='L'><text:list-item text:start-value='7'><text:p>丙</text:p></text:list-item><text:list-item><text:p/>\
            <text:p>丁</text:p></text:list-item></text:list></office:text></office:body></office:document-content>",
            number(
                "list-level-style-number",
                1,
                "style:num-format='1' style:num-prefix='（' style:num-suffix='）'"
            ),
            number("list-level-style-bullet", 2, "text:bullet-char='•'"),
            number("list-level-style-number", 3, "style:num-format=''"),
        );
        let bytes = package(&[("content.xml", &content), ("styles.xml", &styles)]);
        let read = text(&mut Package::open(&bytes, Format::Odt, 1_000_000).unwrap()).unwrap();
        let lines: Vec<&str> = read.split("\n\n").collect();
        let expected = [
            "# 第一章 总则",
            "## 一.1 目的",
            "（1）甲",
            "续",
            "• 子",
            "题",
            "# 间",
            "# 第二章 附则",
            "### （2）乙",
            "（7）丙",
            "丁",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_field_of_the_title_is_text_and_the_name_of_a_picture_is_not() {
        let body = "<text:p><text:title>青湾宣言全文</text:title><draw:frame><svg:title>图</svg:title><svg:desc>图示</svg:desc></draw:frame></text:p>";
        assert_eq!(read(body).unwrap(), "青湾宣言全文");
    }

    #[test]
    fn lists_deeper_than_any_style_have_no_numbers() {
        let level =
            |level: u8| format!("<text:list-level-style-number text:level='{level}' style:num-format='1'/>");
        let content = format!(
            "<office:document-content><text:list-style style:name='L'>{}</text:list-style><office:body><office:text>\
            {}<text:p>甲</text:p>{}</office:text></office:body></office:document-content>",
            (1..=12).map(level).collect::<String>(),
            "<text:list text:style-name='L'><text:list-item>".repeat(11),
            "</text:list-item></text:list>".repeat(11),
        );
        let bytes = package(&[("content.xml", &content)]);
        assert_eq!(text(&mut Package::open(&bytes, Format::Odt, 1_000_000).unwrap()).unwrap(), "甲");
    }

    #[test]
    fn damage_beside_the_text_leaves_the_text() {
        let content = "<a><office:body><text:h text:outline-level='1'>总则</text:h></office:body></a>";
        let styles = "<a><text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/>";
        let bytes = package(&[
            ("content.xml", content),
            ("styles.xml", styles),
            ("META-INF/manifest.xml", "<a>"),
            ("meta.xml", "<a>"),
        ]);
        let mut package = Package::open(&bytes, Format::Odt, 1_000).unwrap();
        assert_eq!(text(&mut package).unwrap(), "# 1 总则", "what was read of the styles before");
        assert_eq!(title(&mut package).unwrap(), None);
    }

    #[test]
    fn a_password_is_told() {
        let entries = [("content.xml", "x"), ("META-INF/manifest.xml", "<a><manifest:encryption-data/></a>")];
        let bytes = package(&entries);
        let mut package = Package::open(&bytes, Format::Odt, 1_000).unwrap();
        assert_eq!(text(&mut package), Err(Error::Protected { format: Format::Odt }));
    }
}
