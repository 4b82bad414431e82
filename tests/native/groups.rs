//! Groups of texts that are set against each other: what is asked for is what is counted, and what is not is said.

use crate::shelf::{ask, sample};
use duikan::{
    error::{Caution, Error, Number},
    pipeline::Engine,
    protocol::{
        Answer, Axis, CollocatesQuery, Group, KeynessAnswer, KeynessQuery, KeynessSide, PhraseKind,
        PhrasesQuery, Question, TrendsQuery,
    },
};

fn documents(names: &[&str]) -> Group {
    Group::Documents { names: names.iter().map(|&name| name.to_owned()).collect() }
}

fn keyness(engine: &Engine, query: KeynessQuery) -> KeynessAnswer {
    let Answer::Keyness(answer) = ask(engine, &Question::Keyness(query)) else {
        unreachable!("asked for it")
    };
    answer
}

fn not_counted() -> Vec<Caution> {
    vec![Caution::NotCounted { documents: vec!["declaration-2019-hant.txt".to_owned()] }]
}

#[test]
fn texts_in_both_groups_are_told() {
    let engine = sample();
    let query = KeynessQuery {
        target: documents(&["declaration-2020.md", "declaration-2021.txt"]),
        reference: documents(&["declaration-2019.txt", "declaration-2020.md"]),
        ..KeynessQuery::default()
    };
    let answer = keyness(&engine, query.clone());
    let documents = vec!["declaration-2020.md".to_owned()];
    assert_eq!(answer.cautions, [Caution::InBothGroups { documents }]);
    assert_eq!(answer.reference.documents, ["declaration-2019.txt"]);
    let apart = KeynessQuery { reference: Group::Rest, ..query };
    assert_eq!(keyness(&engine, apart).cautions, []);
}

#[test]
fn a_copy_that_is_named_and_not_counted_is_told() {
    let engine = sample();
    let copy = "declaration-2019-hant.txt";
    let query = KeynessQuery {
        target: documents(&["declaration-2021.txt"]),
        reference: documents(&[copy, "declaration-2018.txt"]),
        ..KeynessQuery::default()
    };
    assert_eq!(keyness(&engine, query).cautions, not_counted());
    let query = CollocatesQuery {
        query: "合作".to_owned(),
        documents: vec![copy.to_owned()],
        ..CollocatesQuery::default()
    };
    let Answer::Collocates(near) = ask(&engine, &Question::Collocates(query)) else { unreachable!() };
    assert_eq!((near.node, near.cautions), (0, not_counted()));
    let section = |document: &str| Axis::Section { document: document.to_owned() };
    for (along, expected) in [
        (section(copy), not_counted()),
        (Axis::Position { document: copy.to_owned(), parts: 5 }, not_counted()),
        (section("declaration-2019.txt"), Vec::new()),
        (Axis::Date, Vec::new()),
    ] {
        let terms = vec!["合作".to_owned()];
        let Answer::Trends(trends) = ask(&engine, &Question::Trends(TrendsQuery { terms, along })) else {
            unreachable!()
        };
        assert_eq!(trends.cautions, expected);
    }
}

#[test]
fn words_that_were_searched_for_are_marked() {
    let query = KeynessQuery {
        target: Group::Search { query: "共同漁區|支持".to_owned() },
        side: KeynessSide::Both,
        limit: usize::MAX,
        ..KeynessQuery::default()
    };
    let answer = keyness(&sample(), query);
    let marked: Vec<&str> =
        answer.rows.iter().filter(|row| row.searched).map(|row| row.term.as_str()).collect();
    assert!(marked.contains(&"支持") && marked.contains(&"渔区"), "{marked:?}");
    assert!(marked.len() <= 3, "and no other: {marked:?}");
}

#[test]
fn only_words_that_are_sure_are_listed_where_that_is_asked_for() {
    let engine = sample();
    let all = KeynessQuery {
        target: documents(&["declaration-2021.txt"]),
        reference: documents(&["declaration-2018.txt"]),
        side: KeynessSide::Both,
        limit: usize::MAX,
        ..KeynessQuery::default()
    };
    let every = keyness(&engine, all.clone());
    let sure = keyness(&engine, KeynessQuery { most_q: Some(0.05), ..all });
    let expected: Vec<_> = every.rows.into_iter().filter(|row| row.significance.q <= 0.05).collect();
    assert!(!expected.is_empty() && expected.len() < every.total);
    assert_eq!((sure.total, sure.rows), (expected.len(), expected));
}

#[test]
fn a_group_against_itself_has_nothing_left_to_compare_with() {
    let engine = sample();
    let year = |year: &str| Group::Date { from: year.to_owned(), to: year.to_owned() };
    let refused = |reference: Group| {
        let query = KeynessQuery { target: year("2021"), reference, ..KeynessQuery::default() };
        engine.answer(&Question::Keyness(query)).expect_err("nothing to compare with")
    };
    assert_eq!(refused(year("2021")), Error::NothingLeft { of_all: false });
    assert_eq!(refused(year("1999")), Error::EmptyGroup { target: false });
}

#[test]
fn numbers_that_cannot_be_are_refused() {
    let engine = sample();
    let refused = |question: Question| engine.answer(&question).expect_err("it cannot be");
    for q in [f64::NAN, f64::INFINITY, -0.01, 1.01] {
        let query = KeynessQuery {
            target: documents(&["declaration-2021.txt"]),
            most_q: Some(q),
            ..KeynessQuery::default()
        };
        let given = q.to_string();
        assert_eq!(refused(Question::Keyness(query)), Error::OutOfRange { number: Number::MostQ, given });
    }
    for parts in [0, 1, 1_000_000] {
        let along = Axis::Position { document: "declaration-2021.txt".to_owned(), parts };
        let query = TrendsQuery { terms: vec!["合作".to_owned()], along };
        let given = parts.to_string();
        assert_eq!(refused(Question::Trends(query)), Error::OutOfRange { number: Number::Parts, given });
    }
    let reversed = PhrasesQuery { min_length: 9, max_length: 2, ..PhrasesQuery::default() };
    let error = Error::LengthsReversed { least: 9, most: 2 };
    assert_eq!(refused(Question::Phrases(reversed.clone())), error);
    let long = PhrasesQuery { min_length: 17, max_length: 20, ..reversed.clone() };
    let given = "17".to_owned();
    assert_eq!(refused(Question::Phrases(long)), Error::OutOfRange { number: Number::PhraseLength, given });
    let formulae = PhrasesQuery { kind: PhraseKind::Formulae, ..reversed };
    assert!(engine.answer(&Question::Phrases(formulae)).is_ok(), "formulae are as long as they can be");
}

#[test]
fn a_time_that_is_none_is_refused() {
    let engine = sample();
    let ask = |from: &str, to: &str| {
        let target = Group::Date { from: from.to_owned(), to: to.to_owned() };
        let query = KeynessQuery { target, ..KeynessQuery::default() };
        engine.answer(&Question::Keyness(query)).map(|answer| {
            let Answer::Keyness(answer) = answer else { unreachable!("asked for it") };
            answer.target.documents
        })
    };
    assert_eq!(ask("2021-6", "2021年6月"), Ok(vec!["declaration-2021.txt".to_owned()]));
    assert_eq!(ask("2021-31-09", ""), Err(Error::BadDate { text: "2021-31-09".to_owned() }));
    let reversed = Error::DatesReversed { from: "2021".to_owned(), to: "2020".to_owned() };
    assert_eq!(ask("2021", "2020"), Err(reversed));
}
