//! Valid files to begin with, made from code.

use crate::driver::Corpus;
use encoding_rs::{BIG5, EUC_KR, GB18030, SHIFT_JIS};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const TEXT: &str = "环海论坛青湾宣言\n\n2019年6月14日，青湾\n\n一、安全合作\n\n成员国重申，安全不可分割，反对任何形式的恐怖主义。\n\n甲国总统　张三";

pub const DOCX: &str = r#"<w:document><w:body><w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>宣言</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">成员国 &amp; 各方</w:t><w:tab/><w:br/></w:r><w:del><w:r><w:delText>一切</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>年份</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2018</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"#;
pub const STYLES: &str = r#"<w:styles><w:style w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="b"><w:name w:val="b"/></w:style></w:styles>"#;
pub const ODT: &str = r#"<office:document-content><office:body><office:text><text:h text:outline-level="1">宣言</text:h><text:list text:style-name="L"><text:list-item text:start-value="4"><text:p>成员国<text:s text:c="3"/>重申。<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>其一</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>甲</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>"#;
pub const OPF: &str = r#"<package><metadata><dc:title>宣言</dc:title><dc:date>2019-06-14</dc:date></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" properties="nav"/></manifest><spine toc="b"><itemref idref="a"/><itemref idref="b" linear="no"/></spine></package>"#;
pub const SHEET: &str = r#"<worksheet><dimension ref="A1:C2"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c><c r="B1" t="inlineStr"><is><t>正文</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" s="1"><v>43630</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>"#;
/// The formats of the cells of a spreadsheet.
pub const FORMATS: &str = r#"<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m\-d;@"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
pub const NUMBERING: &str = r#"<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1章"/><w:pStyle w:val="a"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:isLgl/><w:suff w:val="nothing"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>"#;
/// The styles of the lists and headings of an ODT.
pub const LISTS: &str = r#"<office:document-styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="第" style:num-suffix="章"/></text:outline-style><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" loext:num-list-format="%1%." text:start-value="2"><style:list-level-label-alignment text:label-followed-by="nothing"/></text:list-level-style-number><text:list-level-style-number text:level="2" style:num-format="i" text:display-levels="2"/><text:list-level-style-bullet text:level="10" text:bullet-char="•"/></text:list-style></office:document-styles>"#;
pub const ODS: &str = r#"<office:document-content><office:body><office:spreadsheet><table:table table:name="甲"><table:table-row><table:table-cell><text:p>标题</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>正文</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell office:date-value="2019-06-14"><text:p>六月</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><office:annotation><text:p>注</text:p></office:annotation><text:p>成员国重申，<text:s text:c="2"/>安全不可分割，</text:p><text:p>反对任何形式的恐怖主义。</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
pub const CHAPTER: &str = r#"<?xml version="1.0" encoding="utf-8"?><html><head><title/><script src="a.js"/></head><body><header><h1>宣言</h1></header><p id="a">成员国重申，<a id="b"/>安全不可分割。<![CDATA[甲]]><!-- 乙 --></p><aside epub:type="footnote">注</aside></body></html>"#;
pub const STRINGS: &str =
    "<sst><si><t>宣言</t></si><si><t>成员国重申，安全不可分割，反对任何形式的恐怖主义。</t></si></sst>";

/// A ZIP of these entries.
fn package(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        // Damage to what is stored reaches the parser of the part; to what is deflated, the unpacking.
        let method =
            if content.len() % 2 == 0 { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer
            .start_file(*name, SimpleFileOptions::default().compression_method(method))
            .expect("it can be begun");
        writer.write_all(content).expect("it can be written");
    }
    writer.finish().expect("it can be ended").into_inner()
}

/// What a file of this format holds.
fn parts(format: &str) -> Vec<(&'static str, &'static [u8])> {
    let all: &[(&str, &[u8])] = match format {
        "docx" => &[
            ("[Content_Types].xml", b"<Types/>"),
            ("word/document.xml", DOCX.as_bytes()),
            ("word/styles.xml", STYLES.as_bytes()),
            ("word/numbering.xml", NUMBERING.as_bytes()),
        ],
        "odt" => &[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", ODT.as_bytes()),
            ("styles.xml", LISTS.as_bytes()),
        ],
        "ods" => &[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", ODS.as_bytes()),
        ],
        "xlsx" => &[
            ("[Content_Types].xml", b"<Types/>"),
            (
                "xl/workbook.xml",
                br#"<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
            ),
            (
                "xl/_rels/workbook.xml.rels",
                br#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
            ),
            ("xl/sharedStrings.xml", STRINGS.as_bytes()),
            ("xl/styles.xml", FORMATS.as_bytes()),
            ("xl/worksheets/sheet1.xml", SHEET.as_bytes()),
        ],
        _ => &[
            ("mimetype", b"application/epub+zip"),
            ("META-INF/container.xml", b"<container><rootfile full-path='a.opf'/></container>"),
            ("a.opf", OPF.as_bytes()),
            ("a.xhtml", CHAPTER.as_bytes()),
            ("b.xhtml", CHAPTER.as_bytes()),
        ],
    };
    all.to_vec()
}

/// Files of which only one part, named behind the format, is damaged, so that it reaches that part's parser.
pub fn part(part: &'static str, content: &str) -> Corpus {
    let whole = |part: &str, bytes: &[u8]| {
        let (format, part) = part.split_once('/').expect("a format and a part");
        let mut entries: Vec<(&str, &[u8])> = parts(format);
        for entry in entries.iter_mut().filter(|entry| entry.0 == part) {
            entry.1 = bytes;
        }
        package(&entries)
    };
    Corpus { files: vec![content.as_bytes().to_vec()], whole, part }
}

pub fn plain() -> Corpus {
    let big5 = "環海論壇青灣宣言。成員國重申，安全不可分割，反對任何形式的恐怖主義。";
    let korean = "회원국들은 유엔의 중심적 역할을 지지하며 안보 협력을 강화하기로 하였다.";
    let japanese = "加盟国は国連の中心的な役割を支持し、安全保障の協力を強化する。";
    let utf16 = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let broken = format!("{TEXT}\u{fffd}鎴愬憳鍥藉悎浣滐紝æˆ‘ä»¬³ÉÔ±¹ú锟斤拷");
    Corpus::of(vec![
        TEXT.as_bytes().to_vec(),
        GB18030.encode(TEXT).0.into_owned(),
        BIG5.encode(big5).0.into_owned(),
        EUC_KR.encode(korean).0.into_owned(),
        SHIFT_JIS.encode(japanese).0.into_owned(),
        utf16,
        broken.into_bytes(),
    ])
}

pub fn html() -> Corpus {
    let page = format!(
        "<!doctype html><html><head><meta charset=utf-8><title>宣言</title></head><body><nav><a href=#>首页</a></nav><h1>宣言</h1><table><tr><td>甲<td>乙</table><ul><li>一</ul><ol start=3 reversed style='list-style-type:cjk-ideographic'><li>甲<li value=9>乙<ol type=a><li>丙</ol></ol><pre>a\n b</pre><p>{}</p><ruby>漢<rt>かん</rt></ruby></body></html>",
        TEXT.replace('\n', "<br>")
    );
    let gbk = GB18030.encode(&page.replace("utf-8", "gbk")).0.into_owned();
    Corpus::of(vec![page.into_bytes(), gbk])
}

pub fn docx() -> Corpus {
    Corpus::of(vec![package(&parts("docx"))])
}

pub fn odt() -> Corpus {
    Corpus::of(vec![package(&parts("odt"))])
}

pub fn epub() -> Corpus {
    Corpus::of(vec![package(&parts("epub"))])
}

pub fn xlsx() -> Corpus {
    Corpus::of(vec![package(&parts("xlsx"))])
}

pub fn ods() -> Corpus {
    Corpus::of(vec![package(&parts("ods"))])
}

pub fn rtf() -> Corpus {
    let body = r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}{\f1\fcharset136 MingLiU;}}{\stylesheet{\s1\outlinelevel0 heading 1;}}{\info{\title \'d0\'fb\'d1\'d4}}\pard\s1 \f0\'d0\'fb\'d1\'d4\par\pard \u25104?\u21592?\uc2\u22269\'b9\'fa A\tab B\line\f1\'a4\'a4\par\trowd\cellx100\cellx200 a\cell b\cell\row{\*\unknown x}{\footnote c}\bin3 abc}";
    Corpus::of(vec![body.as_bytes().to_vec()])
}

pub fn csv() -> Corpus {
    let sentence = "成员国重申，安全不可分割，反对任何形式的恐怖主义。".repeat(3);
    let rows = |divider: &str| {
        format!(
            "标题{divider}日期{divider}正文\r\n甲{divider}2019-06-14{divider}\"{sentence}\"\r\n乙{divider}2020年1月1日{divider}\"{sentence}\"\"引\"\"\n{sentence}\"\r\n"
        )
    };
    Corpus::of(vec![
        rows(",").into_bytes(),
        rows("\t").into_bytes(),
        GB18030.encode(&rows(";")).0.into_owned(),
    ])
}

pub fn json_lines() -> Corpus {
    let line = |number: u32| {
        format!(
            "{{\"title\": \"宣言{number}\", \"date\": \"2019-06-14\", \"text\": \"成员国\\u91cd\\u7533，\\ud842\\udfb7安全不可分割，\\n反对恐怖主义。\", \"tags\": [1, 2.5e3, null, true, {{}}]}}\n"
        )
    };
    Corpus::of(vec![(1..5).map(line).collect::<String>().into_bytes()])
}

pub fn archive() -> Corpus {
    let inner = package(&[("c.txt", TEXT.as_bytes())]);
    let name = GB18030.encode("文件.txt").0.into_owned();
    let name = String::from_utf8_lossy(&name).into_owned();
    Corpus::of(vec![package(&[
        ("a.txt", TEXT.as_bytes()),
        ("b/a.html", CHAPTER.as_bytes()),
        (&name, TEXT.as_bytes()),
        ("inner.zip", &inner),
    ])])
}

pub fn pdf() -> Corpus {
    let stream =
        "BT /F1 12 Tf 72 700 Td (The member states reaffirm their support.) Tj 0 -14 Td (They agree.) Tj ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = String::new();
    for (number, object) in (1..).zip(&objects) {
        places.extend([format!("{:010} 00000 n \n", file.len())]);
        file.extend([format!("{number} 0 obj\n{object}\nendobj\n")]);
    }
    let table = file.len();
    let trailer = format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
    Corpus::of(vec![format!("{file}xref\n0 6\n0000000000 65535 f \n{places}{trailer}").into_bytes()])
}
