//! Texts that run through each other on one page: told apart, each in its own order.
//!
//! A newspaper's columns, copied as they stand, can cut two texts into pieces and mix them: a speech, the
//! declaration of the same day, the speech again. Two kinds of evidence tell such pieces apart: what other
//! documents of the shelf share ([`mod@shared`]), and how a text speaks ([`mod@style`]). Either gives every
//! block a leaning; the cheapest path through the blocks ([`mod@path`]) makes pieces of them, since neighbours
//! mostly belong together and a break in the middle of a sentence is where one text may leave off.
//!
//! An ordinary text is far likelier than two that are mixed, and reports, annotated laws and new editions have
//! parts of others in them as well. So what was divided has to prove itself ([`mod@proof`]): above all by a
//! sentence that breaks off at a seam, which no author writes.

mod breaks;
mod lines;
mod order;
mod path;
mod proof;
mod shared;
mod style;
mod tables;

use super::Similarity;
use crate::{corpus::Document, protocol::ThreadEvidence, span::Span};
use lines::Lines;
use tables::Tables;

/// One of the texts that run through each other in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundThread {
    /// Its blocks, in the order in which it is to be read, each with the reason why it belongs here.
    pub blocks: Vec<(Span, ThreadEvidence)>,
    /// The place on the shelf of the document that shares most of it.
    pub shared_with: Option<usize>,
}

/// A way of dividing the lines of a document among threads.
struct Division {
    /// For each line its thread, from 0.
    labels: Vec<usize>,
    /// For each line, whether what it says itself, and not only its place, puts it there.
    evidence: Vec<ThreadEvidence>,
    /// For each thread the document whose text it is, if one is there.
    anchors: Vec<Option<shared::Anchor>>,
}

/// For each document of the shelf the texts that run through each other in it, in the order in which they
/// begin; none where it is one text, as nearly every document is.
///
/// Documents that were not compared, or that are threads themselves, are not divided. Those of which the reader
/// says that they are one text are: where a sentence is cut off, it is so whatever the page is taken for.
#[must_use]
pub fn threads(shelf: &[Document], similarity: &Similarity) -> Vec<Vec<FoundThread>> {
    let mut found = vec![Vec::new(); shelf.len()];
    let mut tables = Tables::new(shelf);
    for (row, &place) in similarity.places.iter().enumerate() {
        let document = &shelf[place];
        if document.thread.is_none() {
            found[place] = of_document(document, (similarity, row), &mut tables);
        }
    }
    found
}

fn of_document(
    document: &Document,
    (similarity, row): (&Similarity, usize),
    tables: &mut Tables,
) -> Vec<FoundThread> {
    let lines = Lines::new(document);
    if !lines.could_be_two() {
        return Vec::new();
    }
    let is_whole = !lines.has_open();
    let others = shared::others(similarity, row, is_whole);
    let division = shared::divide(&lines, &others, tables).or_else(|| style::divide(&lines));
    division.map_or_else(Vec::new, |division| order::threads(&lines, division, tables))
}
