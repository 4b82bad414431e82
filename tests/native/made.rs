//! Documents as `LibreOffice` writes them: whatever the format, the text is the same.

use crate::scratch::Scratch;
use crate::shelf::{details, text_of};
use duikan::{pipeline::Engine, protocol::Format};
use std::{fs, process::Command};

/// An invented text with what real ones have, as flat `OpenDocument`.
const SOURCE: &str = include_str!("made.fodt");

/// What a reader sees of it.
const TEXT: &str = "环海论坛青湾宣言

各成员国元首于2019年6月14日在青湾举行会议，A & B 两组与会，宣布如下。

# 第一章 安全合作

成员国重申，安全不可分割，反对任何形式的恐怖主义。

## 第1节 反恐

成員國支持在聯合國框架內加強反恐合作，並歡迎各方參與。𠮷田先生到會。

（一）第一项内容

（二）第二项内容

1. 其一

2. 其二

# 第二章 经贸合作

成员国支持便利贸易和投资，愿扩大能源领域合作。

年份\t贸易额

2018\t120

各方感谢主席国的工作。

[1] 这是脚注里的话。";

/// A file in another format, by `LibreOffice`; nothing, and a line that says so, without it.
fn converted(name: &str, content: &[u8], ending: &str, more: &[&str]) -> Option<Vec<u8>> {
    let folder = Scratch::new(&format!("made-{ending}"));
    let source = folder.join(name);
    fs::write(&source, content).expect("a temporary file");
    // A profile of its own: two that share one wait for each other.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let out = folder.join("out");
    let done = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", ending, "--outdir"])
        .arg(&out)
        .args(more)
        .arg(&source)
        .output();
    let made = done.is_ok().then(|| fs::read(out.join(name).with_extension(ending)).ok()).flatten();
    if made.is_none() {
        eprintln!("skipped: no LibreOffice to make {ending}");
    }
    made
}

fn opened(name: &str, bytes: &[u8]) -> Engine {
    let mut engine = Engine::default();
    engine.open(name, bytes, &mut |_, _| {}).expect(name);
    engine
}

#[test]
fn the_text_is_the_same_in_every_format() {
    for (ending, format) in [("odt", Format::Odt), ("docx", Format::Docx), ("rtf", Format::Rtf)] {
        let Some(bytes) = converted("a.fodt", SOURCE.as_bytes(), ending, &[]) else { continue };
        let engine = opened("a", &bytes);
        let document = details(&engine).swap_remove(0);
        assert_eq!(document.summary.format, format);
        assert_eq!(text_of(&engine, document.summary.name), TEXT, "{ending}");
        assert_eq!(
            document.summary.title, "环海论坛青湾宣言",
            "the text's, not that of the properties: {ending}"
        );
        let outline: Vec<_> = document.headings.iter().map(|h| (h.level, h.text.as_str())).collect();
        assert_eq!(outline, [(1, "安全合作"), (2, "反恐"), (1, "经贸合作")], "{ending}");
        assert_eq!(document.summary.date.map(|date| date.value).as_deref(), Some("2019-06-14"), "{ending}");
    }
}

#[test]
fn a_spreadsheet_is_a_row_a_document() {
    let body = "成员国重申，安全不可分割，反对任何形式的恐怖主义，愿在平等互利的基础上继续合作。";
    let csv = format!(
        "编号,标题,日期,正文\n1,甲宣言,2019-06-14,“{body}”\n2,乙宣言,2020-11-10,\"{body}\n第二段。\"\n"
    );
    let utf8 = "--infilter=CSV:44,34,76,1";
    for (ending, format) in
        [("csv", Format::Csv), ("xlsx", Format::Spreadsheet), ("ods", Format::Spreadsheet)]
    {
        let made = match format {
            Format::Csv => Some(csv.clone().into_bytes()),
            _ => converted("a.csv", csv.as_bytes(), ending, &[utf8]),
        };
        let Some(bytes) = made else { continue };
        let engine = opened("a", &bytes);
        let rows: Vec<_> = details(&engine)
            .into_iter()
            .map(|document| (document.summary.name, document.summary.title, document.summary.date))
            .map(|(name, title, date)| (name, title, date.map(|date| date.value).unwrap_or_default()))
            .collect();
        let expected = [("a#2", "甲宣言", "2019-06-14"), ("a#3", "乙宣言", "2020-11-10")];
        let found: Vec<_> = rows.iter().map(|(name, title, date)| (&**name, &**title, &**date)).collect();
        assert_eq!(found, expected, "{ending}");
        assert_eq!(details(&engine)[0].summary.format, format);
        assert_eq!(text_of(&engine, "a#3".to_owned()), format!("{body}\n第二段。"), "{ending}");
    }
}
