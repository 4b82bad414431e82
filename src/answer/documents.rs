//! What is on the shelf, and the texts themselves.

use super::{places::Places, threads};
use crate::{
    characters,
    corpus::Document,
    error::{Error, Warning},
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        BlockAnswer, DateAnswer, DateRule, DocumentAnswer, DocumentSummary, DocumentsAnswer, Excerpt,
        ExcerptsAnswer, HeadingAnswer, JoinAnswer, Place, ReadAnswer, Role, ShelfAnswer, SignatoryAnswer,
        Signer, Told,
    },
    span::Span,
};
use std::collections::HashSet;

pub(super) fn shelf(engine: &Engine) -> ShelfAnswer {
    let summary = |place| summary(engine, place, &Places::new(&engine.shelf[place]));
    ShelfAnswer { documents: (0..engine.shelf.len()).map(summary).collect() }
}

pub(super) fn documents(engine: &Engine) -> DocumentsAnswer {
    DocumentsAnswer { documents: (0..engine.shelf.len()).map(|place| document(engine, place)).collect() }
}

fn document(engine: &Engine, place: usize) -> DocumentAnswer {
    let document = &engine.shelf[place];
    let places = Places::new(document);
    let paragraphs = document.structure.units.iter().filter(|unit| unit.role == Role::Body);
    DocumentAnswer {
        summary: summary(engine, place, &places),
        blocks: blocks(document, &places),
        headings: headings(document, &places),
        paragraphs: paragraphs
            .map(|unit| unit.pieces.iter().map(|&piece| places.place(piece)).collect())
            .collect(),
        joins: joins(document, &places),
        threads: threads::threads(engine, place, &places),
        losses: threads::losses(engine, place, &places),
    }
}

/// What the reader says, or the text.
fn told(document: &Document, places: &Places, said: Option<&String>, found: Option<Span>) -> Option<Told> {
    if let Some(value) = said {
        return Some(Told { value: value.clone(), place: None });
    }
    found.map(|span| Told { value: span.of(&document.text).to_owned(), place: Some(places.place(span)) })
}

fn signatories(document: &Document, places: &Places) -> Vec<SignatoryAnswer> {
    if let Some(said) = &document.edit.signatories {
        let signer = |signer: &Signer| SignatoryAnswer {
            state: signer.state.clone(),
            office: signer.office.clone(),
            person: signer.person.clone(),
            place: None,
        };
        return said.iter().map(signer).collect();
    }
    let words = |span: Span| without_padding(span.of(&document.text));
    let found = document.structure.signatories.iter();
    found
        .map(|found| SignatoryAnswer {
            state: words(found.state),
            office: words(found.office),
            person: words(found.person),
            place: Some(places.place(Span::new(
                found.state.start.min(found.person.start),
                found.person.end.max(found.office.end),
            ))),
        })
        .collect()
}

/// A name without the space by which names of two characters are made as wide as others: 张　三.
fn without_padding(name: &str) -> String {
    if name.chars().any(characters::is_han) {
        name.chars().filter(|c| !c.is_whitespace()).collect()
    } else {
        name.to_owned()
    }
}

fn joins(document: &Document, places: &Places) -> Vec<JoinAnswer> {
    let breaks = document.structure.units.iter().flat_map(|unit| unit.pieces.windows(2));
    breaks.map(|pair| JoinAnswer { before: places.place(pair[0]), after: places.place(pair[1]) }).collect()
}

fn summary(engine: &Engine, place: usize, places: &Places) -> DocumentSummary {
    let document = &engine.shelf[place];
    let text = &document.text;
    let furniture = || document.blocks.iter().filter(|block| block.role.is_furniture());
    let words: Vec<_> = document.tokens.all.iter().filter(|token| token.is_counted()).collect();
    let types: HashSet<&[char]> =
        words.iter().map(|token| &document.folded.characters[token.range()]).collect();
    DocumentSummary {
        name: document.name.clone(),
        title: document.title().into_owned(),
        title_place: document.structure.title.map(|span| places.place(span)),
        date: date(document, places),
        place: told(document, places, document.edit.place.as_ref(), document.structure.place),
        issuer: told(document, places, document.edit.issuer.as_ref(), document.structure.issuer),
        kind: document.edit.kind.or(document.structure.kind),
        tags: document.edit.tags.clone(),
        signatories: signatories(document, places),
        script: document.script,
        format: document.source.format,
        decoding: document.source.decoding.clone(),
        bytes: document.source.bytes,
        characters: narrow(characters::count(text)),
        kept_characters: document.kept_characters(),
        furniture_characters: narrow(furniture().map(|block| characters::count(block.span.of(text))).sum()),
        furniture_blocks: narrow(furniture().count()),
        first_furniture: furniture().next().map(|block| places.place(block.span)),
        thread: document.thread.as_ref().map(|thread| thread.number),
        interleaved: threads::interleaved(engine, place),
        lost: threads::lost(engine, place),
        tokens: narrow(words.len()),
        types: narrow(types.len()),
        counted: engine.found().counted[place].clone(),
        warnings: document
            .warnings
            .iter()
            .filter(|warning| still_holds(document, warning))
            .cloned()
            .chain(threads::warning(engine, place))
            .collect(),
    }
}

/// A reader who gives a date need not be told any longer that there is none.
fn still_holds(document: &Document, warning: &Warning) -> bool {
    *warning != Warning::NoDate || document.date().is_none()
}

fn date(document: &Document, places: &Places) -> Option<DateAnswer> {
    let value = document.date()?;
    let is = |date: &Option<String>| date.as_deref() == Some(value);
    let answer = |rule, place| Some(DateAnswer { value: value.to_owned(), rule, place });
    match &document.structure.date {
        _ if is(&document.edit.date) => answer(DateRule::Reader, None),
        Some(found) if !is(&document.source.metadata.date) => {
            answer(found.rule, found.span.map(|span| places.place(span)))
        }
        _ => answer(DateRule::Metadata, None),
    }
}

fn blocks(document: &Document, places: &Places) -> Vec<BlockAnswer> {
    let blocks = document.blocks.iter();
    blocks
        .map(|block| BlockAnswer { place: places.place(block.span), role: block.role, reason: block.reason })
        .collect()
}

pub(super) fn headings(document: &Document, places: &Places) -> Vec<HeadingAnswer> {
    let headings = document.structure.headings.iter();
    headings
        .map(|heading| HeadingAnswer {
            place: places.place(heading.span),
            level: heading.level,
            text: heading.words.of(&document.text).to_owned(),
        })
        .collect()
}

pub(super) fn read(engine: &Engine, name: &str) -> Result<ReadAnswer, Error> {
    let place = engine.place(name)?;
    let document = &engine.shelf[place];
    let places = Places::new(document);
    Ok(ReadAnswer {
        document: document.name.clone(),
        text: document.text.clone(),
        blocks: blocks(document, &places),
        headings: headings(document, &places),
        joins: joins(document, &places),
        threads: threads::threads(engine, place, &places),
        losses: threads::losses(engine, place, &places),
    })
}

pub(super) fn excerpts(engine: &Engine, asked: &[Place]) -> Result<ExcerptsAnswer, Error> {
    // Places of one document mostly come together, so its text is gone through once for them.
    let mut excerpts = Vec::with_capacity(asked.len());
    for group in asked.chunk_by(|a, b| a.document == b.document) {
        let document = &engine.shelf[engine.place(&group[0].document)?];
        let places = Places::new(document);
        excerpts.extend(group.iter().map(|place| {
            let span = places.span(place);
            Excerpt { place: places.place(span), text: span.of(&document.text).to_owned() }
        }));
    }
    Ok(ExcerptsAnswer { excerpts })
}
