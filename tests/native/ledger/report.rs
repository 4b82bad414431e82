//! The report on editions.

use super::planted::editions;
use crate::shelf::ask;
use duikan::{
    export::{Report, report},
    pipeline::Engine,
    protocol::{Answer, ChangesQuery, IssuesQuery, Question, RegistersQuery, RollcallsQuery},
    words::Language,
};

fn printed(language: Language) -> String {
    printed_of(&editions(), language)
}

fn printed_of(engine: &Engine, language: Language) -> String {
    let documents: Vec<String> = engine.documents().iter().map(|document| document.name.clone()).collect();
    let changes =
        ChangesQuery { documents: documents.clone(), runs: vec![0, 1, 2], ..ChangesQuery::default() };
    let issues = IssuesQuery { documents, only_changed: true, ..IssuesQuery::default() };
    let (
        Answer::Changes(changes),
        Answer::Issues(issues),
        Answer::Rollcalls(rollcalls),
        Answer::Registers(registers),
    ) = (
        ask(engine, &Question::Changes(changes)),
        ask(engine, &Question::Issues(issues)),
        ask(engine, &Question::Rollcalls(RollcallsQuery::default())),
        ask(engine, &Question::Registers(RegistersQuery::default())),
    )
    else {
        unreachable!("each question has its answer")
    };
    let of = Report { changes: &changes, issues: &issues, rollcalls: &rollcalls, registers: &registers };
    report(&of, language.words(), language.tag())
}

#[test]
fn findings_come_first_and_then_the_ledger() {
    let page = printed(Language::Chinese);
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(at("要点") < at("改动最多的节") && at("改动最多的节") < at("<table"));
    assert!(at("<del class=\"weighty\">24</del>") < at("<ins class=\"weighty\">12</ins>"));
    assert!(at("<del>成员国宣布2019年为“环海旅游年”") > at("<ins>成员国欢迎启动量子计算联合实验室"));
    assert!(at("重现") > 0);
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    for language in [Language::Chinese, Language::English] {
        let page = printed(language);
        for forbidden in ["<script", "http", "src=", "url("] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        assert!(page.contains(&format!("lang=\"{}\"", language.tag())));
    }
}

#[test]
fn a_position_that_went_up_is_a_finding() {
    let mut engine = Engine::default();
    for (name, verb) in [("2020.txt", "注意到"), ("2021.txt", "支持")] {
        let text = format!(
            "宣言\n\n（{}年6月14日）\n\n成员国{verb}白鹭共和国关于举办港口论坛的倡议。\n\n成员国重申反对恐怖主义。\n",
            &name[..4]
        );
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let page = printed_of(&engine, Language::Chinese);
    assert!(page.contains("<li>注意到 → 支持 ↑5 — 白鹭共和国关于举办港口论坛的倡议</li>"), "{page}");
}
