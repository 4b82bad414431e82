//! What can be asked of versions of a text.

use crate::protocol::{CollateQuery, Question, RedlineFormat, RedlineQuery};
use clap::{Args, ValueEnum};

/// The first document is the base, the others are its witnesses.
#[derive(Args)]
pub(in crate::cli) struct Collate {
    /// Print a file instead: a page, a document with tracked changes (of the first witness), a TEI edition
    #[arg(long, value_enum, conflicts_with = "csv")]
    format: Option<Format>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Html,
    Docx,
    Tei,
}

impl Collate {
    pub(super) fn question(&self, base: &str, witnesses: &[String]) -> Question {
        let versions = CollateQuery { base: base.to_owned(), witnesses: witnesses.to_vec() };
        let format = match self.format {
            None => return Question::Collate(versions),
            Some(Format::Html) => RedlineFormat::Html,
            Some(Format::Docx) => RedlineFormat::Docx,
            Some(Format::Tei) => RedlineFormat::Tei,
        };
        Question::Redline(RedlineQuery { versions, format, ..RedlineQuery::default() })
    }
}
