//! Bad input gets a reason, and harms nothing else.

use crate::shelf::documents;
use duikan::{
    error::{Error, Warning},
    pipeline::Engine,
    protocol::{
        Format, IssuesQuery, KeywordsQuery, MoversQuery, Question, ReuseQuery, SimilarQuery, StancesQuery,
        TermsQuery, TrendsQuery,
    },
};

const GOOD: &str = "青湾宣言\n\n各成员国元首于2019年6月14日在青湾举行会议，宣布如下。";

fn open(engine: &mut Engine, name: &str, bytes: &[u8]) -> Result<String, Error> {
    engine.open(name, bytes, &mut |_, _| {}).map(|opened| opened.documents.concat())
}

#[test]
fn each_kind_of_bad_file_has_its_own_reason() {
    let mut engine = Engine::default();
    assert_eq!(open(&mut engine, "a", b""), Err(Error::Empty));
    assert_eq!(
        open(&mut engine, "b", b"%PDF-1.7\0\0\x01\x02\xff"),
        Err(Error::Damaged { format: Format::Pdf })
    );
    assert_eq!(open(&mut engine, "b", b"\x89PNG\r\n\x1a\n\0\0"), Err(Error::Binary));
    let large = vec![b' '; 50_000_000];
    assert_eq!(open(&mut engine, "c", &large), Err(Error::TooLarge { bytes: 50_000_000, limit: 20_000_000 }));
    assert_eq!(open(&mut engine, "<b>d</b>.txt", GOOD.as_bytes()).as_deref(), Ok("<b>d</b>.txt"));
    assert_eq!(
        open(&mut engine, "e", GOOD.as_bytes()),
        Err(Error::AlreadyThere { name: "<b>d</b>.txt".to_owned() })
    );
    assert_eq!(documents(&engine).len(), 1, "the good one is there all the same");
}

#[test]
fn another_text_of_the_same_name_is_numbered() {
    let mut engine = Engine::default();
    open(&mut engine, "a.txt", GOOD.as_bytes()).expect("readable");
    assert_eq!(open(&mut engine, "a.txt", "另一篇文字。".as_bytes()).as_deref(), Ok("a (2).txt"));
    let renamed = Warning::Renamed { from: "a.txt".to_owned() };
    assert!(documents(&engine)[1].warnings.contains(&renamed));
}

#[test]
fn questions_about_nothing_are_answered_with_nothing() {
    let engine = Engine::default();
    let questions = [
        Question::Documents,
        Question::Terms(TermsQuery::default()),
        Question::Trends(TrendsQuery { terms: Vec::new(), ..TrendsQuery::default() }),
        Question::Movers(MoversQuery::default()),
        Question::Keywords(KeywordsQuery::default()),
        Question::Diversity,
        Question::Topics,
        Question::Similar(SimilarQuery::default()),
        Question::Reuse(ReuseQuery::default()),
        Question::Stances(StancesQuery::default()),
        Question::Issues(IssuesQuery::default()),
        Question::Excerpts { places: Vec::new() },
    ];
    for question in questions {
        assert!(engine.answer(&question).is_ok(), "{question:?}");
    }
    let unknown = Question::Read { document: "a".to_owned() };
    assert_eq!(engine.answer(&unknown), Err(Error::UnknownDocument { name: "a".to_owned() }));
}

#[test]
fn odd_texts_are_texts() {
    let mut engine = Engine::default();
    let same = "国".repeat(20_000);
    let odd =
        ["》《》》《", "。", "１", "a\n\n\nb", "# \n## \n", "|||||", "[](#)[](#)", "2021年2021年", &same];
    for (number, text) in odd.iter().enumerate() {
        open(&mut engine, &number.to_string(), text.as_bytes()).expect("text is text");
    }
    let names: Vec<String> = documents(&engine).into_iter().map(|document| document.name).collect();
    for a in &names {
        let question = Question::Passages { a: a.clone(), b: names[names.len() - 1].clone() };
        engine.answer(&question).expect("any two texts can be compared");
    }
    engine.answer(&Question::Topics).expect("any shelf has topics, if none");
}

#[test]
fn a_passage_may_end_with_words_that_only_one_text_has() {
    let shared = "各成员国重申支持多边主义原则并愿意继续加强合作";
    let one = format!("{shared}，春夏秋冬东西南北上下 12345678\n\n会议闭幕。");
    let other = format!("{shared}，12345678乙x12345678\n\n各方同意。");
    let mut engine = Engine::default();
    open(&mut engine, "a", one.as_bytes()).expect("text is text");
    open(&mut engine, "b", other.as_bytes()).expect("text is text");
    for (a, b) in [("a", "b"), ("b", "a")] {
        let question = Question::Passages { a: a.to_owned(), b: b.to_owned() };
        engine.answer(&question).expect("any two texts can be compared");
    }
}
