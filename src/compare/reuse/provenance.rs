//! Where else each stretch of a document stands.

use super::super::grams::Letters;
use super::{
    by_date,
    pair::shared,
    passages::in_folded,
    seeds::{common, seeds},
};
use crate::corpus::Document;
use std::{collections::BTreeSet, ops::Range};

/// Where else the stretches of a document stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The passages that it shares: with the earliest document first, those without a date last.
    pub passages: Vec<Elsewhere>,
    /// The document from its first letter to its last, in order.
    pub stretches: Vec<Stretch>,
    /// For each of its letters the unit (paragraph, heading …) that it stands in.
    pub units: Vec<usize>,
}

/// A passage that stands in another document, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// That document's place on the shelf.
    pub document: usize,
    /// The letters here.
    pub letters: Range<usize>,
    /// The folded characters here.
    pub here: Range<usize>,
    /// The folded characters there.
    pub there: Range<usize>,
    /// How many letters are equal, …
    pub equal: usize,
    /// … of so many on the longer side.
    pub of: usize,
}

/// A stretch whose letters all stand in the same other documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Its letters.
    pub letters: Range<usize>,
    /// Its folded characters.
    pub characters: Range<usize>,
    /// The passages that it has letters of; of none if it is the document's own.
    pub passages: Vec<usize>,
    /// In how many other documents it stands.
    pub documents: usize,
}

/// Where else the stretches of the document at a place of the shelf stand, among some others.
#[must_use]
pub fn provenance(shelf: &[Document], place: usize, others: &[usize]) -> Provenance {
    let text = Letters::new(&shelf[place]);
    let grams = seeds(&text);
    let mut others = others.to_vec();
    others.sort_by(|&a, &b| by_date(&shelf[a], &shelf[b]).then(a.cmp(&b)));
    let mut passages: Vec<Elsewhere> = Vec::new();
    for document in others {
        let other = Letters::new(&shelf[document]);
        let found = shared(&text, &other, common(&grams, &seeds(&other)));
        passages.extend(found.into_iter().map(|found| Elsewhere {
            document,
            here: in_folded(&text, &found.a, found.a.end),
            there: in_folded(&other, &found.b, found.b.end),
            equal: found.equal(),
            of: found.a.len().max(found.b.len()),
            letters: found.a,
        }));
    }
    Provenance { stretches: stretches(&text, &passages), passages, units: text.units }
}

/// The letters of a text, divided wherever a passage with another document begins or ends.
fn stretches(text: &Letters, passages: &[Elsewhere]) -> Vec<Stretch> {
    let mut starts: Vec<usize> = (0..passages.len()).collect();
    starts.sort_unstable_by_key(|&passage| (passages[passage].letters.start, passage));
    let ends = passages.iter().flat_map(|passage| [passage.letters.start, passage.letters.end]);
    let cuts: BTreeSet<usize> = ends.chain([0, text.characters.len()]).collect();
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let mut starts = starts.into_iter().peekable();
    let mut inside: BTreeSet<usize> = BTreeSet::new();
    let mut found: Vec<Stretch> = Vec::new();
    let mut before: BTreeSet<usize> = BTreeSet::new();
    for cut in cuts.windows(2) {
        let letters = cut[0]..cut[1];
        inside.retain(|&passage| passages[passage].letters.end > letters.start);
        while let Some(passage) = starts.next_if(|&passage| passages[passage].letters.start <= letters.start)
        {
            inside.insert(passage);
        }
        let documents: BTreeSet<usize> = inside.iter().map(|&passage| passages[passage].document).collect();
        match found.last_mut().filter(|_| before == documents) {
            Some(last) => {
                last.letters.end = letters.end;
                last.passages.extend(&inside);
            }
            None => found.push(Stretch {
                characters: 0..0,
                letters,
                passages: inside.iter().copied().collect(),
                documents: documents.len(),
            }),
        }
        before = documents;
    }
    for stretch in &mut found {
        stretch.characters = in_folded(text, &stretch.letters, stretch.letters.end);
        stretch.passages.sort_unstable();
        stretch.passages.dedup();
    }
    found
}
