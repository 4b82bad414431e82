use super::*;

const LONG: &str = "成员国重申，安全不可分割，反对任何形式的恐怖主义，愿在平等互利的基础上继续合作。";

/// A row's number, title and date.
type Read = (u32, Option<String>, Option<String>);

/// What is read of a text: the rows' numbers, titles and dates; nothing if it is no table of texts.
fn read(name: &str, text: &str) -> Option<Vec<Read>> {
    let (_, table) = table(name, text).unwrap()?;
    let texts = table.texts(name, None)?.texts;
    assert!(texts.iter().all(|row| row.text.contains("成员国")), "{texts:?}");
    Some(texts.into_iter().map(|row| (row.number, row.metadata.title, row.metadata.date)).collect())
}

fn told(number: u32, title: &str, date: &str) -> Read {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    (number, some(title), some(date))
}

#[test]
fn a_header_names_the_columns() {
    let two = vec![told(2, "甲", "2019-06-14"), told(3, "乙", "2020-11")];
    let csv = format!(
        "编号,标题,日期,正文\n1,甲,2019年6月14日,“{LONG}”\n2,乙,2020-11,\"{LONG}\n\n第二段，成员国。\"\n"
    );
    assert_eq!(read("a.csv", &csv), Some(two.clone()));
    assert_eq!(read("a.txt", &csv), Some(two.clone()), "by its content");
    assert_eq!(read("a", &csv.replace(',', "\t")), Some(two.clone()));
    assert_eq!(read("a", &csv.replace(',', ";").replace('\n', "\r\n")), Some(two));
    let english = format!(
        "id,published_at,headline,content_type,full_text\n1,2019-06-14T08:00:00Z,A,news,{LONG}\n2,20201110,B,news,{LONG}\n"
    );
    assert_eq!(read("a.csv", &english), Some(vec![told(2, "A", "2019-06-14"), told(3, "B", "2020-11-10")]));
}

#[test]
fn without_a_header_the_content_tells() {
    let csv = format!(
        "1,2019-06-14,关于建桥的倡议,x,{LONG}\n2,2020-11-10,关于通航的倡议,x,{LONG}乙\n3,2021-09-17,关于渔区的决定,x,{LONG}丙\n"
    );
    let rows = vec![
        told(1, "关于建桥的倡议", "2019-06-14"),
        told(2, "关于通航的倡议", "2020-11-10"),
        told(3, "关于渔区的决定", "2021-09-17"),
    ];
    assert_eq!(read("a.csv", &csv), Some(rows.clone()));
    assert_eq!(read("a.txt", &csv), Some(rows), "a column of dates is no prose");
    let (_, table) = table("a.csv", &csv).unwrap().unwrap();
    assert_eq!(table.texts("a.csv", None).unwrap().table.names, ["1", "2", "3", "4", "5"]);
}

#[test]
fn the_reader_knows_better() {
    let csv = format!("摘要,正文\n{LONG},乙{LONG}\n");
    let (_, table) = table("a.csv", &csv).unwrap().unwrap();
    let chosen = Columns { text: 0, title: None, date: None };
    let texts = table.texts("a.csv", Some(chosen)).unwrap();
    assert_eq!(texts.texts[0].text, LONG);
    assert_eq!(
        texts.table,
        TableAnswer {
            names: vec!["摘要".into(), "正文".into()],
            samples: [LONG.to_owned(), format!("乙{LONG}")]
                .map(|cell| cell.chars().take(24).collect::<String>() + "…")
                .into(),
            columns: chosen,
            rows: 1
        }
    );
    let nowhere = Columns { text: 9, title: Some(8), date: Some(7) };
    assert!(table.texts("a.csv", Some(nowhere)).unwrap().texts.is_empty());
}

#[test]
fn prose_is_no_table() {
    let prose = [
        format!("{LONG}\n{LONG}\n{LONG}\n{LONG}\n"),
        LONG.replace('，', ",").repeat(3) + "\n" + &LONG.replace('，', ",").repeat(3),
        format!("{}\n", LONG.replace('，', ",")).repeat(6),
        "Dear friends, we met today.\nIn 2019, we had met before.\nNow, all is well.\nYours, A.\n".to_owned(),
        format!("| 标题 | 正文 |\n|------|------|\n| 甲 | {LONG} |\n| 乙 | {LONG} |\n"),
        format!("标题 | 正文\n-----|------\n甲 | {LONG}\n乙 | {LONG}\n"),
        "年份\t贸易额\n2018\t120\n2019\t150\n".to_owned(),
        format!("\t{LONG}\n\t{LONG}\n\t{LONG}\n"),
        "[1] 注释。\n[2] 注释。\n".to_owned(),
        "{这是正文}".to_owned(),
    ];
    for text in prose {
        assert_eq!(read("a.txt", &text), None, "{text}");
    }
}

#[test]
fn a_table_of_short_cells_is_one_text() {
    let (_, table) = table("a.csv", "年份,贸易额\n2018,120\n2019,150\n").unwrap().unwrap();
    assert_eq!(table.texts("a.csv", None), None);
    assert_eq!(table.whole(), "年份\t贸易额\n\n2018\t120\n\n2019\t150");
}

#[test]
fn an_object_is_a_row() {
    let one =
        format!("{{\"title\":\"甲\",\"date\":\"2019-06-14\",\"meta\":{{\"a\":[1]}},\"content\":\"{LONG}\"}}");
    let two = format!("{{\"content\":[\"{LONG}\",\"成员国。\"],\"n\":1.5,\"x\":null,\"date\":\"2020年\"}}");
    let rows = vec![told(1, "甲", "2019-06-14"), told(2, "", "2020")];
    assert_eq!(read("a.jsonl", &format!("{one}\n{two}\n")), Some(rows.clone()));
    assert_eq!(read("a", &format!("[{one},\n {two}]")), Some(rows));
    assert_eq!(read("a", &one.replace(',', ",\n ")), Some(vec![told(1, "甲", "2019-06-14")]));
    let (_, table) = table("a", &format!("{one}\n\n{{\"cont\n{two}")).unwrap().unwrap();
    let texts = table.texts("a", None).unwrap();
    assert_eq!(texts.texts.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 4]);
    let error = Error::LinesDamaged { first: vec![3], lines: 1, of: 3 };
    assert_eq!(texts.refused, [Refused { name: "a".to_owned(), error }]);
}

#[test]
fn a_damaged_line_is_told_wherever_it_stands() {
    let line = format!("{{\"content\":\"{LONG}\"}}");
    let (_, table) = table("a", &format!("{{\"cont\n{line}\n{line}\n")).unwrap().unwrap();
    let texts = table.texts("a", None).unwrap();
    assert_eq!(texts.texts.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 3]);
    let error = Error::LinesDamaged { first: vec![1], lines: 1, of: 3 };
    assert_eq!(texts.refused, [Refused { name: "a".to_owned(), error }]);
    let bad = "{\"cont\n".repeat(7);
    let (_, table) = super::table("a", &format!("{line}\n{bad}")).unwrap().unwrap();
    let error = Error::LinesDamaged { first: vec![2, 3, 4, 5, 6], lines: 7, of: 8 };
    assert_eq!(table.texts("a", None).unwrap().refused, [Refused { name: "a".to_owned(), error }]);
    let one = format!("{{\"content\": \"{LONG}\", \"more\": [\n{{\"n\": 1}}\n]}}");
    assert_eq!(read("a", &one), Some(vec![told(1, "", "")]), "one object, and no table of its lines");
}

#[test]
fn json_that_breaks_off_is_damaged() {
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    for text in ["[{\"a\":\"b\"},", "{\"a\":\n\"b", "{\"a", &deep] {
        assert_eq!(table("a", text), Err(Error::Damaged { format: Format::JsonLines }));
    }
}

#[test]
fn what_is_too_much_is_left_out_and_told() {
    let row = format!("2019-06-14,{LONG}\n");
    let csv = format!("date,text\n{}", row.repeat(MOST_ROWS + 5));
    let (_, table) = table("a.csv", &csv).unwrap().unwrap();
    let texts = table.texts("a.csv", None).unwrap();
    assert_eq!(texts.texts.len(), MOST_ROWS);
    let error = Error::TooManyRows { rows: 2_005, limit: 2_000 };
    assert_eq!(texts.refused, [Refused { name: "a.csv".to_owned(), error }]);
    let wide = format!("text{}\n{LONG}{}\n", ",".repeat(100_000), ",".repeat(100_000));
    assert_eq!(read("a.csv", &wide), Some(vec![told(2, "", "")]));
}

#[test]
fn rows_without_text_are_told() {
    let csv = format!("标题,正文\n甲,{LONG}\n乙,\n丙,{LONG}\n,\n");
    let (_, table) = table("a.csv", &csv).unwrap().unwrap();
    let texts = table.texts("a.csv", None).unwrap();
    assert_eq!(texts.texts.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 4]);
    let error = Error::RowsWithoutText { rows: 1, of: 3 };
    assert_eq!(texts.refused, [Refused { name: "a.csv".to_owned(), error }], "an empty row is none");
}

#[test]
fn a_first_line_for_the_spreadsheet_names_the_delimiter() {
    let rows = format!("sep=;\r\n标题;正文\r\n甲,子;{LONG}\r\n乙;{LONG}\r\n");
    assert_eq!(read("a.csv", &rows), Some(vec![told(3, "甲,子", ""), told(4, "乙", "")]));
    let quoted = rows.replace("sep=;", "\"sep=|\"").replace(';', "|");
    assert_eq!(read("a", &quoted), Some(vec![told(3, "甲,子", ""), told(4, "乙", "")]));
    assert_eq!(read("a.txt", "sep=\n"), None);
}

#[test]
fn a_text_a_line_behind_its_year() {
    let text = |year: &str, breaks: &str| {
        let body = LONG.repeat(5);
        format!("{year}\t{year}年报告{breaks}——第{year}次　　{body}　　{LONG}{breaks} 二、任务　　{LONG}\n")
    };
    let years = ["2006", "1999", "1954"];
    let expected: Vec<Read> = (1..).zip(years).map(|(line, year)| told(line, "", year)).collect();
    let alike: String = years.iter().map(|year| text(year, "\t\t")).collect();
    assert_eq!(read("reports.txt", &alike), Some(expected.clone()), "tabs between paragraphs are the text's");
    let unlike: String = years.iter().zip(["\t", "\t\t", ""]).map(|(year, tabs)| text(year, tabs)).collect();
    assert_eq!(read("reports.tsv", &unlike), Some(expected), "so they are where they differ");
    let whole = table("a.txt", &alike).unwrap().unwrap().1.texts("a.txt", None).unwrap().texts;
    assert!(whole[0].text.starts_with("2006年报告\t\t——") && whole[0].text.ends_with(LONG));
}

#[test]
fn two_texts_of_one_year_and_a_line_without_a_key() {
    let line = |year: u32, number: u32| {
        let tabs = "\t".repeat(number as usize % 3);
        format!("{year}\t第{number}次报告{tabs}　　{}{tabs}　　{LONG}\n", LONG.repeat(5))
    };
    let years = [1978, 1979, 1979, 1980, 1981, 1982, 1983, 1984, 1985, 1985];
    let lines: Vec<String> = years.into_iter().zip(1..).map(|(year, number)| line(year, number)).collect();
    let expected: Vec<Read> =
        (1..).zip(years).map(|(number, year)| told(number, "", &year.to_string())).collect();
    assert_eq!(read("reports.txt", &lines.concat()), Some(expected));
    let (_, table) = table("reports.txt", &format!("历年报告\n{}", lines.concat())).unwrap().unwrap();
    let texts = table.texts("reports.txt", None).unwrap();
    assert_eq!(texts.texts.iter().map(|row| row.number).collect::<Vec<_>>(), (2..=11).collect::<Vec<_>>());
    let error = Error::RowsWithoutText { rows: 1, of: 11 };
    assert_eq!(texts.refused, [Refused { name: "reports.txt".to_owned(), error }]);
    assert!(
        keyed::table(&format!("历年报告\n各次会议\n{}", lines.concat())).is_none(),
        "too many without a key"
    );
}

#[test]
fn lines_with_tabs_that_are_no_keys() {
    let long = LONG.repeat(5);
    let prose = format!("甲\t{long}\n{long}\n乙\t{long}\n");
    assert_eq!(read("a.txt", &prose), None, "a line without a key");
    let same = format!("成员国\t{long}\n").repeat(3);
    assert_eq!(read("a.txt", &same), None, "keys are never the same");
    assert_eq!(read("a.txt", "甲\t成员国\n乙\t成员国\n丙\t成员国\n"), None, "a glossary");
}
