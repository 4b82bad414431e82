//! The list of words as a table.

use super::super::{Cell, Table, titles::Titles};
use crate::protocol::TermsAnswer;

/// One row a word, one column more a document.
pub(in crate::export) fn terms(answer: &TermsAnswer, titles: &Titles) -> Table {
    let mut columns: Vec<String> = [
        "term",
        "tag",
        "frequency",
        "rate",
        "document_frequency",
        "paragraphs",
        "sections",
        "tf_idf",
        "tf_idf_document",
        "tf_idf_title",
        "dp",
        "dp_norm",
        "juilland_d",
        "arf",
    ]
    .map(str::to_owned)
    .to_vec();
    columns.extend(answer.documents.iter().cloned());
    let rows = answer.rows.iter().map(|row| {
        let dispersion = row.dispersion;
        let mut cells: Vec<Cell> = vec![
            (&row.term).into(),
            (&row.tag).into(),
            row.frequency.into(),
            row.rate.into(),
            row.document_frequency.into(),
            row.paragraphs.into(),
            row.sections.into(),
            row.tf_idf.into(),
            (&row.tf_idf_document).into(),
            titles.of(&row.tf_idf_document),
            dispersion.dp.into(),
            dispersion.dp_norm.into(),
            dispersion.juilland_d.into(),
            dispersion.arf.into(),
        ];
        cells.extend(row.by_document.iter().map(|&count| Cell::from(count)));
        cells
    });
    Table { columns, rows: rows.collect() }
}
