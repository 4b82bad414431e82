//! Archives and folders: every text in them is read as if it had come alone.

use crate::scratch::Scratch;
use crate::shelf::documents;
use duikan::{
    error::Error,
    pipeline::{Engine, File},
};
use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
    process::Command,
};
use zip::{ZipWriter, write::SimpleFileOptions};

const ONE: &str = "青湾宣言\n\n各成员国元首于2019年6月14日在青湾举行会议，宣布如下。";
const TWO: &str = "白鹭港宣言\n\n各成员国元首于2020年11月10日在白鹭港举行会议，宣布如下。";

/// A ZIP of these entries.
pub fn package(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).expect("it can be begun");
        writer.write_all(content).expect("it can be written");
    }
    writer.finish().expect("it can be ended").into_inner()
}

#[test]
fn a_text_that_was_taken_off_comes_back_to_its_place() {
    let mut engine = Engine::default();
    let texts = [("a", "甲文，其一。"), ("b", "乙文，其二。"), ("c", "丙文，其三。")];
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine.close("b").expect("it is there");
    let again = File { before: Some("c".to_owned()), ..File::new("b", texts[1].1.as_bytes()) };
    engine.open_as(&again, &mut |_, _| {}).expect("a text");
    let names: Vec<String> = documents(&engine).into_iter().map(|document| document.name).collect();
    assert_eq!(names, ["a", "b", "c"]);
}

#[test]
fn what_can_be_read_in_an_archive_is_and_the_rest_is_told() {
    let inner = package(&[("b.txt", TWO.as_bytes()), ("again.txt", TWO.as_bytes())]);
    let rows = format!("标题,正文\n甲,{}\n乙,{}\n", "成员国重申支持。".repeat(5), "成员国反对。".repeat(8));
    let archive = package(&[
        ("2019/a.txt", ONE.as_bytes()),
        ("inner.zip", &inner),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("empty.txt", b""),
        ("rows.csv", rows.as_bytes()),
        ("__MACOSX/._a.txt", b"\0\x05\x16\x07"),
    ]);
    let mut engine = Engine::default();
    let opened = engine.open("texts.zip", &archive, &mut |_, _| {}).expect("it is an archive");
    assert_eq!(opened.documents, ["2019/a.txt", "inner.zip/again.txt", "rows.csv#2", "rows.csv#3"]);
    let refused: Vec<_> = opened.refused.iter().map(|part| (part.name.as_str(), part.error.code())).collect();
    let expected = [("empty.txt", "empty"), ("inner.zip/b.txt", "already-there"), ("picture.png", "binary")];
    assert_eq!(refused, expected);
    assert_eq!(documents(&engine).len(), 4);
    assert_eq!(engine.open("none.zip", &package(&[(".hidden", b"x")]), &mut |_, _| {}), Err(Error::Empty));
}

#[test]
fn progress_goes_forward_through_an_archive() {
    let archive = package(&[("a.txt", ONE.as_bytes()), ("b.txt", TWO.as_bytes())]);
    let mut told = Vec::new();
    let opened = Engine::default().open("a.zip", &archive, &mut |_, done| told.push(done));
    assert_eq!(opened.expect("it is an archive").documents, ["a.txt", "b.txt"]);
    assert!(told.is_sorted() && told.iter().all(|done| (0.0..=1.0).contains(done)), "{told:?}");
}

#[test]
fn the_command_line_walks_folders() {
    let folder = Scratch::new("folder");
    let write = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a temporary folder");
        fs::write(path, content).expect("a temporary file");
    };
    write("b/two.txt", TWO.as_bytes());
    write("a.txt", ONE.as_bytes());
    write(".git/config", b"x");
    write("~$a.docx", b"x");
    write("cut.zip", b"PK\x03\x04");
    write("in.zip", &package(&[("c.txt", "附录文字。".as_bytes()), ("bad.txt", b"")]));
    let duikan = |folder: &Path| {
        let arguments = ["documents", "--json"];
        Command::new(env!("CARGO_BIN_EXE_duikan")).args(arguments).arg(folder).output().expect("it runs")
    };
    let output = duikan(&folder);
    write("hidden/.git/config", b"x");
    let nothing = duikan(&folder.join("hidden"));
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let documents = answer["with"]["documents"].as_array().expect("documents");
    let names: Vec<_> =
        documents.iter().map(|document| document["name"].as_str().unwrap_or_default()).collect();
    let own = folder.file_name().expect("a name").to_string_lossy();
    assert_eq!(names, [format!("{own}/a.txt"), format!("{own}/b/two.txt"), "c.txt".to_owned()]);
    assert_eq!(output.status.code(), Some(3));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("cut.zip: ") && told.contains("in.zip: bad.txt: "), "{told}");
    assert_eq!(told.lines().count(), 2, "{told}");
    assert_eq!(nothing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&nothing.stderr).contains("hidden: "), "that nothing is there is told");
}

#[test]
fn an_archive_in_the_place_of_files_of_the_same_names_keeps_its_own() {
    let mut engine = Engine::default();
    engine.open("a.txt", format!("{ONE}旧。").as_bytes(), &mut |_, _| {}).expect("it is text");
    engine.open("b.txt", format!("{TWO}旧。").as_bytes(), &mut |_, _| {}).expect("it is text");
    let bytes = package(&[("a.txt", ONE.as_bytes()), ("b.txt", TWO.as_bytes())]);
    let instead_of = vec!["a.txt".to_owned(), "b.txt".to_owned()];
    let file = File { instead_of, ..File::new("texts.zip", &bytes) };
    let opened = engine.open_as(&file, &mut |_, _| {}).expect("it is an archive");
    assert_eq!(opened.documents.len(), 2);
    assert_eq!(documents(&engine).len(), 2, "and the old ones are gone");
}
