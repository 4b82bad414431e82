//! Changes that were planted in the sample: every label occurs, and is right.

use super::{changes, changes_as};
use crate::shelf::{SAMPLE, sample};
use duikan::{
    pipeline::Engine,
    protocol::{
        ChangesAnswer, ChangesQuery, ClauseAnswer, ClauseNumber, DifferenceReason, LinkAnswer, LinkLabel,
        Place, Relink,
    },
};

const FIRST: &str = "declaration-2018.txt";

/// The first edition, one with changes, and one with changes to that.
pub fn editions() -> Engine {
    let mut engine = sample();
    let first = engine.documents()[0].text.clone();
    for name in
        ["declaration-2019.txt", "declaration-2019-hant.txt", "declaration-2020.md", "declaration-2021.txt"]
    {
        engine.close(name).expect("it is there");
    }
    let second = changed(&first.replace("2018年6月10日", "2019年6月10日"), &CHANGES);
    let third = changed(&second.replace("2019年6月10日", "2020年6月10日"), &RETURNED);
    for (name, text) in [("second.txt", second), ("third.txt", third)] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

const DROPPED: &str = "　　成员国宣布2019年为“环海旅游年”，责成旅游部门制定跨境邮轮航线计划。\n";
const MOVED: &str = "　　成员国将简化海关手续，缩短货物通关时间。\n";
const NEW: &str = "　　成员国欢迎启动量子计算联合实验室，邀请青年工程师报名。\n";

const CHANGES: [(&str, &str); 9] = [
    // In other words.
    (
        "成员国愿扩大广播电视和出版领域的交流，鼓励互译文学作品。",
        "成员国愿拓宽广播电视与出版领域交流，鼓励相互翻译文学作品。",
    ),
    // In substance.
    ("各国应当在收到请求后24小时内答复", "各国应当在收到请求后12小时内答复"),
    // In part.
    (
        "成员国将开展传统医药和热带病防治合作，支持医疗船每年到偏远岛屿巡诊两次。",
        "成员国就建立统一的医师资格考试、药品审评与疫苗储备制度继续磋商，并支持医疗船到偏远岛屿巡诊。",
    ),
    // Into another section.
    (MOVED, ""),
    ("一、安全合作\n", "一、安全合作\n　　成员国将简化海关手续，缩短货物通关时间。\n"),
    // Two made one.
    (
        "成员国认为，大海把各国连在一起，开放与互信是本地区长治久安的根本。成员国指出，过去一年里地区形势总体稳定",
        "成员国认为，大海把各国连在一起，开放与互信是本地区长治久安的根本，过去一年里地区形势总体稳定",
    ),
    // One made two.
    (
        "成员国决定在白鹭港设立论坛秘书处，自2019年1月1日起工作，编制不超过30人，首任秘书长由白鹭共和国提名。",
        "成员国决定在白鹭港设立论坛秘书处，自2019年1月1日起工作。论坛秘书处编制不超过30人，首任秘书长由白鹭共和国提名。",
    ),
    (DROPPED, NEW),
    ("白鹭共和国总统　洛汐宁", "白鹭共和国总统　梅朗瑞"),
];

const RETURNED: [(&str, &str); 1] = [(NEW, DROPPED)];

fn opened(texts: &[&str]) -> Engine {
    let mut engine = Engine::default();
    for (year, text) in (2018..).zip(texts) {
        let text = format!("宣言\n\n（{year}年6月10日）\n\n{text}\n");
        engine.open(&format!("{year}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

const KEPT: &str = "成员国重申反对一切形式的恐怖主义。\n\n各方支持建设跨境光缆。";

#[test]
fn one_statement_returns_in_other_words() {
    let first = format!("{KEPT}\n\n成员国将简化海关手续，缩短货物通关时间。");
    let third = format!("{KEPT}\n\n成员国愿进一步简化海关手续，缩短货物的通关时间。");
    let engine = opened(&[&first, KEPT, &third]);
    let answer = changes(&engine, &[]);
    assert_eq!(answer.steps[1].returned.len(), 1, "{:?}", answer.steps[1]);
    assert!(answer.links.iter().any(|link| link.returned && link.from.edition == 0 && link.to.edition == 2));
}

#[test]
fn shall_is_not_may() {
    let engine = opened(&["各国应当在收到请求后答复请求国。", "各国可以在收到请求后答复请求国。"]);
    let answer = changes(&engine, &[]);
    let link =
        answer.links.iter().find(|link| !link.substance.is_empty()).expect("a difference of substance");
    assert_eq!(link.label, LinkLabel::Substance);
    assert_eq!(link.substance[0].reasons, [DifferenceReason::Modal]);
}

#[test]
fn what_the_reader_takes_apart_finds_its_next_best() {
    let first = format!("{KEPT}\n\n各方支持建设跨境公路。");
    let engine = opened(&[&first, &first]);
    let found = changes(&engine, &["2018.txt", "2019.txt"]);
    let equal = found
        .links
        .iter()
        .find(|link| clause(&found, link.from).text.contains("公路"))
        .expect("it is there again");
    let place = |number| clause(&found, number).place.clone();
    let relinks = vec![Relink { from: place(equal.from), to: place(equal.to), linked: false }];
    let query = ChangesQuery {
        documents: vec!["2018.txt".to_owned(), "2019.txt".to_owned()],
        relinks: relinks.clone(),
        ..ChangesQuery::default()
    };
    let answer = changes_as(&engine, query.clone());
    assert!(!answer.links.iter().any(|link| (link.from, link.to) == (equal.from, equal.to)));
    // Said of the same two clauses, whichever edition comes first.
    let reversed = ChangesQuery { documents: query.documents.iter().rev().cloned().collect(), ..query };
    let answer = changes_as(&engine, reversed);
    assert!(!answer.links.iter().any(|link| clause(&answer, link.from).text.contains("公路")
        && clause(&answer, link.to).text.contains("公路")));
}

fn clause(answer: &ChangesAnswer, number: ClauseNumber) -> &ClauseAnswer {
    &answer.editions[number.edition as usize].clauses[number.clause as usize]
}

/// The links of a later clause that begins so.
fn links<'a>(
    answer: &'a ChangesAnswer,
    edition: usize,
    words: &str,
) -> Vec<(&'a LinkAnswer, &'a ClauseAnswer)> {
    let is_it = |link: &&LinkAnswer| {
        link.to.edition as usize == edition
            && answer.editions[edition].clauses[link.to.clause as usize].text.starts_with(words)
    };
    let earlier =
        |link: &LinkAnswer| &answer.editions[link.from.edition as usize].clauses[link.from.clause as usize];
    answer.links.iter().filter(is_it).map(|link| (link, earlier(link))).collect()
}

fn one<'a>(answer: &'a ChangesAnswer, edition: usize, words: &str) -> &'a LinkAnswer {
    let found = links(answer, edition, words);
    assert_eq!(found.len(), 1, "{words}: {found:#?}");
    found[0].0
}

#[test]
fn every_label_occurs_and_is_right() {
    let answer = changes(&editions(), &[FIRST, "second.txt", "third.txt"]);
    let label = |words: &str| one(&answer, 1, words).label;
    assert_eq!(label("成员国注意到南洲共和国"), LinkLabel::Same);
    assert_eq!(label("成员国愿拓宽广播电视"), LinkLabel::Wording);
    assert_eq!(label("成员国同意交换可疑船只信息"), LinkLabel::Substance);
    assert_eq!(label("成员国就建立统一的医师资格考试"), LinkLabel::Partly);
    assert_eq!(label("白鹭共和国总统"), LinkLabel::Substance);
    let moved = one(&answer, 1, "成员国将简化海关手续");
    assert!(moved.moved && moved.label == LinkLabel::Same);
    let merged = links(&answer, 1, "成员国认为，大海把各国连在一起");
    assert_eq!(merged.len(), 2);
    assert!(merged.iter().all(|(link, _)| link.merged && !link.split));
    let split = [one(&answer, 1, "成员国决定在白鹭港"), one(&answer, 1, "论坛秘书处编制")];
    assert!(split.iter().all(|link| link.split && link.from == split[0].from));
    let step = &answer.steps[0];
    let words = |edition: usize, clauses: &[u32]| -> Vec<String> {
        let text = |&clause: &u32| answer.editions[edition].clauses[clause as usize].text.clone();
        clauses.iter().map(text).collect()
    };
    assert_eq!(words(0, &step.dropped), [DROPPED.trim()]);
    assert_eq!(words(1, &step.new), [NEW.trim()]);
    let returned = one(&answer, 2, "成员国宣布2019年为“环海旅游年”");
    assert!(returned.returned && returned.from.edition == 0 && returned.label == LinkLabel::Same);
    assert_eq!(words(2, &answer.steps[1].returned), [DROPPED.trim()]);
    assert!(answer.steps[1].new.is_empty());
}

#[test]
fn what_differs_in_substance_is_told() {
    let answer = changes(&editions(), &[FIRST, "second.txt"]);
    let parts = &one(&answer, 1, "成员国同意交换可疑船只信息").substance;
    let told: Vec<(&str, &str)> = parts.iter().map(|part| (&*part.from, &*part.to)).collect();
    assert_eq!(told, [("24小时", "12小时")]);
}

#[test]
fn a_count_in_characters_is_a_figure() {
    let mut engine = Engine::default();
    for (name, text) in [
        ("a", "宣言\n\n2019年6月14日，各方举行会议。\n\n各方商定每年举行两次海上搜救演练，并交换航道资料。"),
        ("b", "宣言\n\n2020年6月14日，各方举行会议。\n\n各方商定每年举行三次海上搜救演练，并交换航道资料。"),
    ] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let answer = changes(&engine, &["a", "b"]);
    assert_eq!(one(&answer, 1, "各方商定每年").label, LinkLabel::Substance);
}

#[test]
fn novelty_is_the_share_that_no_earlier_edition_has() {
    let answer = changes(&editions(), &[FIRST, "second.txt", "third.txt"]);
    let [first, second, third] = &answer.editions[..] else { panic!("three editions") };
    assert_eq!((first.novelty, first.new_letters), (None, first.letters));
    let share = second.novelty.expect("a later edition");
    assert!((0.02..0.1).contains(&share), "{share}");
    // Another date and nothing else.
    assert!(third.new_letters < 20, "{}", third.new_letters);
}

#[test]
fn the_reader_knows_better() {
    let engine = editions();
    let answer = changes(&engine, &[FIRST, "second.txt"]);
    let (dropped, new) = (answer.steps[0].dropped[0], answer.steps[0].new[0]);
    let place = |edition: usize, clause: u32| answer.editions[edition].clauses[clause as usize].place.clone();
    let same = one(&answer, 1, "成员国注意到南洲共和国");
    let relinks = vec![
        Relink { from: place(0, dropped), to: place(1, new), linked: true },
        Relink { from: place(0, same.from.clause), to: place(1, same.to.clause), linked: false },
        // What lies in no clause says nothing.
        Relink { from: Place { start: 999_999, end: 999_999, ..place(0, 0) }, to: place(1, 0), linked: true },
    ];
    let documents = vec![FIRST.to_owned(), "second.txt".to_owned()];
    let told = changes_as(&engine, ChangesQuery { documents, relinks, ..ChangesQuery::default() });
    assert_eq!(
        (told.steps[0].dropped.clone(), told.steps[0].new.clone()),
        (vec![same.from.clause], vec![same.to.clause])
    );
    let link = told.links.iter().find(|link| link.by_reader).expect("the reader's");
    assert_eq!((link.from.clause, link.to.clause, link.certainty), (dropped, new, 1.0));
}

#[test]
fn the_words_of_an_edition_come_as_what_is_equal_and_what_differs() {
    let engine = editions();
    let documents = vec![FIRST.to_owned(), "second.txt".to_owned(), "third.txt".to_owned()];
    let answer = changes_as(&engine, ChangesQuery { documents, runs: vec![1], ..ChangesQuery::default() });
    for link in &answer.links {
        let text = |number: duikan::protocol::ClauseNumber| {
            &answer.editions[number.edition as usize].clauses[number.clause as usize].text
        };
        let all =
            |of: fn(&duikan::protocol::CollatedRun) -> &str| link.runs.iter().map(of).collect::<String>();
        if link.to.edition == 1 {
            let (old, new) = (all(|run| &run.a), all(|run| &run.b));
            assert!(text(link.from).ends_with(&old) && text(link.to).ends_with(&new));
        } else {
            assert!(link.runs.is_empty());
        }
    }
}

#[test]
fn the_samples_own_editions_are_a_series() {
    let answer = changes(&sample(), &[]);
    assert_eq!(
        answer.series[0].documents,
        [FIRST, "declaration-2019.txt", "declaration-2020.md", "declaration-2021.txt"]
    );
    assert!(std::path::Path::new(SAMPLE).exists());
}
