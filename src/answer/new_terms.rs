//! New words.

use super::places::AllPlaces;
use crate::{
    count::{self, Bounds, NewTerm},
    pipeline::Engine,
    protocol::{NewTermRow, NewTermsAnswer, NewTermsQuery},
};
use std::ops::Range;

/// How many characters are shown on either side.
const CONTEXT: usize = 20;

pub(super) fn new_terms(engine: &Engine, query: &NewTermsQuery) -> NewTermsAnswer {
    let bounds = Bounds {
        frequency: query.min_frequency,
        length: query.max_length,
        cohesion: query.min_cohesion,
        freedom: query.min_freedom,
    };
    let is_known = |word: &str| engine.segmenter.knows(word);
    let found = count::new_terms(&engine.found().index, &engine.shelf, bounds, &is_known);
    let mut places = AllPlaces::new(&engine.shelf);
    let page = found.iter().skip(query.offset).take(query.limit);
    NewTermsAnswer { total: found.len(), rows: page.map(|term| row(engine, &mut places, term)).collect() }
}

fn row(engine: &Engine, places: &mut AllPlaces, term: &NewTerm) -> NewTermRow {
    let at = engine.found().index.columns[term.column].document;
    let document = &engine.shelf[at];
    let folded = &document.folded;
    let text = |characters: Range<usize>| folded.characters[characters].iter().collect::<String>();
    let mut end = term.characters.start;
    let mut piece = |length: &usize| {
        end += length;
        text(end - length..end)
    };
    let unit = folded.unit(term.characters.start).map(|unit| folded.units[unit].clone());
    let unit = unit.unwrap_or(term.characters.clone());
    let around = term.characters.start.saturating_sub(CONTEXT).max(unit.start)
        ..(term.characters.end + CONTEXT).min(unit.end);
    NewTermRow {
        term: text(term.characters.clone()),
        frequency: term.frequency,
        document_frequency: term.document_frequency,
        cohesion: term.cohesion,
        left_entropy: term.left_entropy,
        right_entropy: term.right_entropy,
        now: term.now.iter().map(&mut piece).collect(),
        example: places.of(at).place(folded.span(&document.text, term.characters.clone())),
        context: folded.text(&document.text, around),
    }
}
