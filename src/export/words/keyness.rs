//! Key words as a table.

use super::super::Table;
use crate::protocol::KeynessAnswer;

pub(in crate::export) fn keyness(answer: &KeynessAnswer) -> Table {
    let columns = [
        "term",
        "searched",
        "target",
        "reference",
        "target_rate",
        "reference_rate",
        "log_ratio",
        "log_ratio_low",
        "log_ratio_high",
        "percent_diff",
        "simple_maths",
        "log_odds",
        "g2",
        "g2_four",
        "chi2",
        "p",
        "fisher",
        "q",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            u32::from(row.searched).into(),
            row.target.into(),
            row.reference.into(),
            row.target_rate.into(),
            row.reference_rate.into(),
            row.log_ratio.into(),
            row.log_ratio_low.into(),
            row.log_ratio_high.into(),
            row.percent_diff.into(),
            row.simple_maths.into(),
            row.log_odds.into(),
            row.g2.into(),
            row.g2_four.into(),
            row.chi2.into(),
            row.significance.p.into(),
            row.significance.fisher.into(),
            row.significance.q.into(),
        ]
    });
    Table::new(columns, rows)
}
