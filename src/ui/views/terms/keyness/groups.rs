//! The groups that the shelf offers.

use crate::protocol::{Counted, DocumentSummary, Group};
use crate::ui::shared::Shared;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The documents that are counted.
pub fn counted(shared: &Shared) -> impl Iterator<Item = &Rc<DocumentSummary>> {
    shared.state.documents.iter().filter(|document| document.counted == Counted::Yes)
}

/// The documents of the latest date; where these are all or none, the last one on the shelf.
pub fn latest(shared: &Shared) -> Group {
    let date = |document: &Rc<DocumentSummary>| document.date.as_ref().map(|date| date.value.clone());
    let latest = counted(shared).filter_map(date).max();
    let names = |is_one: &dyn Fn(&Rc<DocumentSummary>) -> bool| -> Vec<String> {
        counted(shared).filter(|document| is_one(document)).map(|document| document.name.clone()).collect()
    };
    let mut names = names(&|document| latest.is_some() && date(document) == latest);
    if names.is_empty() || names.len() == counted(shared).count() {
        names = counted(shared).last().map(|document| document.name.clone()).into_iter().collect();
    }
    Group::Documents { names }
}

/// The years of the documents' dates.
pub fn years(shared: &Shared) -> Vec<String> {
    let dates = counted(shared).filter_map(|document| document.date.as_ref());
    let years: BTreeSet<String> = dates.filter_map(|date| date.value.get(..4).map(str::to_owned)).collect();
    years.into_iter().collect()
}

/// The tags that the reader has given.
pub fn tags(shared: &Shared) -> Vec<String> {
    let tags: BTreeSet<&String> = counted(shared).flat_map(|document| &document.tags).collect();
    tags.into_iter().cloned().collect()
}

/// Whether the group says what is in it, so that it can be asked for.
pub fn is_said(group: &Group) -> bool {
    match group {
        Group::Rest | Group::Date { .. } => true,
        Group::Documents { names } => !names.is_empty(),
        Group::Tag { tag } => !tag.is_empty(),
        Group::Section { heading } => !heading.is_empty(),
        Group::Search { query } => !query.is_empty(),
    }
}
