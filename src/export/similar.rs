//! Pairs of texts as a table.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{PairAnswer, Relation, SimilarAnswer, SimilarText};

/// A row a pair, nearest first. Places are counted in UTF-16 units, as everywhere.
pub(super) fn similar(answer: &SimilarAnswer, titles: &Titles) -> Table {
    let columns = [
        "document_a",
        "title_a",
        "part_a",
        "start_a",
        "end_a",
        "document_b",
        "title_b",
        "part_b",
        "start_b",
        "end_b",
        "relation",
        "cosine",
        "jaccard",
        "a_in_b",
        "b_in_a",
        "jensen_shannon",
    ];
    let rows = answer.pairs.iter().map(|pair: &PairAnswer| {
        let [a, b] = [&pair.a, &pair.b].map(|text| side(text, titles));
        let [document_a, title_a, part_a, start_a, end_a] = a;
        let [document_b, title_b, part_b, start_b, end_b] = b;
        [
            document_a,
            title_a,
            part_a,
            start_a,
            end_a,
            document_b,
            title_b,
            part_b,
            start_b,
            end_b,
            pair.relation.map(Relation::name).into(),
            pair.cosine.into(),
            pair.jaccard.into(),
            pair.a_in_b.into(),
            pair.b_in_a.into(),
            pair.jensen_shannon.into(),
        ]
    });
    Table::new(columns, rows)
}

fn side(text: &SimilarText, titles: &Titles) -> [Cell; 5] {
    let place = &text.place;
    let part = text.opening.as_deref().or(text.heading.as_deref());
    [(&place.document).into(), titles.of(&place.document), part.into(), place.start.into(), place.end.into()]
}
