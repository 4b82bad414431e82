//! Where a word or phrase stands, in context.

use super::places::Places;
use crate::{
    corpus::Document,
    count::{self, Hit},
    error::Error,
    pipeline::Engine,
    protocol::{ConcordanceAnswer, ConcordanceLine, ConcordanceQuery},
    span::Span,
};

pub(super) fn concordance(engine: &Engine, query: &ConcordanceQuery) -> Result<ConcordanceAnswer, Error> {
    let term = engine.folder.fold(query.term.trim());
    if term.is_empty() {
        return Err(Error::NothingAsked);
    }
    for name in &query.documents {
        engine.place(name)?;
    }
    let index = &engine.found().index;
    let document = |hit: &Hit| &engine.shelf[index.columns[hit.column].document];
    let mut hits = count::find(index, &engine.shelf, &term);
    hits.retain(|hit| query.documents.is_empty() || query.documents.contains(&document(hit).name));
    let page: Vec<&Hit> = hits.iter().skip(query.offset).take(query.limit).collect();
    let lines = page.chunk_by(|a, b| a.column == b.column).flat_map(|group| {
        let document = document(group[0]);
        let places = Places::new(document);
        group.iter().map(move |hit| line(document, &places, hit, query.context)).collect::<Vec<_>>()
    });
    Ok(ConcordanceAnswer { lines: lines.collect(), total: hits.len(), term })
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
            (hit.characters.end + context).min(unit.end).max(hit.characters.end),
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
