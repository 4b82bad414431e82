//! Positions over editions: changes that were planted, and a reading of two declarations (`tests/golden/seeds/issues`).

use crate::shelf::{ask, seeds};
use duikan::{
    pipeline::Engine,
    protocol::{
        Answer, Issue, IssuePosition, IssuesAnswer, IssuesQuery, Place, Question, Relink, StepDirection,
    },
};
use std::{fs, path::Path};

const DECLARATION_2020: &str = "004_b1dbc2e6b7bb7485.txt";
const DECLARATION_2021: &str = "000_a53bf089ae170ff4.txt";

const EDITIONS: [(&str, &str); 3] = [
    (
        "2018.txt",
        "青湾宣言\n\n2018年6月10日\n\n成员国反对破坏多边贸易体制的单边保护主义行为。\n\n各方强调尽快销毁所有库存化学武器。\n",
    ),
    (
        "2019.txt",
        "青湾宣言\n\n2019年6月10日\n\n各方注意到白鹭共和国关于建设跨海大桥的倡议。\n\n\
         成员国支持在南湾设立渔业检查站。\n\n成员国坚决反对破坏多边贸易体制的单边保护主义行为。\n\n\
         成员国欢迎海上救援中心投入使用。\n\n成员国重申支持每年举办青年论坛。\n",
    ),
    (
        "2020.txt",
        "青湾宣言\n\n2020年6月10日\n\n各方支持白鹭共和国关于建设跨海大桥的倡议。\n\n\
         成员国不支持在南湾设立渔业检查站。\n\n成员国坚决反对破坏多边贸易体制的单边保护主义行为。\n\n\
         白鹭共和国和南洲共和国欢迎海上救援中心投入使用。\n\n成员国同意交换气象数据。\n\n\
         各方强调尽快销毁所有库存化学武器。\n",
    ),
];

fn planted() -> Engine {
    let mut engine = Engine::default();
    for (name, text) in EDITIONS {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

fn issues(engine: &Engine, query: IssuesQuery) -> IssuesAnswer {
    let Answer::Issues(answer) = ask(engine, &Question::Issues(query)) else {
        unreachable!("asked for issues")
    };
    answer
}

fn of(documents: &[&str]) -> IssuesQuery {
    let documents = documents.iter().map(|&name| name.to_owned()).collect();
    IssuesQuery { documents, ..IssuesQuery::default() }
}

/// The issue with this label.
fn about<'a>(answer: &'a IssuesAnswer, label: &str) -> &'a Issue {
    let found: Vec<&Issue> = answer.issues.iter().filter(|issue| issue.label.contains(label)).collect();
    assert_eq!(found.len(), 1, "{label}: {found:#?}");
    found[0]
}

fn verbs(issue: &Issue) -> Vec<Vec<&str>> {
    issue.cells.iter().map(|cell| cell.iter().map(|position| &*position.written).collect()).collect()
}

#[test]
fn a_position_goes_up_turns_or_stays() {
    let answer = issues(&planted(), of(&["2019.txt", "2020.txt"]));
    let bridge = about(&answer, "大桥");
    assert_eq!(verbs(bridge), [["注意到"], ["支持"]]);
    let step = bridge.steps[0];
    assert_eq!((step.by, step.direction, step.turned), (5, StepDirection::Up, false));

    let station = about(&answer, "检查站");
    assert_eq!(verbs(station), [["支持"], ["不支持"]]);
    let step = station.steps[0];
    assert_eq!((step.by, step.direction, step.turned), (-9, StepDirection::Down, true));
    assert!(station.cells[1][0].stance.verb.negated);

    let trade = about(&answer, "单边");
    assert_eq!(verbs(trade), [["坚决反对"], ["坚决反对"]]);
    assert_eq!((trade.steps[0].by, trade.steps[0].direction), (0, StepDirection::Same));
    assert!(!trade.is_changed());
    // The greatest change first.
    assert_eq!((&answer.issues[0], &answer.issues[1]), (station, bridge));
    assert_eq!((answer.counts.up, answer.counts.turned, answer.counts.subjects), (1, 1, 1));
}

#[test]
fn a_subject_changes_and_what_has_no_counterpart_stands_alone() {
    let answer = issues(&planted(), of(&["2019.txt", "2020.txt"]));
    let rescue = about(&answer, "救援");
    assert_eq!(rescue.subjects.len(), 1);
    assert_eq!((&*rescue.subjects[0].old, &*rescue.subjects[0].new), ("成员国", "白鹭共和国和南洲共和国"));
    assert!(rescue.is_changed() && rescue.steps[0].by == 0);
    assert_eq!(verbs(about(&answer, "气象")), [vec![], vec!["同意"]]);
    assert_eq!(verbs(about(&answer, "青年论坛")), [vec!["重申支持"], vec![]]);
    let changed = issues(&planted(), IssuesQuery { only_changed: true, ..of(&["2019.txt", "2020.txt"]) });
    assert_eq!(changed.total, 3);
    let second = issues(&planted(), IssuesQuery { offset: 1, limit: 1, ..of(&["2019.txt", "2020.txt"]) });
    assert_eq!((second.total, &second.issues[..]), (answer.total, &answer.issues[1..2]));
}

#[test]
fn what_an_edition_lacks_leaves_its_cell_empty() {
    let answer = issues(&planted(), of(&["2018.txt", "2019.txt", "2020.txt"]));
    let weapons = about(&answer, "化学武器");
    assert_eq!(verbs(weapons), [vec!["强调"], vec![], vec!["强调"]]);
    assert_eq!((weapons.steps[0].from, weapons.steps[0].to), (0, 2));
    assert_eq!(about(&answer, "单边").steps.len(), 2);
    let positions: Vec<u32> = answer.editions.iter().map(|edition| edition.positions).collect();
    assert_eq!(positions, [2, 5, 6]);
}

#[test]
fn the_reader_parts_clauses_and_their_positions() {
    let engine = planted();
    let whole = issues(&engine, of(&["2019.txt", "2020.txt"]));
    let bridge = about(&whole, "大桥");
    let clause = |edition: usize| bridge.cells[edition][0].stance.clause.clone();
    let relinks = vec![Relink { from: clause(0), to: clause(1), linked: false }];
    let answer = issues(&engine, IssuesQuery { relinks, ..of(&["2019.txt", "2020.txt"]) });
    let bridges = answer.issues.iter().filter(|issue| issue.label.contains("大桥")).count();
    assert_eq!(bridges, 2);
}

#[test]
fn positions_in_english_are_followed_too() {
    let mut engine = Engine::default();
    let head = "Bay Declaration\n\n10 June";
    for (year, bridge, post) in
        [("2019", "take note of", "strongly support"), ("2020", "support", "do not support")]
    {
        let text = format!(
            "{head} {year}\n\nThe leaders {bridge} the initiative to build a bridge across the bay.\n\n\
             The leaders {post} the inspection post in South Harbour.\n"
        );
        engine.open(&format!("{year}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let answer = issues(&engine, of(&["2019.txt", "2020.txt"]));
    let (bridge, post) = (about(&answer, "bridge"), about(&answer, "inspection"));
    assert_eq!(verbs(bridge), [["take note of"], ["support"]]);
    assert_eq!((bridge.steps[0].by, bridge.steps[0].turned), (5, false));
    assert_eq!(verbs(post), [["strongly support"], ["not support"]]);
    assert_eq!((post.steps[0].by, post.steps[0].turned), (-9, true));
}

#[test]
fn a_position_that_is_only_said_otherwise_stays() {
    let mut engine = Engine::default();
    let texts = [
        (
            "2023",
            "We strongly oppose any attempt to change the border by force.",
            "We call on Northland to honour the harbour treaty of 1997.",
        ),
        (
            "2024",
            "We reiterate our strong opposition to any attempt to change the border by force.",
            "We are worried by Northland's breach of the harbour treaty of 1997.",
        ),
    ];
    for (year, border, harbour) in texts {
        let text = format!("Bay Declaration\n\n10 June {year}\n\n{border}\n\n{harbour}\n");
        engine.open(&format!("{year}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let answer = issues(&engine, of(&["2023.txt", "2024.txt"]));
    let border = about(&answer, "border");
    assert_eq!(verbs(border), [["strongly oppose"], ["reiterate our strong opposition"]]);
    assert_eq!(border.steps[0].direction, StepDirection::Same);
    // To call on somebody is on neither side.
    assert!(answer.issues.iter().flat_map(|issue| &issue.steps).all(|step| !step.turned));
}

#[test]
fn condemnation_is_more_than_concern() {
    let mut engine = Engine::default();
    for (name, verb) in [("2020.txt", "表示关切"), ("2021.txt", "予以谴责")] {
        let text = format!("宣言\n\n{}年6月14日\n\n成员国对南湾发生的海上袭击事件{verb}。\n", &name[..4]);
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let answer = issues(&engine, of(&["2020.txt", "2021.txt"]));
    let step = about(&answer, "袭击").steps[0];
    assert_eq!((step.direction, step.by, step.turned), (StepDirection::Up, 2, false));
}

#[test]
fn one_edition_has_its_positions_and_no_steps() {
    let answer = issues(&planted(), of(&["2019.txt"]));
    assert_eq!((answer.total, answer.editions.len()), (5, 1));
    assert!(answer.issues.iter().all(|issue| issue.steps.is_empty() && issue.cells[0].len() == 1));
}

/// The words at a place.
fn words(text: &str, place: &Place) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16_lossy(&units[place.start as usize..place.end as usize])
}

fn is(position: &IssuePosition, verb: &str, object: &str) -> bool {
    let stance = &position.stance;
    stance.verb.words.text == verb
        && stance.object.as_ref().map_or("", |object| &object.text).starts_with(object)
}

/// Whether a line of the reading is what was found.
fn is_right(answer: &IssuesAnswer, text: &str, line: &str) -> bool {
    let [clause, verb, object, later_verb, later_object, by, subject] =
        line.split('\t').collect::<Vec<_>>()[..]
    else {
        panic!("seven columns: {line}")
    };
    let is_old = |position: &IssuePosition| {
        is(position, verb, object) && words(text, &position.stance.clause).trim_start().starts_with(clause)
    };
    let Some(issue) = answer.issues.iter().find(|issue| issue.cells[0].iter().any(is_old)) else {
        return false;
    };
    if later_verb == "-" {
        return issue.cells[1].is_empty();
    }
    let step = |position: &IssuePosition| i32::from(position.stance.verb.step);
    let old = issue.cells[0].iter().find(|position| is_old(position)).map(step);
    let new = issue.cells[1].iter().find(|position| is(position, later_verb, later_object)).map(step);
    let told = issue.subjects.first().map_or("-".to_owned(), |told| format!("{}→{}", told.old, told.new));
    new.zip(old).is_some_and(|(new, old)| new - old == by.parse::<i32>().expect("a number"))
        && told == subject
}

#[test]
fn two_declarations_are_read_as_a_reader_read_them() {
    let Some(engine) = seeds() else { return };
    let answer = issues(&engine, of(&[DECLARATION_2020, DECLARATION_2021]));
    let text =
        &engine.documents().iter().find(|document| document.name == DECLARATION_2020).expect("there").text;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/seeds/issues/004-000.tsv");
    let reading = fs::read_to_string(path).expect("it was read");
    let (right, wrong): (Vec<&str>, Vec<&str>) =
        reading.lines().partition(|line| is_right(&answer, text, line));
    assert!(right.len() >= 9 * wrong.len(), "{}: {wrong:#?}", right.len());
    // The editions found are those of the series.
    assert_eq!(issues(&engine, IssuesQuery::default()).editions, answer.editions);
}
