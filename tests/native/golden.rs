//! The sample's answers, to the last digit. `make golden` writes them anew.
//!
//! The same files are read by the tests in wasm: natively and in the browser the answers are the same.

use crate::shelf::{ask, sample};
use duikan::protocol::Question;
use serde::Deserialize;
use std::{fs, path::Path};

/// A question, with the name of the file that holds its answer.
#[derive(Deserialize)]
struct Golden {
    name: String,
    ask: Question,
}

#[test]
fn golden_answers_have_not_changed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let questions = fs::read_to_string(folder.join("questions.json")).expect("the questions are there");
    let questions: Vec<Golden> = serde_json::from_str(&questions).expect("questions");
    let write = std::env::var("GOLDEN").is_ok_and(|value| value == "write");
    let engine = sample();
    let mut changed = Vec::new();
    for Golden { name, ask: question } in questions {
        let file = folder.join("sample").join(&name).with_extension("json");
        let answer =
            serde_json::to_string_pretty(&ask(&engine, &question)).expect("answers are plain objects") + "\n";
        if write {
            fs::write(&file, answer).expect("the folder can be written");
        } else if fs::read_to_string(&file).unwrap_or_default() != answer {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "the answers to {changed:?} differ; see `make golden`");
}
