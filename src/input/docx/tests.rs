use super::*;
use crate::input::archive::tests::package;

fn read(body: &str) -> String {
    let styles = r#"<w:styles><w:style w:styleId="a3"><w:name w:val="heading 2"/></w:style>
        <w:style w:styleId="own"><w:name w:val="章"/><w:basedOn w:val="a3"/></w:style>
        <w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style></w:styles>"#;
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    let bytes = package(&[("word/document.xml", &document), ("word/styles.xml", styles)]);
    text(&mut Package::open(&bytes, Format::Docx, 1_000_000).unwrap()).unwrap()
}

fn paragraph(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

#[test]
fn headings_have_the_level_of_their_style_or_their_own() {
    let styled = |id: &str| paragraph(&format!("<w:pStyle w:val='{id}'/>"), "<w:r><w:t>甲</w:t></w:r>");
    let own = paragraph("<w:pStyle w:val='a3'/><w:outlineLvl w:val='0'/>", "<w:r><w:t>乙</w:t></w:r>");
    let all = ["a3", "own", "Heading3", "loop", "other"].map(styled).concat() + &own;
    assert_eq!(read(&all), "## 甲\n\n## 甲\n\n### 甲\n\n甲\n\n甲\n\n# 乙");
}

#[test]
fn tracked_deletions_are_left_out_and_insertions_kept() {
    let runs = "<w:r><w:t>支持</w:t></w:r><w:del><w:r><w:delText>一切</w:delText></w:r></w:del>\
        <w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>有关</w:t></w:r></w:ins>";
    let joined = paragraph("<w:rPr><w:del w:id='1'/></w:rPr>", "<w:r><w:t>前半，</w:t></w:r>");
    let all = paragraph("", runs) + &joined + &paragraph("", "<w:r><w:t>后半。</w:t></w:r>");
    assert_eq!(read(&all), "支持有关\n\n前半，后半。");
}

#[test]
fn tabs_and_breaks_are_kept_and_tab_stops_are_none() {
    let runs = "<w:r><w:t>A&amp;B</w:t><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t>\
        <w:br w:type='page'/><w:t>丙</w:t><w:instrText>PAGE</w:instrText></w:r>";
    assert_eq!(read(&paragraph("<w:tabs><w:tab w:val='left'/></w:tabs>", runs)), "A&B\t甲\n乙丙");
}

#[test]
fn numbers_of_lists_and_notes_are_text() {
    let document = "<w:document><w:body>\
        <w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>总则</w:t></w:r></w:p>\
        <w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr><w:pPrChange><w:pPr><w:outlineLvl w:val='3'/></w:pPr></w:pPrChange></w:pPr>\
        <w:r><w:t>目的</w:t><w:footnoteReference w:id='2'/><w:endnoteReference w:id='2'/></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>附则</w:t></w:r></w:p></w:body></w:document>";
    let styles = "<w:styles><w:style w:styleId='H'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr>\
        <w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>\
        <w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl></w:abstractNum>\
        <w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    let note = |kind: &str, text: &str| {
        format!(
            "<w:{kind}s><w:{kind} w:id='0'><w:p><w:r><w:t>线</w:t></w:r></w:p></w:{kind}><w:{kind} w:id='2'><w:p><w:r><w:{kind}Ref/></w:r>\
            <w:r><w:t> {text}</w:t></w:r></w:p></w:{kind}></w:{kind}s>"
        )
    };
    let bytes = package(&[
        ("word/document.xml", document),
        ("word/styles.xml", styles),
        ("word/numbering.xml", numbering),
        ("word/footnotes.xml", &note("footnote", "脚注。")),
        ("word/endnotes.xml", &note("endnote", "尾注。")),
        ("docProps/core.xml", "<cp:coreProperties><dc:title>对勘 </dc:title></cp:coreProperties>"),
    ]);
    let mut package = Package::open(&bytes, Format::Docx, 1_000_000).unwrap();
    let expected = "# 一、总则\n\n1. 目的\n\n# 附则\n\n[1] 脚注。\n\n[2] 尾注。";
    assert_eq!(text(&mut package).unwrap(), expected);
    assert_eq!(title(&mut package).unwrap().as_deref(), Some("对勘"));
}

#[test]
fn a_row_is_a_line() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |a: &str, b: &str| format!("<w:tr>{}{}</w:tr>", cell(a), cell(b));
    assert_eq!(
        read(&format!("<w:tbl>{}{}</w:tbl>", row("年份", "数量"), row("2020", "1"))),
        "年份\t数量\n\n2020\t1"
    );
}

/// A document with a list of articles; `parts` are what it has besides.
fn listed(body: &str, parts: &[(&str, &str)]) -> String {
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/>\
        <w:lvlText w:val='第%1条'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    let mut all = vec![("word/document.xml", document.as_str()), ("word/numbering.xml", numbering)];
    all.retain(|(name, _)| parts.iter().all(|part| part.0 != *name));
    all.extend(parts);
    text(&mut Package::open(&package(&all), Format::Docx, 1_000_000).unwrap()).unwrap()
}

/// A paragraph of that list.
fn article(properties: &str, runs: &str) -> String {
    paragraph(&format!("<w:numPr><w:numId w:val='1'/></w:numPr>{properties}"), runs)
}

fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

/// What the mark of a paragraph says whose end was deleted.
const DELETED_END: &str = "<w:rPr><w:del w:id='1'/></w:rPr>";

#[test]
fn what_places_a_drawing_is_no_text() {
    let drawing = "<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>12</wp:posOffset></wp:positionH>\
        <wp14:sizeRelH><wp14:pctWidth>40000</wp14:pctWidth></wp14:sizeRelH><wp14:sizeRelV><wp14:pctHeight>20000</wp14:pctHeight></wp14:sizeRelV>\
        <wps:txbx><w:txbxContent><w:p><w:r><w:t>框内。</w:t></w:r></w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>";
    assert_eq!(read(&paragraph("", &(drawing.to_owned() + &run("正文段落。")))), "框内。\n\n正文段落。");
}

#[test]
fn what_was_deleted_counts_in_no_list() {
    let deleted = "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>";
    let all = article("", &run("甲"))
        + &article(DELETED_END, deleted)
        + &article("", &run("乙"))
        + &article(DELETED_END, &run("前半，"))
        + &article("", &run("后半。"))
        + &article("", "")
        + &article("", &run("丙"))
        + &article(DELETED_END, deleted)
        + &paragraph("", &run("无号"));
    assert_eq!(listed(&all, &[]), "第一条 甲\n\n第二条 乙\n\n第三条 前半，后半。\n\n第五条 丙\n\n无号");
}

#[test]
fn a_paragraph_whose_end_was_deleted_ends_before_a_table_and_around_a_text_box() {
    let cell = |text: &str| format!("<w:tc><w:p>{}</w:p></w:tc>", run(text));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("年份"), cell("数量"));
    assert_eq!(read(&(paragraph(DELETED_END, &run("表前")) + &table)), "表前\n\n年份\t数量");
    let text_box = format!("<w:r><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:r>", run("框内。"));
    let all = paragraph(DELETED_END, &(run("前半，") + &text_box)) + &paragraph("", &run("后半。"));
    assert_eq!(read(&all), "框内。\n\n前半，后半。");
}

#[test]
fn hidden_text_is_left_out() {
    let hidden = |value: &str| {
        format!("<w:r><w:rPr><w:b/><w:vanish{value}/><w:color/></w:rPr><w:tab/><w:t>隐</w:t><w:br/></w:r>")
    };
    let before =
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>原隐</w:t></w:r>";
    let runs = run("支") + &hidden("") + &hidden(" w:val='true'") + &run("持") + before;
    assert_eq!(read(&paragraph("", &(runs + &hidden(" w:val='0'")))), "支持原隐\t隐");
    // With its end hidden, too, a paragraph is not there at all.
    let all = article("", &run("甲"))
        + &article("<w:rPr><w:vanish/></w:rPr>", &hidden(""))
        + &article("<w:rPr><w:vanish/><w:specVanish/></w:rPr>", &run("乙"))
        + &paragraph("", &run("丙"));
    assert_eq!(listed(&all, &[]), "第一条 甲\n\n第二条 乙\n\n丙");
}

#[test]
fn damage_beside_the_text_leaves_the_text() {
    let body = article("", &(run("甲") + "<w:r><w:footnoteReference w:id='1'/></w:r>"));
    for part in ["word/styles.xml", "word/numbering.xml", "word/endnotes.xml", "docProps/core.xml"] {
        let read = listed(&body, &[(part, "<w:styles><w:style>")]);
        assert!(read.ends_with('甲'), "{part}: {read}");
    }
    let notes =
        "<w:footnotes><w:footnote w:id='1'><w:p><w:r><w:t>脚注。</w:t></w:r></w:p></w:footnote><w:footnote>";
    assert_eq!(listed(&body, &[("word/footnotes.xml", notes)]), "第一条 甲\n\n[1] 脚注。", "those before");
}
