//! Differences of versions as a table.

use super::{Cell, Table};
use crate::protocol::{CollationAnswer, Place, RowAnswer, RowLabel, WitnessAnswer};

/// One row a difference, then a paragraph that stands in one text only or elsewhere, then a spelling.
pub(super) fn collation(answer: &CollationAnswer) -> Table {
    let columns = [
        "witness",
        "kind",
        "class",
        "reasons",
        "before",
        "from",
        "to",
        "after",
        "count",
        "start",
        "end",
        "witness_start",
        "witness_end",
    ];
    Table::new(columns, answer.witnesses.iter().flat_map(rows))
}

fn rows(witness: &WitnessAnswer) -> Vec<[Cell; 13]> {
    let name = || Cell::from(&witness.document);
    let differences = witness.differences.iter().map(|difference| {
        let reasons: Vec<String> = difference.reasons.iter().map(code).collect();
        let [a, b] = [place(Some(&difference.a)), place(Some(&difference.b))];
        let [(start, end), (witness_start, witness_end)] = [a, b];
        [
            name(),
            "difference".into(),
            (&code(&difference.class)).into(),
            (&reasons.join(" ")).into(),
            (&difference.before).into(),
            (&difference.from).into(),
            (&difference.to).into(),
            (&difference.after).into(),
            1_u32.into(),
            start,
            end,
            witness_start,
            witness_end,
        ]
    });
    let is_told =
        |row: &&RowAnswer| !matches!(row.label, RowLabel::Same | RowLabel::Changed | RowLabel::MovedHere);
    let paragraphs = witness.rows.iter().filter(is_told).map(|row| {
        let [(start, end), (witness_start, witness_end)] = [place(row.a.as_ref()), place(row.b.as_ref())];
        let side = |side: fn(&crate::protocol::CollatedRun) -> &str| -> String {
            row.runs.iter().map(side).collect()
        };
        [
            name(),
            "paragraph".into(),
            (&code(&row.label)).into(),
            Cell::Nothing,
            Cell::Nothing,
            (&side(|run| &run.a)).into(),
            (&side(|run| &run.b)).into(),
            Cell::Nothing,
            row.units_a.max(row.units_b).into(),
            start,
            end,
            witness_start,
            witness_end,
        ]
    });
    let spellings = witness.spellings.iter().map(|spelling| {
        let first = spelling.places.first();
        let [(start, end), (witness_start, witness_end)] =
            [place(first.map(|(a, _)| a)), place(first.map(|(_, b)| b))];
        [
            name(),
            "spelling".into(),
            (&code(&spelling.kind)).into(),
            Cell::Nothing,
            Cell::Nothing,
            (&spelling.from).into(),
            (&spelling.to).into(),
            Cell::Nothing,
            spelling.count.into(),
            start,
            end,
            witness_start,
            witness_end,
        ]
    });
    differences.chain(paragraphs).chain(spellings).collect()
}

fn place(place: Option<&Place>) -> (Cell, Cell) {
    place.map_or((Cell::Nothing, Cell::Nothing), |place| (place.start.into(), place.end.into()))
}

/// A choice by its name in JSON.
fn code<T: serde::Serialize>(value: &T) -> String {
    let named = serde_json::to_value(value).ok();
    named.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
