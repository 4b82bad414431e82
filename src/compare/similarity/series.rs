//! Which documents are editions of one another: of one issuer and kind, dated one after the other, with much the same
//! words.

use super::{Marks, Row, figures::cosine, relation::AKIN};

/// The series among some documents, by their rows; in each by date, the longest first. `rows` and `marks` are of the
/// same documents. Of texts of one date only the first is in a series.
#[must_use]
pub fn series(rows: &[Row], marks: &[Marks]) -> Vec<Vec<usize>> {
    let mut by_date: Vec<usize> = (0..rows.len()).filter(|&row| marks[row].date.is_some()).collect();
    by_date.sort_by_key(|&row| (&marks[row].date, row));
    let mut series: Vec<Vec<usize>> = Vec::new();
    for row in by_date {
        let follows = |other: usize| {
            marks[row].is_of_a_series_with(&marks[other])
                && cosine(&rows[row].weights, &rows[other].weights) >= AKIN
        };
        let nearest = |found: &Vec<usize>| found.iter().rev().any(|&other| follows(other));
        match series.iter_mut().find(|found| nearest(found)) {
            Some(found) if found.iter().any(|&other| marks[other].date == marks[row].date) => {}
            Some(found) => found.push(row),
            None => series.push(vec![row]),
        }
    }
    series.retain(|found| found.len() > 1);
    series.sort_by_key(|found| std::cmp::Reverse(found.len()));
    series
}
