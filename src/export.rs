//! Answers as tables, for spreadsheets and scripts.

mod changes;
mod cite;
mod collation;
mod docx;
mod findings;
mod issues;
mod name;
mod redline;
mod registers;
#[cfg(any(feature = "ui", feature = "cli"))]
mod report;
mod reuse;
mod rollcalls;
mod rows;
mod sheet;
mod similar;
mod stances;
mod titles;
mod topic_lists;
mod topic_model;
mod words;

pub use cite::cite;
pub use findings::findings;
pub use name::file_name;
pub use redline::{docx, html, tei};
#[cfg(any(feature = "ui", feature = "cli"))]
pub use report::{Report, report};
pub use rows::{Cell, Table};
pub use words::point_names;

use crate::{
    corpus::Document,
    error::Error,
    protocol::{Answer, RecipeAnswer},
};
use std::collections::BTreeMap;
use titles::Titles;

/// An answer about the documents of a shelf as a table, if it is rows.
#[must_use]
pub fn table(answer: &Answer, shelf: &[Document]) -> Option<Table> {
    let titles = Titles::new(shelf);
    Some(match answer {
        Answer::Terms(answer) => words::terms(answer, &titles),
        Answer::Keywords(answer) => words::keywords(answer, &titles),
        Answer::Keyness(answer) => words::keyness(answer),
        Answer::Collocates(answer) => words::collocates(answer),
        Answer::Phrases(answer) => words::phrases(answer, &titles),
        Answer::NewTerms(answer) => words::new_terms(answer, &titles),
        Answer::Diversity(answer) => words::diversity(answer, &titles),
        Answer::Trends(answer) => words::trends(answer, &titles),
        Answer::Movers(answer) => words::movers(answer, &titles),
        Answer::TopicModel(answer) => topic_model::topic_model(answer),
        Answer::Changes(answer) => changes::changes(answer, &titles),
        Answer::Collation(answer) => collation::collation(answer),
        Answer::Issues(answer) => issues::issues(answer, &titles),
        Answer::Concordance(answer) => words::concordance(answer),
        Answer::Reuse(answer) => reuse::clusters(answer, &titles),
        Answer::Provenance(answer) => reuse::stretches(answer, &titles),
        Answer::Rollcalls(answer) => rollcalls::rollcalls(answer, &titles),
        Answer::Registers(answer) => registers::registers(answer, &titles),
        Answer::Network(answer) => registers::network(answer),
        Answer::ReadDictionary(answer) => words::dictionary(answer),
        Answer::Stances(answer) => stances::stances(answer, &titles),
        Answer::TopicLists(answer) => topic_lists::topic_lists(answer, &titles),
        Answer::Similar(answer) => similar::similar(answer, &titles),
        Answer::StopWords(answer) => words::stop_words(answer),
        Answer::Documents(_)
        | Answer::Shelf(_)
        | Answer::Topics(_)
        | Answer::TopicPassages(_)
        | Answer::Passages(_)
        | Answer::Read(_)
        | Answer::Excerpts(_)
        | Answer::Redline(_)
        | Answer::Findings(_)
        | Answer::Cite(_)
        | Answer::Recipe(_)
        | Answer::Csv(_)
        | Answer::Xlsx(_)
        | Answer::Date(_) => return None,
    })
}

/// An answer about the documents of a shelf as CSV. Its columns bear their own names, which are the same in every
/// version and language, but where `headings` has another for one.
///
/// # Errors
/// [`Error::NoTable`] if it is no rows.
pub fn csv(
    answer: &Answer,
    shelf: &[Document],
    headings: &BTreeMap<String, String>,
) -> Result<String, Error> {
    table(answer, shelf).map(|table| table.called(headings).csv()).ok_or(Error::NoTable)
}

/// The same as a workbook, with the recipe on a sheet of its own.
///
/// # Errors
/// [`Error::NoTable`] if it is no rows, or more than a workbook holds.
pub fn xlsx(
    answer: &Answer,
    shelf: &[Document],
    headings: &BTreeMap<String, String>,
    recipe: &RecipeAnswer,
) -> Result<Vec<u8>, Error> {
    let table = table(answer, shelf).ok_or(Error::NoTable)?.called(headings);
    sheet::sheet(&table, "table", recipe).map_err(|_| Error::NoTable)
}
