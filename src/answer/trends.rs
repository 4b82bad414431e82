//! How words rise and fall over the dates.

use crate::{
    count::{self, Point, Series},
    pipeline::Engine,
    protocol::{TrendPoint, TrendSeries, TrendsAnswer},
    query::{self, Query},
};

/// How many words the engine proposes.
const PROPOSED: usize = 8;

pub(super) fn trends(engine: &Engine, terms: &[String]) -> TrendsAnswer {
    let index = &engine.found().index;
    let points = count::points(index, &engine.shelf);
    let name = |column: usize| engine.shelf[index.columns[column].document].name.clone();
    let dated: Vec<usize> = points.iter().flat_map(|point| point.columns.iter().copied()).collect();
    let found = if terms.is_empty() {
        count::varying(index, &points, PROPOSED)
    } else {
        asked(engine, &points, terms)
    };
    TrendsAnswer {
        points: points
            .iter()
            .map(|point| TrendPoint {
                date: point.date.clone(),
                documents: point.columns.iter().map(|&column| name(column)).collect(),
                tokens: point.words,
                label: String::new(),
                place: None,
            })
            .collect(),
        series: found.into_iter().map(|(term, series)| answer(&points, term, series)).collect(),
        undated: (0..index.columns.len()).filter(|column| !dated.contains(column)).map(name).collect(),
        proposed: terms.is_empty(),
    }
}

/// The series of the words asked for; empty ones and those asked for twice are passed over.
fn asked(engine: &Engine, points: &[Point], terms: &[String]) -> Vec<(String, Series)> {
    let mut found: Vec<(String, Series)> = Vec::new();
    for term in terms {
        let term = engine.folder.fold(term.trim());
        if !term.is_empty() && found.iter().all(|(other, _)| *other != term) {
            let hits = query::find(
                &Query::parse(&term, &engine.folder).expect("checked"),
                &engine.found().index,
                &engine.shelf,
            );
            found.push((term, count::series(points, &hits)));
        }
    }
    found
}

fn answer(points: &[Point], term: String, series: Series) -> TrendSeries {
    let rates =
        series.counts.iter().zip(points).map(|(&count, point)| count::rate(count, point.words)).collect();
    TrendSeries {
        term,
        counts: series.counts,
        rates,
        g2: series.g2,
        first: None,
        last: None,
        peak: None,
        gaps: Vec::new(),
        direction: None,
    }
}
