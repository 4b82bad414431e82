//! Documents as programs write them, and documents as nobody should: read, or refused with a reason.

use crate::{
    archives::package,
    scratch::Scratch,
    shelf::{details, text},
};
use duikan::{
    error::{Error, Warning},
    pipeline::Engine,
    protocol::{DocumentAnswer, Format},
};
use std::{
    fs,
    io::{Cursor, Write},
    process::Command,
};
use zip::{ZipWriter, write::SimpleFileOptions};

const SOURCE: &str = "# 环海论坛青湾宣言

2019年6月14日，青湾

各成员国元首于2019年6月14日在青湾举行会议，A & B 两组与会，宣布如下。[^1]

## 安全合作

成员国重申，安全不可分割，反对任何形式的恐怖主义。

### 反恐

成员国支持在联合国框架内加强反恐合作，并欢迎各方参与。

## 经贸合作

成员国支持便利贸易和投资，愿扩大能源领域合作。

| 年份 | 贸易额 |
|------|--------|
| 2018 | 120    |
| 2019 | 150    |

[^1]: 这是脚注里的话。
";

fn open(name: &str, bytes: &[u8]) -> Result<Engine, Error> {
    let mut engine = Engine::default();
    engine.open(name, bytes, &mut |_, _| {})?;
    Ok(engine)
}

/// The source in another format, by pandoc; nothing, and a line that says so, without them.
fn made(ending: &str) -> Option<Vec<u8>> {
    let folder = Scratch::new(&format!("formats-{ending}"));
    let source = folder.join("source.md");
    let target = folder.join("target").with_extension(ending);
    fs::write(&source, SOURCE).expect("a temporary file");
    let done = Command::new("pandoc")
        .args(["--standalone", "--metadata", "lang=zh", "--metadata", "pagetitle=环海论坛青湾宣言"])
        .arg("--output")
        .args([&target, &source])
        .status();
    let bytes = done.ok().map(|status| {
        assert!(status.success(), "pandoc makes {ending}");
        fs::read(&target).expect("it was made")
    });
    if bytes.is_none() {
        eprintln!("skipped: no pandoc to make {ending}");
    }
    bytes
}

#[test]
fn what_pandoc_writes_is_read() {
    let formats = [
        ("docx", Format::Docx),
        ("odt", Format::Odt),
        ("epub", Format::Epub),
        ("html", Format::Html),
        ("rtf", Format::Rtf),
    ];
    for (ending, format) in formats {
        let Some(bytes) = made(ending) else { continue };
        // By its content, whatever its name.
        let engine = open("declaration", &bytes).expect(ending);
        let text = text(&engine);
        let document: DocumentAnswer = details(&engine).swap_remove(0);
        assert_eq!(document.summary.format, format);
        // What pandoc writes in RTF is in no encoding: every character that is not ASCII is a number.
        let encoding = if format == Format::Rtf { "windows-1252" } else { "UTF-8" };
        assert_eq!(document.summary.decoding.encoding, encoding);
        assert_eq!(document.summary.title.trim_start_matches("# "), "环海论坛青湾宣言", "{ending}: {text}");
        let outline: Vec<_> = document.headings.iter().map(|h| (h.level, h.text.as_str())).collect();
        assert_eq!(outline, [(1, "安全合作"), (2, "反恐"), (1, "经贸合作")], "{ending}: {text}");
        assert_eq!(document.summary.date.map(|date| date.value).as_deref(), Some("2019-06-14"), "{ending}");
        assert!(text.contains("A & B 两组与会，宣布如下。"), "{ending}: {text}");
        assert!(text.contains("2018\t120\n") && text.contains("2019\t150"), "{ending}: {text}");
        assert!(text.ends_with("\n\n[1] 这是脚注里的话。"), "{ending}: {text}");
    }
}

#[test]
fn a_file_cut_short_is_damaged_wherever_the_cut_is() {
    let paragraph = "<w:p><w:r><w:t>成员国重申，安全不可分割。</w:t></w:r></w:p>".repeat(200);
    let document = format!("<w:document><w:body>{paragraph}</w:body></w:document>");
    let mut files = vec![(Format::Docx, package(&[("word/document.xml", document.as_bytes())]))];
    for (ending, format) in
        [("docx", Format::Docx), ("odt", Format::Odt), ("epub", Format::Epub), ("rtf", Format::Rtf)]
    {
        files.extend(made(ending).map(|bytes| (format, bytes)));
    }
    let mut engine = Engine::default();
    for (format, bytes) in files {
        let name = format!("a.{}", format!("{format:?}").to_lowercase());
        for twentieth in 1..20 {
            let cut = &bytes[..bytes.len() * twentieth / 20];
            let refused = engine.open(&name, cut, &mut |_, _| {}).err();
            assert_eq!(refused, Some(Error::Damaged { format }), "{twentieth}/20 of {name}");
        }
    }
}

#[test]
fn bombs_stay_small() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let quickly = SimpleFileOptions::default().compression_level(Some(1));
    writer.start_file("word/document.xml", quickly).expect("it can be begun");
    let zeros = vec![0; 1 << 20];
    for _ in 0..1 << 8 {
        writer.write_all(&zeros).expect("it can be written");
    }
    let bomb = writer.finish().expect("it can be ended").into_inner();
    assert!(bomb.len() < 10_000_000, "256 MB in {} bytes", bomb.len());
    assert_eq!(open("a.docx", &bomb).err(), Some(Error::UnpacksTooLarge { limit: 50_000_000 }));

    let entities = (1..20)
        .map(|level| format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10)))
        .collect::<Vec<_>>()
        .concat();
    let entities = format!(
        "<!DOCTYPE a [<!ENTITY a0 \"对勘\">{entities}]>\
        <w:document><w:body><w:p><w:t>成员国&a19;重申。</w:t></w:p></w:body></w:document>"
    );
    let engine = open("a.docx", &package(&[("word/document.xml", entities.as_bytes())])).expect("it is text");
    assert_eq!(text(&engine), "成员国&a19;重申。");
}

#[test]
fn what_is_not_read_is_named() {
    let magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let compound = |stream: &str| -> Vec<u8> {
        magic.into_iter().chain(stream.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    };
    let protected = Error::Protected { format: Format::LegacyOffice };
    let unsupported = |format| Some(Error::Unsupported { format });
    assert_eq!(open("a.docx", &compound("EncryptedPackage")).err(), Some(protected));
    assert_eq!(open("a.doc", &compound("WordDocument")).err(), unsupported(Format::LegacyOffice));
    let slides = package(&[("[Content_Types].xml", b""), ("ppt/presentation.xml", b"")]);
    assert_eq!(open("a.pptx", &slides).err(), unsupported(Format::OtherOffice));
    assert_eq!(open("a.zip", b"PK\x03\x04").err(), Some(Error::Damaged { format: Format::Archive }));
}

const BOOK: [(&str, &[u8]); 3] = [
    ("mimetype", b"application/epub+zip"),
    ("META-INF/container.xml", b"<container><rootfile full-path='a.opf'/></container>"),
    (
        "a.opf",
        b"<package><manifest><item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/></manifest>\
        <spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
    ),
];
const CHAPTER: (&str, &[u8]) =
    ("b.xhtml", "<html><body><h1>第二章</h1><p>成员国重申，安全不可分割。</p></body></html>".as_bytes());

/// A ZIP whose last entry is damaged inside, and no other.
fn damaged(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (name, _) = entries.last().expect("there is one");
    let mut bytes = package(entries);
    // Its name stands before its bytes, and once more in the list at the end.
    let at =
        bytes.windows(name.len()).position(|window| window == name.as_bytes()).expect("it is in the file");
    bytes[at + name.len() + 2..][..8].fill(0xff);
    bytes
}

#[test]
fn a_book_without_one_of_its_chapters_says_so() {
    let (one, many) = ("<p>成员国。</p>".as_bytes(), "<p>成员国。</p>".repeat(20));
    let whole = [&BOOK[..], &[CHAPTER]].concat();
    for book in [package(&whole), damaged(&[&whole[..], &[("a.xhtml", many.as_bytes())]].concat())] {
        let engine = open("a.epub", &book).expect("a chapter is there");
        assert!(text(&engine).starts_with("# 第二章"));
        assert!(details(&engine)[0].summary.warnings.contains(&Warning::MissingParts { count: 1 }));
    }
    let none = damaged(&[&BOOK[..], &[("a.xhtml", one)]].concat());
    assert_eq!(open("a.epub", &none).err(), Some(Error::Damaged { format: Format::Epub }));
}

#[test]
fn a_chapter_is_read_as_xml_is_written() {
    let chapter = "<html><head><title/><script src='a.js'/></head><body><section><header><h1>第一章</h1></header>\
        <p><a id='a'/>各成员国宣布如下。</p><aside>边栏</aside></section></body></html>";
    let book = [&BOOK[..], &[("a.xhtml", chapter.as_bytes()), CHAPTER]].concat();
    let engine = open("a.epub", &package(&book)).expect("a book");
    let expected = "# 第一章\n\n各成员国宣布如下。\n\n边栏\n\n# 第二章\n\n成员国重申，安全不可分割。";
    assert_eq!(text(&engine), expected);
    assert_eq!(details(&engine)[0].summary.warnings.iter().find(|warning| warning.is_of_the_file()), None);
}

#[test]
fn without_its_properties_a_text_is_still_a_text() {
    let document = "<w:document><w:body><w:p><w:r><w:t>成员国重申。</w:t></w:r></w:p></w:body></w:document>";
    let content = "<office:document-content><office:body><office:text><text:p>成员国重申。</text:p>\
        </office:text></office:body></office:document-content>";
    let properties = "<a><dc:title>宣言</dc:title></a>".as_bytes();
    let docx = damaged(&[("word/document.xml", document.as_bytes()), ("docProps/core.xml", properties)]);
    let odt = damaged(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("meta.xml", properties),
    ]);
    for (name, bytes) in [("a.docx", docx), ("a.odt", odt)] {
        assert_eq!(text(&open(name, &bytes).expect(name)), "成员国重申。", "{name}");
    }
}
