//! The forms of an English word counted as one, at every question that names words.

use crate::shelf::ask;
use duikan::{
    pipeline::Engine,
    protocol::{Answer, Axis, CollocatesQuery, ConcordanceQuery, Question, TermRow, TermsQuery, TrendsQuery},
    settings::{SegmentSettings, Settings},
};
use std::collections::BTreeMap;

/// Two texts, the forms of whose words are counted as one.
fn shelf() -> Engine {
    let mut engine = Engine::default();
    let segment = SegmentSettings { stem: true, ..SegmentSettings::default() };
    engine.configure(Settings { segment, ..Settings::default() });
    for (name, text) in [
        ("a", "Databases grow. The parties share one database and open databases. What does it state?"),
        (
            "b",
            "Sharing a database, states do what a state does. They shared free trade agreements (自由贸易).",
        ),
    ] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
    }
    engine
}

fn terms(engine: &Engine, query: TermsQuery) -> Vec<TermRow> {
    let Answer::Terms(answer) = ask(engine, &Question::Terms(query)) else { unreachable!() };
    answer.rows
}

#[track_caller]
fn check(query: &str, expected: &[&str]) {
    let engine = shelf();
    let asked = ConcordanceQuery { term: query.to_owned(), ..ConcordanceQuery::default() };
    let Answer::Concordance(answer) = ask(&engine, &Question::Concordance(asked)) else { unreachable!() };
    let hits: Vec<&str> = answer.lines.iter().map(|line| line.hit.as_str()).collect();
    assert_eq!(hits, expected, "{query}");
    assert!(answer.longer.is_empty(), "its other forms are no longer words: {:?}", answer.longer);
}

#[test]
fn the_last_part_of_a_compound_has_forms() {
    let mut engine = Engine::default();
    let segment = SegmentSettings { stem: true, ..SegmentSettings::default() };
    engine.configure(Settings { segment, ..Settings::default() });
    let text = "A low-carbon economy; low-carbon economies. Policy-makers met a policy-maker.";
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("readable");
    let hits = |query: &str| {
        let asked = ConcordanceQuery { term: query.to_owned(), ..ConcordanceQuery::default() };
        let Answer::Concordance(answer) = ask(&engine, &Question::Concordance(asked)) else { unreachable!() };
        answer.total
    };
    assert_eq!([hits("low-carbon economies"), hits("policy-maker"), hits("carbon")], [2, 2, 0]);
}

#[test]
fn a_list_shows_the_commonest_form_and_of_several_the_first() {
    let engine = shelf();
    let rows = terms(&engine, TermsQuery::default());
    let frequency = |word: &str| rows.iter().find(|row| row.term == word).map(|row| row.frequency);
    // databases 2, database 2; share, sharing and shared once each; state 2, states 1.
    assert_eq!([frequency("database"), frequency("databases")], [Some(4), None]);
    assert_eq!([frequency("share"), frequency("state")], [Some(3), Some(3)]);
    assert_eq!(frequency("databas"), None, "no stem is shown");
}

#[test]
fn stop_words_are_words_and_not_stems() {
    let engine = shelf();
    let has = |stop_words: bool, word: &str| {
        let rows = terms(&engine, TermsQuery { stop_words, ..TermsQuery::default() });
        rows.iter().any(|row| row.term == word)
    };
    for word in ["does", "do", "the"] {
        assert!(!has(false, word) && has(true, word), "{word}");
    }
}

#[test]
fn a_list_is_narrowed_by_any_form() {
    let engine = shelf();
    let narrowed = |contains: &str| {
        let rows = terms(&engine, TermsQuery { contains: contains.to_owned(), ..TermsQuery::default() });
        rows.into_iter().map(|row| row.term).collect::<Vec<_>>()
    };
    assert_eq!(narrowed("databases"), ["database"]);
    assert_eq!(narrowed("sharing"), ["share"]);
}

#[test]
fn words_phrases_and_patterns_are_found_in_every_form() {
    let all = ["Databases", "database", "databases", "database"];
    check("databases", &all);
    check("database", &all);
    check("state|自由贸易", &["state", "states", "state", "自由贸易"]);
    check("open database", &["open databases"]);
    check("free trades agreement", &["free trade agreements"]);
    check("shares * database", &["share one database", "Sharing a database"]);
    check("shares <eng>{1,2} databases", &["share one database", "Sharing a database"]);
}

#[test]
fn an_apostrophe_behind_a_word_is_a_mark_and_inside_it_is_not() {
    let mut engine = shelf();
    let text = "Respect for the states' rights, for a state\u{2019}s right and for states\u{2019} rights.";
    engine.open("c", text.as_bytes(), &mut |_, _| {}).expect("readable");
    let hits = |query: &str| -> Vec<String> {
        let asked = ConcordanceQuery { term: query.to_owned(), ..ConcordanceQuery::default() };
        let Answer::Concordance(answer) = ask(&engine, &Question::Concordance(asked)) else { unreachable!() };
        answer.lines.into_iter().map(|line| line.hit).collect()
    };
    assert_eq!(hits("states' rights"), ["states' rights"]);
    assert_eq!(hits("state' right"), ["states' rights"], "in any form");
    assert_eq!(hits("states\u{2019} right"), ["states\u{2019} rights"]);
    assert_eq!(hits("state's right"), ["state\u{2019}s right"]);
}

#[test]
fn a_wildcard_and_an_expression_mean_the_form_that_stands_there() {
    check("databases*", &["Databases", "databases"]);
    check("/databases/", &["Databases", "databases"]);
}

#[test]
fn trends_collocates_and_tables_agree() {
    let engine = shelf();
    let trends = Question::Trends(TrendsQuery { terms: vec!["databases".to_owned()], along: Axis::Document });
    let Answer::Trends(trends) = ask(&engine, &trends) else { unreachable!() };
    assert_eq!(trends.series[0].counts, [3, 1]);
    let query = CollocatesQuery {
        query: "share".to_owned(),
        min_frequency: 1,
        network: 5,
        ..CollocatesQuery::default()
    };
    let Answer::Collocates(near) = ask(&engine, &Question::Collocates(query)) else { unreachable!() };
    assert_eq!(near.node, 3);
    let row = near.rows.iter().find(|row| row.term == "database").expect("it stands near");
    assert_eq!((row.joint, row.frequency), (3, 4));
    let of = Box::new(Question::Terms(TermsQuery::default()));
    let Answer::Csv(csv) = ask(&engine, &Question::Csv { of, headings: BTreeMap::new() }) else {
        unreachable!()
    };
    assert!(csv.csv.contains("database") && !csv.csv.contains("databases"), "{}", csv.csv);
}
