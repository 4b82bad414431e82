//! Topic lists as a table.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{TopicListShare, TopicListsAnswer};

/// One row a document and list; of a document without any list one.
pub(super) fn topic_lists(answer: &TopicListsAnswer, titles: &Titles) -> Table {
    let rows = answer.documents.iter().flat_map(|document| {
        let nothing = document.shares.is_empty().then_some(None);
        document.shares.iter().map(Some).chain(nothing).map(move |share: Option<&TopicListShare>| {
            [
                (&document.document).into(),
                titles.of(&document.document),
                document.date.as_deref().into(),
                share.map(|share| share.list.as_str()).into(),
                share.map(|share| share.share).into(),
                share.map(|share| share.characters).into(),
                share.map(|share| share.statements).into(),
                Cell::Figure(document.coverage),
                document.covered.into(),
                document.characters.into(),
            ]
        })
    });
    let columns = [
        "document",
        "title",
        "date",
        "topic_list",
        "list_share",
        "list_characters",
        "list_statements",
        "coverage",
        "covered_characters",
        "characters",
    ];
    Table::new(columns, rows)
}
