//! A redline as a document of Word's: accept its changes, and it is the witness; reject them, and it is the base.
//!
//! Three parts in a ZIP are all that such a document needs. No library for it knows paragraphs that were moved.

use super::plain;
use crate::export::docx::package;
use crate::protocol::{
    CollatedRun, CollatedRunKind, RedlineWords, Role, RowAnswer, RowLabel, SpellingKind, WitnessAnswer,
};
use std::fmt::Write;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// A witness as tracked changes of its base. Of spelling marks and spaces are tracked; script, variants and capitals
/// stay as the base has them.
#[must_use]
pub fn docx(witness: &WitnessAnswer, words: &RedlineWords) -> Vec<u8> {
    let mut body = Body { xml: String::new(), author: plain(&words.author), changes: 0 };
    witness.rows.iter().for_each(|row| body.row(row));
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>"#,
        body.xml
    );
    package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ])
}

/// What a change is to Word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    None,
    Deleted,
    Inserted,
    MovedAway,
    MovedHere,
}

impl Change {
    fn element(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Deleted => "w:del",
            Self::Inserted => "w:ins",
            Self::MovedAway => "w:moveFrom",
            Self::MovedHere => "w:moveTo",
        }
    }
}

/// The document's paragraphs, as far as they are written.
struct Body {
    xml: String,
    author: String,
    changes: u32,
}

impl Body {
    fn row(&mut self, row: &RowAnswer) {
        let whole = match row.label {
            RowLabel::Missing | RowLabel::CutOff => Change::Deleted,
            RowLabel::Added => Change::Inserted,
            RowLabel::Moved => Change::MovedAway,
            RowLabel::MovedHere => Change::MovedHere,
            _ => Change::None,
        };
        let is_strong = matches!(row.role, Role::Title | Role::Heading);
        let mut runs = String::new();
        if whole != Change::None {
            let text: String = row
                .runs
                .iter()
                .map(|run| if run.a.is_empty() && whole != Change::MovedAway { &*run.b } else { &*run.a })
                .collect();
            self.text(&mut runs, whole, &text, is_strong);
            return self.paragraph(&runs, whole);
        }
        for run in &row.runs {
            if run.kind == CollatedRunKind::Break {
                let change = if run.a.is_empty() { Change::Inserted } else { Change::Deleted };
                self.paragraph(&runs, change);
                runs.clear();
                continue;
            }
            self.run(&mut runs, run, is_strong);
        }
        self.paragraph(&runs, Change::None);
    }

    fn run(&mut self, runs: &mut String, run: &CollatedRun, is_strong: bool) {
        let is_tracked = match run.kind {
            CollatedRunKind::Equal => false,
            CollatedRunKind::Spelling { spelling } => {
                matches!(spelling, SpellingKind::Punctuation | SpellingKind::Space | SpellingKind::Form)
            }
            _ => true,
        };
        if !is_tracked {
            return self.text(runs, Change::None, &run.a, is_strong);
        }
        self.text(runs, Change::Deleted, &run.a, is_strong);
        self.text(runs, Change::Inserted, &run.b, is_strong);
    }

    /// Words, as a change or as they stand.
    fn text(&mut self, runs: &mut String, change: Change, text: &str, is_strong: bool) {
        if text.is_empty() {
            return;
        }
        let element = if change == Change::Deleted { "w:delText" } else { "w:t" };
        let strong = if is_strong { "<w:rPr><w:b/></w:rPr>" } else { "" };
        let words =
            format!(r#"<w:r>{strong}<{element} xml:space="preserve">{}</{element}></w:r>"#, plain(text));
        if change == Change::None {
            runs.push_str(&words);
            return;
        }
        let opened = self.opened(change);
        let _ = write!(runs, "<{opened}>{words}</{}>", change.element());
    }

    /// A paragraph; where the end of it is a change, its mark is, too.
    fn paragraph(&mut self, runs: &str, change: Change) {
        let mark = match change {
            Change::None => String::new(),
            change => format!("<w:pPr><w:rPr><{}/></w:rPr></w:pPr>", self.opened(change)),
        };
        let _ = write!(self.xml, "<w:p>{mark}{runs}</w:p>");
    }

    /// A change's element, numbered and signed.
    fn opened(&mut self, change: Change) -> String {
        self.changes += 1;
        format!(r#"{} w:id="{}" w:author="{}""#, change.element(), self.changes, self.author)
    }
}
