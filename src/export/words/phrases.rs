//! Phrases and new words as tables.

use super::super::{Table, titles::Titles};
use crate::protocol::{NewTermsAnswer, PhrasesAnswer};

pub(in crate::export) fn phrases(answer: &PhrasesAnswer, titles: &Titles) -> Table {
    let columns = [
        "phrase",
        "words",
        "frequency",
        "rate",
        "document_frequency",
        "c_value",
        "variants",
        "document",
        "title",
        "start",
        "end",
    ];
    let rows = answer.rows.iter().map(|row| {
        let variants: Vec<String> =
            row.variants.iter().map(|variant| format!("{} {}", variant.phrase, variant.frequency)).collect();
        [
            (&row.phrase).into(),
            row.words.into(),
            row.frequency.into(),
            row.rate.into(),
            row.document_frequency.into(),
            row.c_value.into(),
            (&variants.join("; ")).into(),
            (&row.example.document).into(),
            titles.of(&row.example.document),
            row.example.start.into(),
            row.example.end.into(),
        ]
    });
    Table::new(columns, rows)
}

pub(in crate::export) fn new_terms(answer: &NewTermsAnswer, titles: &Titles) -> Table {
    let columns = [
        "term",
        "frequency",
        "document_frequency",
        "cohesion",
        "left_entropy",
        "right_entropy",
        "now",
        "context",
        "document",
        "title",
        "start",
        "end",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            row.frequency.into(),
            row.document_frequency.into(),
            row.cohesion.into(),
            row.left_entropy.into(),
            row.right_entropy.into(),
            (&row.now.join(" ")).into(),
            (&row.context).into(),
            (&row.example.document).into(),
            titles.of(&row.example.document),
            row.example.start.into(),
            row.example.end.into(),
        ]
    });
    Table::new(columns, rows)
}
