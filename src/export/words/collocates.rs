//! What stands near a word as a table.

use super::super::Table;
use crate::protocol::CollocatesAnswer;

pub(in crate::export) fn collocates(answer: &CollocatesAnswer) -> Table {
    let columns = [
        "term",
        "joint",
        "left",
        "right",
        "frequency",
        "expected",
        "mi",
        "mi3",
        "t",
        "g2",
        "log_dice",
        "dice",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            row.joint.into(),
            row.left.into(),
            row.right.into(),
            row.frequency.into(),
            row.expected.into(),
            row.mi.into(),
            row.mi3.into(),
            row.t.into(),
            row.g2.into(),
            row.log_dice.into(),
            row.dice.into(),
        ]
    });
    Table::new(columns, rows)
}
