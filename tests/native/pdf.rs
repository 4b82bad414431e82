//! PDF as programs write it, and as nobody should.

use crate::scratch::Scratch;
use crate::shelf::{details, text};
use duikan::{
    error::{Error, Warning},
    pipeline::Engine,
    protocol::{Format, Reason, Role},
};
use std::{
    fmt::Write,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

fn open(bytes: &[u8]) -> Result<Engine, Error> {
    let mut engine = Engine::default();
    engine.open("a.pdf", bytes, &mut |_, _| {})?;
    Ok(engine)
}

/// What a program makes of a file; nothing, and a line that says so, without the program.
fn made(source: (&str, &str), program: &str, arguments: &dyn Fn(&Path) -> Vec<String>) -> Option<Vec<u8>> {
    let folder = Scratch::new(&format!(
        "pdf-{:x}",
        duikan::input::hash(format!("{source:?}{program}{:?}", arguments(Path::new(""))).as_bytes())
    ));
    fs::write(folder.join(source.0), source.1).expect("a temporary file");
    let done = Command::new(program).args(arguments(&folder)).current_dir(&*folder).output();
    let bytes = fs::read(folder.join("made.pdf")).ok();
    if done.is_err() {
        eprintln!("skipped: no {program} to make a PDF");
        return None;
    }
    Some(bytes.expect("the program makes a PDF"))
}

/// A page of HTML, printed by Chromium.
fn printed(style: &str, body: &str, head_and_foot: bool) -> Option<Vec<u8>> {
    let html = format!(
        "<!doctype html><html lang=zh><meta charset=utf-8><title>环海论坛文件</title><style>\
        body {{ font: 12pt/1.7 'Noto Serif CJK SC', serif }} p {{ text-indent: 2em; margin: 0; text-align: justify }}\
        h1 {{ text-align: center }} {style}</style><body>{body}"
    );
    made(("page.html", &html), "chromium", &|folder| {
        let mut arguments = vec!["--headless", "--no-sandbox", "--disable-gpu"];
        if !head_and_foot {
            arguments.push("--no-pdf-header-footer");
        }
        let mut arguments: Vec<String> = arguments.into_iter().map(str::to_owned).collect();
        arguments.push(format!("--user-data-dir={}", folder.join("profile").display()));
        arguments.push("--print-to-pdf=made.pdf".to_owned());
        arguments.push("page.html".to_owned());
        arguments
    })
}

/// So many paragraphs that are all different.
fn paragraphs(count: usize) -> Vec<String> {
    let who = ["各成员国", "代表们", "沿岸国家", "渔业主管部门", "论坛秘书处"];
    let does = ["重申支持", "注意到", "欢迎", "将共同落实"];
    let what = [
        "海洋生态保护合作",
        "共同渔区的管理办法",
        "港口的数字化建设",
        "青年交流计划",
        "海上搜救联合演练",
        "长门见面的人民",
    ];
    let sentence = |at: usize| {
        format!(
            "{}{}{}，并为此在第{}个工作年度提供必要的资源。",
            who[at % 5],
            does[at % 4],
            what[at % 6],
            at + 3
        )
    };
    (0..count).map(|at| (0..2 + at % 4).map(|part| sentence(at * 7 + part * 11)).collect()).collect()
}

fn html(paragraphs: &[String]) -> String {
    paragraphs.iter().fold(String::new(), |mut html, paragraph| {
        write!(html, "<p>{paragraph}</p>").expect("a string takes all");
        html
    })
}

/// The paragraphs of a text; at a page break one ends, whether it goes on or not.
fn read_paragraphs(text: &str) -> Vec<String> {
    text.replace("\n\u{c}", "\n\n").split("\n\n").map(str::to_owned).collect()
}

#[test]
fn what_chromium_prints_is_read_paragraph_by_paragraph() {
    for script in ["简", "繁"] {
        let mut written = paragraphs(40);
        if script == "繁" {
            for paragraph in &mut written {
                *paragraph =
                    paragraph.replace("国", "國").replace("门", "門").replace("见", "見").replace("动", "動");
            }
        }
        let Some(bytes) = printed("", &format!("<h1>青湾宣言</h1>{}", html(&written)), false) else {
            return;
        };
        let engine = open(&bytes).expect("it is a PDF");
        let document = details(&engine).swap_remove(0);
        assert_eq!((document.summary.format, document.summary.title.as_str()), (Format::Pdf, "青湾宣言"));
        let text = text(&engine);
        assert!(text.contains('\u{c}'), "it has several pages");
        let read: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        assert_eq!(read, format!("青湾宣言{}", written.concat()));
        // Only where a page ends may a paragraph be in two pieces.
        let whole = read_paragraphs(&text).iter().filter(|paragraph| written.contains(paragraph)).count();
        assert!(whole + text.matches('\u{c}').count() >= written.len(), "{whole} are whole: {text}");
    }
}

#[test]
fn columns_are_read_one_after_the_other() {
    let written = paragraphs(36);
    let body = format!("<h1>青湾宣言</h1><div style='columns: 2; column-gap: 2em'>{}</div>", html(&written));
    let Some(bytes) = printed("", &body, false) else { return };
    let text = text(&open(&bytes).expect("it is a PDF"));
    assert!(text.starts_with("青湾宣言\n\n"), "{text}");
    let read: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(read, format!("青湾宣言{}", written.concat()));
    let whole = read_paragraphs(&text).iter().filter(|paragraph| written.contains(paragraph)).count();
    assert!(whole >= 30, "{whole} of {} paragraphs are whole: {text}", written.len());
}

#[test]
fn text_from_top_to_bottom_is_read_so() {
    let written = paragraphs(3);
    let style = "body { writing-mode: vertical-rl; height: 20cm }";
    let Some(bytes) = printed(style, &html(&written), false) else { return };
    assert_eq!(read_paragraphs(&text(&open(&bytes).expect("it is a PDF"))), written);
}

#[test]
fn a_table_is_lines_with_tabs() {
    let body = "<h1>青湾统计报告</h1><p>各成员国的贸易额如下，单位为亿元。</p><table cellpadding=8><tr><th>年份<th>贸易额<th>说明\
        <tr><td>2018<td>120.5<td>初步数据<tr><td>2019<td>131<td>最终数据</table>";
    let Some(bytes) = printed("", body, false) else { return };
    let text = text(&open(&bytes).expect("it is a PDF"));
    assert!(text.contains("年份\t贸易额\t说明\n2018\t120.5\t初步数据\n2019\t131\t最终数据"), "{text}");
}

#[test]
fn heads_and_feet_are_set_aside_with_a_reason_and_nothing_else() {
    let written = paragraphs(60);
    let Some(bytes) = printed("", &format!("<h1>青湾宣言</h1>{}", html(&written)), true) else { return };
    let engine = open(&bytes).expect("it is a PDF");
    let document = details(&engine).swap_remove(0);
    let text = text(&engine);
    let pages = text.matches('\u{c}').count() + 1;
    let units: Vec<u16> = text.encode_utf16().collect();
    let words = |start: u32, end: u32| String::from_utf16_lossy(&units[start as usize..end as usize]);
    let aside: Vec<String> = (document.blocks.iter())
        .filter(|block| block.role == Role::PageFurniture)
        .inspect(|block| assert!(matches!(block.reason, Reason::RunningHead | Reason::PageNumber)))
        .map(|block| words(block.place.start, block.place.end))
        .collect();
    assert!(aside.len() >= 2 * pages - 1, "a head and a foot a page: {aside:?}");
    assert!(
        aside.iter().all(|line| line.contains("环海论坛文件") || line.contains("page.html")),
        "{aside:?}"
    );
    assert_eq!(document.summary.title, "青湾宣言");
    // A sentence is read on over head and foot.
    let whole = read_paragraphs(&text).iter().filter(|paragraph| written.contains(paragraph)).count();
    let cut = written.len() - whole;
    // A page may end with a sentence's end, where nothing shows that the paragraph goes on.
    assert!((1..=cut).contains(&document.joins.len()), "{cut} are cut, {:?} joined", document.joins);
}

#[test]
fn what_libreoffice_writes_is_read() {
    let written = paragraphs(12);
    let source = written.join("\n");
    let Some(bytes) = made(("made.txt", &source), "soffice", &|folder| {
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        ["--headless", &profile, "--infilter=Text (encoded):UTF8", "--convert-to", "pdf", "made.txt"]
            .map(str::to_owned)
            .to_vec()
    }) else {
        return;
    };
    let text = text(&open(&bytes).expect("it is a PDF"));
    let squeezed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(squeezed, written.concat());
}

/// A PDF of these objects, numbered from 1; the first is its catalogue.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", bytes.len()).expect("a string takes all");
        bytes.extend(format!("{number} 0 obj\n").bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    let trailer =
        format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    bytes.extend(table.bytes().chain(trailer.bytes()));
    bytes
}

fn object(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {entries} /Length {} >>\nstream\n", content.len()).into_bytes();
    object.extend(content);
    object.extend(b"\nendstream");
    object
}

/// A page of each of these: what is drawn, and with which resources.
fn pages(contents: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let kids: Vec<String> = (0..contents.len()).map(|at| format!("{} 0 R", 5 + at * 2)).collect();
    let kids = kids.join(" ");
    let mut objects = vec![
        object("<< /Type /Catalog /Pages 2 0 R >>"),
        object(&format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", contents.len())),
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
        stream(
            "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
            b"\0",
        ),
    ];
    for (at, (entries, content)) in contents.iter().enumerate() {
        let resources = "<< /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >>";
        objects.push(object(&format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources {resources} /Contents {} 0 R >>",
            6 + at * 2
        )));
        objects.push(stream(entries, content));
    }
    pdf(&objects)
}

fn line(words: &str) -> (&'static str, Vec<u8>) {
    ("", format!("BT /F 12 Tf 50 700 Td ({words}) Tj ET").into_bytes())
}

fn picture() -> (&'static str, Vec<u8>) {
    ("", b"q 600 0 0 800 0 0 cm /I Do Q".to_vec())
}

#[test]
fn a_scan_says_that_it_is_pictures() {
    assert_eq!(open(&pages(&[picture(), picture()])).err(), Some(Error::NoText { pages: 2 }));
    let engine = open(&pages(&[line("The member states agree."), picture()])).expect("a page has text");
    let warnings = &details(&engine)[0].summary.warnings;
    assert!(warnings.contains(&Warning::PagesWithoutText { pages: 1, of: 2 }), "{warnings:?}");
    assert_eq!(open(&pages(&[("", Vec::new())])).err(), Some(Error::Empty));
}

#[test]
fn a_password_is_asked_for_only_where_there_is_one() {
    let plain = pages(&[line("The member states agree.")]);
    let folder = Scratch::new("password");
    fs::write(folder.join("plain.pdf"), plain).expect("a temporary file");
    let encrypted = |user: &str, bits: &str| {
        let done = Command::new("qpdf")
            .args(["--allow-weak-crypto", "--encrypt", user, "owner", bits, "--", "plain.pdf", "made.pdf"])
            .current_dir(&*folder)
            .status();
        done.is_ok().then(|| fs::read(folder.join("made.pdf")).expect("it was made"))
    };
    for bits in ["40", "128", "256"] {
        let (Some(secret), Some(open_to_all)) = (encrypted("secret", bits), encrypted("", bits)) else {
            eprintln!("skipped: no qpdf to encrypt a PDF");
            break;
        };
        assert_eq!(open(&secret).err(), Some(Error::Protected { format: Format::Pdf }), "{bits}");
        assert_eq!(
            text(&open(&open_to_all).expect("its password is empty")),
            "The member states agree.",
            "{bits}"
        );
    }
}

/// Refused, or read, before anybody gives up waiting.
fn soon(bytes: &[u8], why: &str) -> Result<Engine, Error> {
    let started = Instant::now();
    let result = open(bytes);
    assert!(started.elapsed() < Duration::from_secs(40), "{why}: {:?}", started.elapsed());
    result
}

#[test]
fn loops_end() {
    let damaged = Some(Error::Damaged { format: Format::Pdf });
    let catalogue = || object("<< /Type /Catalog /Pages 2 0 R >>");
    let own_child = pdf(&[catalogue(), object("<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3 >>")]);
    assert_eq!(soon(&own_child, "a node that is its own child").err(), damaged);
    let huge = pdf(&[catalogue(), object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >>")]);
    assert_eq!(soon(&huge, "a huge count").err(), damaged);
    let in_itself = pdf(&[
        catalogue(),
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources 5 0 R >>"),
        stream("", b"/X Do"),
        object("<< /XObject << /X 6 0 R /Y 6 0 R >> >>"),
        stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 5 0 R", b"/X Do /Y Do"),
    ]);
    assert!(soon(&in_itself, "a form that draws itself").is_err());
    let in_stream = pdf(&[
        catalogue(),
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        stream("/Type /ObjStm /N 1 /First 4 /Extends 3 0 R", b"3 0 << >>"),
    ]);
    assert!(soon(&in_stream, "an object stream that holds itself").is_err());
}

#[test]
fn bombs_stay_small() {
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![b' '; 400 << 20], 6);
    assert!(bomb.len() < 1 << 20);
    assert!(soon(&pages(&[("/Filter /FlateDecode", bomb)]), "a bomb").is_err());
}

#[test]
fn a_file_cut_short_is_damaged_or_read_as_far_as_it_goes() {
    let whole = pages(&[line("The member states agree."), line("They meet again.")]);
    for twentieth in 1..20 {
        let cut = &whole[..whole.len() * twentieth / 20];
        match soon(cut, "cut short") {
            Ok(engine) => assert!(text(&engine).contains("agree"), "{twentieth}/20"),
            Err(error) => assert!(
                matches!(error, Error::Damaged { .. } | Error::Empty | Error::Binary),
                "{twentieth}/20: {error:?}"
            ),
        }
    }
}
