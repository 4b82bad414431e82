//! What is saved of a collation gives both versions back.

use crate::shelf::{ask, sample};
use duikan::{
    pipeline::Engine,
    protocol::{Answer, CollateQuery, Question, RedlineFormat, RedlineQuery},
};
use regex::Regex;
use std::io::{Cursor, Read};

/// The sample's declarations of two years: much is changed, and some moved.
const VERSIONS: [&str; 2] = ["declaration-2018.txt", "declaration-2019.txt"];

fn saved(engine: &Engine, format: RedlineFormat) -> Vec<u8> {
    let [base, witness] = VERSIONS.map(str::to_owned);
    let versions = CollateQuery { base, witnesses: vec![witness] };
    let question = Question::Redline(RedlineQuery { versions, format, ..RedlineQuery::default() });
    let Answer::Redline(file) = ask(engine, &question) else { unreachable!("asked for a file") };
    file.bytes
}

/// The letters of what is analysed of a version.
fn letters(engine: &Engine, name: &str) -> String {
    let document = engine.documents().iter().find(|document| document.name == name).expect("on the shelf");
    let whole = document.folded.text(&document.text, 0..document.folded.characters.len());
    whole.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The words of a document in which the elements of some changes are left out.
fn words_without(xml: &str, changes: &[&str]) -> String {
    let mut left = xml.to_owned();
    for change in changes {
        let element = Regex::new(&format!("(?s)<{change} [^/>]*>.*?</{change}>")).expect("a pattern");
        left = element.replace_all(&left, "").into_owned();
    }
    let tags = Regex::new("(?s)<[^>]*>").expect("a pattern");
    let plain = tags.replace_all(&left, "").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn rejected_changes_give_the_base_and_accepted_ones_the_witness() {
    let engine = sample();
    let bytes = saved(&engine, RedlineFormat::Docx);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    let mut xml = String::new();
    let mut part = archive.by_name("word/document.xml").expect("the document");
    part.read_to_string(&mut xml).expect("UTF-8");
    let rejected = words_without(&xml, &["w:ins", "w:moveTo"]);
    let accepted = words_without(&xml, &["w:del", "w:moveFrom"]);
    assert_eq!(rejected, letters(&engine, VERSIONS[0]));
    assert_eq!(accepted, letters(&engine, VERSIONS[1]));
    assert_ne!(rejected, accepted);
}

#[test]
fn an_edition_holds_the_base_and_every_reading() {
    let engine = sample();
    let xml = String::from_utf8(saved(&engine, RedlineFormat::Tei)).expect("UTF-8");
    let body = xml.split_once("<body>").expect("a text").1;
    assert_eq!(words_without(body, &["rdg"]), letters(&engine, VERSIONS[0]));
    assert!(body.contains("<rdg wit=\"#W1\" type=\"substance\">"));
}

#[test]
fn a_saved_page_needs_nothing_else() {
    let page = String::from_utf8(saved(&sample(), RedlineFormat::Html)).expect("UTF-8");
    assert!(page.starts_with("<!doctype html>") && page.contains("<del>") && page.contains("<ins>"));
    for fetched in ["<script", "src=", "http", "<link"] {
        assert!(!page.contains(fetched), "{fetched}");
    }
}
