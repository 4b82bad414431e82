//! The report on editions.

use super::planted::editions;
use crate::shelf::ask;
use duikan::{
    export::{Report, report},
    pipeline::Engine,
    words::Language,
};

fn printed(language: Language) -> String {
    printed_of(&editions(), language)
}

fn printed_of(engine: &Engine, language: Language) -> String {
    let documents: Vec<String> = engine.documents().iter().map(|document| document.name.clone()).collect();
    let answers = Report::questions(&documents, &[]).map(|question| ask(engine, &question));
    let of = Report::of(answers).expect("each question has its answer");
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

#[test]
fn editions_of_one_title_are_told_apart() {
    let shelf = |dates: [&str; 2]| {
        let mut engine = Engine::default();
        for (name, date, theme) in [("a.txt", dates[0], "支持建设港口"), ("b.txt", dates[1], "反对设卡")]
        {
            let text = format!("印太宣言\n\n{date}\n\n各方{theme}，愿扩大贸易。\n");
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        printed_of(&engine, Language::Chinese)
    };
    let undated = shelf(["各方举行会议。", "各方举行会议。"]);
    assert!(undated.contains("<h1>变化报告：印太宣言 · a.txt → 印太宣言 · b.txt</h1>"), "{undated}");
    assert!(undated.contains("<p class=\"caution\">印太宣言 · a.txt、印太宣言 · b.txt没有日期"), "{undated}");
    let of_a_day = shelf(["（2020年6月14日）", "（2020年6月14日）"]);
    assert!(of_a_day.contains("<h1>变化报告：印太宣言 (2020-06-14) · a.txt → "), "{of_a_day}");
    let dated = shelf(["（2020年6月14日）", "（2021年6月14日）"]);
    assert!(dated.contains("<h1>变化报告：印太宣言 (2020-06-14) → 印太宣言 (2021-06-14)</h1>"), "{dated}");
}
