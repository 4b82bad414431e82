//! The report as a document for Word and `LibreOffice`: headings, notes, quotations, tables, pictures.
//!
//! It is made of the same few parts as the redline. What is bold, where a heading begins and which letters are for
//! Chinese stands in `styles.xml`, so that a reader can change it in one place.

use super::{citation, divided, heading, methods_of, renumbered, shown, source, texts_of, way_back};
use crate::export::{docx::package, redline::plain};
use crate::protocol::{Exhibit, Finding, FindingsQuery, RecipeAnswer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write;

const STYLES: &str = include_str!("styles.xml");
const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// How wide a page's text is, in pixels of 1/96 inch: A4 with margins of an inch.
const WIDTH: u64 = 600;
/// How high a picture on it is at most.
const HEIGHT: u64 = 800;
/// English metric units a pixel.
const EMU: u64 = 9525;

/// The report as a document.
pub fn docx(asked: &FindingsQuery, recipe: &RecipeAnswer) -> Vec<u8> {
    let mut document = Document::default();
    document.paragraph("Title", &run(&asked.title));
    let by: Vec<&str> = [asked.author.as_str()]
        .into_iter()
        .chain(asked.date.as_deref())
        .filter(|by| !by.is_empty())
        .collect();
    document.paragraph("Lead", &run(&by.join(" · ")));
    for (number, finding) in asked.findings.iter().enumerate() {
        document.finding(asked, recipe, finding, number + 1);
    }
    document.recipe(asked, recipe);
    document.packed()
}

/// The document as far as it is written, and its pictures.
#[derive(Default)]
struct Document {
    xml: String,
    pictures: Vec<Vec<u8>>,
}

impl Document {
    fn paragraph(&mut self, style: &str, runs: &str) {
        let _ = write!(self.xml, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>"#);
    }

    fn finding(&mut self, asked: &FindingsQuery, recipe: &RecipeAnswer, finding: &Finding, number: usize) {
        self.paragraph("Heading1", &run(&format!("{number} {}", heading(finding))));
        let back = way_back(asked, finding).map(|way| link(&way, &asked.words.see)).unwrap_or_default();
        self.paragraph("Lead", &(run(&finding.lead) + &run(" ") + &back));
        if let Some(said) = renumbered(asked, recipe, finding) {
            self.paragraph("Lead", &run(&said));
        }
        for line in finding.note.trim().lines().filter(|line| !line.trim().is_empty()) {
            self.paragraph("Note", &run(line.trim()));
        }
        for exhibit in shown(finding) {
            self.exhibit(asked, exhibit);
        }
    }

    fn exhibit(&mut self, asked: &FindingsQuery, exhibit: &Exhibit) {
        match exhibit {
            Exhibit::Sentences { sentences } => {
                for sentence in sentences {
                    self.paragraph("ListBullet", &run(&format!("• {sentence}")));
                }
            }
            Exhibit::Passage { title, date, text, marked, .. } => {
                let [before, within, after] = divided(text, *marked);
                self.paragraph(
                    "Quote",
                    &(run(&before) + &styled(&within, r#"<w:b/><w:color w:val="B23A2E"/>"#) + &run(&after)),
                );
                self.paragraph("Lead", &run(&source(title, date.as_deref())));
            }
            Exhibit::Table { columns, rows, more } => {
                self.table(columns, rows);
                if *more > 0 {
                    self.paragraph("Lead", &run(&asked.words.more_rows.replace("{}", &more.to_string())));
                }
            }
            Exhibit::Picture { alt, width, height, png, .. } => {
                match png.as_ref().and_then(|png| STANDARD.decode(png).ok()) {
                    Some(png) => self.picture(png, alt, *width, *height),
                    None => self.paragraph("Lead", &run(alt)),
                }
            }
        }
    }

    fn table(&mut self, columns: &[String], rows: &[Vec<String>]) {
        let border =
            |side: &str| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="DDD8CC"/>"#);
        let borders: String = ["top", "bottom", "insideH"].into_iter().map(border).collect();
        let _ = write!(
            self.xml,
            r#"<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{}</w:tblGrid>"#,
            "<w:gridCol/>".repeat(columns.len().max(1))
        );
        if columns.iter().any(|column| !column.is_empty()) {
            self.row(columns, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "<w:b/>");
        }
        for row in rows {
            self.row(row, "<w:trPr><w:cantSplit/></w:trPr>", "");
        }
        // Two tables with nothing between them would become one.
        self.xml.push_str("</w:tbl><w:p/>");
    }

    fn row(&mut self, cells: &[String], properties: &str, style: &str) {
        let _ = write!(self.xml, "<w:tr>{properties}");
        // A row without cells is none to Word.
        for cell in cells.iter().map(String::as_str).chain(cells.is_empty().then_some("")) {
            let run = styled(cell, &format!(r#"{style}<w:sz w:val="18"/><w:szCs w:val="18"/>"#));
            let _ = write!(
                self.xml,
                r#"<w:tc><w:tcPr/><w:p><w:pPr><w:spacing w:after="20"/></w:pPr>{run}</w:p></w:tc>"#
            );
        }
        self.xml.push_str("</w:tr>");
    }

    fn picture(&mut self, png: Vec<u8>, alt: &str, width: u32, height: u32) {
        self.pictures.push(png);
        let id = self.pictures.len();
        let (across, down) = scaled(width, height);
        let alt = plain(alt);
        let _ = write!(
            self.xml,
            r#"<w:p><w:r><w:drawing><wp:inline><wp:extent cx="{across}" cy="{down}"/><wp:docPr id="{id}" name="{id}" descr="{alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="{id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#
        );
    }

    fn recipe(&mut self, asked: &FindingsQuery, recipe: &RecipeAnswer) {
        self.paragraph("Heading1", &run(&asked.words.texts));
        self.table(&asked.words.columns, &texts_of(recipe));
        self.methods(asked);
        self.paragraph("Heading1", &run(&asked.words.cite));
        self.paragraph("Normal", &run(&citation(asked, recipe)));
        self.paragraph("Heading1", &run(&asked.words.recipe));
        self.paragraph("Lead", &run(&asked.words.recipe_long));
        self.paragraph("Lead", &run(&serde_json::to_string(&recipe.settings).unwrap_or_default()));
        self.paragraph("Lead", &run(&asked.words.made_by.replace("{}", &recipe.version)));
    }

    fn methods(&mut self, asked: &FindingsQuery) {
        let methods = methods_of(asked);
        if methods.is_empty() {
            return;
        }
        self.paragraph("Heading1", &run(&asked.words.methods));
        for method in methods {
            self.paragraph("Normal", &styled(&method.name, "<w:b/>"));
            for paragraph in &method.paragraphs {
                self.paragraph("Lead", &run(paragraph));
            }
        }
    }

    fn packed(self) -> Vec<u8> {
        let document = format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{RELATED}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>{}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>"#,
            self.xml
        );
        let pictures: Vec<String> =
            (1..=self.pictures.len()).map(|id| format!("word/media/picture{id}.png")).collect();
        let related: Vec<String> = (1..=self.pictures.len())
            .map(|id| format!(r#"<Relationship Id="picture{id}" Type="{RELATED}/image" Target="media/picture{id}.png"/>"#))
            .collect();
        let related = related.concat();
        let relations = format!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="styles" Type="{RELATED}/styles" Target="styles.xml"/>{related}</Relationships>"#
        );
        let mut parts: Vec<(&str, &[u8])> = vec![
            ("[Content_Types].xml", TYPES.as_bytes()),
            ("_rels/.rels", RELATIONS.as_bytes()),
            ("word/document.xml", document.as_bytes()),
            ("word/styles.xml", STYLES.as_bytes()),
            ("word/_rels/document.xml.rels", relations.as_bytes()),
        ];
        parts.extend(pictures.iter().map(String::as_str).zip(self.pictures.iter().map(Vec::as_slice)));
        package(&parts)
    }
}

/// A picture's size on the page, in English metric units: as large as it is, or as the page lets it be.
fn scaled(width: u32, height: u32) -> (u64, u64) {
    let (width, height) = (u64::from(width.max(1)), u64::from(height.max(1)));
    // Of two ways to make it smaller, the one that makes it smaller.
    let (part, whole) = if width * HEIGHT > height * WIDTH { (WIDTH, width) } else { (HEIGHT, height) };
    let (part, whole) = if part < whole { (part, whole) } else { (1, 1) };
    ((width * part / whole).max(1) * EMU, (height * part / whole).max(1) * EMU)
}

/// Words as they stand.
fn run(text: &str) -> String {
    styled(text, "")
}

/// Words that lead to an address. A quotation mark would end it.
fn link(address: &str, words: &str) -> String {
    let address = plain(&address.replace('"', "%22"));
    format!(
        r#"<w:fldSimple w:instr="HYPERLINK &quot;{address}&quot;">{}</w:fldSimple>"#,
        styled(words, r#"<w:u w:val="single"/>"#)
    )
}

fn styled(text: &str, style: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let style = if style.is_empty() { String::new() } else { format!("<w:rPr>{style}</w:rPr>") };
    format!(r#"<w:r>{style}<w:t xml:space="preserve">{}</w:t></w:r>"#, plain(text))
}

#[cfg(test)]
mod tests {
    use super::{EMU, scaled};

    #[test]
    fn a_picture_is_as_large_as_the_page_lets_it_be() {
        assert_eq!(scaled(300, 200), (300 * EMU, 200 * EMU), "no larger than it is");
        assert_eq!(scaled(1200, 600), (600 * EMU, 300 * EMU));
        assert_eq!(scaled(300, 1600), (150 * EMU, 800 * EMU), "of a telephone's page");
        assert_eq!(scaled(u32::MAX, u32::MAX), (600 * EMU, 600 * EMU));
        assert_eq!(scaled(0, 0), (EMU, EMU));
    }
}
