//! What the documents of a table are called.

use super::Cell;
use crate::corpus::Document;
use std::{borrow::Cow, collections::BTreeMap};

/// The titles of a shelf's documents, by their names there.
pub(super) struct Titles<'a>(BTreeMap<&'a str, Cow<'a, str>>);

impl<'a> Titles<'a> {
    pub(super) fn new(shelf: &'a [Document]) -> Self {
        Self(shelf.iter().map(|document| (document.name.as_str(), document.title())).collect())
    }

    /// The title of a document, beside whose name it stands; nothing where no document is named.
    pub(super) fn of(&self, name: &str) -> Cell {
        self.0.get(name).map(Cow::as_ref).into()
    }

    /// The titles of some documents, in their order.
    pub(super) fn of_all(&self, names: &[String]) -> Cell {
        let titles: Vec<&str> =
            names.iter().filter_map(|name| self.0.get(name.as_str())).map(Cow::as_ref).collect();
        (&titles.join("; ")).into()
    }
}
