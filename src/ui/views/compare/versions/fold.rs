//! Which rows of a redline are shown, and which are folded because nothing differs in them.

use crate::protocol::{RowAnswer, RowLabel};
use std::{collections::BTreeSet, ops::Range};

/// So many rows that are the same are left open beside one that is not.
const BESIDE: usize = 1;

/// A stretch of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A row to show.
    Row(usize),
    /// Rows that are folded.
    Folded(Range<usize>),
}

/// The rows in order; those that are the same, and stand beside none that isn't, folded together, and so are those that
/// the witness lacks because it breaks off. What the reader has opened stays open.
pub fn parts(rows: &[RowAnswer], open: &BTreeSet<usize>) -> Vec<Part> {
    let is_plain = |row: &RowAnswer| matches!(row.label, RowLabel::Same | RowLabel::CutOff);
    let is_beside = |at: usize| {
        let near = at.saturating_sub(BESIDE)..(at + BESIDE + 1).min(rows.len());
        rows[near].iter().any(|row| !is_plain(row))
    };
    let mut parts = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let folds = |row: usize| is_plain(&rows[row]) && rows[row].label == rows[at].label && !is_beside(row);
        let end = (at..rows.len()).find(|&row| !folds(row)).unwrap_or(rows.len());
        if end > at + 1 && !open.contains(&at) {
            parts.push(Part::Folded(at..end));
            at = end;
        } else {
            let shown = end.max(at + 1);
            parts.extend((at..shown).map(Part::Row));
            at = shown;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Role;

    fn rows(labels: &[RowLabel]) -> Vec<RowAnswer> {
        let row = |&label: &RowLabel| RowAnswer {
            label,
            role: Role::Body,
            a: None,
            b: None,
            units_a: 1,
            units_b: 1,
            runs: Vec::new(),
        };
        labels.iter().map(row).collect()
    }

    #[test]
    fn what_is_the_same_is_folded_but_beside_a_difference() {
        use RowLabel::{Changed, Same};
        let rows = rows(&[Same, Same, Same, Same, Changed, Same, Same]);
        let found = parts(&rows, &BTreeSet::new());
        assert_eq!(found, [Part::Folded(0..3), Part::Row(3), Part::Row(4), Part::Row(5), Part::Row(6)]);
        assert_eq!(parts(&rows, &BTreeSet::from([0])), (0..7).map(Part::Row).collect::<Vec<_>>());
    }
}
