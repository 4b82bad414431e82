//! Files that were cut, packed to do harm, or locked: a plain reason for each, in little time and memory.

use crate::archives::package;
use crate::scratch::Scratch;
use duikan::{
    error::Error,
    pipeline::Engine,
    protocol::{Format, Opened, Reading},
    settings::InputSettings,
    words::Language,
};
use std::{
    cell::RefCell,
    fs::File,
    io::{Cursor, Write},
    process::Command,
    time::{Duration, Instant},
};
use zip::{ZipWriter, write::SimpleFileOptions};

const BODY: &str = "成员国重申，安全不可分割，反对任何形式的恐怖主义，愿在平等互利的基础上继续合作。";

thread_local! {
    /// To load a dictionary takes longer than to refuse a file.
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// Opens a file, and sees that this takes no time to speak of and that a failure has a sentence in both languages.
#[track_caller]
fn open(name: &str, bytes: &[u8]) -> Result<Opened, Error> {
    let begun = Instant::now();
    let opened = ENGINE.with_borrow_mut(|engine| {
        let opened = engine.open(name, bytes, &mut |_, _| {});
        for document in opened.iter().flat_map(|opened| &opened.documents) {
            engine.close(document).expect("it is on the shelf");
        }
        opened
    });
    // Without optimisation and beside other tests; a bomb takes minutes.
    assert!(begun.elapsed() < Duration::from_mins(1), "{name} took {:?}", begun.elapsed());
    let refused = opened.iter().flat_map(|opened| &opened.refused).map(|part| &part.error);
    for error in opened.as_ref().err().into_iter().chain(refused) {
        for language in [Language::Chinese, Language::English] {
            assert!((language.words().told.error)(error).len() > 8, "{error:?}");
        }
    }
    opened
}

/// A ZIP with one entry of so many megabytes of the same byte behind its beginning.
fn bomb(entries: &[(&str, &str)], name: &str, beginning: &str, filler: u8, megabytes: usize) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let quickly = SimpleFileOptions::default().compression_level(Some(1));
    for (name, content) in entries {
        writer.start_file(*name, quickly).expect("it can be begun");
        writer.write_all(content.as_bytes()).expect("it can be written");
    }
    writer.start_file(name, quickly).expect("it can be begun");
    writer.write_all(beginning.as_bytes()).expect("it can be written");
    let block = vec![filler; 1 << 20];
    for _ in 0..megabytes {
        writer.write_all(&block).expect("it can be written");
    }
    writer.finish().expect("it can be ended").into_inner()
}

const BOOK: (&str, &str) = (
    "xl/workbook.xml",
    "<workbook><sheets><sheet name='s' sheetId='1' r:id='r'/><sheet name='t' sheetId='2' r:id='q'/></sheets></workbook>",
);
const RELATIONS: (&str, &str) = (
    "xl/_rels/workbook.xml.rels",
    "<Relationships><Relationship Id='r' Target='worksheets/sheet1.xml'/><Relationship Id='q' Target='/xl/other.xml'/></Relationships>",
);

/// A spreadsheet with these rows and these texts.
fn sheet(rows: &str, strings: &str) -> Vec<u8> {
    let rows = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let strings = format!("<sst>{strings}</sst>");
    package(&[
        (BOOK.0, BOOK.1.as_bytes()),
        (RELATIONS.0, RELATIONS.1.as_bytes()),
        ("xl/worksheets/sheet1.xml", rows.as_bytes()),
        ("xl/other.xml", b"<worksheet><row><c t='str'><v>x</v></c></row></worksheet>"),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ])
}

#[test]
fn bombs_stay_small() {
    let limit = 50_000_000;
    let strings = bomb(
        &[BOOK, RELATIONS, ("xl/worksheets/sheet1.xml", "<a/>")],
        "xl/sharedStrings.xml",
        "<sst>",
        b' ',
        256,
    );
    assert_eq!(open("a.xlsx", &strings), Err(Error::UnpacksTooLarge { limit }));
    let content = [("mimetype", "application/vnd.oasis.opendocument.text")];
    assert_eq!(
        open("a.odt", &bomb(&content, "content.xml", "<a>", b' ', 256)),
        Err(Error::UnpacksTooLarge { limit })
    );

    let archive = bomb(&[("a.txt", BODY)], "b.txt", "", b'0', 256);
    let opened = open("a.zip", &archive).expect("one of its files is a text");
    assert_eq!(opened.documents, ["a.txt"]);
    assert_eq!(opened.refused[0].error.code(), "too-large");
    // Bombs in an archive: what is unpacked is counted together.
    let inner = bomb(&[], "b.txt", "", b'0', 15);
    let many = package(&[
        ("1.zip", &inner),
        ("2.zip", &inner),
        ("3.zip", &inner),
        ("4.zip", &inner),
        ("5.zip", &inner),
    ]);
    let opened = open("a.zip", &many).expect("an archive");
    assert!(
        opened.refused.iter().any(|part| part.error.code() == "unpacks-too-large"),
        "{:?}",
        opened.refused
    );
}

#[test]
fn a_cell_far_away_or_a_text_used_again_and_again_fills_no_memory() {
    let far = format!(
        "<row r='1048576'><c r='XFD1048576' t='str'><v>far</v></c><c r='B1048576' t='str'><v>{BODY}</v></c></row>"
    );
    let opened = open("a.xlsx", &sheet(&far, "")).expect("a spreadsheet");
    assert_eq!(opened.documents, ["a.xlsx#1048576"]);
    assert_eq!(opened.refused[0].error, Error::OtherSheet);
    let strings = format!("<si><t>{}</t></si>", BODY.repeat(10_000));
    let cells = "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>".repeat(10_000);
    assert_eq!(open("a.xlsx", &sheet(&cells, &strings)), Err(Error::UnpacksTooLarge { limit: 50_000_000 }));
    let entities: String = (1..20)
        .map(|level| format!("<!ENTITY a{level} \"&a{};&a{};\">", level - 1, level - 1))
        .collect::<Vec<_>>()
        .concat();
    let row = format!("<row><c t='inlineStr'><is><t>{BODY}&a19;</t></is></c></row>");
    let book = package(&[
        (BOOK.0, BOOK.1.as_bytes()),
        (RELATIONS.0, RELATIONS.1.as_bytes()),
        (
            "xl/worksheets/sheet1.xml",
            format!("<!DOCTYPE a [{entities}]><worksheet>{row}</worksheet>").as_bytes(),
        ),
    ]);
    assert_eq!(open("a.xlsx", &book).expect("a spreadsheet").documents, ["a.xlsx#1"]);
}

#[test]
fn a_file_cut_short_is_damaged_or_read_and_never_more() {
    let rtf = format!(
        "{{\\rtf1\\ansi\\ansicpg936{{\\fonttbl{{\\f0 SimSun;}}}}\\pard {}\\par}}",
        "\\'b6\\'d4\\'bf\\'b1".repeat(500)
    );
    let row = format!("<row><c t='str'><v>{BODY}</v></c></row>");
    let packed = [
        ("a.rtf", Format::Rtf, rtf.into_bytes()),
        ("a.xlsx", Format::Spreadsheet, sheet(&row.repeat(50), "<si><t>x</t></si>")),
        (
            "a.zip",
            Format::Archive,
            package(&[("a.txt", BODY.repeat(50).as_bytes()), ("b.txt", BODY.as_bytes())]),
        ),
        ("a.json", Format::JsonLines, format!("[{{\"text\":\"{}\"}}]", BODY.repeat(20)).into_bytes()),
    ];
    for (name, format, bytes) in packed {
        assert!(open(name, &bytes).is_ok(), "{name} is whole");
        for twentieth in 1..20 {
            let cut = &bytes[..bytes.len() * twentieth / 20];
            assert_eq!(open(name, cut), Err(Error::Damaged { format }), "{twentieth}/20 of {name}");
        }
    }
    // Nothing in these says where they end: what is there is read.
    let csv =
        format!("标题,日期,正文\n甲,2019-06-14,{BODY}\n乙,2020-11-10,\"{BODY}\"\n丙,2021-09-17,{BODY}\n");
    let page = format!(
        "<!doctype html><html><head><title>甲</title></head><body><p>{BODY}</p><p>{BODY}</p></body></html>"
    );
    let lines = format!("{{\"text\":\"{BODY}\"}}\n").repeat(5);
    for (name, bytes) in
        [("a.csv", csv.into_bytes()), ("a.html", page.into_bytes()), ("a.jsonl", lines.into_bytes())]
    {
        for twentieth in 1..20 {
            let _ = open(name, &bytes[..bytes.len() * twentieth / 20]);
        }
    }
}

#[test]
fn what_has_a_password_says_so() {
    let manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    for (name, kind, format) in [
        ("a.odt", "application/vnd.oasis.opendocument.text", Format::Odt),
        ("a.ods", "application/vnd.oasis.opendocument.spreadsheet", Format::Spreadsheet),
    ] {
        let entries: [(&str, &[u8]); 3] = [
            ("mimetype", kind.as_bytes()),
            ("META-INF/manifest.xml", manifest),
            ("content.xml", b"\x01\x02"),
        ];
        assert_eq!(open(name, &package(&entries)), Err(Error::Protected { format }));
    }
    // So Office locks .docx and .xlsx: a compound file with one stream.
    let magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let stream = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
    let locked: Vec<u8> = magic.into_iter().chain(stream).collect();
    for name in ["a.docx", "a.xlsx"] {
        assert_eq!(open(name, &locked), Err(Error::Protected { format: Format::LegacyOffice }));
    }
}

#[test]
fn nests_without_end_need_no_deep_stack() {
    let worker = std::thread::Builder::new().stack_size(1 << 19).spawn(move || {
        let rtf = format!("{{\\rtf1{}a{}}}", "{".repeat(100_000), "}".repeat(100_000));
        assert_eq!(
            duikan::input::input("a", rtf.as_bytes(), &Reading::default(), &InputSettings::default()).err(),
            Some(Error::Damaged { format: Format::Rtf })
        );
        let deep = format!("{{\"text\":{}{}}}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        assert_eq!(duikan::input::table("a", &deep), Err(Error::Damaged { format: Format::JsonLines }));
        let objects = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
        let table = duikan::input::table("a", &objects).expect("it is whole").expect("it is an object");
        assert_eq!(table.1.texts("a", None), None, "and holds no text");
    });
    worker.expect("it starts").join().expect("it does not stop");
    // An archive in an archive in an archive in …
    let mut archive = package(&[("a.txt", BODY.as_bytes())]);
    for _ in 0..20 {
        archive = package(&[("a.zip", &archive)]);
    }
    let opened = open("a.zip", &archive).expect("an archive");
    assert_eq!((opened.documents.len(), &opened.refused[0].error), (0, &Error::NestedArchive));
}

#[test]
fn nests_that_no_parser_could_take_are_damaged() {
    let words = format!("<w:p><w:r><w:t>{BODY}</w:t></w:r></w:p>");
    let table = |levels: usize| {
        let cells =
            ["<w:tbl><w:tr><w:tc>".repeat(levels), words.clone(), "</w:tc></w:tr></w:tbl>".repeat(levels)];
        let document = format!("<w:document><w:body>{}</w:body></w:document>", cells.concat());
        package(&[("word/document.xml", document.as_bytes())])
    };
    assert_eq!(open("a.docx", &table(100)).expect("a document").documents, ["a.docx"]);
    assert_eq!(open("a.docx", &table(10_000)), Err(Error::Damaged { format: Format::Docx }));
    let formats = (0..3_000).map(|number| format!("<b c={number}>")).collect::<Vec<_>>().concat();
    let pages = ["<div></x>".repeat(60_000), format!("<p>{formats}</p>{}", "<p>字".repeat(3_000))];
    for page in pages {
        let page = format!("<!doctype html><body>{page}");
        assert_eq!(open("a.html", page.as_bytes()), Err(Error::Damaged { format: Format::Html }));
    }
    let drawing = format!("<!doctype html><p>{BODY}<svg>{}</svg>", "<path d='m0 0'/>".repeat(30_000));
    assert_eq!(open("a.html", drawing.as_bytes()).expect("a page").documents, ["a.html"]);
}

#[test]
fn an_archive_of_too_many_files_and_a_cell_without_end_are_told_at_once() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..100_000 {
        writer.start_file(number.to_string(), SimpleFileOptions::default()).expect("it can be begun");
    }
    let archive = writer.finish().expect("it can be ended").into_inner();
    assert_eq!(open("a.zip", &archive), Err(Error::TooManyEntries { entries: 100_000, limit: 20_000 }));
    let cell = format!("标题,正文\n甲,\"{}\"\n", "成员国。".repeat(100_000));
    assert_eq!(open("a.csv", cell.as_bytes()).expect("a table").documents, ["a.csv#2"]);
    assert!(open("a.csv", ",".repeat(15_000_000).as_bytes()).is_ok(), "fields without end are some text");
}

#[test]
fn a_file_far_too_large_is_refused_before_it_is_read() {
    let folder = Scratch::new("large");
    let path = folder.join("large.txt");
    let good = path.with_extension("good.txt");
    std::fs::write(&good, BODY).expect("a temporary file");
    // A hole: it takes no room on the disk, and would take it in memory.
    File::create(&path).and_then(|file| file.set_len(200_000_000)).expect("a temporary file");
    let limited = format!(
        "ulimit -v 500000; exec \"$0\" documents --language en \"{}\" \"{}\"",
        path.display(),
        good.display()
    );
    let output =
        Command::new("sh").args(["-c", &limited, env!("CARGO_BIN_EXE_duikan")]).output().expect("it runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("200.0 MB") && told.contains("20.0 MB"), "{told}");
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("good.txt"));
}
