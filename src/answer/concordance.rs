//! Where something stands, in context.

use super::{
    places::{AllPlaces, Places},
    scope,
};
use crate::{
    corpus::Document,
    error::Error,
    index::{Index, NO_TERM},
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        ConcordanceAnswer, ConcordanceLine, ConcordanceQuery, ConcordanceSort, Counted, DocumentHits,
        LongerWord,
    },
    query::{self, Hit, Query},
    span::Span,
};
use std::{collections::BTreeSet, ops::Range};

/// How many longer words are named.
const LONGER: usize = 12;

pub(super) fn concordance(engine: &Engine, asked: &ConcordanceQuery) -> Result<ConcordanceAnswer, Error> {
    let query = Query::parse(&asked.term, &engine.folder)?;
    let places = asked.documents.iter().map(|name| engine.place(name)).collect::<Result<BTreeSet<_>, _>>()?;
    let places: Vec<usize> = places.into_iter().collect();
    engine.with_index_of(&places, |index| {
        let fits = |place: usize| places.is_empty() || places.contains(&place);
        let mut hits = query::find(&query, index, &engine.shelf);
        hits.retain(|hit| fits(hit.document));
        scope::keep(engine, index, &asked.scope, &mut hits)?;
        let by_document = by_document(engine, &hits);
        let longer = longer(&query, index, fits);
        let inside_longer = longer.iter().map(|word| word.frequency).sum();
        let total = hits.len();
        let page: Vec<Hit> = if asked.sort.is_empty() {
            hits.into_iter().skip(asked.offset).take(asked.limit).collect()
        } else {
            let order = order(engine, index, &hits, &asked.sort);
            order.into_iter().skip(asked.offset).take(asked.limit).map(|at| hits[at].clone()).collect()
        };
        Ok(ConcordanceAnswer {
            term: query.text.clone(),
            total,
            by_document,
            lines: lines(engine, &page, asked.context),
            longer: longer.into_iter().take(LONGER).collect(),
            inside_longer,
        })
    })
}

impl Engine {
    /// Hands over an index of some documents, or of all that are counted if none are named. It may hold others.
    fn with_index_of<T>(&self, places: &[usize], ask: impl FnOnce(&Index) -> T) -> T {
        let found = self.found();
        // A copy that is not counted can still be looked into by name.
        if places.iter().all(|&place| found.counted[place] == Counted::Yes) {
            ask(&found.index)
        } else {
            ask(&self.index(places))
        }
    }
}

fn by_document(engine: &Engine, hits: &[Hit]) -> Vec<DocumentHits> {
    let mut counts = vec![0_u32; engine.shelf.len()];
    for hit in hits {
        counts[hit.document] += 1;
    }
    let counted = engine.shelf.iter().zip(counts).filter(|(_, hits)| *hits > 0);
    let hits = counted.map(|(document, hits)| DocumentHits {
        document: document.name.clone(),
        title: document.title().into_owned(),
        date: document.date().map(str::to_owned),
        hits,
    });
    hits.collect()
}

/// The longer words that hold what was searched for, if that is one word.
fn longer(query: &Query, index: &Index, fits: impl Fn(usize) -> bool) -> Vec<LongerWord> {
    let Some(word) = query.phrase() else { return Vec::new() };
    query::longer(index, word, fits)
        .into_iter()
        .map(|(term, frequency)| LongerWord { term, frequency })
        .collect()
}

/// A key to sort by; of one kind in all hits.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Number(u32),
    Date { is_missing: bool, date: &'a str },
    Characters(&'a [char]),
}

/// The hits' numbers in the order asked for. What the keys leave equal stays in its order.
fn order(engine: &Engine, index: &Index, hits: &[Hit], sort: &[ConcordanceSort]) -> Vec<usize> {
    let keys: Vec<Vec<Key>> =
        hits.iter().map(|hit| sort.iter().map(|&by| key(engine, index, hit, by)).collect()).collect();
    let mut order: Vec<usize> = (0..hits.len()).collect();
    order.sort_by(|&a, &b| keys[a].cmp(&keys[b]));
    order
}

fn key<'a>(engine: &'a Engine, index: &Index, hit: &Hit, by: ConcordanceSort) -> Key<'a> {
    let document = &engine.shelf[hit.document];
    match by {
        ConcordanceSort::Hit | ConcordanceSort::Position(0) => {
            Key::Characters(&document.folded.characters[hit.characters.clone()])
        }
        ConcordanceSort::Position(at) => Key::Number(neighbour(document, index, hit, at)),
        ConcordanceSort::Date => {
            let date = document.date();
            Key::Date { is_missing: date.is_none(), date: date.unwrap_or_default() }
        }
        ConcordanceSort::Document => Key::Number(narrow(hit.document)),
    }
}

/// The rank of the running word at a position, not 0, left or right of a hit, from 1; 0 if its paragraph has none there.
fn neighbour(document: &Document, index: &Index, hit: &Hit, at: i8) -> u32 {
    let unit = unit(document, hit);
    let terms = &index.columns[hit.column].terms;
    let tokens = &document.tokens.all;
    let is_inside = |&token: &usize| unit.contains(&tokens[token].range().start);
    let is_word = |&token: &usize| terms[token] != NO_TERM;
    let distance = usize::from(at.unsigned_abs() - 1);
    let token = if at < 0 {
        (0..hit.tokens.start).rev().take_while(is_inside).filter(is_word).nth(distance)
    } else {
        (hit.tokens.end..tokens.len()).take_while(is_inside).filter(is_word).nth(distance)
    };
    token.map_or(0, |token| index.ranks()[terms[token] as usize] + 1)
}

/// The paragraph that a hit stands in, by its place among the document's.
fn paragraph(document: &Document, hit: &Hit) -> usize {
    let folded = &document.folded;
    folded.unit(hit.characters.start).unwrap_or(folded.units.len())
}

/// The characters of the paragraph that a hit stands in.
fn unit(document: &Document, hit: &Hit) -> Range<usize> {
    let unit = document.folded.units.get(paragraph(document, hit));
    unit.cloned().unwrap_or_else(|| hit.characters.clone())
}

/// The heading that a paragraph stands below, or is.
fn section(document: &Document, paragraph: usize) -> String {
    let structure = &document.structure;
    let heading = structure.units.get(paragraph).and_then(|unit| unit.heading);
    let words = heading.map(|heading| structure.headings[heading].words.of(&document.text));
    words.unwrap_or_default().to_owned()
}

fn lines(engine: &Engine, page: &[Hit], context: usize) -> Vec<ConcordanceLine> {
    let mut places = AllPlaces::new(&engine.shelf);
    page.iter().map(|hit| line(&engine.shelf[hit.document], places.of(hit.document), hit, context)).collect()
}

fn line(document: &Document, places: &Places, hit: &Hit, context: usize) -> ConcordanceLine {
    let folded = &document.folded;
    let unit = unit(document, hit);
    let paragraph = paragraph(document, hit);
    let Range { start, end } = hit.characters;
    ConcordanceLine {
        place: places.place(folded.span(&document.text, hit.characters.clone())),
        section: section(document, paragraph),
        paragraph: narrow(paragraph + 1),
        left: pieces(document, start.saturating_sub(context).max(unit.start), start),
        hit: pieces(document, start, end),
        right: pieces(document, end, end.saturating_add(context).min(unit.end).max(end)),
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
