//! A text's lane: what would lie on each other gets rows of its own.

/// The room between what stands in one row.
const APART: f64 = 8.0;

/// The row of each mark, given from where to where it reaches, from the left; and how many rows there are.
pub fn rows(marks: &[(f64, f64)]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by(|&a, &b| marks[a].0.total_cmp(&marks[b].0).then(a.cmp(&b)));
    let mut ends: Vec<f64> = Vec::new();
    let mut rows = vec![0; marks.len()];
    for at in order {
        let (left, right) = marks[at];
        let row = ends.iter().position(|end| end + APART <= left).unwrap_or(ends.len());
        if row == ends.len() {
            ends.push(right);
        } else {
            ends[row] = right;
        }
        rows[at] = row;
    }
    (rows, ends.len())
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn marks_that_meet_stand_below_each_other() {
        assert_eq!(rows(&[(0.0, 50.0), (20.0, 60.0), (70.0, 90.0), (55.0, 58.0)]), (vec![0, 1, 0, 2], 3));
        assert_eq!(rows(&[]), (vec![], 0));
    }
}
