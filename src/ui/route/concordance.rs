//! The settings of the view that searches.

use super::named;
use crate::protocol::ConcordanceSort;
use web_sys::UrlSearchParams;

/// Every key to sort by, in the order in which they are offered, with its name.
pub const SORTS: [(&str, ConcordanceSort); 9] = [
    ("L3", ConcordanceSort::Position(-3)),
    ("L2", ConcordanceSort::Position(-2)),
    ("L1", ConcordanceSort::Position(-1)),
    ("hit", ConcordanceSort::Hit),
    ("R1", ConcordanceSort::Position(1)),
    ("R2", ConcordanceSort::Position(2)),
    ("R3", ConcordanceSort::Position(3)),
    ("date", ConcordanceSort::Date),
    ("document", ConcordanceSort::Document),
];

/// How many keys there are at most.
pub const KEYS: usize = 3;

/// The settings of the view that searches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConcordanceRoute {
    /// What is looked for; empty: nothing yet.
    pub query: String,
    /// Only in these documents; empty: in all.
    pub documents: Vec<String>,
    /// The order of the lines, the weightiest key first.
    pub sort: Vec<ConcordanceSort>,
    /// The line that the reader left for its text, and comes back to.
    pub line: usize,
}

impl ConcordanceRoute {
    pub(super) fn read(query: &UrlSearchParams) -> Self {
        let sort =
            named::all(query, "sort").iter().filter_map(|name| named::of(name, &SORTS)).take(KEYS).collect();
        Self {
            query: query.get("q").unwrap_or_default(),
            documents: named::all(query, "d"),
            sort,
            line: query.get("line").and_then(|line| line.parse().ok()).unwrap_or_default(),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        named::write_text(query, "q", &self.query);
        self.documents.iter().for_each(|name| query.append("d", name));
        self.sort.iter().for_each(|sort| named::write(query, "sort", &SORTS, sort));
        if self.line > 0 {
            query.append("line", &self.line.to_string());
        }
    }
}
