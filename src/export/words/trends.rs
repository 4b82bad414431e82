//! How words rise and fall as tables: a row a word and point, with the word's own figures on each of its rows.

use super::super::{Cell, Table, titles::Titles};
use crate::protocol::{Direction, MoversAnswer, TrendPoint, TrendSeries, TrendsAnswer};

/// What is told of a word, on each of its rows. `first`, `last`, `peak` and `gaps` are points by their names.
const OF_SERIES: [&str; 8] = ["g2", "tau", "p", "slope", "first", "last", "peak", "gaps"];

/// What is told of a point, and of the word there.
const OF_POINT: [&str; 8] = ["point", "date", "label", "documents", "titles", "tokens", "count", "rate"];

/// One row a word and point.
pub(in crate::export) fn trends(answer: &TrendsAnswer, titles: &Titles) -> Table {
    let axis = Axis::new(&answer.points, answer.ordered, titles);
    let rows = answer.series.iter().flat_map(|series| axis.rows(series, Vec::new()));
    Table { columns: named(&["term"]), rows: rows.collect() }
}

/// One row a word and date, with whether the word rises, falls, comes or goes.
pub(in crate::export) fn movers(answer: &MoversAnswer, titles: &Titles) -> Table {
    let axis = Axis::new(&answer.points, true, titles);
    let kinds = [
        ("riser", &answer.risers),
        ("faller", &answer.fallers),
        ("newcomer", &answer.newcomers),
        ("leaver", &answer.leavers),
    ];
    let rows = kinds
        .into_iter()
        .flat_map(|(kind, all)| all.iter().flat_map(|series| axis.rows(series, vec![kind.into()])));
    Table { columns: named(&["kind", "term"]), rows: rows.collect() }
}

fn named(columns: &[&str]) -> Vec<String> {
    columns.iter().chain(&OF_POINT).chain(&OF_SERIES).map(|&name| name.to_owned()).collect()
}

/// The points that words are followed along.
struct Axis<'a> {
    points: &'a [TrendPoint],
    /// What each is called.
    names: Vec<String>,
    titles: &'a Titles<'a>,
}

impl<'a> Axis<'a> {
    fn new(points: &'a [TrendPoint], is_ordered: bool, titles: &'a Titles) -> Self {
        Self { names: names(points, is_ordered), points, titles }
    }

    /// The rows of a word, each beginning with the same cells.
    fn rows<'b>(
        &'b self,
        series: &'b TrendSeries,
        begin: Vec<Cell>,
    ) -> impl Iterator<Item = Vec<Cell>> + use<'a, 'b> {
        let of_series = self.of_series(series);
        let figures = self.points.iter().zip(&series.counts).zip(&series.rates);
        (1_u32..).zip(figures).map(move |(number, ((point, &count), &rate))| {
            let of_point: [Cell; 9] = [
                (&series.term).into(),
                number.into(),
                (&point.date).into(),
                (&point.label).into(),
                (&point.documents.join("; ")).into(),
                self.titles.of_all(&point.documents),
                point.tokens.into(),
                count.into(),
                rate.into(),
            ];
            begin.iter().cloned().chain(of_point).chain(of_series.iter().cloned()).collect()
        })
    }

    fn of_series(&self, series: &TrendSeries) -> [Cell; 8] {
        let name = |point: usize| self.names.get(point).map(Cell::from);
        let gaps: Vec<&str> =
            series.gaps.iter().filter_map(|&point| self.names.get(point)).map(String::as_str).collect();
        let direction = |figure: fn(&Direction) -> f64| Cell::from(series.direction.as_ref().map(figure));
        [
            series.g2.into(),
            direction(|direction| direction.tau),
            direction(|direction| direction.p),
            direction(|direction| direction.slope),
            series.first.and_then(name).into(),
            series.last.and_then(name).into(),
            series.peak.and_then(name).into(),
            (&gaps.join("; ")).into(),
        ]
    }
}

/// What the points of an answer are called, in their order; `is_ordered` is the answer's [`TrendsAnswer::ordered`].
#[must_use]
pub fn names(points: &[TrendPoint], is_ordered: bool) -> Vec<String> {
    let is_of_one = points.windows(2).all(|two| two[0].documents == two[1].documents);
    (1..).zip(points).map(|(number, point)| name(number, point, is_ordered, is_of_one)).collect()
}

/// What a point is called: a date, a document, the number and the heading of a section, behind its document where there
/// are several. A part of a text and what stands before its first heading have their number only.
fn name(number: usize, point: &TrendPoint, is_ordered: bool, is_of_one: bool) -> String {
    let document = point.documents.join("; ");
    match (point.place.is_some(), point.label.as_str()) {
        (true, "") => number.to_string(),
        (true, label) if is_of_one => format!("{number} {label}"),
        (true, label) => format!("{document}: {number} {label}"),
        (false, _) if is_ordered => point.date.clone(),
        (false, _) => document,
    }
}
