//! What documents are called: title, mark, and what tells those apart that bear the same title.

use super::State;
use crate::protocol::DocumentSummary;
use std::collections::BTreeSet;
use std::rc::Rc;

impl State {
    /// A document by its name.
    #[must_use]
    pub fn document(&self, name: &str) -> Option<&Rc<DocumentSummary>> {
        self.documents.iter().find(|document| document.name == name)
    }

    /// A document's title, or its name if it is not there any more; both if others have the same title.
    #[must_use]
    pub fn title(&self, name: &str) -> String {
        match self.document(name) {
            Some(document) if self.shared_titles.contains(&document.title) => {
                format!("{} · {name}", document.title)
            }
            Some(document) => document.title.clone(),
            None => name.to_owned(),
        }
    }

    /// Two documents in the order in which an editor lays them side by side: the earlier first, so that
    /// what is struck out is what the later text left out. Without dates, as they come.
    #[must_use]
    pub fn in_time(&self, a: &str, b: &str) -> (String, String) {
        let date =
            |name| self.document(name).and_then(|document| document.date.as_ref()).map(|date| &date.value);
        let (a, b) = match (date(a), date(b)) {
            (Some(first), Some(second)) if second < first => (b, a),
            _ => (a, b),
        };
        (a.to_owned(), b.to_owned())
    }

    /// A document in a sentence: its mark, and as much of its title as a sentence bears.
    #[must_use]
    pub fn short(&self, name: &str) -> String {
        // A Chinese character is as wide as two letters.
        const WIDEST: usize = 32;
        let title = self.document(name).map_or(name, |document| &document.title);
        let mut width = 0;
        let end = title.char_indices().find(|(_, letter)| {
            width += if letter.is_ascii() { 1 } else { 2 };
            width > WIDEST
        });
        let cut = end.map_or(title, |(end, _)| &title[..end]);
        let more = if cut.len() < title.len() { "…" } else { "" };
        format!("{}{cut}{more}", self.mark(name))
    }

    /// A document's mark: ① for the first on the shelf.
    #[must_use]
    pub fn mark(&self, name: &str) -> String {
        self.documents
            .iter()
            .position(|document| document.name == name)
            .map_or_else(String::new, crate::numbers::circled)
    }
}

/// The titles that several documents bear.
pub fn shared_titles(documents: &[Rc<DocumentSummary>]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let again = documents.iter().filter(|document| !seen.insert(&document.title));
    again.map(|document| document.title.clone()).collect()
}
