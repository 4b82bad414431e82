//! A topic model of 20 topics over 3.3 MB of Chinese, in seconds: all of it, from documents on the shelf to the answer.

use duikan::{
    pipeline::Engine,
    protocol::{Answer, Question, TopicModelQuery},
};
use std::hint::black_box;

/// The size of all texts, in bytes.
const LENGTH: usize = 3_300_000;

/// Texts that are made of it.
const TEXTS: usize = 60;

/// Measures it, as [`super::stages::measure`] does the stages: the model alone, with the further seeds, and with the number of
/// topics to be found.
pub fn measure(wanted: &str, now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    if !"topic model".contains(wanted) {
        return;
    }
    give(format!("\n  {:<34}{:>10}", "topic model, 20 topics, 3.3 MB", "ms"));
    let query = TopicModelQuery { topics: Some(20), more_seeds: 0, ..TopicModelQuery::default() };
    for (name, query) in [
        ("one seed", query.clone()),
        ("and four further seeds", TopicModelQuery { more_seeds: 4, ..query.clone() }),
        ("number of topics to be found", TopicModelQuery { topics: None, ..query }),
    ] {
        let engine = shelf();
        // What the whole shelf shares is found once and kept: it is not the model's.
        let _ = engine.answer(&Question::Shelf);
        let started = now();
        let answer = black_box(engine.answer(&Question::TopicModel(query)));
        let time = now() - started;
        let told = match answer {
            Ok(Answer::TopicModel(answer)) => {
                format!(
                    "{} topics, {} words of {} clauses",
                    answer.fit.topics, answer.fit.tokens, answer.fit.distinct
                )
            }
            Ok(_) => String::new(),
            Err(error) => error.to_string(),
        };
        give(format!("  {name:<34}{time:>10.0}  {told}"));
    }
}

/// Texts whose sentences are made of pieces of the sample that stand near each other: topics are there, and no sentence
/// says the same as another.
fn shelf() -> Engine {
    let pieces: Vec<String> = [
        include_str!("../../www/sample/declaration-2019.txt"),
        include_str!("../../www/sample/declaration-2021.txt"),
    ]
    .iter()
    .flat_map(|text| text.split(['。', '，', '；', '、', '\n', '和', '与', '的', '在']))
    .map(|piece| piece.trim().replace('\u{3000}', ""))
    .filter(|piece| piece.chars().count() > 1)
    .collect();
    let mut state = 1_u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % limit as u64).expect("below the limit")
    };
    let mut engine = Engine::default();
    for number in 0..TEXTS {
        let mut text = String::from("宣言\n");
        while text.len() < LENGTH / TEXTS {
            let at = below(pieces.len());
            let parts = [(); 8].map(|()| &*pieces[(at + below(40)) % pieces.len()]);
            text.extend(["\n", &*parts.join("、"), "。\n"]);
        }
        engine.open(&format!("{number}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}
