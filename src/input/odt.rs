//! ODT (`OpenDocument` text): the body of `content.xml`.
//!
//! Notes, annotations and what tracked changes deleted stay out; headers and footers are in another part.

use super::{
    archive::Package,
    lines::Lines,
    xml::{self, Node, attribute},
};
use crate::{error::Error, protocol::Format};

/// More spaces than this in one place say nothing.
const MOST_SPACES: usize = 100;

/// The text of an ODT.
pub(super) fn text(package: &mut Package) -> Result<String, Error> {
    let manifest = "META-INF/manifest.xml";
    if package.has(manifest) && package.xml(manifest)?.contains("encryption-data") {
        return Err(Error::Protected { format: Format::Odt });
    }
    let mut body = Body::default();
    xml::walk(&package.xml("content.xml")?, Format::Odt, &mut |node| body.visit(node))?;
    Ok(body.lines.finish())
}

/// The text as far as it was walked through.
#[derive(Default)]
struct Body {
    lines: Lines,
    is_inside: bool,
    /// The levels of the open paragraphs, the innermost last; none if it is no heading.
    levels: Vec<Option<u8>>,
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
                self.lines.add_collapsed(text);
            }
            _ => {}
        }
    }

    fn start(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        let number = |name: &str| attribute(start, name).and_then(|value| value.parse::<usize>().ok());
        match name {
            "tracked-changes" | "note" | "annotation" | "ruby-text" | "forms" | "desc" | "title" => {
                self.skipped = 1;
            }
            "p" | "h" => {
                let level = number("outline-level").unwrap_or(1).clamp(1, 6);
                let level = (name == "h").then(|| u8::try_from(level).unwrap_or(6));
                self.levels.push(level);
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
            "table-row" => self.lines.end_row(),
            "table" => self.lines.end_table(),
            "body" => self.is_inside = false,
            _ => {}
        }
    }
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
    fn notes_and_deletions_are_left_out() {
        let body = "<text:tracked-changes><text:p>删去</text:p></text:tracked-changes>\
            <text:p>正文<text:note><text:p>脚注</text:p></text:note>继续。</text:p>";
        assert_eq!(read(body).unwrap(), "正文继续。");
    }

    #[test]
    fn a_password_is_told() {
        let entries = [("content.xml", "x"), ("META-INF/manifest.xml", "<a><manifest:encryption-data/></a>")];
        let bytes = package(&entries);
        let mut package = Package::open(&bytes, Format::Odt, 1_000).unwrap();
        assert_eq!(text(&mut package), Err(Error::Protected { format: Format::Odt }));
    }
}
