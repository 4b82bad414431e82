//! Shelves to test on: the project's own sample, and the seeds where they are.

use duikan::{
    pipeline::Engine,
    protocol::{Answer, DocumentAnswer, DocumentSummary, Question},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder of the sample corpus.
pub const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/sample");

/// The sample's files, in the order in which the page opens them.
pub const SAMPLE_FILES: [&str; 5] = [
    "declaration-2018.txt",
    "declaration-2019.txt",
    "declaration-2019-hant.txt",
    "declaration-2020.md",
    "declaration-2021.txt",
];

/// An engine with the sample on its shelf.
pub fn sample() -> Engine {
    let mut engine = Engine::default();
    for name in SAMPLE_FILES {
        open(&mut engine, &Path::new(SAMPLE).join(name));
    }
    engine
}

/// The seeds' files, in order; none, and a line that says so, where they are not there.
pub fn seed_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: no seeds at {}", folder.display());
        return Vec::new();
    };
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.sort();
    files
}

/// An engine with the seeds on its shelf, if they are there.
pub fn seeds() -> Option<Engine> {
    let files = seed_files();
    let mut engine = Engine::default();
    for file in &files {
        open(&mut engine, file);
    }
    (!files.is_empty()).then_some(engine)
}

fn open(engine: &mut Engine, path: &Path) {
    let bytes = fs::read(path).expect("a file of the corpus");
    let name = path.file_name().expect("a file has a name").to_string_lossy();
    engine.open(&name, &bytes, &mut |_, _| {}).expect("a text of the corpus is readable");
}

/// The answer to a question that has one.
pub fn ask(engine: &Engine, question: &Question) -> Answer {
    engine.answer(question).expect("the question fits the shelf")
}

/// What is on the shelf.
pub fn documents(engine: &Engine) -> Vec<DocumentSummary> {
    let Answer::Shelf(answer) = ask(engine, &Question::Shelf) else { unreachable!("asked for the shelf") };
    answer.documents
}

/// The text of the first document.
pub fn text(engine: &Engine) -> String {
    text_of(engine, details(engine).swap_remove(0).summary.name)
}

/// The text of a document.
pub fn text_of(engine: &Engine, document: String) -> String {
    let Answer::Read(answer) = ask(engine, &Question::Read { document }) else {
        unreachable!("asked to read")
    };
    answer.text
}

/// What is on the shelf, with all that was found in it.
pub fn details(engine: &Engine) -> Vec<DocumentAnswer> {
    let Answer::Documents(answer) = ask(engine, &Question::Documents) else {
        unreachable!("asked for documents")
    };
    answer.documents
}
