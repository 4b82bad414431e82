//! What is the same text, spelt otherwise: another script, a variant character, another width, other marks.

use super::super::grams::Letters;
use super::alignment::Alignment;
use crate::{characters::is_han, corpus::Document, fold::Folder};
use std::{collections::BTreeMap, ops::Range};

/// How a spelling differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpellingKind {
    /// The same character in the other script.
    Script,
    /// Another form of a character, within a script.
    Variant,
    /// Capital or small.
    Case,
    /// Wide or narrow, or another form of a mark.
    Form,
    /// Another mark, one more or less.
    Punctuation,
    /// A space more or less.
    Space,
}

/// One spelling for another, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// What kind of difference it is.
    pub kind: SpellingKind,
    /// As the base writes it; empty if it has nothing there.
    pub from: String,
    /// As the witness writes it.
    pub to: String,
    /// Where, in folded characters of the base and of the witness, in the base's order.
    pub places: Vec<(Range<usize>, Range<usize>)>,
}

/// A text that is laid beside another.
pub(super) struct Side<'a> {
    pub(super) document: &'a Document,
    pub(super) letters: &'a Letters,
}

impl Side<'_> {
    /// The original character behind a folded one.
    fn original(&self, at: usize) -> Option<char> {
        self.document.text[self.document.folded.origin[at]..].chars().next()
    }

    /// The folded characters between a letter and the next one of its unit; behind the last, to the unit's end.
    fn behind(&self, letter: usize) -> Range<usize> {
        let place = self.letters.places[letter];
        let unit = &self.document.folded.units[self.letters.units[letter]];
        let next = self.letters.places.get(letter + 1).copied().filter(|&next| next < unit.end);
        place + 1..next.unwrap_or(unit.end)
    }

    fn marks(&self, between: &Range<usize>) -> String {
        let marks = &self.document.folded.characters[between.clone()];
        marks.iter().filter(|c| !c.is_whitespace()).collect()
    }

    fn written(&self, between: &Range<usize>) -> String {
        between.clone().filter_map(|at| self.original(at)).filter(|c| !c.is_whitespace()).collect()
    }

    fn is_last_of_unit(&self, letter: usize) -> bool {
        self.letters.units.get(letter + 1) != Some(&self.letters.units[letter])
    }
}

/// The spellings in which two aligned texts differ: by kind, the most frequent first.
pub(super) fn spellings(a: &Side, b: &Side, alignment: &Alignment, folder: &Folder) -> Vec<Spelling> {
    let mut found: BTreeMap<(SpellingKind, String, String), Vec<(Range<usize>, Range<usize>)>> =
        BTreeMap::new();
    let mut note = |kind, from: String, to: String, places| {
        found.entry((kind, from, to)).or_default().push(places);
    };
    for (in_a, in_b) in alignment.to_witness.iter().enumerate() {
        let Some(in_b) = *in_b else { continue };
        let places = (a.letters.places[in_a], b.letters.places[in_b]);
        if let (Some(from), Some(to)) = (a.original(places.0), b.original(places.1))
            && from != to
        {
            let places = (places.0..places.0 + 1, places.1..places.1 + 1);
            note(of_letters(from, to, folder), from.to_string(), to.to_string(), places);
        }
        let goes_on = alignment.to_witness.get(in_a + 1) == Some(&Some(in_b + 1));
        let ends = a.is_last_of_unit(in_a) && b.is_last_of_unit(in_b);
        if ends || (goes_on && !a.is_last_of_unit(in_a) && !b.is_last_of_unit(in_b)) {
            let between = (a.behind(in_a), b.behind(in_b));
            if let Some((kind, from, to)) = of_marks(a, b, &between) {
                note(kind, from, to, between);
            }
        }
    }
    let mut spellings: Vec<Spelling> =
        found.into_iter().map(|((kind, from, to), places)| Spelling { kind, from, to, places }).collect();
    spellings.sort_by_key(|spelling| (spelling.kind, std::cmp::Reverse(spelling.places.len())));
    spellings
}

/// How two letters differ that are folded to one.
fn of_letters(from: char, to: char, folder: &Folder) -> SpellingKind {
    if is_han(from) && is_han(to) {
        return if folder.is_other_script(from, to) { SpellingKind::Script } else { SpellingKind::Variant };
    }
    if from.to_lowercase().eq(to.to_lowercase()) { SpellingKind::Case } else { SpellingKind::Form }
}

/// How the marks between two letters differ, if they do.
fn of_marks(
    a: &Side,
    b: &Side,
    (in_a, in_b): &(Range<usize>, Range<usize>),
) -> Option<(SpellingKind, String, String)> {
    let (from, to) = (a.written(in_a), b.written(in_b));
    if a.marks(in_a) != b.marks(in_b) {
        return Some((SpellingKind::Punctuation, from, to));
    }
    if from != to {
        return Some((SpellingKind::Form, from, to));
    }
    let is_spaced = |side: &Side, between: &Range<usize>| {
        side.document.folded.characters[between.clone()].iter().any(|c| c.is_whitespace())
    };
    match (from.is_empty(), is_spaced(a, in_a), is_spaced(b, in_b)) {
        (true, true, false) => Some((SpellingKind::Space, " ".to_owned(), String::new())),
        (true, false, true) => Some((SpellingKind::Space, String::new(), " ".to_owned())),
        _ => None,
    }
}
