//! Topics put together one to one.

use pathfinding::prelude::{Matrix, kuhn_munkres};

/// Likenesses are compared as whole numbers.
const SCALE: f64 = 1_000_000.0;

/// For each row the column that goes with it, so that all likenesses together are as great as can be (Kuhn and Munkres); no
/// column goes with two rows, and nothing goes together that is less alike than `least`.
pub(super) fn one_to_one(likeness: &[Vec<f64>], least: f64) -> Vec<Option<usize>> {
    let rows = likeness.len();
    let columns = likeness.first().map_or(0, Vec::len);
    if columns == 0 {
        return vec![None; rows];
    }
    // More columns than rows is what it takes; those added go with nothing.
    let mut worth = Matrix::new(rows, columns.max(rows), 0_i64);
    for (row, values) in likeness.iter().enumerate() {
        for (column, &value) in values.iter().enumerate() {
            worth[(row, column)] = if value < least { 0 } else { whole(value) };
        }
    }
    let (_, chosen) = kuhn_munkres(&worth);
    let is_alike = |row: usize, column: usize| column < columns && likeness[row][column] >= least;
    chosen
        .into_iter()
        .enumerate()
        .map(|(row, column)| Some(column).filter(|&column| is_alike(row, column)))
        .collect()
}

#[expect(clippy::cast_possible_truncation, reason = "likenesses lie between 0 and 1")]
fn whole(likeness: f64) -> i64 {
    (likeness * SCALE) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_together_count_and_nothing_is_forced() {
        let likeness = [vec![0.9, 0.8], vec![0.85, 0.1], vec![0.2, 0.2]];
        assert_eq!(one_to_one(&likeness, 0.3), [Some(1), Some(0), None]);
        assert_eq!(one_to_one(&[vec![], vec![]], 0.3), [None, None]);
        assert_eq!(one_to_one(&[], 0.3), []);
    }
}
