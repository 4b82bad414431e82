//! What is saved of a collation gives both versions back.

use super::beside;
use crate::shelf::{ask, sample};
use duikan::{
    export::{docx, html},
    pipeline::Engine,
    protocol::{
        Answer, CollateQuery, Question, RedlineFormat, RedlineQuery, RedlineWords, SpellingAnswer,
        SpellingKind,
    },
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

/// The words of a DOCX, as its XML.
fn document(docx: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a ZIP");
    let mut xml = String::new();
    let mut part = archive.by_name("word/document.xml").expect("the document");
    part.read_to_string(&mut xml).expect("UTF-8");
    xml
}

#[test]
fn rejected_changes_give_the_base_and_accepted_ones_the_witness() {
    let engine = sample();
    let xml = document(saved(&engine, RedlineFormat::Docx));
    let rejected = words_without(&xml, &["w:ins", "w:moveTo"]);
    let accepted = words_without(&xml, &["w:del", "w:moveFrom"]);
    assert_eq!(rejected, letters(&engine, VERSIONS[0]));
    assert_eq!(accepted, letters(&engine, VERSIONS[1]));
    assert_ne!(rejected, accepted);
}

/// The paragraphs of a document in which some changes are carried out: a paragraph goes on where its mark is left out.
fn paragraphs_without(xml: &str, changes: &[&str]) -> Vec<String> {
    let paragraph = Regex::new("(?s)<w:p>(<w:pPr>.*?</w:pPr>)?(.*?)</w:p>").expect("a pattern");
    let (mut paragraphs, mut goes_on) = (Vec::<String>::new(), false);
    for found in paragraph.captures_iter(xml) {
        let words = words_without(&found[2], changes);
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(last) => last.push_str(&words),
            None => paragraphs.push(words),
        }
        let mark = found.get(1).map_or("", |mark| mark.as_str());
        goes_on = changes.iter().any(|change| mark.contains(change));
    }
    paragraphs.into_iter().filter(|words| !words.is_empty()).collect()
}

#[test]
fn paragraphs_end_where_each_version_ends_them() {
    let sentences =
        ["各方商定建立海上搜救的联络机制。", "每年轮流举行演练，并交换资料。", "本协定自签署之日起生效。"];
    let whole = format!("{}{}\n\n{}", sentences[0], sentences[1], sentences[2]);
    let apart = sentences.join("\n\n");
    for (base, witness) in [(&whole, &apart), (&apart, &whole)] {
        let answer = beside(base, std::slice::from_ref(witness));
        let xml = document(docx(&answer.witnesses[0], &RedlineWords::default()));
        let letters = |text: &String| -> Vec<String> {
            let letters = |line: &str| line.chars().filter(|c| c.is_alphanumeric()).collect();
            text.split("\n\n").map(letters).collect()
        };
        assert_eq!(paragraphs_without(&xml, &["w:ins"]), letters(base));
        assert_eq!(paragraphs_without(&xml, &["w:del"]), letters(witness));
    }
}

#[test]
fn words_joined_over_a_line_end_stand_as_they_were() {
    let wrapped = "\
The parties agree to keep the depth of the outer channel of the harbour at
nine metres throughout the year, and to publish the depth measured there in
the notices to mariners that each of them issues, once in every month, free.

The parties agree to open the new lighthouse to visitors on the first day of
every month from April to October, and to share what is earned in this way.
";
    let flowing = wrapped.replace("\n\n", "¶").replace('\n', " ").replace('¶', "\n\n");
    let answer = beside(&flowing, &[wrapped.to_owned()]);
    let found = &answer.witnesses[0];
    let text: String = found.rows.iter().flat_map(|row| &row.runs).map(|run| &*run.b).collect();
    assert_eq!(text.split_whitespace().collect::<String>(), wrapped.split_whitespace().collect::<String>());
    assert!(text.contains("depth measured there in the notices"), "{text}");
    let is_letter = |spelling: &SpellingAnswer| spelling.kind != SpellingKind::Space;
    assert!(!found.spellings.iter().any(is_letter), "{:?}", found.spellings);
}

#[test]
fn what_xml_cannot_hold_is_left_out() {
    let odd = "各方商定\u{ffff}建立海上搜救的联络机制。";
    let answer = beside(odd, &["各方商定建立海上搜救的联络机制。".to_owned()]);
    let xml = document(docx(&answer.witnesses[0], &RedlineWords::default()));
    assert!(!xml.contains('\u{ffff}'));
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
fn what_was_moved_is_nothing_new() {
    let paragraphs = [
        "各方商定建立海上搜救的联络机制，每年轮流举行演练。",
        "各方支持青年往来，鼓励高等院校互派学生。",
        "本协定自签署之日起生效，有效期五年。",
    ];
    let answer =
        beside(&paragraphs.join("\n\n"), &[[paragraphs[1], paragraphs[2], paragraphs[0]].join("\n\n")]);
    let page = html(&answer, &str::to_owned, &RedlineWords::default());
    let body = page.split_once("<h2>").expect("a witness").1;
    assert_eq!(body.matches(paragraphs[0]).count(), 2);
    assert!(!body.contains("<ins>") && !body.contains("<del>"), "{body}");
}

#[test]
fn a_saved_page_needs_nothing_else() {
    let page = String::from_utf8(saved(&sample(), RedlineFormat::Html)).expect("UTF-8");
    assert!(page.starts_with("<!doctype html>") && page.contains("<del>") && page.contains("<ins>"));
    for fetched in ["<script", "src=", "http", "<link"] {
        assert!(!page.contains(fetched), "{fetched}");
    }
}
