//! Where else each stretch of a text stands, and what is its own.

use super::{documents::headings, places::AllPlaces};
use crate::{
    compare::{self, Elsewhere, Provenance, Stretch},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        DateOrder, OtherShares, PassageElsewhere, ProvenanceAnswer, ProvenanceParagraph, ProvenancePiece,
        ProvenanceQuery, Role, SectionShares, Shares, StretchAnswer, StretchKind, formula_limit,
    },
    span::Span,
};
use std::ops::Range;

pub(super) fn provenance(engine: &Engine, query: &ProvenanceQuery) -> Result<ProvenanceAnswer, Error> {
    let place = engine.place(&query.document)?;
    let (shelf, document) = (&engine.shelf, &engine.shelf[place]);
    let is_copy = |other: usize| engine.original(other) == engine.original(place);
    let others: Vec<usize> = (engine.compared(query.copies).into_iter())
        .filter(|&other| other != place && (query.copies || !is_copy(other)))
        .collect();
    let formulae_above = query.formulae.unwrap_or_else(|| formula_limit(narrow(others.len() + 1)));
    let found = compare::provenance(shelf, place, &others);
    let kinds = Kinds { shelf, document, formulae_above };
    let mut places = AllPlaces::new(shelf);
    let mut at = |document: usize, characters: &Range<usize>| {
        let span = shelf[document].folded.span(&shelf[document].text, characters.clone());
        places.of(document).place(span)
    };
    Ok(ProvenanceAnswer {
        document: document.name.clone(),
        date: document.date().map(str::to_owned),
        copies: (0..shelf.len())
            .filter(|&other| other != place && is_copy(other))
            .map(|other| shelf[other].name.clone())
            .collect(),
        formulae_above,
        others: kinds.others(&found),
        passages: (found.passages.iter())
            .map(|passage| PassageElsewhere {
                here: at(place, &passage.here),
                there: at(passage.document, &passage.there),
                letters: narrow(passage.letters.len()),
                identity: f64::from(narrow(passage.equal)) / f64::from(narrow(passage.of)),
            })
            .collect(),
        stretches: (found.stretches.iter())
            .map(|stretch| StretchAnswer {
                place: at(place, &stretch.characters),
                letters: narrow(stretch.letters.len()),
                kind: kinds.kind(stretch),
                documents: narrow(stretch.documents),
                passages: stretch.passages.iter().map(|&passage| narrow(passage)).collect(),
            })
            .collect(),
        paragraphs: paragraphs(document, &found),
        sections: sections(document, &found, &kinds, places.of(place)),
        shares: {
            let mut shares = kinds.none();
            found.stretches.iter().for_each(|stretch| {
                kinds.add(&mut shares, stretch, &found.passages, narrow(stretch.letters.len()));
            });
            shares
        },
    })
}

/// What a stretch of a document is.
struct Kinds<'a> {
    shelf: &'a [Document],
    document: &'a Document,
    formulae_above: u32,
}

impl Kinds<'_> {
    fn kind(&self, stretch: &Stretch) -> StretchKind {
        match stretch.documents {
            0 => StretchKind::Own,
            others if narrow(others + 1) > self.formulae_above => StretchKind::Formula,
            _ => StretchKind::Shared,
        }
    }

    fn order(&self, other: usize) -> DateOrder {
        let (Some(own), Some(other)) = (self.document.date(), self.shelf[other].date()) else {
            return DateOrder::Unknown;
        };
        match other.cmp(own) {
            std::cmp::Ordering::Equal => DateOrder::Same,
            // A year alone is neither before its days nor after them.
            _ if own.starts_with(other) || other.starts_with(own) => DateOrder::Unknown,
            std::cmp::Ordering::Less => DateOrder::Earlier,
            std::cmp::Ordering::Greater => DateOrder::Later,
        }
    }

    /// The figures of no letters.
    fn none(&self) -> Shares {
        Shares { new: self.document.date().map(|_| 0), ..Shares::default() }
    }

    /// Adds so many letters of a stretch.
    fn add(&self, shares: &mut Shares, stretch: &Stretch, passages: &[Elsewhere], letters: u32) {
        shares.letters += letters;
        match self.kind(stretch) {
            StretchKind::Own => shares.own += letters,
            StretchKind::Shared => shares.shared += letters,
            StretchKind::Formula => shares.formulae += letters,
        }
        let is_earlier = |&passage: &usize| self.order(passages[passage].document) == DateOrder::Earlier;
        if let Some(new) = shares.new.as_mut().filter(|_| !stretch.passages.iter().any(is_earlier)) {
            *new += letters;
        }
    }

    fn others(&self, found: &Provenance) -> Vec<OtherShares> {
        let mut shared: Vec<(usize, u32, u32)> = Vec::new();
        let mut row_of: Vec<usize> = Vec::with_capacity(found.passages.len());
        for passages in found.passages.chunk_by(|a, b| a.document == b.document) {
            row_of.extend(passages.iter().map(|_| shared.len()));
            shared.push((passages[0].document, 0, 0));
        }
        for stretch in &found.stretches {
            let letters = narrow(stretch.letters.len());
            let mut rows: Vec<usize> = stretch.passages.iter().map(|&passage| row_of[passage]).collect();
            rows.dedup();
            if let Some(&first) = rows.first() {
                shared[first].2 += letters;
            }
            for row in rows {
                shared[row].1 += letters;
            }
        }
        let other = |(document, letters, first): (usize, u32, u32)| OtherShares {
            document: self.shelf[document].name.clone(),
            date: self.shelf[document].date().map(str::to_owned),
            order: self.order(document),
            letters,
            first,
        };
        shared.into_iter().map(other).collect()
    }
}

fn sections(
    document: &Document,
    found: &Provenance,
    kinds: &Kinds,
    places: &super::places::Places,
) -> Vec<SectionShares> {
    let units = &document.structure.units;
    let headings = headings(document, places);
    let mut of_unit: Vec<usize> = Vec::with_capacity(units.len());
    let mut sections: Vec<SectionShares> = Vec::new();
    for section in units.chunk_by(|a, b| a.heading == b.heading) {
        of_unit.extend(section.iter().map(|_| sections.len()));
        let spans = section.iter().map(crate::structure::Unit::span);
        let (start, end) = (spans.clone().map(|span| span.start).min(), spans.map(|span| span.end).max());
        sections.push(SectionShares {
            heading: section[0].heading.map(|heading| headings[heading].clone()),
            place: places.place(Span::new(start.unwrap_or(0), end.unwrap_or(0))),
            shares: kinds.none(),
        });
    }
    for stretch in &found.stretches {
        for piece in found.units[stretch.letters.clone()].chunk_by(|a, b| a == b) {
            let shares = &mut sections[of_unit[piece[0]]].shares;
            kinds.add(shares, stretch, &found.passages, narrow(piece.len()));
        }
    }
    sections.retain(|section| section.shares.letters > 0);
    sections
}

fn paragraphs(document: &Document, found: &Provenance) -> Vec<ProvenanceParagraph> {
    let mut paragraphs = Vec::new();
    let mut from = 0;
    for unit in found.units.chunk_by(|a, b| a == b) {
        let letters = from..from + unit.len();
        from = letters.end;
        let characters = &document.folded.units[unit[0]];
        let first = found.stretches.partition_point(|stretch| stretch.letters.end <= letters.start);
        let inside =
            found.stretches[first..].iter().take_while(|stretch| stretch.letters.start < letters.end);
        // A stretch begins with its first letter; the marks before that stand behind the last one.
        let starts: Vec<usize> =
            inside.map(|stretch| stretch.characters.start.max(characters.start)).collect();
        let piece = |(at, &start): (usize, &usize)| {
            let start = if at == 0 { characters.start } else { start };
            let end = starts.get(at + 1).copied().unwrap_or(characters.end);
            ProvenancePiece {
                stretch: narrow(first + at),
                text: document.folded.text(&document.text, start..end),
            }
        };
        let role = document.structure.units[unit[0]].role;
        paragraphs.push(ProvenanceParagraph {
            heading: matches!(role, Role::Title | Role::Heading),
            pieces: starts.iter().enumerate().map(piece).collect(),
        });
    }
    paragraphs
}
