//! Topics by the drafters' own headings, against a reading of what each sentence is about (`tests/golden/seeds/topics`).

use crate::shelf::{ask, seed_files};
use duikan::{
    clauses::{Clause, clauses},
    corpus::Document,
    pipeline::Engine,
    protocol::{Answer, Question, TopicBy, TopicsAnswer},
};
use std::{collections::BTreeMap, fs};

fn golden(name: &str) -> String {
    let path = format!("{}/tests/golden/seeds/topics/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("the reading is there")
}

/// Of each topic the reading's key, by the headings that they have in common. What only 2020 has belongs where the reading
/// puts it.
fn keys(answer: &TopicsAnswer) -> Vec<String> {
    let scheme = golden("scheme");
    let of_heading: BTreeMap<&str, &str> = scheme
        .lines()
        .filter_map(|line| line.split_once('\t').filter(|(key, _)| !key.contains('/')))
        .flat_map(|(key, rest)| rest.split('\t').skip(1).map(move |heading| (heading, key)))
        .chain([("司法合作", "security"), ("议会合作", "political")])
        .collect();
    let is_number = |text: &str| text.chars().all(|c| "一二三四五六七八九十".contains(c));
    let bare = |heading: &str| {
        let bare = heading.split_once('、').filter(|(number, _)| is_number(number));
        bare.map_or(heading, |(_, bare)| bare).to_owned()
    };
    let key = |text: &str| {
        of_heading.iter().find(|(heading, _)| bare(heading) == bare(text)).map(|(_, key)| (*key).to_owned())
    };
    (answer.topics.iter())
        .map(|topic| topic.headings.iter().find_map(|heading| key(&heading.text)).unwrap_or_default())
        .collect()
}

/// The share of the sentences with a topic that are given it, of those that the reading has of a seed.
fn accuracy(engine: &Engine, seed: &str) -> f64 {
    let Answer::Topics(answer) = ask(engine, &Question::Topics) else { unreachable!("asked for topics") };
    let keys = keys(&answer);
    let shelf = engine.documents();
    let document = shelf.iter().find(|document| document.name.starts_with(seed)).expect("it is on the shelf");
    let make_up = answer.documents.iter().find(|made| made.document == document.name).expect("it is counted");
    let key_at = |place: usize| {
        let is_there = |start: u32, end: u32| (start as usize..end as usize).contains(&place);
        let share = make_up
            .shares
            .iter()
            .find(|share| share.places.iter().any(|place| is_there(place.start, place.end)))?;
        share.topic.map(|topic| keys[topic].as_str())
    };
    let (mut right, mut all) = (0, 0);
    let clauses = clauses(document);
    let mut next = 0;
    for line in golden(seed).lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let tops: Vec<&str> = cells[2].split('|').collect();
        let found = clauses[next..].iter().position(|clause| begins(document, clause, cells[1]));
        let Some(found) = found else {
            // A date or a page's furniture is no clause.
            assert_eq!(tops, ["-"], "not found in its order: {line}");
            continue;
        };
        next += found + 1;
        if tops[0] != "-" {
            all += 1;
            let key = key_at(place(document, &clauses[next - 1]));
            right += u32::from(key.is_some_and(|key| tops.contains(&key)));
        }
    }
    assert!(all > 90, "{seed}: {all}");
    f64::from(right) / f64::from(all)
}

/// Whether a clause is the one that the reading calls by its first characters.
fn begins(document: &Document, clause: &Clause, first: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let written = letters(&document.folded.text(&document.text, clause.characters.clone()));
    let first = letters(&first.replace("\\t", ""));
    written.starts_with(&first)
}

/// Where a clause stands, in UTF-16 units.
fn place(document: &Document, clause: &Clause) -> usize {
    let start = document.folded.span(&document.text, clause.characters.clone()).start;
    document.text[..start].encode_utf16().count()
}

fn shelf_of(seeds: &[&str]) -> Option<Engine> {
    let mut engine = Engine::default();
    for file in seed_files() {
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        if seeds.iter().any(|seed| name.starts_with(seed)) {
            engine.open(&name, &fs::read(&file).expect("a seed"), &mut |_, _| {}).expect("a text");
        }
    }
    (!engine.documents().is_empty()).then_some(engine)
}

#[test]
fn sentences_under_headings_have_the_topic_that_a_reader_gave_them() {
    let Some(engine) = shelf_of(&["000", "002", "004"]) else { return };
    for seed in ["000", "004"] {
        let accuracy = accuracy(&engine, seed);
        assert!(accuracy >= 0.98, "{seed}: {accuracy}");
    }
    let Some(traditional) = shelf_of(&["003", "004"]) else { return };
    let accuracy = accuracy(&traditional, "003");
    assert!(accuracy >= 0.98, "003: {accuracy}");
}

#[test]
fn a_text_without_headings_is_read_by_its_words() {
    let Some(engine) = shelf_of(&["000", "002", "004"]) else { return };
    let accuracy = accuracy(&engine, "002");
    assert!(accuracy >= 0.85, "002: {accuracy}");
}

fn planted(letter: &str) -> TopicsAnswer {
    let mut engine = Engine::default();
    let declaration = "# 青湾宣言\n\n二〇二一年六月\n\n## 一、渔业\n\n各方保护渔场，限制拖网渔船捕捞，放流鱼苗。渔船须登记渔具。\n\n\
        ## 二、航运\n\n各方修建码头，疏浚航道，改造灯塔。货轮按航线停靠港口。\n";
    for (name, text) in [("declaration.md", declaration), ("letter.txt", letter)] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let Answer::Topics(answer) = ask(&engine, &Question::Topics) else { unreachable!("asked for topics") };
    answer
}

/// Label and characters of each part of the letter.
fn parts(answer: &TopicsAnswer) -> Vec<(&str, u32)> {
    let letter = answer.documents.iter().find(|document| document.document == "letter.txt").expect("counted");
    assert_eq!(letter.shares.iter().map(|share| share.characters).sum::<u32>(), letter.characters);
    assert!(letter.shares.iter().all(|share| share.by == TopicBy::Wording));
    let label = |topic: Option<usize>| topic.map_or("", |topic| answer.topics[topic].label.as_str());
    letter.shares.iter().map(|share| (label(share.topic), share.characters)).collect()
}

#[test]
fn one_paragraph_may_speak_of_two_topics() {
    let fish = "渔民放流鱼苗，登记渔具，保护渔场，拖网渔船停止捕捞。";
    let ships = "货轮停靠码头，航道已经疏浚，灯塔改造完毕，港口航线增加。";
    let answer = planted(&format!("{fish}{ships}"));
    let count = |text: &str| u32::try_from(text.chars().count()).expect("a sentence");
    assert_eq!(parts(&answer), [("渔业", count(fish)), ("航运", count(ships))]);
}

#[test]
fn what_speaks_of_something_else_has_no_topic() {
    let answer = planted("小提琴协奏曲在音乐厅首演，指挥家谢幕三次，乐评人称赞第二乐章的旋律与配器。");
    assert_eq!(parts(&answer).iter().map(|(label, _)| *label).collect::<Vec<_>>(), [""]);
}
