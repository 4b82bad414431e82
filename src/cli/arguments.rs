//! What can be asked on the command line.

use crate::protocol::{ConcordanceQuery, Question, TermSort, TermsQuery, TrendsQuery};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Lay texts side by side: what is in them, and what changed between them.
#[derive(Parser)]
#[command(name = "duikan", version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

/// One command a question.
#[derive(Subcommand)]
pub(super) enum Command {
    /// What each document is: title, date, size, script, encoding, outline
    Documents {
        #[command(flatten)]
        common: Common,
    },
    /// Words: frequency, rate per 10,000 words, document frequency, tf-idf
    Terms {
        /// Only words that contain this
        #[arg(long, default_value = "")]
        contains: String,
        /// List stop words and numbers too
        #[arg(long)]
        stop_words: bool,
        /// The order
        #[arg(long, value_enum, default_value_t = Sort::Frequency)]
        sort: Sort,
        /// How many words at most
        #[arg(long, default_value_t = 100)]
        limit: usize,
        /// How many words to skip
        #[arg(long, default_value_t = 0)]
        offset: usize,
        #[command(flatten)]
        common: Common,
    },
    /// Words over the documents' dates; without --term, those that vary most
    Trends {
        /// A word or phrase to follow; may be given several times
        #[arg(short, long = "term")]
        terms: Vec<String>,
        #[command(flatten)]
        common: Common,
    },
    /// What the documents are about, by their own headings
    Topics {
        #[command(flatten)]
        common: Common,
    },
    /// How near each pair of documents is: same text, excerpt, shared passages
    Similar {
        #[command(flatten)]
        common: Common,
    },
    /// The passages that the first two documents share
    Passages {
        #[command(flatten)]
        common: Common,
    },
    /// Where a word or phrase stands, in context
    Concordance {
        /// The word or phrase
        query: String,
        /// How many hits at most
        #[arg(long, default_value_t = 100)]
        limit: usize,
        /// How many hits to skip
        #[arg(long, default_value_t = 0)]
        offset: usize,
        /// Characters of context on either side
        #[arg(long, default_value_t = 24)]
        context: usize,
        #[command(flatten)]
        common: Common,
    },
}

/// What every command takes.
#[derive(Args)]
pub(super) struct Common {
    /// The texts: files, archives of files, folders
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Print one JSON object, as the JavaScript API gives it
    #[arg(long)]
    pub(super) json: bool,
    /// Count every copy of a text that is there more than once
    #[arg(long)]
    pub(super) every_copy: bool,
    /// Divide pages on which two texts run through each other: each text counts for itself
    #[arg(long)]
    pub(super) divide: bool,
    /// Read the settings from a JSON file
    #[arg(long, value_name = "FILE")]
    pub(super) recipe: Option<PathBuf>,
    /// The language of the tables: zh or en (default: the environment's)
    #[arg(long)]
    pub(super) language: Option<String>,
}

/// [`TermSort`] as it is typed.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Sort {
    Frequency,
    DocumentFrequency,
    TfIdf,
    Term,
}

impl From<Sort> for TermSort {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Frequency => Self::Frequency,
            Sort::DocumentFrequency => Self::DocumentFrequency,
            Sort::TfIdf => Self::TfIdf,
            Sort::Term => Self::Term,
        }
    }
}

impl Command {
    pub(super) fn common(&self) -> &Common {
        match self {
            Self::Documents { common }
            | Self::Terms { common, .. }
            | Self::Trends { common, .. }
            | Self::Topics { common }
            | Self::Similar { common }
            | Self::Passages { common }
            | Self::Concordance { common, .. } => common,
        }
    }

    /// The question that this command asks of documents of these names; none if it needs more of them.
    pub(super) fn question(&self, names: &[String]) -> Option<Question> {
        Some(match self {
            Self::Documents { .. } => Question::Documents,
            Self::Terms { contains, stop_words, sort, limit, offset, .. } => Question::Terms(TermsQuery {
                contains: contains.clone(),
                stop_words: *stop_words,
                sort: (*sort).into(),
                offset: *offset,
                limit: *limit,
                ..TermsQuery::default()
            }),
            Self::Trends { terms, .. } => {
                Question::Trends(TrendsQuery { terms: terms.clone(), ..TrendsQuery::default() })
            }
            Self::Topics { .. } => Question::Topics,
            Self::Similar { .. } => Question::Similar,
            Self::Passages { .. } => {
                Question::Passages { a: names.first()?.clone(), b: names.get(1)?.clone() }
            }
            Self::Concordance { query, limit, offset, context, .. } => {
                Question::Concordance(ConcordanceQuery {
                    term: query.clone(),
                    context: *context,
                    offset: *offset,
                    limit: *limit,
                    ..ConcordanceQuery::default()
                })
            }
        })
    }
}
