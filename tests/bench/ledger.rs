//! The change ledger over editions of 15,000 characters, two, ten, and seventy, and what else is asked of editions.

use duikan::{
    pipeline::Engine,
    protocol::{Answer, ChangesQuery, IssuesQuery, Question, RegistersQuery, RollcallsQuery, StancesQuery},
};
use std::hint::black_box;

/// Characters of an edition.
const LENGTH: usize = 15_000;

/// Measures it in milliseconds, as [`super::stages::measure`] does the stages: all of it, from documents that are on the
/// shelf to the answer.
pub fn measure(wanted: &str, counts: &[usize], now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    if !"ledger".contains(wanted) {
        return;
    }
    give(format!("\n  {:<26}{:>10}{:>10}", "ledger", "editions", "ms"));
    for &count in counts {
        let engine = editions(count);
        // What the whole shelf shares is found once and kept: it is not the ledger's.
        let _ = engine.answer(&Question::Shelf);
        // The ledger is made for the first of them, and kept.
        for (name, question) in questions(&engine) {
            let started = now();
            let answer = black_box(engine.answer(&question));
            let time = now() - started;
            let told = match answer {
                Ok(Answer::Changes(answer)) => format!("{} links", answer.links.len()),
                Ok(_) => String::new(),
                Err(error) => error.to_string(),
            };
            give(format!("  {name:<26}{count:>10}{time:>10.0}  {told}"));
        }
    }
}

fn questions(engine: &Engine) -> [(&'static str, Question); 5] {
    let documents: Vec<String> = engine.documents().iter().map(|document| document.name.clone()).collect();
    let changes = ChangesQuery { documents: documents.clone(), ..ChangesQuery::default() };
    let issues = IssuesQuery { documents, ..IssuesQuery::default() };
    [
        ("changes", Question::Changes(changes)),
        ("issues", Question::Issues(issues)),
        ("stances", Question::Stances(StancesQuery::default())),
        ("rollcalls", Question::Rollcalls(RollcallsQuery::default())),
        ("registers", Question::Registers(RegistersQuery::default())),
    ]
}

/// Editions of sentences of the sample in which each is made of the one before: a fifth of the sentences are others, a
/// fifth have another number.
fn editions(count: usize) -> Engine {
    let all: Vec<String> = [
        include_str!("../../www/sample/declaration-2019.txt"),
        include_str!("../../www/sample/declaration-2021.txt"),
    ]
    .iter()
    .flat_map(|text| text.split_inclusive('。'))
    .map(|sentence| sentence.trim().replace('\u{3000}', ""))
    .filter(|sentence| sentence.chars().count() > 12)
    .collect();
    let mut state = 1_u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % limit as u64).expect("below the limit")
    };
    let mut fresh = |serial: usize| format!("（{serial}）{}", all[below(all.len())]);
    let mut serial = 0;
    let mut next = || {
        serial += 1;
        fresh(serial)
    };
    let mut sentences: Vec<String> = Vec::new();
    while sentences.iter().map(|sentence| sentence.chars().count()).sum::<usize>() < LENGTH {
        sentences.push(next());
    }
    let mut engine = Engine::default();
    for year in 0..count {
        for (at, sentence) in sentences.iter_mut().enumerate() {
            match (at + year) % 5 {
                0 if year > 0 => *sentence = next(),
                1 if year > 0 => *sentence = sentence.replace("成员国", "各成员国"),
                _ => {}
            }
        }
        let text =
            format!("宣言\n\n{}年6月14日，各方举行会议。\n\n{}\n", 1950 + year, sentences.join("\n\n"));
        engine.open(&format!("{year}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}
