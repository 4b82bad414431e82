//! Key words as a table.

use super::super::Table;
use crate::protocol::KeynessAnswer;

/// `p` is that of the test that suits the counts, which `p_test` names: G² of four cells, or Fisher's.
pub(in crate::export) fn keyness(answer: &KeynessAnswer) -> Table {
    let columns = [
        "term",
        "searched",
        "target",
        "reference",
        "target_documents",
        "reference_documents",
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
        "p_test",
        "fisher",
        "q",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            u32::from(row.searched).into(),
            row.target.into(),
            row.reference.into(),
            row.target_documents.into(),
            row.reference_documents.into(),
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
            row.significance.suitable_p().into(),
            row.significance.p.map_or("fisher", |_| "g2_four").into(),
            row.significance.fisher.into(),
            row.significance.q.into(),
        ]
    });
    Table::new(columns, rows)
}
