//! A concordance as a table.

use super::super::Table;
use crate::protocol::{ConcordanceAnswer, DocumentHits};

/// One row a line. `section` is the heading above it, `paragraph` its paragraph in the document, from 1.
pub(in crate::export) fn concordance(answer: &ConcordanceAnswer) -> Table {
    let columns =
        ["document", "title", "date", "section", "paragraph", "start", "end", "left", "hit", "right"];
    let rows = answer.lines.iter().map(|line| {
        let is_its = |hits: &&DocumentHits| hits.document == line.place.document;
        let document = answer.by_document.iter().find(is_its);
        [
            (&line.place.document).into(),
            document.map(|document| &document.title).into(),
            document.and_then(|document| document.date.as_ref()).into(),
            (&line.section).into(),
            line.paragraph.into(),
            line.place.start.into(),
            line.place.end.into(),
            (&line.left).into(),
            (&line.hit).into(),
            (&line.right).into(),
        ]
    });
    Table::new(columns, rows)
}
