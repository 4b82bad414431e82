//! The part of the state that stands in the address: the view and its settings.
//!
//! Addresses look like `#/terms?term=合作&sort=tf-idf`. They are a few short paths with queries, which a
//! router for components does not deal in: hence this file and no `yew-router`.

mod changes;
mod compare;
mod concordance;
mod group;
mod named;
mod positions;
mod records;
mod terms;
mod topics;

pub use changes::{Change, ChangesRoute, Course};
pub use compare::{ComparePart, CompareRoute, FORMULAE, LENGTHS, NO_FORMULAE};
pub use concordance::{ConcordanceRoute, KEYS, SORTS};
pub use positions::{PositionsPart, PositionsRoute};
pub use records::RecordsRoute;
pub use terms::{PARTS_AT_FIRST, Part, TermsRoute};
pub use topics::{TopicsPart, TopicsRoute, line_of, seed_of};

use crate::words::Words;
use web_sys::UrlSearchParams;

/// A view and its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// What there is, in words and pictures.
    Overview,
    /// What changed from edition to edition.
    Changes(ChangesRoute),
    /// Words and their trends.
    Terms(TermsRoute),
    /// What the texts are about.
    Topics(TopicsRoute),
    /// What texts share.
    Compare(CompareRoute),
    /// Who takes which position on what.
    Positions(PositionsRoute),
    /// Where words, phrases and patterns stand.
    Concordance(ConcordanceRoute),
    /// What the reader pinned.
    Findings,
    /// A text.
    Read {
        /// Its name on the shelf.
        document: String,
        /// The place to show.
        at: Option<At>,
        /// What is shown beside the words.
        layers: Layers,
    },
}

/// What the reader of a text sees beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layers {
    /// What was set aside, struck through.
    pub aside: bool,
    /// In the margin, what each block is.
    pub roles: bool,
}

impl Default for Layers {
    fn default() -> Self {
        Self { aside: true, roles: false }
    }
}

/// The views that have a tab, in the tabs' order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// [`Route::Overview`]
    Overview,
    /// [`Route::Changes`]
    Changes,
    /// [`Route::Compare`]
    Compare,
    /// [`Route::Terms`]
    Terms,
    /// [`Route::Topics`]
    Topics,
    /// [`Route::Positions`]
    Positions,
    /// [`Route::Concordance`]
    Concordance,
    /// [`Route::Findings`]
    Findings,
}

impl View {
    /// What it is called.
    #[must_use]
    pub fn name(self, words: &'static Words) -> &'static str {
        match self {
            Self::Overview => words.frame.overview,
            Self::Changes => words.frame.changes,
            Self::Compare => words.frame.compare,
            Self::Terms => words.frame.terms,
            Self::Topics => words.frame.topics,
            Self::Positions => words.frame.positions,
            Self::Concordance => words.frame.search,
            Self::Findings => words.findings.title,
        }
    }
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// From here to there, in UTF-16 units.
    Span(u32, u32),
    /// The first character that could not be read.
    Unreadable,
    /// The first place where something is lost.
    Loss,
}

impl Route {
    /// The route of an address's hash. What is not understood is left out; an unknown path is the overview.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let (path, query) = hash.trim_start_matches('#').split_once('?').unwrap_or((hash, ""));
        let Ok(query) = UrlSearchParams::new_with_str(query) else { return Self::Overview };
        let flag = |name| query.get(name).is_some();
        match path.trim_start_matches('#').trim_matches('/') {
            "changes" => Self::Changes(ChangesRoute::read(&query)),
            "terms" => Self::Terms(TermsRoute::read(&query)),
            "concordance" => Self::Concordance(ConcordanceRoute::read(&query)),
            "positions" => Self::Positions(PositionsRoute::read(&query)),
            "topics" => Self::Topics(TopicsRoute::read(&query)),
            "compare" => Self::Compare(CompareRoute::read(&query)),
            "findings" => Self::Findings,
            "read" => match query.get("d") {
                Some(document) => Self::Read {
                    document,
                    at: query.get("at").and_then(|at| At::parse(&at)),
                    layers: Layers { aside: !flag("text-only"), roles: flag("roles") },
                },
                None => Self::Overview,
            },
            _ => Self::Overview,
        }
    }

    /// The hash that [`Self::parse`] understands.
    #[must_use]
    pub fn hash(&self) -> String {
        let Ok(query) = UrlSearchParams::new() else { return "#/overview".to_owned() };
        let flag = |name: &str, set: bool| named::write_flag(&query, name, set);
        let path = match self {
            Self::Overview => "overview",
            Self::Changes(changes) => {
                changes.write(&query);
                "changes"
            }
            Self::Terms(terms) => {
                terms.write(&query);
                "terms"
            }
            Self::Concordance(concordance) => {
                concordance.write(&query);
                "concordance"
            }
            Self::Topics(topics) => {
                topics.write(&query);
                "topics"
            }
            Self::Compare(compare) => {
                compare.write(&query);
                "compare"
            }
            Self::Positions(positions) => {
                positions.write(&query);
                "positions"
            }
            Self::Findings => "findings",
            Self::Read { document, at, layers } => {
                query.append("d", document);
                if let Some(at) = at {
                    query.append("at", &at.print());
                }
                flag("text-only", !layers.aside);
                flag("roles", layers.roles);
                "read"
            }
        };
        let query = String::from(query.to_string());
        if query.is_empty() { format!("#/{path}") } else { format!("#/{path}?{query}") }
    }

    /// The tab that it belongs to.
    #[must_use]
    pub fn view(&self) -> Option<View> {
        match self {
            Self::Overview => Some(View::Overview),
            Self::Changes(_) => Some(View::Changes),
            Self::Terms(_) => Some(View::Terms),
            Self::Topics(_) => Some(View::Topics),
            Self::Compare(_) => Some(View::Compare),
            Self::Positions(_) => Some(View::Positions),
            Self::Concordance(_) => Some(View::Concordance),
            Self::Findings => Some(View::Findings),
            Self::Read { .. } => None,
        }
    }

    /// The view and, where it has parts, the name of the part; none for a text.
    #[must_use]
    pub fn part(&self) -> Option<(View, &'static str)> {
        let part = match self {
            Self::Terms(terms) => terms.part.name(),
            Self::Compare(compare) => compare.part.name(),
            Self::Positions(positions) => positions.shown(),
            Self::Topics(topics) => topics.part.name(),
            _ => "",
        };
        self.view().map(|view| (view, part))
    }

    /// Each view with nothing chosen, in the order of [`View`].
    #[must_use]
    pub fn views() -> [Self; 8] {
        [
            Self::Overview,
            Self::Changes(ChangesRoute::default()),
            Self::Compare(CompareRoute::default()),
            Self::Terms(TermsRoute::default()),
            Self::Topics(TopicsRoute::default()),
            Self::Positions(PositionsRoute::default()),
            Self::Concordance(ConcordanceRoute::default()),
            Self::Findings,
        ]
    }

    /// The comparison of two texts.
    #[must_use]
    pub fn pair(a: &str, b: &str) -> Self {
        Self::Compare(CompareRoute::default().pair(a, b))
    }

    /// Where a term stands, line by line; in all counted documents if none are named.
    #[must_use]
    pub fn search(query: &str, documents: &[String]) -> Self {
        Self::Concordance(ConcordanceRoute {
            query: query.to_owned(),
            documents: documents.to_vec(),
            ..ConcordanceRoute::default()
        })
    }

    /// A text at a place.
    #[must_use]
    pub fn read(document: &str, at: Option<At>) -> Self {
        Self::Read { document: document.to_owned(), at, layers: Layers::default() }
    }

    /// The same text with these layers.
    #[must_use]
    pub fn with(self, shown: Layers) -> Self {
        match self {
            Self::Read { document, at, .. } => Self::Read { document, at, layers: shown },
            other => other,
        }
    }

    /// The text at a place that the engine named.
    #[must_use]
    pub fn place(place: &crate::protocol::Place) -> Self {
        Self::read(&place.document, Some(At::Span(place.start, place.end)))
    }
}

impl At {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "unreadable" => return Some(Self::Unreadable),
            "loss" => return Some(Self::Loss),
            _ => {}
        }
        let (start, end) = text.split_once('-')?;
        Some(Self::Span(start.parse().ok()?, end.parse().ok()?))
    }

    fn print(self) -> String {
        match self {
            Self::Span(start, end) => format!("{start}-{end}"),
            Self::Unreadable => "unreadable".to_owned(),
            Self::Loss => "loss".to_owned(),
        }
    }
}
