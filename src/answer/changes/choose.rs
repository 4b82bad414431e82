//! Which documents are compared as editions.

use super::super::similar::marks_of;
use crate::{
    compare,
    corpus::Document,
    error::{Caution, Error},
    pipeline::Engine,
    protocol::{Counted, Relation, Script, SeriesAnswer, SimilarLevel},
};

/// The series among the counted documents, by their places on the shelf.
pub(in crate::answer) fn series(engine: &Engine) -> Vec<Vec<usize>> {
    let places = counted(engine);
    let rows = compare::rows(&engine.shelf, &engine.found().index, SimilarLevel::Documents);
    let marks: Vec<compare::Marks> = places.iter().map(|&place| marks_of(engine, place)).collect();
    let series = compare::series(&rows, &marks).into_iter();
    series.map(|rows| rows.into_iter().map(|row| places[row]).collect()).collect()
}

pub(super) fn series_answer(engine: &Engine, series: &[usize]) -> SeriesAnswer {
    let document = |&place: &usize| &engine.shelf[place];
    let issuer = |document: &Document| {
        let found = document.structure.issuer.map(|span| span.of(&document.text).to_owned());
        document.edit.issuer.clone().or(found)
    };
    let kind = |document: &Document| document.edit.kind.or(document.structure.kind);
    SeriesAnswer {
        documents: series.iter().map(|place| document(place).name.clone()).collect(),
        issuer: series.iter().map(document).find_map(issuer),
        kind: series.iter().map(document).find_map(kind),
    }
}

/// The documents that are compared, in their order: those of these names, or the longest series, or all by date.
pub(in crate::answer) fn editions(
    engine: &Engine,
    names: &[String],
    series: &[Vec<usize>],
) -> Result<Vec<usize>, Error> {
    let chosen = chosen(engine, names, series)?;
    if chosen.len() < 2 { Err(Error::OneEdition) } else { Ok(chosen) }
}

/// The same, if it is only one, or none.
pub(in crate::answer) fn chosen(
    engine: &Engine,
    names: &[String],
    series: &[Vec<usize>],
) -> Result<Vec<usize>, Error> {
    let mut chosen: Vec<usize> = Vec::new();
    for name in names {
        let place = engine.place(name)?;
        if !chosen.contains(&place) {
            chosen.push(place);
        }
    }
    if names.is_empty() {
        chosen = series.first().cloned().unwrap_or_else(|| by_date(engine));
    }
    Ok(chosen)
}

fn counted(engine: &Engine) -> Vec<usize> {
    let counted = &engine.found().counted;
    (0..engine.shelf.len()).filter(|&place| counted[place] == Counted::Yes).collect()
}

/// All counted documents by date, those without one behind the others.
fn by_date(engine: &Engine) -> Vec<usize> {
    let mut places = counted(engine);
    places.sort_by_key(|&place| {
        let date = engine.shelf[place].date();
        (date.is_none(), date)
    });
    places
}

/// What a reader should know of the editions.
pub(in crate::answer) fn cautions(engine: &Engine, chosen: &[usize]) -> Vec<Caution> {
    let name = |place: usize| engine.shelf[place].name.clone();
    let mut cautions = Vec::new();
    let undated: Vec<String> = chosen
        .iter()
        .filter(|&&place| engine.shelf[place].date().is_none())
        .map(|&place| name(place))
        .collect();
    if !undated.is_empty() {
        cautions.push(Caution::Undated { documents: undated });
    }
    for pair in chosen.windows(2) {
        let (a, b) = (&engine.shelf[pair[0]], &engine.shelf[pair[1]]);
        let is_alphabetic = |document: &Document| document.script == Script::Letters;
        if is_alphabetic(a) != is_alphabetic(b) {
            cautions.push(Caution::TwoLanguages { a: name(pair[0]), b: name(pair[1]) });
        } else if is_one_text(engine, pair) {
            cautions.push(Caution::SameText { a: name(pair[0]), b: name(pair[1]) });
        }
    }
    cautions
}

fn is_one_text(engine: &Engine, pair: &[usize]) -> bool {
    let similarity = &engine.found().similarity;
    let row = |place: usize| similarity.places.iter().position(|&other| other == place);
    let (Some(a), Some(b)) = (row(pair[0]), row(pair[1])) else { return false };
    let marks = [marks_of(engine, pair[0]), marks_of(engine, pair[1])];
    let shares = (similarity.contained[a][b], similarity.contained[b][a]);
    // The cosine tells editions from texts that share passages: neither is one text.
    compare::relate((&marks[0], &marks[1]), shares, || 0.0) == Relation::Same
}
