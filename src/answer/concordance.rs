//! Where a word or phrase stands, in context.

use super::places::Places;
use crate::{
    corpus::Document,
    count::{self, Hit},
    error::Error,
    pipeline::Engine,
    protocol::{ConcordanceAnswer, ConcordanceLine, ConcordanceQuery, Counted, LongerWord},
    span::Span,
};

/// How many longer words are named.
const LONGER: usize = 12;

pub(super) fn concordance(engine: &Engine, query: &ConcordanceQuery) -> Result<ConcordanceAnswer, Error> {
    let term = engine.folder.fold(query.term.trim());
    if term.is_empty() {
        return Err(Error::NothingAsked);
    }
    let places = query.documents.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    let index = &engine.found().index;
    let hits = hits(engine, &term, &places);
    let page: Vec<&Hit> = hits.iter().skip(query.offset).take(query.limit).collect();
    let lines = page.chunk_by(|a, b| a.document == b.document).flat_map(|group| {
        let document = &engine.shelf[group[0].document];
        let places = Places::new(document);
        group.iter().map(move |hit| line(document, &places, hit, query.context)).collect::<Vec<_>>()
    });
    let longer = count::longer(index, &term, |place| places.is_empty() || places.contains(&place))
        .into_iter()
        .take(LONGER);
    Ok(ConcordanceAnswer {
        lines: lines.collect(),
        total: hits.len(),
        by_document: Vec::new(),
        longer: longer.map(|(term, frequency)| LongerWord { term, frequency }).collect(),
        term,
    })
}

/// The hits in some documents; without any named, in all that are counted.
fn hits(engine: &Engine, term: &str, places: &[usize]) -> Vec<Hit> {
    let found = engine.found();
    let mut hits = count::find(&found.index, &engine.shelf, term);
    if !places.is_empty() {
        hits.retain(|hit| places.contains(&hit.document));
        // A copy that is not counted can still be looked into by name.
        let uncounted = places.iter().filter(|&&place| found.counted[place] != Counted::Yes);
        hits.extend(uncounted.flat_map(|&place| count::find_in(&engine.shelf, place, term)));
    }
    hits
}

fn line(document: &Document, places: &Places, hit: &Hit, context: usize) -> ConcordanceLine {
    let folded = &document.folded;
    let at = folded.units.partition_point(|unit| unit.end <= hit.characters.start);
    let unit = folded.units.get(at).cloned().unwrap_or_else(|| hit.characters.clone());
    let original = |from: usize, to: usize| pieces(document, from, to);
    ConcordanceLine {
        place: places.place(folded.span(&document.text, hit.characters.clone())),
        left: original(hit.characters.start.saturating_sub(context).max(unit.start), hit.characters.start),
        hit: original(hit.characters.start, hit.characters.end),
        right: original(
            hit.characters.end,
            hit.characters.end.saturating_add(context).min(unit.end).max(hit.characters.end),
        ),
    }
}

/// The original characters behind folded ones, without what a join leaves out between them.
fn pieces(document: &Document, from: usize, to: usize) -> String {
    let folded = &document.folded;
    (from..to)
        .map(|at| folded.span(&document.text, at..at + 1))
        .map(|span: Span| span.of(&document.text))
        .collect()
}
