//! The engine inside wasm, in a browser's worker: the same answers as natively, to the last digit.
#![cfg(target_arch = "wasm32")]

use duikan::{
    error::Error,
    js_api::Duikan,
    pipeline::Engine,
    protocol::{ConcordanceQuery, Question, TermsQuery, TrendsQuery},
};
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

fn check(engine: &Engine, name: &str, question: &Question, golden: &str) {
    let answer = engine.answer(question).expect("the question fits the shelf");
    let answer = serde_json::to_string_pretty(&answer).expect("answers are plain objects") + "\n";
    assert!(answer == golden, "{name}: wasm and native differ");
}

macro_rules! golden {
    ($name:literal) => {
        include_str!(concat!("../golden/sample/", $name, ".json"))
    };
}

#[wasm_bindgen_test]
fn the_answers_are_those_of_the_native_engine() {
    let mut engine = Engine::default();
    for (name, bytes) in SAMPLE {
        engine.open(name, bytes, &mut |_, _| {}).expect("the sample is readable");
    }
    let name = |name: &str| name.to_owned();
    let terms = Question::Terms(TermsQuery { limit: 200, ..TermsQuery::default() });
    let passages = Question::Passages { a: name("declaration-2018.txt"), b: name("declaration-2021.txt") };
    let support =
        Question::Concordance(ConcordanceQuery { term: name("支持"), ..ConcordanceQuery::default() });
    check(&engine, "documents", &Question::Documents, golden!("documents"));
    check(&engine, "terms", &terms, golden!("terms"));
    check(
        &engine,
        "trends",
        &Question::Trends(TrendsQuery { terms: Vec::new(), ..TrendsQuery::default() }),
        golden!("trends"),
    );
    check(&engine, "topics", &Question::Topics, golden!("topics"));
    check(&engine, "similar", &Question::Similar, golden!("similar"));
    check(&engine, "passages", &passages, golden!("passages"));
    check(&engine, "concordance", &support, golden!("concordance"));
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
