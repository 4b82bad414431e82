//! Which sheets of a spreadsheet are read, and which are told.

use crate::archives::package;
use duikan::{error::Error, pipeline::Engine};

const BODY: &str = "成员国重申，安全不可分割，反对任何形式的恐怖主义，愿在平等互利的基础上继续合作。";

/// A spreadsheet of sheets, each with a name, an attribute and a text.
fn book(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut book = String::new();
    let mut relations = String::new();
    let mut parts = Vec::new();
    for (number, (name, state, text)) in (1..).zip(sheets) {
        book.extend([format!("<sheet name='{name}' {state} r:id='r{number}'/>")]);
        relations.extend([format!("<Relationship Id='r{number}' Target='{number}.xml'/>")]);
        let sheet = format!("<worksheet><row><c t='str'><v>{text}</v></c></row></worksheet>");
        parts.push((format!("xl/{number}.xml"), sheet));
    }
    parts.push(("xl/workbook.xml".to_owned(), format!("<workbook>{book}</workbook>")));
    let relations = format!("<Relationships>{relations}</Relationships>");
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relations));
    package(&parts.iter().map(|(name, part)| (name.as_str(), part.as_bytes())).collect::<Vec<_>>())
}

/// Sees that a text is read of these sheets, and which others are told.
#[track_caller]
fn check(sheets: &[(&str, &str, &str)], told: &[(&str, Error)]) {
    let opened = Engine::default().open("a.xlsx", &book(sheets), &mut |_, _| {}).expect("a spreadsheet");
    assert_eq!(opened.documents, ["a.xlsx#1"]);
    let found = opened.refused.iter().map(|part| (part.name.as_str(), part.error.clone()));
    assert_eq!(found.collect::<Vec<_>>(), told);
}

#[test]
fn hidden_sheets_are_told() {
    let sheets = [("甲", "", BODY), ("乙", "state='hidden'", BODY), ("丙", "state='veryHidden'", "")];
    check(&sheets, &[("乙", Error::HiddenSheet), ("丙", Error::HiddenSheet)]);
}

#[test]
fn hidden_sheets_are_read_where_nothing_else_holds_text() {
    let hidden = [("乙", "state='hidden'", BODY), ("丙", "state='hidden'", "短")];
    check(&hidden, &[("丙", Error::OtherSheet)]);
    check(&[[("甲", "", "")].as_slice(), &hidden].concat(), &[("丙", Error::OtherSheet)]);
}
