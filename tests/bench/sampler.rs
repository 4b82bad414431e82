//! The sampler of topic models alone, in millions of draws a second: `tests/reference/sampler.py` makes the same texts, and
//! measures tomotopy on them.

use duikan::topics::model::lda::{Model, Settings, Tokens};
use std::hint::black_box;

const TEXTS: u32 = 40_000;
const TOPICS: u32 = 20;

/// So many words belong to each topic.
const WORDS: u64 = 1000;
const SWEEPS: u32 = 50;
const ROUNDS: usize = 5;

/// Measures it, as [`super::stages::measure`] does the stages.
pub fn measure(wanted: &str, now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    if !"sampler".contains(wanted) {
        return;
    }
    let tokens = tokens();
    let draws = tokens.words.len() as u64 * u64::from(SWEEPS);
    let mut speeds: Vec<f64> = (1..=ROUNDS as u64)
        .map(|seed| {
            let mut model = Model::new(&tokens, &Settings { topics: TOPICS, seed, ..Settings::default() });
            let started = now();
            (0..SWEEPS).for_each(|_| model.step());
            black_box(&model);
            #[expect(clippy::cast_precision_loss, reason = "there are some millions")]
            let speed = draws as f64 / 1000.0 / (now() - started);
            speed
        })
        .collect();
    speeds.sort_by(f64::total_cmp);
    let told: Vec<String> = speeds.iter().map(|speed| format!("{speed:.1}")).collect();
    give(format!(
        "\n  sampler, {TOPICS} topics, {} words, million draws/s: {}",
        tokens.words.len(),
        told.join(" ")
    ));
}

/// Short texts of a topic each, to three quarters; of its words some come far more often than others.
fn tokens() -> Tokens {
    let mut state = 1_u64;
    let mut below = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let (mut documents, mut words) = (vec![0], Vec::new());
    for _ in 0..TEXTS {
        let topic = below(u64::from(TOPICS));
        for _ in 0..5 + below(30) {
            let of = if below(4) == 0 { below(u64::from(TOPICS)) } else { topic };
            let word = of * WORDS + below(WORDS) * below(WORDS) / WORDS;
            words.push(u32::try_from(word).expect("a small number"));
        }
        documents.push(u32::try_from(words.len()).expect("some millions"));
    }
    let vocabulary = usize::try_from(u64::from(TOPICS) * WORDS).expect("some thousands");
    Tokens { documents, words, vocabulary }
}
