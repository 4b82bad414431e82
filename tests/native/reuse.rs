//! Text reuse: what is borrowed is found however it was altered, and told apart from what everybody says.

mod planted;

use crate::shelf::{ask, seeds, text_of};
use duikan::{
    compare,
    pipeline::Engine,
    protocol::{
        Answer, DateOrder, PassagesAnswer, ProvenanceAnswer, ProvenanceQuery, Question, ReuseAnswer,
        ReuseQuery, StretchKind,
    },
};

fn shelf(texts: &[(&str, String)]) -> Engine {
    let mut engine = Engine::default();
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

fn passages(engine: &Engine, a: &str, b: &str) -> PassagesAnswer {
    let question = Question::Passages { a: a.to_owned(), b: b.to_owned() };
    let Answer::Passages(answer) = ask(engine, &question) else { unreachable!("asked for passages") };
    answer
}

fn reuse(engine: &Engine, query: ReuseQuery) -> ReuseAnswer {
    let Answer::Reuse(answer) = ask(engine, &Question::Reuse(query)) else { unreachable!("asked for reuse") };
    answer
}

fn provenance(engine: &Engine, document: &str) -> ProvenanceAnswer {
    let query = ProvenanceQuery { document: document.to_owned(), ..ProvenanceQuery::default() };
    let Answer::Provenance(answer) = ask(engine, &Question::Provenance(query)) else {
        unreachable!("asked for provenance")
    };
    answer
}

const HARBOUR: &str = "各方决定在青湾设立港口联合管理处，负责引水、拖带和航标的维护，费用由三国平均分担";
const FISHERY: &str = "禁渔期从每年五月一日起，到八月十六日止，渔政船应当每周巡查两次，并公布结果";
const CLOSING: &str = "各方感谢东道国的热情接待和周到安排";

/// Four texts of four years with one closing formula, of which the third borrows from the first and the second.
fn four() -> Engine {
    let own = [
        "春天的海面上起了大雾，灯塔整夜鸣笛，渔船都泊在内港里等候",
        "夏季台风频繁，气象站每隔三小时发布一次预报，船长们据此决定航线",
        "秋收以后村民修补渔网，老人讲述从前远航的见闻，孩子们围坐倾听",
        "冬日里码头扩建，起重机昼夜不停，新的仓库在年底以前全部完工",
    ];
    let borrowed = [
        format!("{HARBOUR}。\n\n"),
        format!("{FISHERY}。\n\n"),
        format!("{HARBOUR}。\n\n{FISHERY}。\n\n"),
        String::new(),
    ];
    let texts: Vec<(String, String)> = (2018..)
        .zip(own.iter().zip(borrowed).zip(["青湾", "长堤", "北屿", "南洲"]))
        .map(|(year, ((own, borrowed), place))| {
            let text = format!("{place}公报\n\n{year}年6月1日\n\n{borrowed}{own}。\n\n{CLOSING}。");
            (format!("{year}.txt"), text)
        })
        .collect();
    shelf(&texts.iter().map(|(name, text)| (name.as_str(), text.clone())).collect::<Vec<_>>())
}

#[test]
fn a_borrowing_has_its_first_and_a_formula_stands_apart() {
    let engine = four();
    let answer = reuse(&engine, ReuseQuery::default());
    assert_eq!((answer.documents, answer.formulae_above), (4, 3));
    let told: Vec<(&str, &[String], usize)> = (answer.clusters.iter())
        .map(|cluster| (cluster.text.as_str(), &cluster.first[..], cluster.places.len()))
        .collect();
    let firsts = ["2018.txt".to_owned(), "2019.txt".to_owned()];
    assert_eq!(told, [(HARBOUR, &firsts[..1], 2), (FISHERY, &firsts[1..], 2)]);
    let formulae: Vec<(&str, u32)> =
        answer.formulae.iter().map(|cluster| (cluster.text.as_str(), cluster.documents)).collect();
    assert_eq!(formulae, [(CLOSING, 4)]);
    for place in answer.clusters.iter().flat_map(|cluster| &cluster.places) {
        let text: Vec<u16> = text_of(&engine, place.place.document.clone()).encode_utf16().collect();
        let stretch = String::from_utf16_lossy(&text[place.place.start as usize..place.place.end as usize]);
        assert!([HARBOUR, FISHERY].contains(&&*stretch), "{stretch}");
    }
}

#[test]
fn a_reader_says_from_how_many_texts_on_it_is_a_formula() {
    let engine = four();
    let answer = reuse(&engine, ReuseQuery { formulae: Some(4), ..ReuseQuery::default() });
    assert_eq!((answer.total, answer.total_formulae), (3, 0));
    let answer = reuse(&engine, ReuseQuery { formulae: Some(1), shortest: 30, ..ReuseQuery::default() });
    assert_eq!((answer.total, answer.total_formulae), (0, 2), "the closing words are shorter");
}

#[test]
fn provenance_tells_own_from_shared_and_from_formulae() {
    let engine = four();
    let answer = provenance(&engine, "2020.txt");
    let letters = |text: &str| u32::try_from(text.chars().filter(|c| c.is_alphanumeric()).count()).unwrap();
    assert_eq!(answer.shares.shared, letters(HARBOUR) + letters(FISHERY));
    assert_eq!(answer.shares.formulae, letters(CLOSING));
    assert_eq!(answer.shares.own + answer.shares.shared + answer.shares.formulae, answer.shares.letters);
    assert_eq!(answer.shares.new, Some(answer.shares.own), "what is not its own, others had before");
    let order: Vec<(&str, DateOrder)> =
        answer.others.iter().map(|other| (other.document.as_str(), other.order)).collect();
    let expected =
        [("2018.txt", DateOrder::Earlier), ("2019.txt", DateOrder::Earlier), ("2021.txt", DateOrder::Later)];
    assert_eq!(order, expected);
    let first = provenance(&engine, "2018.txt");
    assert_eq!(first.shares.new, Some(first.shares.letters), "there is none before it");
    assert!(first.shares.own < first.shares.letters);
}

#[test]
fn the_pieces_of_a_text_give_it_back() {
    let engine = four();
    for document in engine.documents() {
        let answer = provenance(&engine, &document.name);
        let text: String = (answer.paragraphs.iter())
            .flat_map(|paragraph| &paragraph.pieces)
            .map(|piece| piece.text.as_str())
            .collect();
        let units = document.structure.units.iter().flat_map(|unit| &unit.pieces);
        let kept: String = units.map(|piece| piece.of(&document.text)).collect();
        assert_eq!(text, kept);
        let letters: u32 = answer.stretches.iter().map(|stretch| stretch.letters).sum();
        let sections: u32 = answer.sections.iter().map(|section| section.shares.letters).sum();
        assert_eq!((letters, sections), (answer.shares.letters, answer.shares.letters));
    }
}

#[test]
fn copies_take_no_part_unless_they_are_asked_for() {
    let text = format!("公报\n\n2018年6月1日\n\n{HARBOUR}。\n\n{FISHERY}。\n\n{CLOSING}。");
    let copy = text.replace('，', "， ");
    let engine = shelf(&[("a.txt", text), ("b.txt", copy)]);
    for (name, other) in [("a.txt", "b.txt"), ("b.txt", "a.txt")] {
        let answer = provenance(&engine, name);
        assert_eq!(answer.shares.own, answer.shares.letters);
        assert_eq!(answer.copies, [other]);
        let query = ProvenanceQuery { document: name.to_owned(), copies: true, formulae: None };
        let Answer::Provenance(answer) = ask(&engine, &Question::Provenance(query)) else { unreachable!() };
        assert_eq!(answer.shares.own, 0);
    }
    assert_eq!(reuse(&engine, ReuseQuery::default()).total, 0);
    assert_eq!(reuse(&engine, ReuseQuery { copies: true, ..ReuseQuery::default() }).total, 1);
}

#[test]
fn a_passage_goes_on_over_paragraphs_and_ends_before_one_that_only_begins_alike() {
    let a = format!("{HARBOUR}。\n\n{FISHERY}。\n\n各方重申支持多边贸易，反对加征关税和设置壁垒。");
    let b = format!("{HARBOUR}。\n\n{FISHERY}。\n\n各方重申支持海上搜救演练，每年春秋两季轮流举行。");
    let engine = shelf(&[("a", a), ("b", b)]);
    let found = passages(&engine, "a", "b").passages;
    assert_eq!(found.len(), 1);
    let text: String = found[0].runs.iter().map(|run| run.a.as_str()).collect();
    assert_eq!(text, format!("{HARBOUR}。\n\n{FISHERY}"));
}

#[test]
fn numbers_and_words_are_shared_whole_or_not_at_all() {
    let text = |year: u32, end: &str| {
        format!(
            "The harbour office shall keep a register of all vessels that enter in {year} and publish it in \
             every port of the bay before the {end}."
        )
    };
    let (a, b) = (text(2018, "icebergs drift south"), text(2021, "icecaps melt away"));
    let engine = shelf(&[("a", a), ("b", b)]);
    let found = passages(&engine, "a", "b").passages;
    assert_eq!(found.len(), 1);
    let runs: Vec<(bool, &str, &str)> =
        found[0].runs.iter().map(|run| (run.equal, run.a.trim(), run.b.trim())).collect();
    assert_eq!(runs[1], (false, "2018", "2021"));
    assert!(runs[2].1.ends_with("before the"), "{runs:?}");
}

#[test]
fn a_sentence_that_one_text_repeats_is_found_at_each_place() {
    let a = format!("{HARBOUR}。\n\n春天的海面上起了大雾，灯塔整夜鸣笛。\n\n{HARBOUR}。");
    let engine = shelf(&[("a", a), ("b", format!("秋收以后村民修补渔网。\n\n{HARBOUR}。"))]);
    assert_eq!(passages(&engine, "a", "b").passages.len(), 2);
    assert_eq!(passages(&engine, "b", "a").passages.len(), 2);
}

#[test]
fn texts_that_share_nothing_and_texts_of_next_to_nothing_are_answered() {
    let same = "国".repeat(30_000);
    let periodic = "中国人".repeat(9000);
    let texts = [
        ("a", same.clone()),
        ("b", same + "家"),
        ("c", periodic.clone()),
        ("d", periodic + "民"),
        ("e", "国国国".to_owned()),
        ("f", "。".to_owned()),
        ("g", HARBOUR.to_owned()),
    ];
    let engine = shelf(&texts);
    let answer = passages(&engine, "a", "b");
    assert_eq!(answer.passages.len(), 1, "one character again and again is one passage");
    assert!(answer.coverage_a > 0.999);
    assert!(passages(&engine, "c", "d").coverage_a > 0.999);
    for (name, _) in &texts {
        assert_eq!(passages(&engine, name, "g").passages.len(), usize::from(*name == "g"));
        provenance(&engine, name);
    }
    reuse(&engine, ReuseQuery { copies: true, ..ReuseQuery::default() });
    let alone = shelf(&[("g", HARBOUR.to_owned())]);
    assert_eq!(reuse(&alone, ReuseQuery::default()).total, 0);
    let answer = provenance(&alone, "g");
    assert_eq!(answer.shares.own, answer.shares.letters);
}

#[test]
fn what_only_two_letters_write_is_gone_through_in_bounded_work() {
    let mut chance = planted::Chance::new(7);
    let mut text =
        || -> String { (0..60_000).map(|_| if chance.below(2) == 0 { 'a' } else { 'b' }).collect() };
    let engine = shelf(&[("a", text()), ("b", text())]);
    passages(&engine, "a", "b");
}

#[test]
fn a_thousand_times_the_same_text_is_one_cluster() {
    let document = shelf(&[("a", format!("{HARBOUR}。\n\n{FISHERY}。"))]).documents()[0].clone();
    let all = vec![document; 1000];
    let places: Vec<usize> = (0..all.len()).collect();
    let found = compare::reuse(&all, &places);
    assert_eq!(found.clusters.len(), 1);
    assert_eq!(found.clusters[0].documents, 1000);
    assert!(found.passages < 2000, "each is linked to two, not to all: {}", found.passages);
}

#[test]
fn the_provenance_of_the_seeds_is_what_a_reader_knows_of_them() {
    let Some(engine) = seeds() else { return };
    let names: Vec<String> = engine.documents().iter().map(|document| document.name.clone()).collect();
    let answer = provenance(&engine, &names[0]);
    assert_eq!(answer.copies, [names[3].clone()], "003 is the same text in Traditional characters");
    let share = |other: &str| {
        let other = answer.others.iter().find(|row| row.document == other).expect("they share something");
        (other.order, answer.shares.of(other.letters))
    };
    // 004 is the declaration of the year before; 001 prints the declaration's first half; 002 is a later communiqué.
    let (before, of_004) = share(&names[4]);
    let (same, of_001) = share(&names[1]);
    let (later, of_002) = share(&names[2]);
    assert_eq!((before, same, later), (DateOrder::Earlier, DateOrder::Same, DateOrder::Later));
    assert!((0.15..0.35).contains(&of_004), "{of_004}");
    assert!((0.35..0.5).contains(&of_001), "{of_001}");
    assert!((0.03..0.2).contains(&of_002), "{of_002}");
    let goals = answer.sections.iter().find(|section| {
        section.heading.as_ref().is_some_and(|heading| heading.text.contains("建立、发展建设和主要原则"))
    });
    assert!(goals.expect("its first section").shares.own == 0, "001 prints the first section, too");
    let pieces = answer.stretches.iter().filter(|stretch| stretch.kind == StretchKind::Formula);
    assert!(pieces.clone().all(|stretch| stretch.documents == 3));
    assert!(pieces.count() > 0, "哈萨克斯坦共和国、中华人民共和国 … stands in all four");
}
