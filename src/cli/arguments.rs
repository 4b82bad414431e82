//! What can be asked on the command line.

mod changes;
mod collate;
mod findings;
mod issues;
mod registers;
mod reuse;
mod similar;
mod stances;
mod topic_lists;
mod topic_model;
mod words;

use crate::protocol::Question;
use crate::words::Language;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Lay texts side by side: what is in them, and what changed between them.
#[derive(Parser)]
#[command(name = "duikan", version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What is asked of which files.
#[derive(Args)]
pub(super) struct Asked<T: Args> {
    #[command(flatten)]
    pub(super) what: T,
    #[command(flatten)]
    pub(super) common: Common,
}

/// One command a question.
#[derive(Subcommand)]
pub(super) enum Command {
    /// What each document is: title, date, size, script, encoding, outline
    Documents(Common),
    /// Words: frequency, rate per 10,000 words, range, tf-idf, dispersion
    Terms(Asked<words::Terms>),
    /// The words that each document is about
    Keywords(Asked<words::Keywords>),
    /// The words that set some texts apart from others
    Keyness(Asked<words::Keyness>),
    /// The words that stand near a word
    Collocates(Asked<words::Collocates>),
    /// What stands together again and again: n-grams, terms, formulae
    Phrases(Asked<words::Phrases>),
    /// Words that the dictionary lacks
    NewTerms(Asked<words::NewTerms>),
    /// How rich each document is in words, and how long its sentences
    Diversity(Common),
    /// Words over the documents' dates; without --term, those that vary most
    Trends(Asked<words::Trends>),
    /// Words that come and go over the documents' dates
    Movers(Asked<words::Movers>),
    /// What the documents are about, by the words of their clauses: a topic model
    TopicModel(Asked<topic_model::TopicModel>),
    /// What the documents are about, by their own headings
    Topics(Common),
    /// What the documents are about, by lists of terms, and how much of them the lists cover
    TopicLists(Asked<topic_lists::TopicLists>),
    /// How near documents, sections or paragraphs are: cosine, Jaccard, contained, Jensen-Shannon; same text, excerpt
    Similar(Asked<similar::Similar>),
    /// The passages that the first two documents share
    Passages(Common),
    /// Where the other documents differ from the first: a redline, each difference sorted by weight
    Collate(Asked<collate::Collate>),
    /// What changed from edition to edition: the change ledger, clause by clause
    Changes(Asked<changes::Changes>),
    /// The same as a report: a page of findings, then the ledger, as HTML
    Report(Asked<changes::Changes>),
    /// The passages that the documents share, each with all who have it; formulae apart
    Reuse(Asked<reuse::Reuse>),
    /// Where else each stretch of a document stands, and what is its own
    Provenance(Asked<reuse::Provenance>),
    /// Who takes which stance on what: subject, verb, step on the ladder, object
    Stances(Asked<stances::Stances>),
    /// Who is named on an issue and who is absent, against the members
    Rollcalls(Asked<registers::Rollcalls>),
    /// What is cited, dated, counted and named: instruments, dates, figures, names, persons, places
    Registers(Asked<registers::Registers>),
    /// Who and what is named together
    Network(Asked<registers::Network>),
    /// Which positions are taken on one matter, edition by edition, and where they changed
    Issues(Asked<issues::Issues>),
    /// Where a word or phrase stands, in context
    Concordance(Asked<words::Concordance>),
    /// Findings that were pinned on the page, as a report: a page, a document for Word
    Findings(Asked<findings::Findings>),
    /// How the analysis is cited: a line, BibTeX, RIS
    Cite(Asked<findings::Cite>),
    /// With what the same answers can be had again: version, settings, a fingerprint of each text
    Recipe(Common),
}

/// What every command takes.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
pub(super) struct Common {
    /// The texts: files, archives of files, folders
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// Print one JSON object, as the JavaScript API gives it
    #[arg(long)]
    pub(super) json: bool,
    /// Print CSV
    #[arg(long, conflicts_with = "json")]
    pub(super) csv: bool,
    /// Print a workbook for spreadsheets: the table, and on a second sheet version, settings and fingerprints
    #[arg(long, conflicts_with_all = ["json", "csv"])]
    pub(super) xlsx: bool,
    /// Count every copy of a text that is there more than once
    #[arg(long)]
    pub(super) every_copy: bool,
    /// Divide pages on which two texts run through each other: each text counts for itself
    #[arg(long)]
    pub(super) divide: bool,
    /// Words of one's own: a file in jieba's format or with one word a line
    #[arg(long, value_name = "FILE")]
    pub(super) dictionary: Option<PathBuf>,
    /// Count the forms of an English word as one
    #[arg(long)]
    pub(super) stem: bool,
    /// Read the settings from a JSON file
    #[arg(long, value_name = "FILE")]
    pub(super) recipe: Option<PathBuf>,
    /// The language of the tables: zh or en (default: the environment's)
    #[arg(long)]
    pub(super) language: Option<String>,
}

/// Why a command asks nothing.
pub(super) enum NoQuestion {
    /// It is about two documents, and there are not so many.
    NeedTwo,
    /// A group of texts stands beside others that are to be one with it, and is no document's name.
    GroupsTogether {
        /// As it was given.
        given: String,
    },
}

impl Command {
    pub(super) fn common(&self) -> &Common {
        match self {
            Self::Documents(common)
            | Self::Diversity(common)
            | Self::Topics(common)
            | Self::Recipe(common)
            | Self::Passages(common) => common,
            Self::Findings(asked) => &asked.common,
            Self::Cite(asked) => &asked.common,
            Self::Collate(asked) => &asked.common,
            Self::Terms(asked) => &asked.common,
            Self::Keywords(asked) => &asked.common,
            Self::Keyness(asked) => &asked.common,
            Self::Collocates(asked) => &asked.common,
            Self::Phrases(asked) => &asked.common,
            Self::NewTerms(asked) => &asked.common,
            Self::Trends(asked) => &asked.common,
            Self::Movers(asked) => &asked.common,
            Self::TopicModel(asked) => &asked.common,
            Self::Changes(asked) | Self::Report(asked) => &asked.common,
            Self::Reuse(asked) => &asked.common,
            Self::Provenance(asked) => &asked.common,
            Self::Stances(asked) => &asked.common,
            Self::Rollcalls(asked) => &asked.common,
            Self::Registers(asked) => &asked.common,
            Self::Network(asked) => &asked.common,
            Self::Issues(asked) => &asked.common,
            Self::Concordance(asked) => &asked.common,
            Self::Similar(asked) => &asked.common,
            Self::TopicLists(asked) => &asked.common,
        }
    }

    /// The question that this command asks of documents of these names.
    pub(super) fn question(&self, names: &[String], language: Language) -> Result<Question, NoQuestion> {
        Ok(match self {
            Self::Documents(_) => Question::Documents,
            Self::Terms(asked) => Question::Terms((&asked.what).into()),
            Self::Keywords(asked) => Question::Keywords((&asked.what).into()),
            Self::Keyness(asked) => Question::Keyness((&asked.what).try_into()?),
            Self::Collocates(asked) => Question::Collocates((&asked.what).into()),
            Self::Phrases(asked) => Question::Phrases((&asked.what).into()),
            Self::NewTerms(asked) => Question::NewTerms((&asked.what).into()),
            Self::Diversity(_) => Question::Diversity,
            Self::Trends(asked) => Question::Trends((&asked.what).into()),
            Self::Movers(asked) => Question::Movers((&asked.what).into()),
            Self::TopicModel(asked) => Question::TopicModel((&asked.what).into()),
            Self::Topics(_) => Question::Topics,
            Self::TopicLists(asked) => Question::TopicLists((&asked.what).into()),
            Self::Similar(asked) => Question::Similar((&asked.what).into()),
            Self::Passages(_) => {
                let [a, b, ..] = names else { return Err(NoQuestion::NeedTwo) };
                Question::Passages { a: a.clone(), b: b.clone() }
            }
            Self::Collate(asked) => {
                let [base, witnesses @ ..] = names else { return Err(NoQuestion::NeedTwo) };
                if witnesses.is_empty() {
                    return Err(NoQuestion::NeedTwo);
                }
                asked.what.question(base, witnesses)
            }
            Self::Changes(asked) | Self::Report(asked) => Question::Changes((&asked.what).into()),
            Self::Reuse(asked) => Question::Reuse((&asked.what).into()),
            Self::Provenance(asked) => Question::Provenance(asked.what.query(names)),
            Self::Stances(asked) => Question::Stances((&asked.what).into()),
            Self::Rollcalls(asked) => Question::Rollcalls((&asked.what).into()),
            Self::Registers(asked) => Question::Registers((&asked.what).into()),
            Self::Network(asked) => Question::Network((&asked.what).into()),
            Self::Issues(asked) => Question::Issues((&asked.what).into()),
            Self::Concordance(asked) => Question::Concordance((&asked.what).into()),
            Self::Findings(asked) => asked.what.question(language),
            Self::Cite(asked) => asked.what.question(language),
            Self::Recipe(_) => Question::Recipe,
        })
    }
}
