//! The texts that run through each other in a document, and whole readings for what is broken in it.

use super::places::Places;
use crate::{
    compare::{self, FoundThread},
    corpus::{Document, opening},
    error::Warning,
    numbers::narrow,
    pipeline::{Engine, read_thread},
    protocol::{Edit, Intact, LossAnswer, Role, ThreadAnswer, ThreadBlock},
    span::Span,
    structure::{Loss, Structure},
};
use std::{borrow::Cow, collections::BTreeMap};

/// How many texts run through each other in the document at a place of the shelf; 0 if it is one.
pub(super) fn interleaved(engine: &Engine, place: usize) -> u32 {
    narrow(engine.proposed_threads(place).len())
}

/// What a reader should know of them.
pub(super) fn warning(engine: &Engine, place: usize) -> Option<Warning> {
    let threads = engine.proposed_threads(place).len();
    (threads > 0).then_some(Warning::Interleaved { threads })
}

/// The texts that run through each other in the document at a place of the shelf.
pub(super) fn threads(engine: &Engine, place: usize, places: &Places) -> Vec<ThreadAnswer> {
    let document = &engine.shelf[place];
    let found = engine.proposed_threads(place).iter();
    found.map(|thread| thread_answer(engine, document, places, thread)).collect()
}

fn thread_answer(
    engine: &Engine,
    document: &Document,
    places: &Places,
    thread: &FoundThread,
) -> ThreadAnswer {
    let structure = structure_of(document, thread);
    let paragraphs = structure.units.iter().filter(|unit| unit.role == Role::Body);
    let title = structure.title(&document.text);
    let opening = || opening(&document.text, &structure).map(Cow::Borrowed);
    ThreadAnswer {
        title: title.or_else(opening).unwrap_or_default().into_owned(),
        blocks: (thread.blocks.iter())
            .map(|&(span, evidence)| ThreadBlock { place: places.place(span), evidence })
            .collect(),
        paragraphs: paragraphs
            .map(|unit| unit.pieces.iter().map(|&piece| places.place(piece)).collect())
            .collect(),
        shared_with: thread.shared_with.map(|other| engine.shelf[other].name.clone()),
    }
}

fn structure_of(document: &Document, thread: &FoundThread) -> Structure {
    let spans: Vec<Span> = thread.blocks.iter().map(|&(span, _)| span).collect();
    read_thread(&document.text, &spans, &Edit::default(), &document.name).1
}

/// At how many places something of the document at a place of the shelf is lost.
pub(super) fn lost(engine: &Engine, place: usize) -> u32 {
    narrow(all_losses(&engine.shelf[place], engine.threads(place)).len())
}

/// The losses of the document at a place of the shelf, each with the whole reading that another document has.
pub(super) fn losses(engine: &Engine, place: usize, places: &Places) -> Vec<LossAnswer> {
    let document = &engine.shelf[place];
    let losses = &all_losses(document, engine.threads(place));
    let others = if losses.is_empty() { Vec::new() } else { helpers(engine, place) };
    let found = compare::intact(document, losses, &engine.shelf, &others);
    let mut places_of: BTreeMap<usize, Places> = BTreeMap::new();
    let mut intact = |found: compare::IntactReading| {
        let other = &engine.shelf[found.document];
        let there = places_of.entry(found.document).or_insert_with(|| Places::new(other));
        let original = |characters| other.folded.text(&other.text, characters);
        Intact {
            reading: original(found.reading),
            place: there.place(other.folded.span(&other.text, found.context)),
        }
    };
    let answered = losses.iter().zip(found);
    answered
        .map(|(loss, found)| LossAnswer {
            kind: loss.kind,
            place: places.place(loss.span),
            intact: found.map(&mut intact),
        })
        .collect()
}

/// The losses that were found in the text and in each of the texts that run through each other in it, in the
/// text's order.
fn all_losses(document: &Document, threads: &[FoundThread]) -> Vec<Loss> {
    let mut losses = document.structure.losses.clone();
    for thread in threads {
        let own = structure_of(document, thread).losses.into_iter();
        losses.extend(own.filter(|loss| !document.structure.losses.contains(loss)));
    }
    losses.sort_by_key(|loss| loss.span);
    losses
}

/// The documents in which a passage of one may stand whole, likeliest first: those that share most of its text,
/// then those that the reader has set aside.
fn helpers(engine: &Engine, place: usize) -> Vec<usize> {
    let similarity = &engine.found().similarity;
    let mut others: Vec<usize> = similarity.places.iter().copied().filter(|&other| other != place).collect();
    if let Some(own) = similarity.places.iter().position(|&other| other == place) {
        let row_of = |place: usize| similarity.places.iter().position(|&other| other == place);
        let shared = |place: usize| row_of(place).map_or(0.0, |row| similarity.contained[own][row]);
        others.retain(|&other| shared(other) > 0.0);
        others.sort_by(|&a, &b| shared(b).total_cmp(&shared(a)));
    }
    let aside = (0..engine.shelf.len()).filter(|&other| other != place && engine.shelf[other].edit.set_aside);
    others.into_iter().chain(aside).collect()
}
