//! How words rise and fall over the documents' dates.

use super::measures;
use crate::{corpus::Document, index::Index, query::Hit};
use std::collections::BTreeMap;

/// A date, and the columns of the index that bear it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// ISO 8601.
    pub date: String,
    /// The columns.
    pub columns: Vec<usize>,
    /// The same documents, as their places on the shelf.
    pub documents: Vec<usize>,
    /// Their running words.
    pub words: u32,
}

/// A word over the points.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// How often at each point.
    pub counts: Vec<u32>,
    /// How unevenly: [`measures::log_likelihood`].
    pub g2: f64,
}

/// The dates of the counted documents, earliest first.
#[must_use]
pub fn points(index: &Index, shelf: &[Document]) -> Vec<Point> {
    let mut dates: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, column) in index.columns.iter().enumerate() {
        if let Some(date) = shelf[column.document].date() {
            dates.entry(date).or_default().push(number);
        }
    }
    let words = |columns: &[usize]| columns.iter().map(|&column| index.columns[column].words).sum();
    dates
        .into_iter()
        .map(|(date, columns)| Point {
            date: date.to_owned(),
            words: words(&columns),
            documents: columns.iter().map(|&column| index.columns[column].document).collect(),
            columns,
        })
        .collect()
}

/// The counts of some hits at each point.
#[must_use]
pub fn series(points: &[Point], hits: &[Hit]) -> Series {
    let count = |point: &Point| hits.iter().filter(|hit| point.documents.contains(&hit.document)).count();
    of_counts(points, points.iter().map(|point| u32::try_from(count(point)).unwrap_or(u32::MAX)).collect())
}

fn of_counts(points: &[Point], counts: Vec<u32>) -> Series {
    let sizes: Vec<u32> = points.iter().map(|point| point.words).collect();
    Series { g2: measures::log_likelihood(&counts, &sizes), counts }
}

/// A word must occur this often before its spread over the dates is worth proposing.
const FREQUENT_ENOUGH: u32 = 5;

/// The words that vary most over the points, most first, stop words and single characters left out.
#[must_use]
pub fn varying(index: &Index, points: &[Point], most: usize) -> Vec<(String, Series)> {
    let candidates = (0..)
        .zip(&index.vocabulary)
        .filter(|&(term, word)| word.chars().count() > 1 && !index.is_stop_word(term));
    let mut found: Vec<(String, Series)> = candidates
        .filter_map(|(id, word)| {
            let by_column = index.by_column(id);
            let counts: Vec<u32> = points
                .iter()
                .map(|point| point.columns.iter().map(|&column| by_column[column]).sum())
                .collect();
            let frequent = counts.iter().sum::<u32>() >= FREQUENT_ENOUGH;
            frequent.then(|| (word.clone(), of_counts(points, counts)))
        })
        .collect();
    found.sort_by(|a, b| b.1.g2.total_cmp(&a.1.g2).then_with(|| a.0.cmp(&b.0)));
    found.truncate(most);
    found
}
