//! How words rise and fall along an axis.

use super::{
    found::{columns, hits, is_content, not_counted},
    places::Places,
};
use crate::{
    corpus::Document,
    count::{self, Point, Points, Series, Stretch},
    error::{Error, Number},
    pipeline::Engine,
    protocol::{Axis, Direction, PARTS, Place, TrendPoint, TrendSeries, TrendsAnswer, TrendsQuery},
    query::{self, Query},
};
use std::collections::BTreeSet;

/// How many words the engine proposes.
const PROPOSED: usize = 8;

pub(super) fn trends(engine: &Engine, query: &TrendsQuery) -> Result<TrendsAnswer, Error> {
    let index = &engine.found().index;
    let found = along(engine, &query.along)?;
    let series = if query.terms.is_empty() {
        let words = count::varying(index, &found, PROPOSED, |term| is_content(index, term));
        words.into_iter().map(|(word, _)| of_word(engine, &found, &word)).collect()
    } else {
        asked(engine, &found, &query.terms)?
    };
    Ok(TrendsAnswer {
        points: points(engine, &found),
        series: series.into_iter().map(|(term, found)| self::series(term, found)).collect(),
        undated: if query.along == Axis::Date { undated(engine, &found) } else { Vec::new() },
        proposed: query.terms.is_empty(),
        ordered: found.is_ordered,
        cautions: not_counted(engine, query.along.document()).into_iter().collect(),
    })
}

/// The documents that stand at no point.
pub(super) fn undated(engine: &Engine, points: &Points) -> Vec<String> {
    let dated: BTreeSet<usize> = points.all.iter().flat_map(|point| point.columns.iter().copied()).collect();
    let columns = (0..engine.found().index.columns.len()).filter(|column| !dated.contains(column));
    columns.map(|column| document(engine, column).name.clone()).collect()
}

/// The points of an axis. A document that is named and not counted has none.
fn along(engine: &Engine, axis: &Axis) -> Result<Points, Error> {
    let (index, shelf) = (&engine.found().index, engine.shelf.as_slice());
    let only = |name: &String| columns(engine, std::slice::from_ref(name));
    Ok(match axis {
        Axis::Date => Points::by_date(index, shelf),
        Axis::Document => Points::by_document(index, shelf),
        Axis::Section { document } if document.is_empty() => {
            Points::by_section(index, shelf, &columns(engine, &[])?)
        }
        Axis::Section { document } => Points::by_section(index, shelf, &only(document)?),
        Axis::Position { parts, .. } if !PARTS.contains(parts) => {
            return Err(Error::OutOfRange { number: Number::Parts, given: parts.to_string() });
        }
        Axis::Position { document, parts } => match only(document)?.first() {
            Some(&column) => Points::by_position(index, shelf, column, *parts),
            None => Points::by_section(index, shelf, &[]),
        },
    })
}

/// The series of a word, counted as if it had been asked for.
fn of_word(engine: &Engine, points: &Points, word: &str) -> (String, Series) {
    let hits = query::find(&Query::of(word), &engine.found().index, &engine.shelf);
    (query::literally(word), Series::new(points, points.count(&hits)))
}

/// The series of what is asked for; empty terms and those asked for twice are passed over.
fn asked(engine: &Engine, points: &Points, terms: &[String]) -> Result<Vec<(String, Series)>, Error> {
    let mut found: Vec<(String, Series)> = Vec::new();
    for term in terms.iter().filter(|term| !term.trim().is_empty()) {
        let (term, hits) = hits(engine, term)?;
        if found.iter().all(|(other, _)| *other != term) {
            found.push((term, Series::new(points, points.count(&hits))));
        }
    }
    Ok(found)
}

fn document(engine: &Engine, column: usize) -> &Document {
    &engine.shelf[engine.found().index.columns[column].document]
}

/// Points as the doors show them.
pub(super) fn points(engine: &Engine, found: &Points) -> Vec<TrendPoint> {
    // Points of one document stand together, so its text is gone through once for them.
    let of_one = |a: &Point, b: &Point| a.stretch.is_some() && a.columns == b.columns;
    let groups = found.all.chunk_by(of_one);
    groups
        .flat_map(|group| {
            let places = group[0].stretch.as_ref().map(|of| Places::new(document(engine, of.column)));
            let next = group.iter().skip(1).map(Some).chain([None]);
            group
                .iter()
                .zip(next)
                .map(|(found, next)| point(engine, found, next, places.as_ref()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn point(engine: &Engine, point: &Point, next: Option<&Point>, places: Option<&Places>) -> TrendPoint {
    let heading = point.heading.zip(point.stretch.as_ref()).map(|(heading, stretch)| {
        let document = document(engine, stretch.column);
        document.structure.headings[heading].words.of(&document.text).to_owned()
    });
    TrendPoint {
        date: point.date.clone(),
        documents: point.columns.iter().map(|&column| document(engine, column).name.clone()).collect(),
        tokens: point.words,
        label: heading.unwrap_or_default(),
        place: point.stretch.as_ref().zip(places).and_then(|(stretch, places)| {
            place(engine, stretch, next.and_then(|next| next.stretch.as_ref()), places)
        }),
    }
}

/// From where a stretch begins to where the next does: all that is counted to its point begins there.
fn place(engine: &Engine, stretch: &Stretch, next: Option<&Stretch>, places: &Places) -> Option<Place> {
    let document = document(engine, stretch.column);
    let tokens = &document.tokens.all;
    let end = next.map_or(tokens.len(), |next| next.tokens.start);
    let (first, last) = (tokens.get(stretch.tokens.start)?, tokens.get(end.checked_sub(1)?)?);
    Some(places.place(document.folded.span(&document.text, first.range().start..last.range().end)))
}

/// A word's series as the doors show it.
pub(super) fn series(term: String, series: Series) -> TrendSeries {
    TrendSeries {
        term,
        counts: series.counts,
        rates: series.rates,
        g2: series.g2,
        first: series.first,
        last: series.last,
        peak: series.peak,
        gaps: series.gaps,
        direction: series.direction.map(|(kendall, slope)| Direction {
            tau: kendall.tau,
            p: kendall.p,
            slope,
        }),
    }
}
