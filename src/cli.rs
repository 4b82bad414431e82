//! The command line: `duikan COMMAND FILE…`, one command a question.
//!
//! `--json` prints the [`Answer`] as one object, the same as the JavaScript API gives; without it, a
//! table. What could not be read is told on standard error, and the exit status tells success (0),
//! failure (1), bad usage (2) and partial success (3: some files could not be read) apart.

mod arguments;
mod tables;

use crate::{
    characters,
    error::Error,
    pipeline::Engine,
    protocol::{Answer, Question},
    words::{Language, Words},
};
use arguments::{Arguments, Command, Common};
use clap::Parser;
use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

/// Everything went well.
const SUCCESS: u8 = 0;
/// There is no answer.
const FAILURE: u8 = 1;
/// There is an answer, but some files are not in it.
const PARTIAL: u8 = 3;

/// Runs the command line.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let words = language(arguments.command.common()).words();
    ExitCode::from(run(&arguments.command, words))
}

fn run(command: &Command, words: &Words) -> u8 {
    let common = command.common();
    let mut engine = Engine::default();
    if let Err(sentence) = configure(&mut engine, common) {
        eprintln!("{sentence}");
        return FAILURE;
    }
    let (names, failures) = open_all(&mut engine, common, words);
    if names.is_empty() {
        return FAILURE;
    }
    let answer = match command.question(&names).map(|question| answer(&engine, &question, words)) {
        Some(Ok(answer)) => answer,
        Some(Err(sentence)) => return fail(&sentence),
        None => return fail(words.compare.need_two),
    };
    // A reader that has seen enough (head) closes the pipe; that is no failure.
    match print(&answer, common.json, words) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(&error.to_string()),
        _ if failures > 0 => PARTIAL,
        _ => SUCCESS,
    }
}

fn fail(sentence: &str) -> u8 {
    eprintln!("{sentence}");
    FAILURE
}

/// The language asked for, else the environment's.
fn language(common: &Common) -> Language {
    let environment = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    Language::from_tag(&common.language.clone().or_else(environment).unwrap_or_default())
}

fn configure(engine: &mut Engine, common: &Common) -> Result<(), String> {
    let mut settings = match &common.recipe {
        Some(path) => {
            let recipe =
                std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            serde_json::from_str(&recipe).map_err(|error| format!("{}: {error}", path.display()))?
        }
        None => crate::settings::Settings::default(),
    };
    settings.count.every_copy |= common.every_copy;
    engine.configure(settings);
    Ok(())
}

/// Opens every file; gives the names on the shelf and how many files could not be read.
fn open_all(engine: &mut Engine, common: &Common, words: &Words) -> (Vec<String>, usize) {
    let mut names = Vec::new();
    let mut failures = 0;
    for path in &common.files {
        match open(engine, path) {
            Ok(name) => names.push(name),
            Err(error) => {
                failures += 1;
                eprintln!("{}: {}", path.display(), (words.told.error)(&error));
            }
        }
    }
    (names, failures)
}

fn open(engine: &mut Engine, path: &Path) -> Result<String, Error> {
    let unreadable = |error: io::Error| Error::Unreadable { reason: error.to_string() };
    // Asked first, so that a file far too large is not read into memory.
    let bytes = std::fs::metadata(path).map_err(unreadable)?.len();
    let limit = engine.settings.input.max_bytes;
    if bytes > limit {
        return Err(Error::TooLarge { bytes, limit });
    }
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    engine.open(&name, &std::fs::read(path).map_err(unreadable)?, &mut |_, _| {})
}

fn answer(engine: &Engine, question: &Question, words: &Words) -> Result<Answer, String> {
    engine.answer(question).map_err(|error| (words.told.error)(&error))
}

fn print(answer: &Answer, json: bool, words: &Words) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if json {
        serde_json::to_writer_pretty(&mut out, answer)?;
        return writeln!(out);
    }
    tables::print(&mut out, answer, words)
}

/// The columns that a text takes on a terminal: a Chinese character takes two.
fn width(text: &str) -> usize {
    let wide = text.chars().filter(|c| !c.is_ascii() && !matches!(c, '–' | '—' | '…' | '·')).count();
    characters::count(text) + text.matches(' ').count() + wide
}
