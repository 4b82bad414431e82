//! The sample's answers, to the last digit. `make golden` writes them anew.
//!
//! The same files are read by the tests in wasm: natively and in the browser the answers are the same.

use crate::shelf::{ask, sample};
use duikan::protocol::{ConcordanceQuery, Question, TermsQuery, TrendsQuery};
use std::{fs, path::Path};

/// The questions, each with the name of its file. The tests in wasm ask the same.
fn questions() -> Vec<(&'static str, Question)> {
    let name = |name: &str| name.to_owned();
    vec![
        ("documents", Question::Documents),
        ("terms", Question::Terms(TermsQuery { limit: 200, ..TermsQuery::default() })),
        ("trends", Question::Trends(TrendsQuery { terms: Vec::new(), ..TrendsQuery::default() })),
        ("topics", Question::Topics),
        ("similar", Question::Similar),
        ("passages", Question::Passages { a: name("declaration-2018.txt"), b: name("declaration-2021.txt") }),
        (
            "concordance",
            Question::Concordance(ConcordanceQuery { term: name("支持"), ..ConcordanceQuery::default() }),
        ),
    ]
}

#[test]
fn golden_answers_have_not_changed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/sample");
    let write = std::env::var("GOLDEN").is_ok_and(|value| value == "write");
    let engine = sample();
    for (name, question) in questions() {
        let file = folder.join(name).with_extension("json");
        let answer =
            serde_json::to_string_pretty(&ask(&engine, &question)).expect("answers are plain objects") + "\n";
        if write {
            fs::write(&file, answer).expect("the folder can be written");
        } else {
            let golden = fs::read_to_string(&file).unwrap_or_default();
            assert!(golden == answer, "the answer differs from {}; see `make golden`", file.display());
        }
    }
}
