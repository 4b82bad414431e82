//! Answers as tables, for spreadsheets and scripts.

mod name;
mod rows;
mod words;

pub use name::file_name;
pub use rows::{Cell, Table};

use crate::{error::Error, protocol::Answer};

/// An answer as a table, if it is rows.
#[must_use]
pub fn table(answer: &Answer) -> Option<Table> {
    Some(match answer {
        Answer::Terms(answer) => words::terms(answer),
        Answer::Keywords(answer) => words::keywords(answer),
        Answer::Keyness(answer) => words::keyness(answer),
        Answer::Collocates(answer) => words::collocates(answer),
        Answer::Phrases(answer) => words::phrases(answer),
        Answer::NewTerms(answer) => words::new_terms(answer),
        Answer::Diversity(answer) => words::diversity(answer),
        Answer::Trends(answer) => words::trends(answer),
        Answer::Movers(answer) => words::movers(answer),
        Answer::Concordance(answer) => words::concordance(answer),
        Answer::ReadDictionary(answer) => words::dictionary(answer),
        Answer::StopWords(answer) => words::stop_words(answer),
        Answer::Documents(_)
        | Answer::Shelf(_)
        | Answer::Topics(_)
        | Answer::Similar(_)
        | Answer::Passages(_)
        | Answer::Read(_)
        | Answer::Excerpts(_)
        | Answer::Csv(_)
        | Answer::Date(_) => return None,
    })
}

/// An answer as CSV.
///
/// # Errors
/// [`Error::NoTable`] if it is no rows.
pub fn csv(answer: &Answer) -> Result<String, Error> {
    table(answer).map(|table| table.csv()).ok_or(Error::NoTable)
}
