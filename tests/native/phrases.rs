//! What stands together again and again: by planted phrases, by figures computed elsewhere, and in texts as
//! they come.

use crate::shelf::{ask, sample, seeds};
use duikan::{
    pipeline::Engine,
    protocol::{
        Answer, ConcordanceQuery, NewTermRow, NewTermsQuery, PhraseKind, PhraseRow, PhrasesQuery, Question,
    },
};
use std::collections::BTreeMap;

fn engine(text: &str) -> Engine {
    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("it is text");
    engine
}

fn phrases(engine: &Engine, query: PhrasesQuery) -> Vec<PhraseRow> {
    let Answer::Phrases(answer) = ask(engine, &Question::Phrases(query)) else { unreachable!("asked so") };
    answer.rows
}

fn new_terms(engine: &Engine, query: NewTermsQuery) -> Vec<NewTermRow> {
    let Answer::NewTerms(answer) = ask(engine, &Question::NewTerms(query)) else { unreachable!("asked so") };
    answer.rows
}

fn names(rows: &[PhraseRow]) -> Vec<(&str, u32)> {
    rows.iter().map(|row| (row.phrase.as_str(), row.frequency)).collect()
}

/// Of every kind all that there is.
fn every(kind: PhraseKind) -> PhrasesQuery {
    PhrasesQuery { kind, limit: usize::MAX, ..PhrasesQuery::default() }
}

#[test]
fn n_grams_stop_at_marks_and_sentences() {
    let engine =
        engine("The treaty council met. The treaty council left, council met. Treaty, council. Met.");
    let rows = phrases(&engine, every(PhraseKind::NGrams));
    assert_eq!(names(&rows), [("treaty council", 2), ("council met", 2)]);
}

#[test]
fn what_is_asked_for_bounds_the_rows_and_not_the_total() {
    let engine = sample();
    let all = phrases(&engine, every(PhraseKind::NGrams));
    let query = PhrasesQuery { offset: 2, limit: 3, ..PhrasesQuery::default() };
    let Answer::Phrases(page) = ask(&engine, &Question::Phrases(query)) else { unreachable!("asked so") };
    assert_eq!((page.total, &page.rows[..]), (all.len(), &all[2..5]));
    let query = PhrasesQuery { contains: "共同漁區".to_owned(), ..every(PhraseKind::NGrams) };
    let some = phrases(&engine, query);
    assert!(!some.is_empty() && some.iter().all(|row| row.phrase.contains("共同渔区")), "{some:?}");
    let query = PhrasesQuery { min_length: 3, max_length: 3, ..every(PhraseKind::NGrams) };
    assert!(phrases(&engine, query).iter().all(|row| row.words == 3));
}

#[test]
fn formulae_are_as_long_as_they_can_be_and_know_their_variants() {
    let text = "各方重申坚持真正的多边主义，反对霸权。\n\n会议强调坚持真正的多边主义，反对霸权。\n\n\
                代表坚持多边主义。\n\n元首坚持多边主义。\n\n他们坚持多边主义很久。\n\n真正的多边主义好。";
    let query = PhrasesQuery { min_length: 4, min_frequency: Some(2), ..every(PhraseKind::Formulae) };
    let rows = phrases(&engine(text), query);
    assert_eq!(
        names(&rows),
        [("坚持真正的多边主义,反对霸权", 2), ("坚持多边主义", 3), ("真正的多边主义", 3)],
        "and none over the end of a paragraph"
    );
    let variants: Vec<_> = rows[1].variants.iter().map(|v| (v.phrase.as_str(), v.frequency)).collect();
    assert_eq!(variants, [("多边主义", 6), ("真正的多边主义", 3)]);
}

#[test]
fn what_comes_only_twice_is_no_formula_unless_it_is_asked_for() {
    let passage = "各方将于明年春天在港口举行第二次会议。";
    let engine = engine(&format!(
        "{passage}\n\n{passage}\n\n各方坚持多边主义。\n\n代表坚持多边主义。\n\n元首坚持多边主义。"
    ));
    let least = |min_frequency| {
        let query = PhrasesQuery { min_length: 4, min_frequency, ..every(PhraseKind::Formulae) };
        phrases(&engine, query).into_iter().map(|row| row.phrase).collect::<Vec<_>>()
    };
    assert_eq!(least(None), ["坚持多边主义"]);
    assert_eq!(least(Some(2)).len(), 2, "{:?}", least(Some(2)));
    let words = phrases(&engine, every(PhraseKind::NGrams));
    assert!(words.iter().any(|row| row.frequency == 2), "words in a row may come twice");
}

#[test]
fn a_number_of_a_phrase_leads_to_as_many_passages() {
    let engine = sample();
    for kind in [PhraseKind::NGrams, PhraseKind::Terms, PhraseKind::Formulae] {
        for row in phrases(&engine, PhrasesQuery { kind, min_length: 4, ..PhrasesQuery::default() }) {
            let query = ConcordanceQuery { term: row.phrase.clone(), ..ConcordanceQuery::default() };
            let Answer::Concordance(found) = ask(&engine, &Question::Concordance(query)) else {
                unreachable!("asked so")
            };
            assert_eq!(found.total, row.frequency as usize, "{kind:?} {}", row.phrase);
            assert_eq!(found.lines[0].place, row.example, "{kind:?} {}", row.phrase);
        }
    }
}

/// What `tests/reference/phrases.py` found.
#[derive(serde::Deserialize)]
struct Reference {
    english: String,
    n_grams: BTreeMap<String, u32>,
    c_values: BTreeMap<String, f64>,
    chinese: String,
    new_words: BTreeMap<String, (u32, f64, f64, f64)>,
}

fn reference() -> Reference {
    serde_json::from_str(include_str!("../reference/phrases.json")).expect("the script wrote it")
}

#[test]
fn figures_of_phrases_agree_with_the_reference() {
    let reference = reference();
    let engine = engine(&reference.english);
    let rows = phrases(&engine, every(PhraseKind::NGrams));
    let found: BTreeMap<String, u32> = rows.into_iter().map(|row| (row.phrase, row.frequency)).collect();
    assert_eq!(found, reference.n_grams);
    let rows = phrases(&engine, every(PhraseKind::Terms));
    assert_eq!(rows.len(), reference.c_values.len());
    for row in rows {
        let value = row.c_value.expect("it is a term's");
        assert!((value - reference.c_values[&row.phrase]).abs() < 1e-9, "{} {value}", row.phrase);
    }
}

#[test]
fn figures_of_new_words_agree_with_the_reference() {
    let reference = reference();
    let query = NewTermsQuery {
        min_cohesion: f64::NEG_INFINITY,
        min_freedom: 0.0,
        limit: usize::MAX,
        ..NewTermsQuery::default()
    };
    let rows = new_terms(&engine(&reference.chinese), NewTermsQuery { max_length: 6, ..query });
    assert!(rows.len() > 20, "{}", rows.len());
    for row in &rows {
        let (frequency, cohesion, left, right) = reference.new_words[&row.term];
        let figures = [cohesion, left, right];
        assert_eq!(row.frequency, frequency, "{}", row.term);
        for (found, figure) in [row.cohesion, row.left_entropy, row.right_entropy].iter().zip(figures) {
            assert!((found - figure).abs() < 1e-9, "{} {found} {figure}", row.term);
        }
    }
    let strict = new_terms(&engine(&reference.chinese), NewTermsQuery::default());
    let mut terms: Vec<_> = strict.iter().take(3).map(|row| row.term.as_str()).collect();
    terms.sort_unstable();
    assert_eq!(terms, ["曦环计划", "熵链盟约", "磐舟"], "the planted ones come first");
}

#[test]
fn in_texts_as_they_come_terms_are_terms() {
    let Some(engine) = seeds() else { return };
    let rows = phrases(&engine, PhrasesQuery { limit: 60, ..every(PhraseKind::Terms) });
    let found: Vec<&str> = rows.iter().map(|row| row.phrase.as_str()).collect();
    for term in ["上合组织成员国", "新冠肺炎疫情", "信息通信技术", "人类命运共同体", "数字经济"]
    {
        assert!(found.contains(&term), "{term} is not among {found:?}");
    }
    let query = NewTermsQuery { limit: 40, ..NewTermsQuery::default() };
    let rows = new_terms(&engine, query);
    let found_new: Vec<&str> = rows.iter().map(|row| row.term.as_str()).collect();
    for term in ["新冠肺炎疫情", "数字经济", "民间外交", "对话伙伴"] {
        assert!(found_new.contains(&term), "{term} is not among {found_new:?}");
    }
    for word in found.iter().chain(&found_new) {
        let is_wrong = ["认为", "强调", "支持", "将", "了"].iter().any(|end| word.ends_with(end));
        assert!(!is_wrong, "{word} is no term");
    }
}

#[test]
fn in_texts_as_they_come_formulae_are_what_diplomats_repeat() {
    let Some(engine) = seeds() else { return };
    let query =
        PhrasesQuery { min_length: 6, min_frequency: Some(3), limit: 40, ..every(PhraseKind::Formulae) };
    let rows = phrases(&engine, query);
    let found: Vec<&str> = rows.iter().map(|row| row.phrase.as_str()).collect();
    for formula in
        ["打击恐怖主义、分裂主义和极端主义", "反对以任何借口采取歧视性做法,阻碍数字经济和通信技术发展"]
    {
        let row = rows.iter().find(|row| row.phrase == formula);
        assert!(row.is_some(), "{formula} is not among {found:?}");
    }
    let three =
        rows.iter().find(|row| row.phrase.starts_with("打击恐怖主义、分裂主义和")).expect("it is above");
    assert!(three.variants.iter().any(|variant| variant.phrase == "恐怖主义、分裂主义和极端主义"));
}
