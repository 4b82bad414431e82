//! How words rise and fall as tables: a row a word and point, with the word's own figures on each of its rows.

use super::super::{Cell, Table};
use crate::protocol::{Direction, MoversAnswer, TrendPoint, TrendSeries, TrendsAnswer};

/// What is told of a word, on each of its rows. `first`, `last`, `peak` and `gaps` are points by their number from 1.
const OF_SERIES: [&str; 8] = ["g2", "tau", "p", "slope", "first", "last", "peak", "gaps"];

/// One row a word and point.
pub(in crate::export) fn trends(answer: &TrendsAnswer) -> Table {
    let columns = ["term", "point", "date", "label", "documents", "tokens", "count", "rate"];
    let rows = answer.series.iter().flat_map(|series| rows(&answer.points, series, Vec::new()));
    Table { columns: named(&columns), rows: rows.collect() }
}

/// One row a word and date, with whether the word rises, falls, comes or goes.
pub(in crate::export) fn movers(answer: &MoversAnswer) -> Table {
    let kinds = [
        ("riser", &answer.risers),
        ("faller", &answer.fallers),
        ("newcomer", &answer.newcomers),
        ("leaver", &answer.leavers),
    ];
    let columns = ["kind", "term", "point", "date", "label", "documents", "tokens", "count", "rate"];
    let rows = kinds.into_iter().flat_map(|(kind, all)| {
        all.iter().flat_map(move |series| rows(&answer.points, series, vec![kind.into()]))
    });
    Table { columns: named(&columns), rows: rows.collect() }
}

fn named(columns: &[&str]) -> Vec<String> {
    columns.iter().chain(&OF_SERIES).map(|&name| name.to_owned()).collect()
}

/// The rows of a word, each beginning with the same cells.
fn rows<'a>(
    points: &'a [TrendPoint],
    series: &'a TrendSeries,
    begin: Vec<Cell>,
) -> impl Iterator<Item = Vec<Cell>> + 'a {
    let of_series = of_series(series);
    let figures = points.iter().zip(&series.counts).zip(&series.rates);
    (1_u32..).zip(figures).map(move |(number, ((point, &count), &rate))| {
        let of_point: [Cell; 8] = [
            (&series.term).into(),
            number.into(),
            (&point.date).into(),
            (&point.label).into(),
            (&point.documents.join("; ")).into(),
            point.tokens.into(),
            count.into(),
            rate.into(),
        ];
        begin.iter().cloned().chain(of_point).chain(of_series.iter().cloned()).collect()
    })
}

fn of_series(series: &TrendSeries) -> [Cell; 8] {
    let number = |point: usize| Cell::Count(point as u64 + 1);
    let gaps: Vec<String> = series.gaps.iter().map(|point| (point + 1).to_string()).collect();
    let direction = |figure: fn(&Direction) -> f64| Cell::from(series.direction.as_ref().map(figure));
    [
        series.g2.into(),
        direction(|direction| direction.tau),
        direction(|direction| direction.p),
        direction(|direction| direction.slope),
        series.first.map(number).into(),
        series.last.map(number).into(),
        series.peak.map(number).into(),
        (&gaps.join("; ")).into(),
    ]
}
