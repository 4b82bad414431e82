//! The command line: `duikan COMMAND FILE…`, one command a question.
//!
//! `--json` prints the [`Answer`] as one object, the same as the JavaScript API gives; without it, a
//! table. What could not be read is told on standard error, and the exit status tells success (0),
//! failure (1), bad usage (2) and partial success (3: some files could not be read) apart.

mod arguments;
mod dates;
mod files;
mod report;
mod tables;

use crate::{
    characters,
    corpus::Document,
    error::Error,
    export,
    pipeline::Engine,
    protocol::{Answer, Opened, Question},
    segment::read_dictionary,
    words::{Language, Words},
};
use arguments::{Arguments, Command, Common, NoQuestion};
use clap::Parser;
use files::Found;
use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

/// Everything went well.
const SUCCESS: u8 = 0;
/// There is no answer.
const FAILURE: u8 = 1;
/// The arguments go not together; clap's own status for arguments that it refuses.
const BAD_USAGE: u8 = 2;
/// There is an answer, but some files are not in it.
const PARTIAL: u8 = 3;

/// Runs the command line.
#[must_use]
pub fn main() -> ExitCode {
    be_quiet_about_pdf();
    let arguments = Arguments::parse();
    let language = language(arguments.command.common());
    ExitCode::from(run(&arguments.command, language))
}

/// What a damaged PDF does to its reader is told in a sentence, and not as a defect of the program.
fn be_quiet_about_pdf() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(crate::input::pdf::THREAD) {
            usual(panic);
        }
    }));
}

fn run(command: &Command, language: Language) -> u8 {
    let words = language.words();
    let common = command.common();
    let mut engine = Engine::default();
    if let Err(sentence) = configure(&mut engine, common, words) {
        eprintln!("{sentence}");
        return FAILURE;
    }
    let (names, failures) = open_all(&mut engine, common, words);
    if names.is_empty() {
        return FAILURE;
    }
    engine.settle();
    let names: Vec<String> = engine.shelf.iter().map(|document| document.name.clone()).collect();
    let question = match command.question(&names, language) {
        Ok(question) => question,
        Err(NoQuestion::NeedTwo) => return fail(words.compare.need_two),
        Err(NoQuestion::GroupsTogether { given }) => {
            eprintln!("{}", (words.command_line.groups_together)(&given));
            return BAD_USAGE;
        }
    };
    let answer = match answer(&engine, &question, words) {
        Ok(answer) => answer,
        Err(sentence) => return fail(&sentence),
    };
    for caution in answer.cautions() {
        eprintln!("{}", (words.told.caution)(caution));
    }
    for note in dates::notes(&question, &answer, words) {
        eprintln!("{note}");
    }
    let printed = match (&answer, command) {
        (Answer::Changes(changes), Command::Report(_)) if !common.json && !common.csv => {
            match report::page(&engine, changes, (words, language)) {
                Ok(page) => write!(io::stdout().lock(), "{page}"),
                Err(error) => return fail(&(words.told.error)(&error)),
            }
        }
        _ if common.xlsx => match xlsx(&engine, &answer) {
            Ok(workbook) => io::stdout().lock().write_all(&workbook),
            Err(error) => return fail(&(words.told.error)(&error)),
        },
        _ => print(&answer, engine.documents(), common, words),
    };
    // A reader that has seen enough (head) closes the pipe; that is no failure.
    match printed {
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

fn configure(engine: &mut Engine, common: &Common, words: &Words) -> Result<(), String> {
    let mut settings = match &common.recipe {
        Some(path) => crate::settings::of_recipe(&read(path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?,
        None => crate::settings::Settings::default(),
    };
    settings.count.every_copy |= common.every_copy;
    settings.clean.divide_threads |= common.divide;
    settings.segment.stem |= common.stem;
    if let Some(path) = &common.dictionary {
        let dictionary = read_dictionary(&read(path)?);
        for line in &dictionary.refused {
            eprintln!("{}:{}: {}", path.display(), line.line, (words.lexicon.problem)(line.problem));
        }
        settings.segment.dictionary.extend(dictionary.words);
    }
    engine.configure(settings);
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Opens every file; gives the names on the shelf and how many files, or parts of files, could not be read.
fn open_all(engine: &mut Engine, common: &Common, words: &Words) -> (Vec<String>, usize) {
    let mut all = Vec::new();
    let mut names = Vec::new();
    let mut failures = 0;
    let mut tell = |place: String, sentence: String| {
        failures += 1;
        eprintln!("{place}: {sentence}");
    };
    for argument in &common.files {
        let found = files::named(argument);
        if found.is_empty() {
            tell(argument.display().to_string(), (words.told.error)(&Error::Empty));
        }
        all.extend(found);
    }
    for found in all {
        let place = found.path.display().to_string();
        match open(engine, found) {
            Ok(opened) => {
                names.extend(opened.documents);
                for refused in opened.refused {
                    tell(format!("{place}: {}", refused.name), (words.told.error)(&refused.error));
                }
            }
            Err(error) => tell(place, (words.told.error)(&error)),
        }
    }
    (names, failures)
}

fn open(engine: &mut Engine, found: Found) -> Result<Opened, Error> {
    let unreadable = |error: io::Error| Error::Unreadable { reason: error.to_string() };
    if let Some(error) = found.error {
        return Err(unreadable(error));
    }
    // Asked first, so that a file far too large is not read into memory.
    let bytes = std::fs::metadata(&found.path).map_err(unreadable)?.len();
    let limit = engine.settings.input.max_bytes;
    if bytes > limit {
        return Err(Error::TooLarge { bytes, limit });
    }
    engine.open(&found.name, &std::fs::read(&found.path).map_err(unreadable)?, &mut |_, _| {})
}

fn answer(engine: &Engine, question: &Question, words: &Words) -> Result<Answer, String> {
    engine.answer(question).map_err(|error| (words.told.error)(&error))
}

fn xlsx(engine: &Engine, answer: &Answer) -> Result<Vec<u8>, Error> {
    let Answer::Recipe(recipe) = engine.answer(&Question::Recipe)? else { return Err(Error::NoTable) };
    export::xlsx(answer, engine.documents(), &BTreeMap::new(), &recipe)
}

fn print(answer: &Answer, shelf: &[Document], common: &Common, words: &Words) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if common.csv {
        let table = export::csv(answer, shelf, &BTreeMap::new())
            .map_err(|error| io::Error::other((words.told.error)(&error)))?;
        return write!(out, "{table}");
    }
    if common.json {
        serde_json::to_writer_pretty(&mut out, answer)?;
        return writeln!(out);
    }
    tables::print(&mut out, answer, shelf, words)
}

/// The columns that a text takes on a terminal: a Chinese character takes two.
fn width(text: &str) -> usize {
    let wide = text.chars().filter(|c| !c.is_ascii() && !matches!(c, '–' | '—' | '…' | '·')).count();
    characters::count(text) + text.matches(' ').count() + wide
}
