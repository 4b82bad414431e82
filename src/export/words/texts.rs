//! The texts' keywords and figures as tables.

use super::super::{Table, titles::Titles};
use crate::protocol::{DiversityAnswer, DiversityRow, KeywordsAnswer};

pub(in crate::export) fn keywords(answer: &KeywordsAnswer, titles: &Titles) -> Table {
    let rows = answer.documents.iter().flat_map(|document| {
        document.keywords.iter().map(|keyword| {
            [
                (&document.document).into(),
                titles.of(&document.document),
                (&keyword.term).into(),
                keyword.frequency.into(),
                keyword.weight.into(),
            ]
        })
    });
    Table::new(["document", "title", "term", "frequency", "weight"], rows)
}

/// One row a document, the last all together.
pub(in crate::export) fn diversity(answer: &DiversityAnswer, titles: &Titles) -> Table {
    let columns = [
        "document",
        "title",
        "tokens",
        "types",
        "hapaxes",
        "ttr",
        "mattr",
        "mtld",
        "hdd",
        "entropy",
        "sentences",
        "sentence_mean_words",
        "sentence_median_words",
        "sentence_max_words",
        "clauses",
        "clause_mean_words",
        "clause_median_words",
        "clause_max_words",
        "sentence_mean_characters",
        "clause_mean_characters",
    ];
    let row = |row: &DiversityRow| {
        [
            (&row.document).into(),
            titles.of(&row.document),
            row.tokens.into(),
            row.types.into(),
            row.hapaxes.into(),
            row.ttr.into(),
            row.mattr.into(),
            row.mtld.into(),
            row.hdd.into(),
            row.entropy.into(),
            row.sentences.count.into(),
            row.sentences.mean_words.into(),
            row.sentences.median_words.into(),
            row.sentences.max_words.into(),
            row.clauses.count.into(),
            row.clauses.mean_words.into(),
            row.clauses.median_words.into(),
            row.clauses.max_words.into(),
            row.sentences.mean_characters.into(),
            row.clauses.mean_characters.into(),
        ]
    };
    Table::new(columns, answer.documents.iter().chain([&answer.all]).map(row))
}
