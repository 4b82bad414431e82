//! The engine inside wasm, in a browser's worker: the same answers as natively, to the last digit.
#![cfg(target_arch = "wasm32")]

use duikan::{error::Error, js_api::Duikan, pipeline::Engine, protocol::Question};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

macro_rules! sample_files {
    ($($name:literal),* $(,)?) => { [$(($name, include_bytes!(concat!("../../www/sample/", $name)).as_slice())),*] };
}

const SAMPLE: [(&str, &[u8]); 5] = sample_files![
    "declaration-2018.txt",
    "declaration-2019.txt",
    "declaration-2019-hant.txt",
    "declaration-2020.md",
    "declaration-2021.txt",
];

macro_rules! golden {
    ($($name:literal),* $(,)?) => { [$(($name, include_str!(concat!("../golden/sample/", $name, ".json")))),*] };
}

const GOLDEN: [(&str, &str); 39] = golden![
    "documents",
    "terms",
    "terms-by-dispersion",
    "keywords-text-rank",
    "keywords-key-group",
    "keyness",
    "collocates",
    "collocates-in-sentences",
    "n-grams",
    "multi-word-terms",
    "formulae",
    "new-terms",
    "diversity",
    "trends",
    "trends-in-one-text",
    "trends-over-sections",
    "movers",
    "topics",
    "topic-lists",
    "topic-lists-as-csv",
    "topic-model",
    "topic-model-edited",
    "similar",
    "similar-paragraphs",
    "similar-sections-as-csv",
    "passages",
    "reuse",
    "provenance",
    "rollcalls",
    "registers",
    "network",
    "collate",
    "changes",
    "changes-as-csv",
    "issues",
    "stances",
    "concordance",
    "concordance-of-a-pattern",
    "concordance-as-csv",
];

/// A question, with the name of the file that holds its answer.
#[derive(serde::Deserialize)]
struct Golden {
    name: String,
    ask: Question,
}

#[wasm_bindgen_test]
fn the_answers_are_those_of_the_native_engine() {
    let mut engine = Engine::default();
    for (name, bytes) in SAMPLE {
        engine.open(name, bytes, &mut |_, _| {}).expect("the sample is readable");
    }
    let questions: Vec<Golden> =
        serde_json::from_str(include_str!("../golden/questions.json")).expect("questions");
    assert_eq!(questions.len(), GOLDEN.len());
    for (Golden { name, ask }, (golden_name, golden)) in questions.into_iter().zip(GOLDEN) {
        assert_eq!(name, golden_name);
        let answer = engine.answer(&ask).expect("the question fits the shelf");
        let answer = serde_json::to_string_pretty(&answer).expect("answers are plain objects") + "\n";
        let differs = answer.lines().zip(golden.lines()).find(|(here, there)| here != there);
        assert!(answer == golden, "{name}: wasm and native differ: {differs:?}");
    }
}

/// A field of a plain object, by its path.
fn field(value: &JsValue, path: &str) -> JsValue {
    path.split('.')
        .fold(value.clone(), |value, name| js_sys::Reflect::get(&value, &name.into()).expect("an object"))
}

#[wasm_bindgen_test]
fn the_javascript_api_takes_and_gives_plain_objects() {
    let mut duikan = Duikan::new();
    for (name, bytes) in SAMPLE {
        let opened = duikan
            .open(name, bytes, &JsValue::UNDEFINED, &JsValue::UNDEFINED)
            .expect("the sample is readable");
        assert_eq!(field(&opened, "documents.0"), name);
    }
    let question = js_sys::JSON::parse(r#"{ "question": "terms", "with": { "limit": 3 } }"#).expect("JSON");
    let answer = duikan.ask(&question).expect("it has an answer");
    assert_eq!(field(&answer, "answer"), "terms");
    assert_eq!(field(&answer, "with.rows.length"), 3);
    assert_eq!(field(&answer, "with.rows.0.term"), "成员国");
}

#[wasm_bindgen_test]
fn the_javascript_api_throws_objects_with_a_code() {
    let mut duikan = Duikan::new();
    let thrown = duikan
        .open("empty.txt", b"", &JsValue::UNDEFINED, &JsValue::UNDEFINED)
        .expect_err("nothing is in it");
    assert_eq!(field(&thrown, "code"), Error::Empty.code());
    let thrown = duikan.ask(&JsValue::from_str("what?")).expect_err("that is no question");
    assert_eq!(field(&thrown, "code"), "unreadable");
}

#[wasm_bindgen_test]
fn the_javascript_api_refuses_settings_that_do_not_exist() {
    let mut duikan = Duikan::new();
    let settings = js_sys::JSON::parse(r#"{ "count": { "every_copies": true } }"#).expect("JSON");
    let thrown = duikan.configure(&settings).expect_err("it is every_copy");
    assert_eq!(field(&thrown, "code"), "unreadable");
}
