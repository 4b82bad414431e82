//! What can be asked about words.

use super::NoQuestion;
use crate::protocol::{
    AssociationMeasure, Axis, CollocatesQuery, ConcordanceQuery, ConcordanceSort, Group, KeynessQuery,
    KeynessSide, KeynessSort, KeywordMethod, KeywordsQuery, MoversQuery, NewTermsQuery, PhraseKind,
    PhrasesQuery, TermSort, TermsQuery, TrendsQuery, Window,
};
use clap::Args;
use serde::de::{DeserializeOwned, IntoDeserializer, value::Error};

/// A value that the protocol names, by its name there.
pub(super) fn named<T: DeserializeOwned>(name: &str) -> Result<T, String> {
    T::deserialize(IntoDeserializer::<Error>::into_deserializer(name)).map_err(|error| error.to_string())
}

/// Which of a list's rows.
#[derive(Args)]
pub(in crate::cli) struct Page {
    /// How many rows at most
    #[arg(long, default_value_t = 100)]
    pub(super) limit: usize,
    /// How many rows to skip
    #[arg(long, default_value_t = 0)]
    pub(super) offset: usize,
}

#[derive(Args)]
pub(in crate::cli) struct Terms {
    /// Only words that contain this
    #[arg(long, default_value = "")]
    contains: String,
    /// Only words of this part of speech (n, v, ns …); may be given several times
    #[arg(long = "tag")]
    tags: Vec<String>,
    /// List stop words and numbers too
    #[arg(long)]
    stop_words: bool,
    /// Only words that occur so often
    #[arg(long, default_value_t = 1)]
    min_frequency: u32,
    /// The order: frequency, document-frequency, paragraphs, tf-idf, dispersion, term
    #[arg(long, default_value = "frequency", value_parser = named::<TermSort>)]
    sort: TermSort,
    #[command(flatten)]
    page: Page,
}

impl From<&Terms> for TermsQuery {
    fn from(asked: &Terms) -> Self {
        Self {
            contains: asked.contains.clone(),
            tags: asked.tags.clone(),
            stop_words: asked.stop_words,
            min_frequency: asked.min_frequency,
            sort: asked.sort,
            offset: asked.page.offset,
            limit: asked.page.limit,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Keywords {
    /// The method: key-group (against all others; of a text alone as tf-idf), tf-idf, text-rank
    #[arg(long, default_value = "key-group", value_parser = named::<KeywordMethod>)]
    method: KeywordMethod,
    /// Of which texts together, as in keyness; without it each document for itself
    #[arg(long, value_parser = group, default_value = "rest")]
    of: Group,
    /// How many words of each document at most
    #[arg(long, default_value_t = 20)]
    limit: usize,
}

impl From<&Keywords> for KeywordsQuery {
    fn from(asked: &Keywords) -> Self {
        Self { method: asked.method, of: asked.of.clone(), limit: asked.limit }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Keyness {
    /// The texts whose words are looked for: NAME (may be given several times), or one of date:2021,
    /// date:2019..2021, tag:WORD, section:HEADING, search:QUERY
    #[arg(long, required = true)]
    target: Vec<String>,
    /// The texts that they are set against, in the same way; without it all others
    #[arg(long)]
    reference: Vec<String>,
    /// Only words that occur so often in both together
    #[arg(long, default_value_t = 3)]
    min_frequency: u32,
    /// Only words whose corrected p is no higher, 0 to 1 (0.05)
    #[arg(long)]
    most_q: Option<f64>,
    /// List stop words and numbers too
    #[arg(long)]
    stop_words: bool,
    /// The words of which side: target, reference, both
    #[arg(long, default_value = "target", value_parser = named::<KeynessSide>)]
    side: KeynessSide,
    /// The order: log-ratio-bound, log-ratio, percent-diff, simple-maths, log-odds, g2, chi2, frequency
    #[arg(long, default_value = "log-ratio-bound", value_parser = named::<KeynessSort>)]
    sort: KeynessSort,
    #[command(flatten)]
    page: Page,
}

impl TryFrom<&Keyness> for KeynessQuery {
    type Error = NoQuestion;

    fn try_from(asked: &Keyness) -> Result<Self, NoQuestion> {
        Ok(Self {
            target: groups(&asked.target)?,
            reference: groups(&asked.reference)?,
            min_frequency: asked.min_frequency,
            most_q: asked.most_q,
            stop_words: asked.stop_words,
            side: asked.side,
            sort: asked.sort,
            offset: asked.page.offset,
            limit: asked.page.limit,
        })
    }
}

/// Several names are one group; anything else stands alone.
fn groups(given: &[String]) -> Result<Group, NoQuestion> {
    let is_name = |given: &&String| matches!(group_of(given), Group::Documents { .. });
    match given {
        [] => Ok(Group::Rest),
        [one] => Ok(group_of(one)),
        several => match several.iter().find(|given| !is_name(given)) {
            Some(other) => Err(NoQuestion::GroupsTogether { given: other.clone() }),
            None => Ok(Group::Documents { names: several.to_vec() }),
        },
    }
}

#[expect(clippy::unnecessary_wraps, reason = "as clap wants it")]
fn group(text: &str) -> Result<Group, String> {
    Ok(group_of(text))
}

fn group_of(text: &str) -> Group {
    let owned = str::to_owned;
    match text.split_once(':') {
        Some(("date", dates)) => {
            let (from, to) = dates.split_once("..").unwrap_or((dates, dates));
            Group::Date { from: owned(from), to: owned(to) }
        }
        Some(("tag", tag)) => Group::Tag { tag: owned(tag) },
        Some(("section", heading)) => Group::Section { heading: owned(heading) },
        Some(("search", query)) => Group::Search { query: owned(query) },
        _ if text == "rest" => Group::Rest,
        _ => Group::Documents { names: vec![owned(text)] },
    }
}

#[derive(Args)]
pub(in crate::cli) struct Collocates {
    /// The word or query in the middle
    query: String,
    /// How many words to the left
    #[arg(long, default_value_t = 5)]
    left: u32,
    /// How many words to the right
    #[arg(long, default_value_t = 5)]
    right: u32,
    /// The whole sentence instead
    #[arg(long)]
    sentence: bool,
    /// Only words that stand there so often
    #[arg(long, default_value_t = 2)]
    min_frequency: u32,
    /// List stop words and numbers too
    #[arg(long)]
    stop_words: bool,
    /// The order: log-dice, mi, mi3, t, g2, dice, frequency
    #[arg(long, default_value = "log-dice", value_parser = named::<AssociationMeasure>)]
    sort: AssociationMeasure,
    /// Of how many words, the first, to give the links among themselves
    #[arg(long, default_value_t = 0)]
    network: usize,
    #[command(flatten)]
    page: Page,
}

impl From<&Collocates> for CollocatesQuery {
    fn from(asked: &Collocates) -> Self {
        let words = Window::Words { left: asked.left, right: asked.right };
        Self {
            query: asked.query.clone(),
            documents: Vec::new(),
            window: if asked.sentence { Window::Sentence } else { words },
            min_frequency: asked.min_frequency,
            stop_words: asked.stop_words,
            sort: asked.sort,
            offset: asked.page.offset,
            limit: asked.page.limit,
            network: asked.network,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Phrases {
    /// The kind: n-grams, terms, formulae
    #[arg(long, default_value = "n-grams", value_parser = named::<PhraseKind>)]
    kind: PhraseKind,
    /// Only those that contain this
    #[arg(long, default_value = "")]
    contains: String,
    /// The fewest words; of formulae, characters
    #[arg(long, default_value_t = 2)]
    min_length: u32,
    /// The most words
    #[arg(long, default_value_t = 5)]
    max_length: u32,
    /// Only those that occur so often; without it 2 times, formulae 3 times
    #[arg(long)]
    min_frequency: Option<u32>,
    #[command(flatten)]
    page: Page,
}

impl From<&Phrases> for PhrasesQuery {
    fn from(asked: &Phrases) -> Self {
        Self {
            kind: asked.kind,
            contains: asked.contains.clone(),
            min_length: asked.min_length,
            max_length: asked.max_length,
            min_frequency: asked.min_frequency,
            offset: asked.page.offset,
            limit: asked.page.limit,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct NewTerms {
    /// Only those that occur so often
    #[arg(long, default_value_t = 3)]
    min_frequency: u32,
    /// The most characters
    #[arg(long, default_value_t = 8)]
    max_length: u32,
    #[command(flatten)]
    page: Page,
}

impl From<&NewTerms> for NewTermsQuery {
    fn from(asked: &NewTerms) -> Self {
        Self {
            min_frequency: asked.min_frequency,
            max_length: asked.max_length,
            offset: asked.page.offset,
            limit: asked.page.limit,
            ..Self::default()
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Trends {
    /// A word, phrase, list or expression to follow; may be given several times
    #[arg(short, long = "term")]
    terms: Vec<String>,
    /// Along what: date, document, section, section:DOCUMENT, position:DOCUMENT
    #[arg(long, default_value = "date", value_parser = axis)]
    along: Axis,
    /// Into how many parts a document is divided (position), 2 to 200
    #[arg(long, default_value_t = 20)]
    parts: u32,
}

fn axis(text: &str) -> Result<Axis, String> {
    match text.split_once(':').unwrap_or((text, "")) {
        ("date", "") => Ok(Axis::Date),
        ("document", "") => Ok(Axis::Document),
        ("section", document) => Ok(Axis::Section { document: document.to_owned() }),
        ("position", document) if !document.is_empty() => {
            Ok(Axis::Position { document: document.to_owned(), parts: 0 })
        }
        _ => Err("date, document, section, section:DOCUMENT, position:DOCUMENT".to_owned()),
    }
}

impl From<&Trends> for TrendsQuery {
    fn from(asked: &Trends) -> Self {
        let along = match asked.along.clone() {
            Axis::Position { document, .. } => Axis::Position { document, parts: asked.parts },
            other => other,
        };
        Self { terms: asked.terms.clone(), along }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Movers {
    /// Only words that occur so often
    #[arg(long, default_value_t = 5)]
    min_frequency: u32,
    /// Of risers and fallers, only those that change by so many per cent
    #[arg(long, default_value_t = 50)]
    min_change: u32,
    /// List stop words and numbers too
    #[arg(long)]
    stop_words: bool,
    /// How many words of each kind at most
    #[arg(long, default_value_t = 12)]
    limit: usize,
}

impl From<&Movers> for MoversQuery {
    fn from(asked: &Movers) -> Self {
        Self {
            min_frequency: asked.min_frequency,
            min_change: asked.min_change,
            stop_words: asked.stop_words,
            limit: asked.limit,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Concordance {
    /// A word, phrase, list 甲|乙, part of a word co*, /expression/ or pattern <v> <n>
    query: String,
    /// A key to sort by, the weightiest first: a position (-1 is the first word on the left, 1 on the right), hit,
    /// date, document
    #[arg(long, value_parser = concordance_sort, allow_hyphen_values = true)]
    sort: Vec<ConcordanceSort>,
    /// Characters of context on either side
    #[arg(long, default_value_t = 24)]
    context: usize,
    #[command(flatten)]
    page: Page,
}

fn concordance_sort(text: &str) -> Result<ConcordanceSort, String> {
    match text.parse::<i8>() {
        Ok(position) => Ok(ConcordanceSort::Position(position)),
        Err(_) => named(text),
    }
}

impl From<&Concordance> for ConcordanceQuery {
    fn from(asked: &Concordance) -> Self {
        Self {
            term: asked.query.clone(),
            sort: asked.sort.clone(),
            offset: asked.page.offset,
            limit: asked.page.limit,
            context: asked.context,
            ..Self::default()
        }
    }
}
