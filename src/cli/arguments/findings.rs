//! How an analysis is told to others: its findings as a report, how it is cited.

use crate::protocol::{CitationFormat, CiteQuery, Finding, FindingsQuery, Question, ReportFormat};
use crate::words::Language;
use clap::{Args, ValueEnum};
use serde::Deserialize;

/// Findings that were saved on the page, as a report.
#[derive(Args)]
pub(in crate::cli) struct Findings {
    /// The findings, as the page saves them in JSON
    #[arg(long = "findings", value_name = "FILE", value_parser = pinned)]
    pinned: Pinned,
    /// What is printed
    #[arg(long, value_enum, default_value = "html")]
    format: Report,
    /// Where the page is to be had, for ways back to what was seen: https://…
    #[arg(long)]
    page: Option<String>,
    #[command(flatten)]
    by: By,
}

/// How the analysis is cited.
#[derive(Args)]
pub(in crate::cli) struct Cite {
    /// What is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Citation,
    /// Where the analysis is to be had
    #[arg(long)]
    address: Option<String>,
    #[command(flatten)]
    by: By,
}

/// Who tells it, and when.
#[derive(Args)]
struct By {
    /// The title; of findings, the one that they were saved with
    #[arg(long)]
    title: Option<String>,
    /// Who made it
    #[arg(long)]
    author: Option<String>,
    /// The day: 2021-09-17
    #[arg(long)]
    date: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Report {
    Html,
    Docx,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Citation {
    Text,
    Bibtex,
    Ris,
}

/// What the page saves, as far as a report needs it.
#[derive(Clone, Deserialize)]
struct Pinned {
    #[serde(default)]
    title: String,
    #[serde(default)]
    author: String,
    #[serde(default)]
    date: Option<String>,
    findings: Vec<Finding>,
}

fn pinned(path: &str) -> Result<Pinned, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

impl Findings {
    pub(super) fn question(&self, language: Language) -> Question {
        let Pinned { title, author, date, findings } = self.pinned.clone();
        Question::Findings(Box::new(FindingsQuery {
            title: self.by.title.clone().unwrap_or(title),
            author: self.by.author.clone().unwrap_or(author),
            date: self.by.date.clone().or(date),
            findings,
            format: match self.format {
                Report::Html => ReportFormat::Html,
                Report::Docx => ReportFormat::Docx,
                Report::Json => ReportFormat::Json,
            },
            page: self.page.clone(),
            language: language.tag().to_owned(),
            words: language.words().findings.report(),
        }))
    }
}

impl Cite {
    pub(super) fn question(&self, language: Language) -> Question {
        let default = language.words().findings.report_title_default;
        Question::Cite(CiteQuery {
            format: match self.format {
                Citation::Text => CitationFormat::Text,
                Citation::Bibtex => CitationFormat::Bibtex,
                Citation::Ris => CitationFormat::Ris,
            },
            title: self.by.title.clone().unwrap_or_else(|| default.to_owned()),
            author: self.by.author.clone().unwrap_or_default(),
            date: self.by.date.clone(),
            address: self.address.clone(),
            made: language.words().findings.made.to_owned(),
        })
    }
}
