//! Topics that were planted are found again.

use super::{Model, Pin, Settings, Tokens};

const TOPICS: u32 = 4;
const WORDS: u32 = 40;

/// Documents of twelve tokens, each of one topic; a topic has ten words of its own.
fn planted(documents: u32) -> Tokens {
    let spread = |number: u32| (number.wrapping_mul(2_654_435_761) >> 16) % 10;
    let word = move |document: u32, at: u32| (document % TOPICS) * 10 + spread(document * 12 + at);
    Tokens {
        documents: (0..=documents).map(|document| document * 12).collect(),
        words: (0..documents).flat_map(|document| (0..12).map(move |at| word(document, at))).collect(),
        vocabulary: WORDS as usize,
    }
}

fn fitted(tokens: &Tokens, settings: &Settings) -> Model {
    let mut model = Model::new(tokens, settings);
    for sweep in 1..=100 {
        model.step();
        if sweep > 40 && sweep % 10 == 0 {
            model.optimise_priors();
        }
    }
    model
}

/// Each planted topic's part of the found topic.
fn parts(model: &Model, topic: usize) -> Vec<f64> {
    let shares = model.topic_word();
    shares[topic * WORDS as usize..][..WORDS as usize].chunks(10).map(|own| own.iter().sum()).collect()
}

#[test]
fn each_found_topic_is_a_planted_one() {
    let model = fitted(&planted(400), &Settings { topics: TOPICS, ..Settings::default() });
    let mut found: Vec<usize> = (0..TOPICS as usize)
        .filter_map(|topic| parts(&model, topic).iter().position(|&part| part > 0.95))
        .collect();
    found.sort_unstable();
    assert_eq!(found, [0, 1, 2, 3]);
}

#[test]
fn a_pinned_word_draws_its_topic_to_where_it_is_pinned() {
    let pins = (0..TOPICS).map(|topic| Pin { word: (3 - topic) * 10, topic, weight: 50.0 }).collect();
    let model = fitted(&planted(400), &Settings { topics: TOPICS, pins, ..Settings::default() });
    for topic in 0..4 {
        let parts = parts(&model, topic);
        assert!(parts[3 - topic] > 0.9, "topic {topic} is {parts:?}");
    }
}

#[test]
fn shares_add_up_to_one() {
    let settings =
        Settings { topics: 7, pins: vec![Pin { word: 3, topic: 2, weight: 5.0 }], ..Settings::default() };
    let model = fitted(&planted(50), &settings);
    for topic in model.topic_word().chunks(WORDS as usize) {
        assert!((topic.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
    for document in model.document_topic().chunks(7) {
        assert!((document.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
}

#[test]
fn the_same_seed_gives_the_same_bits() {
    let bits = |seed| {
        fitted(&planted(50), &Settings { topics: 5, seed, ..Settings::default() }).log_likelihood().to_bits()
    };
    assert_eq!(bits(9), bits(9));
    assert_ne!(bits(9), bits(10));
}

#[test]
fn nothing_and_one_topic_are_no_trouble() {
    let nothing = fitted(&Tokens::default(), &Settings::default());
    assert_eq!(nothing.document_topic(), Vec::<f64>::new());
    let one = fitted(&planted(8), &Settings { topics: 1, ..Settings::default() });
    assert!(one.document_topic().iter().all(|&share| (share - 1.0).abs() < 1e-9));
}
