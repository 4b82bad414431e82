//! What stands together again and again.

use super::places::AllPlaces;
use crate::{
    count::{self, Formulae, LONGEST, Phrase, Variant},
    error::{Error, Number},
    pipeline::Engine,
    protocol::{PhraseKind, PhraseRow, PhraseVariant, PhrasesAnswer, PhrasesQuery},
};
use std::ops::Range;

pub(super) fn phrases(engine: &Engine, query: &PhrasesQuery) -> Result<PhrasesAnswer, Error> {
    let (least, most) = (query.min_length, query.max_length);
    // A formula is as long as it can be.
    if query.kind != PhraseKind::Formulae {
        if least > most {
            return Err(Error::LengthsReversed { least, most });
        }
        if least > LONGEST {
            return Err(Error::OutOfRange { number: Number::PhraseLength, given: least.to_string() });
        }
    }
    let (index, shelf) = (&engine.found().index, &engine.shelf[..]);
    let lengths = least..=most;
    let least = query.min_frequency.unwrap_or(query.kind.min_frequency());
    Ok(match query.kind {
        PhraseKind::NGrams => of_words(engine, query, count::n_grams(index, shelf, &lengths, least)),
        PhraseKind::Terms => of_words(engine, query, count::terms_of_words(index, shelf, &lengths, least)),
        PhraseKind::Formulae => formulae(engine, query, least),
    })
}

fn of_words(engine: &Engine, query: &PhrasesQuery, mut phrases: Vec<Phrase>) -> PhrasesAnswer {
    let contains = engine.folder.fold(query.contains.trim());
    if !contains.is_empty() {
        phrases.retain(|phrase| text(engine, phrase.column, &phrase.characters).contains(&contains));
    }
    let mut places = AllPlaces::new(&engine.shelf);
    let page = phrases.iter().skip(query.offset).take(query.limit);
    let rows = page.map(|phrase| row(engine, &mut places, phrase, Vec::new())).collect();
    PhrasesAnswer { total: phrases.len(), rows }
}

fn formulae(engine: &Engine, query: &PhrasesQuery, least: u32) -> PhrasesAnswer {
    let found = Formulae::new(&engine.found().index, &engine.shelf, query.min_length, least);
    let contains = engine.folder.fold(query.contains.trim());
    let fits = |row: &usize| {
        let (column, characters) = found.stretch(*row);
        contains.is_empty() || text(engine, column, &characters).contains(&contains)
    };
    let fitting: Vec<usize> = (0..found.len()).filter(fits).collect();
    let page: Vec<usize> = fitting.iter().copied().skip(query.offset).take(query.limit).collect();
    let variants = found.variants(&page);
    let mut places = AllPlaces::new(&engine.shelf);
    let row = |(&at, variants)| row(engine, &mut places, &found.phrase(at), variants);
    let rows = page.iter().zip(variants).map(row);
    PhrasesAnswer { total: fitting.len(), rows: rows.collect() }
}

fn row(engine: &Engine, places: &mut AllPlaces, phrase: &Phrase, variants: Vec<Variant>) -> PhraseRow {
    let index = &engine.found().index;
    let at = index.columns[phrase.column].document;
    let document = &engine.shelf[at];
    let span = document.folded.span(&document.text, phrase.characters.clone());
    let variant = |variant: Variant| PhraseVariant {
        phrase: text(engine, variant.column, &variant.characters),
        frequency: variant.frequency,
    };
    PhraseRow {
        phrase: text(engine, phrase.column, &phrase.characters),
        words: phrase.words,
        frequency: phrase.frequency,
        rate: count::rate(phrase.frequency, index.words()),
        document_frequency: phrase.document_frequency,
        c_value: phrase.c_value,
        variants: variants.into_iter().map(variant).collect(),
        example: places.of(at).place(span),
    }
}

/// A phrase, folded, where it stands first.
fn text(engine: &Engine, column: usize, characters: &Range<usize>) -> String {
    let document = &engine.shelf[engine.found().index.columns[column].document];
    document.folded.characters[characters.clone()].iter().collect()
}
