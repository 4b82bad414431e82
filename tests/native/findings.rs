//! What a reader pinned, told to others: reports, citations, the recipe.

use duikan::{
    pipeline::Engine,
    protocol::{
        Answer, CitationFormat, CiteQuery, Exhibit, Explanation, FileAnswer, Finding, FindingsQuery,
        FindingsReportWords, Numbered, Place, Question, ReportFormat,
    },
};

const TEXT: &str = "关于合作的宣言\n\n2021年9月17日\n\n各方同意加强合作。";

fn engine() -> Engine {
    let mut engine = Engine::default();
    engine.open("a.txt", TEXT.as_bytes(), &mut |_, _| {}).expect("a text");
    engine
}

fn numbered(name: &str, title: &str) -> Numbered {
    Numbered { name: name.to_owned(), title: title.to_owned() }
}

fn pinned() -> Vec<Finding> {
    let passage = Exhibit::Passage {
        place: Place { document: "a.txt".to_owned(), start: 23, end: 32 },
        title: "关于合作的宣言".to_owned(),
        date: Some("2021-09-17".to_owned()),
        text: "各方同意加强合作。".to_owned(),
        marked: Some([6, 8]),
    };
    let table = Exhibit::Table {
        columns: vec!["词".to_owned(), "次数".to_owned()],
        rows: vec![vec!["合作".to_owned(), "2 ②".to_owned()]],
        more: 3,
    };
    let finding = Finding {
        title: "合作见于<题名>".to_owned(),
        lead: "词语 · 一份文本".to_owned(),
        note: "要紧 & 可查".to_owned(),
        address: "#/terms?q=\"合作\"".to_owned(),
        exhibits: vec![passage, table],
        shelf: vec![numbered("b.txt", "另一份"), numbered("a.txt", "关于合作的宣言")],
        method: Some(Explanation {
            name: "走势".to_owned(), paragraphs: vec!["每万词 < 多少".to_owned()]
        }),
    };
    let other = Finding { title: "又一条".to_owned(), ..finding.clone() };
    vec![finding, other]
}

fn report(format: ReportFormat) -> FileAnswer {
    report_from(format, None)
}

fn report_from(format: ReportFormat, page: Option<&str>) -> FileAnswer {
    let words = FindingsReportWords {
        numbered: "钉下时：{}".to_owned(),
        more_rows: "另有 {} 行".to_owned(),
        methods: "数字怎样得来".to_owned(),
        see: "在对勘里打开".to_owned(),
        cite: "怎样引用".to_owned(),
        made: "用对勘 {version} 分析：{texts}".to_owned(),
        ..FindingsReportWords::default()
    };
    let query = FindingsQuery {
        title: "札记".to_owned(),
        author: "李四".to_owned(),
        date: Some("2026-11-23".to_owned()),
        findings: pinned(),
        format,
        page: page.map(str::to_owned),
        language: "zh-CN".to_owned(),
        words,
    };
    match engine().answer(&Question::Findings(Box::new(query))) {
        Ok(Answer::Findings(file)) => file,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_report_for_word_reads_as_it_was_pinned() {
    let file = report(ReportFormat::Docx);
    let mut engine = Engine::default();
    let opened = engine.open(&file.name, &file.bytes, &mut |_, _| {}).expect("a document");
    let text =
        &engine.documents().iter().find(|document| document.name == opened.documents[0]).expect("it").text;
    for words in [
        "札记",
        "李四 · 2026-11-23",
        "1 合作见于<题名>",
        "要紧 & 可查",
        "各方同意加强合作。",
        "另有 3 行",
        "合作",
        "钉下时：② 关于合作的宣言",
        "数字怎样得来",
        "每万词 < 多少",
        "怎样引用",
        "李四. 札记. 2026-11-23. 用对勘",
        "关于合作的宣言 (SHA-256 ",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_report_as_a_page_holds_the_note_the_passage_and_the_fingerprint() {
    let page = String::from_utf8(report(ReportFormat::Html).bytes).expect("UTF-8");
    for words in [
        "<html lang=\"zh-CN\">",
        // A title that may be of many findings is followed by what was found.
        "<h2>1 合作见于&lt;题名&gt; · 各方同意加强合作。</h2>",
        "要紧 &amp; 可查",
        "各方同意加强<mark>合作</mark>。",
        "另有 3 行",
        // Numbers of texts mean those of the day when they were written down.
        "钉下时：② 关于合作的宣言",
        "<td>① 关于合作的宣言</td>",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert!(!page.contains("<script") && !page.contains("http"), "nothing to be fetched");
    let told: Vec<&str> = page.matches("<h3>走势</h3><p>每万词 &lt; 多少</p>").collect();
    assert_eq!(told.len(), 1, "how figures are got is told once, however many have it");
}

#[test]
fn a_report_leads_back_to_what_was_seen_where_the_page_is_to_be_had() {
    let page =
        |of: Option<&str>| String::from_utf8(report_from(ReportFormat::Html, of).bytes).expect("UTF-8");
    let found = page(Some("https://example.org/duikan/"));
    assert!(
        found.contains("<a class=\"back\" href=\"https://example.org/duikan/#/terms?q=&quot;合作&quot;\">在对勘里打开</a>"),
        "{found}"
    );
    for none in [None, Some("javascript:alert(1)//"), Some("file:///home/duikan.html")] {
        assert!(!page(none).contains("class=\"back\""), "{none:?} is no page on the web");
    }
}

#[test]
fn a_report_for_programs_gives_back_the_findings() {
    let json: serde_json::Value = serde_json::from_slice(&report(ReportFormat::Json).bytes).expect("JSON");
    let findings: Vec<Finding> = serde_json::from_value(json["findings"].clone()).expect("findings");
    assert_eq!(findings, pinned());
    assert_eq!(json["recipe"]["program"], "duikan");
}

#[test]
fn a_recipe_tells_texts_apart_by_their_fingerprints() {
    let Ok(Answer::Recipe(recipe)) = engine().answer(&Question::Recipe) else { panic!("a recipe") };
    // As `sha256sum` gives it for the same bytes.
    assert_eq!(
        recipe.documents[0].sha256,
        "c24d8a3e3a421c37b4782c8b94ab02b23826304bce88ff0dae4d34ce4e005dcb"
    );
    assert_eq!(
        (recipe.documents[0].title.as_str(), recipe.documents[0].date.as_deref()),
        ("关于合作的宣言", Some("2021-09-17"))
    );
}

#[test]
fn a_citation_names_the_texts() {
    let query = CiteQuery {
        format: CitationFormat::Ris,
        title: "札记".to_owned(),
        author: "李四".to_owned(),
        date: Some("2026-11-23".to_owned()),
        address: None,
        made: String::new(),
    };
    let Ok(Answer::Cite(file)) = engine().answer(&Question::Cite(query)) else { panic!("a citation") };
    let text = String::from_utf8(file.bytes).expect("UTF-8");
    assert!(text.contains("TI  - 札记\r\n") && text.contains("关于合作的宣言"), "{text}");
}

#[test]
fn a_table_is_a_workbook_with_figures_as_figures_and_its_recipe() {
    let question = Question::Terms(duikan::protocol::TermsQuery { min_frequency: 1, ..Default::default() });
    let asked =
        Question::Xlsx { of: Box::new(question), headings: [("term".to_owned(), "=词".to_owned())].into() };
    let Ok(Answer::Xlsx(file)) = engine().answer(&asked) else { panic!("a workbook") };
    assert_eq!(file.name, "words.xlsx");
    let part = |name: &str| {
        let mut archive =
            zip::ZipArchive::new(std::io::Cursor::new(&file.bytes)).expect("a workbook is a ZIP");
        std::io::read_to_string(archive.by_name(name).expect(name)).expect("UTF-8")
    };
    let (rows, texts) = (part("xl/worksheets/sheet1.xml"), part("xl/sharedStrings.xml"));
    assert!(rows.contains("<v>2</v></c>") && rows.contains("<autoFilter"), "合作 stands there twice: {rows}");
    assert!(!rows.contains("<f>"), "what begins with = is no formula");
    assert!(texts.contains("<t>合作</t>") && texts.contains("=词"), "{texts}");
    assert!(texts.contains("sha256"), "the recipe is there, too");
    let Ok(Answer::Xlsx(again)) = engine().answer(&asked) else { panic!("a workbook") };
    assert_eq!(again.bytes, file.bytes, "the same question gives the same file");
}
