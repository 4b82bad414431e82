//! What is on the shelf, and the texts themselves.

use super::places::Places;
use crate::{
    characters,
    corpus::Document,
    error::{Error, Warning},
    pipeline::Engine,
    protocol::{
        BlockAnswer, Counted, DateAnswer, DateRule, DocumentAnswer, DocumentSummary, DocumentsAnswer,
        Excerpt, ExcerptsAnswer, HeadingAnswer, Place, ReadAnswer, Role, ShelfAnswer,
    },
    span::Span,
};
use std::collections::HashSet;

pub(super) fn shelf(engine: &Engine) -> ShelfAnswer {
    let documents = engine.shelf.iter().zip(&engine.found().counted);
    let summary = |(document, counted)| summary(document, &Places::new(document), counted);
    ShelfAnswer { documents: documents.map(summary).collect() }
}

pub(super) fn documents(engine: &Engine) -> DocumentsAnswer {
    let documents = engine.shelf.iter().zip(&engine.found().counted);
    DocumentsAnswer {
        documents: documents.map(|(document, counted)| self::document(document, counted)).collect(),
    }
}

fn document(document: &Document, counted: &Counted) -> DocumentAnswer {
    let places = Places::new(document);
    let paragraphs = document.structure.units.iter().filter(|unit| unit.role == Role::Body);
    DocumentAnswer {
        summary: summary(document, &places, counted),
        blocks: blocks(document, &places),
        headings: headings(document, &places),
        paragraphs: paragraphs
            .map(|unit| unit.pieces.iter().map(|&piece| places.place(piece)).collect())
            .collect(),
    }
}

fn summary(document: &Document, places: &Places, counted: &Counted) -> DocumentSummary {
    let text = &document.text;
    let size = |spans: &mut dyn Iterator<Item = Span>| {
        narrow(spans.map(|span| characters::count(span.of(text))).sum())
    };
    let furniture = || document.blocks.iter().filter(|block| block.role == Role::Furniture);
    let words: Vec<_> = document.tokens.all.iter().filter(|token| token.is_counted()).collect();
    let types: HashSet<&[char]> =
        words.iter().map(|token| &document.folded.characters[token.range()]).collect();
    DocumentSummary {
        name: document.name.clone(),
        title: document.title().to_owned(),
        title_place: document.structure.title.map(|span| places.place(span)),
        date: date(document, places),
        script: document.script,
        format: document.source.format,
        encoding: document.source.encoding.to_owned(),
        bytes: document.source.bytes,
        characters: narrow(characters::count(text)),
        kept_characters: size(
            &mut document.structure.units.iter().flat_map(|unit| unit.pieces.iter().copied()),
        ),
        furniture_characters: size(&mut furniture().map(|block| block.span)),
        furniture_blocks: narrow(furniture().count()),
        first_furniture: furniture().next().map(|block| places.place(block.span)),
        tokens: narrow(words.len()),
        types: narrow(types.len()),
        counted: counted.clone(),
        warnings: document
            .warnings
            .iter()
            .filter(|warning| still_holds(document, warning))
            .cloned()
            .collect(),
    }
}

/// A reader who gives a date need not be told any longer that there is none.
fn still_holds(document: &Document, warning: &Warning) -> bool {
    *warning != Warning::NoDate || document.date().is_none()
}

fn date(document: &Document, places: &Places) -> Option<DateAnswer> {
    if let Some(value) = &document.edit.date {
        return Some(DateAnswer { value: value.clone(), rule: DateRule::Reader, place: None });
    }
    let found = document.structure.date.as_ref()?;
    Some(DateAnswer {
        value: found.value.clone(),
        rule: found.rule,
        place: found.span.map(|span| places.place(span)),
    })
}

fn blocks(document: &Document, places: &Places) -> Vec<BlockAnswer> {
    let blocks = document.blocks.iter();
    blocks
        .map(|block| BlockAnswer { place: places.place(block.span), role: block.role, reason: block.reason })
        .collect()
}

fn headings(document: &Document, places: &Places) -> Vec<HeadingAnswer> {
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
    let document = &engine.shelf[engine.place(name)?];
    let places = Places::new(document);
    Ok(ReadAnswer {
        document: document.name.clone(),
        text: document.text.clone(),
        blocks: blocks(document, &places),
        headings: headings(document, &places),
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

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
