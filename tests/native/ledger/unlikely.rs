//! Editions that are none, or hardly any: a plain sentence, or an answer that says nothing wrong.

use super::{changes, changes_as};
use duikan::{
    error::{Caution, Error},
    pipeline::Engine,
    protocol::{ChangesQuery, Question},
};

const CHINESE: &str =
    "宣言\n\n2019年6月14日，各方举行会议。\n\n各方支持建设港口，愿扩大贸易。\n\n各方反对设卡。";
const LATER: &str =
    "宣言\n\n2020年6月14日，各方举行会议。\n\n各方支持建设港口，愿扩大贸易。\n\n各方欢迎通航。";
const ENGLISH: &str =
    "Declaration\n\nOn 14 June 2020 the parties met.\n\nThe parties support the building of ports.";
const NOTE: &str = "港口通航纪要\n\n2020年7月1日，渔业部门商定航道归属，另议渔船登记办法。";
const UNDATED: &str = "宣言\n\n各方支持建设港口，愿扩大投资。\n\n各方欢迎通航。";

fn shelf(texts: &[(&str, &str)]) -> Engine {
    let mut engine = Engine::default();
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

#[test]
fn one_document_has_no_editions() {
    for texts in [&[][..], &[("a", CHINESE)][..]] {
        let question = Question::Changes(ChangesQuery::default());
        assert_eq!(shelf(texts).answer(&question).expect_err("too few"), Error::OneEdition);
    }
    let documents = vec!["a".to_owned(), "a".to_owned()];
    let question = Question::Changes(ChangesQuery { documents, ..ChangesQuery::default() });
    assert_eq!(shelf(&[("a", CHINESE)]).answer(&question).expect_err("once is enough"), Error::OneEdition);
}

#[test]
fn the_same_edition_twice_is_said() {
    let engine = shelf(&[("a", CHINESE), ("b", &format!("{CHINESE}\n"))]);
    let answer = changes(&engine, &["a", "b"]);
    assert_eq!(answer.cautions, [Caution::SameText { a: "a".to_owned(), b: "b".to_owned() }]);
    let counts = answer.steps[0].counts;
    assert_eq!((counts.same, counts.new, counts.dropped), (3, 0, 0));
}

#[test]
fn editions_in_two_languages_are_said() {
    let engine = shelf(&[("a", CHINESE), ("b", ENGLISH)]);
    let answer = changes(&engine, &[]);
    assert_eq!(answer.cautions, [Caution::TwoLanguages { a: "a".to_owned(), b: "b".to_owned() }]);
    assert!(answer.links.iter().all(|link| link.to.clause == 0));
}

#[test]
fn editions_without_dates_stand_last() {
    // Of no issuer and kind in common: no series, so that all are compared by their dates.
    let engine = shelf(&[("a", UNDATED), ("b", NOTE), ("c", CHINESE)]);
    let answer = changes_as(&engine, ChangesQuery::default());
    assert_eq!(answer.series, []);
    let order: Vec<&str> = answer.editions.iter().map(|edition| edition.document.as_str()).collect();
    assert_eq!(order, ["c", "b", "a"]);
    assert_eq!(answer.cautions, [Caution::Undated { documents: vec!["a".to_owned()] }]);
}

#[test]
fn what_has_no_date_is_no_edition_of_a_series() {
    let engine = shelf(&[("a", UNDATED), ("b", LATER), ("c", CHINESE)]);
    let answer = changes_as(&engine, ChangesQuery::default());
    assert_eq!(answer.series.len(), 1);
    assert_eq!(answer.series[0].documents, ["c", "b"]);
    let order: Vec<&str> = answer.editions.iter().map(|edition| edition.document.as_str()).collect();
    assert_eq!((order, answer.cautions), (vec!["c", "b"], vec![]));
}

#[test]
fn a_clause_again_and_again_is_paired_in_order() {
    let many = |times: usize| format!("宣言\n\n{}", "各方支持建设港口。\n\n".repeat(times));
    let engine = shelf(&[("a", &many(700)), ("b", &many(500))]);
    let answer = changes(&engine, &["a", "b"]);
    assert_eq!(answer.steps[0].counts.new, 0);
    assert!(answer.links.len() >= 500);
}

#[test]
fn nothing_but_marks_is_no_clause() {
    let engine = shelf(&[("a", CHINESE), ("b", "※　※　※\n\n……\n\n各方支持建设港口，愿扩大贸易。")]);
    let answer = changes(&engine, &["a", "b"]);
    assert_eq!(answer.steps[0].counts.same, 1);
}
