//! The groups that the shelf offers.

use crate::protocol::{Counted, DocumentSummary, Group, GroupSize, KeynessAnswer};
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

/// The documents that [`latest`] leaves.
pub fn earlier(shared: &Shared) -> Group {
    let Group::Documents { names: latest } = latest(shared) else { return Group::Rest };
    let earlier = counted(shared).filter(|document| !latest.contains(&document.name));
    Group::Documents { names: earlier.map(|document| document.name.clone()).collect() }
}

/// A group in words, with the texts that it reaches into.
pub fn told(shared: &Shared, group: &Group, size: &GroupSize) -> String {
    let texts = match size.documents.as_slice() {
        [one] => shared.state.short(one),
        several => several.iter().map(|name| shared.state.mark(name)).collect(),
    };
    (shared.words.keyness.group)(group, &texts, size.documents.len())
}

/// How many texts are in both groups, as far as the shelf tells: their words count for the target only.
pub fn overlap(shared: &Shared, target: &Group, reference: &Group, answer: &KeynessAnswer) -> usize {
    let Some(reference) = whole(shared, reference) else { return 0 };
    let target = whole(shared, target).unwrap_or_else(|| answer.target.documents.iter().cloned().collect());
    target.intersection(&reference).count()
}

/// The documents that are wholly in a group; none of groups that are made of paragraphs, or of what is left.
fn whole(shared: &Shared, group: &Group) -> Option<BTreeSet<String>> {
    let is_in = |document: &&Rc<DocumentSummary>| match group {
        Group::Documents { names } => names.contains(&document.name),
        Group::Tag { tag } => document.tags.contains(tag),
        Group::Date { from, to } => document.date.as_ref().is_some_and(|date| {
            let date = date.value.as_str();
            date >= from.as_str() && (to.is_empty() || date <= to.as_str() || date.starts_with(to.as_str()))
        }),
        Group::Rest | Group::Section { .. } | Group::Search { .. } => false,
    };
    let is_whole = !matches!(group, Group::Rest | Group::Section { .. } | Group::Search { .. });
    is_whole.then(|| counted(shared).filter(is_in).map(|document| document.name.clone()).collect())
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
