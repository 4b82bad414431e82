//! What is the same text, spelt otherwise: another script, a variant character, another width, other marks.

use super::sides::Side;
use crate::{characters::is_han, fold::Folder, protocol::SpellingKind};
use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

/// A place in the base and one in the witness, in folded characters.
type Places = (Range<usize>, Range<usize>);

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
    pub places: Vec<Places>,
}

/// The spellings that were noted so far.
#[derive(Default)]
pub(super) struct Spellings {
    found: BTreeMap<(SpellingKind, String, String), Vec<Places>>,
}

impl Spellings {
    /// Notes how two letters or marks are spelt that are folded to one; none if they are the same.
    pub(super) fn letter(
        &mut self,
        (a, b): (&Side, &Side),
        (in_a, in_b): (usize, usize),
        folder: &Folder,
    ) -> Option<SpellingKind> {
        let (from, to) = (a.original(in_a)?, b.original(in_b)?);
        if from == to || (from.is_whitespace() && to.is_whitespace()) {
            return None;
        }
        let kind = of_letters(from, to, folder);
        self.note(kind, from.to_string(), to.to_string(), (in_a..in_a + 1, in_b..in_b + 1));
        Some(kind)
    }

    /// Notes how the marks differ that stand between the same letters.
    pub(super) fn marks(
        &mut self,
        (a, b): (&Side, &Side),
        (in_a, in_b): (Range<usize>, Range<usize>),
    ) -> SpellingKind {
        let (from, to) = (a.written(&in_a), b.written(&in_b));
        if from.is_empty() && to.is_empty() {
            let space = |marks: &Range<usize>| if marks.is_empty() { String::new() } else { " ".to_owned() };
            self.note(SpellingKind::Space, space(&in_a), space(&in_b), (in_a, in_b));
            return SpellingKind::Space;
        }
        self.note(SpellingKind::Punctuation, from, to, (in_a, in_b));
        SpellingKind::Punctuation
    }

    fn note(&mut self, kind: SpellingKind, from: String, to: String, places: Places) {
        self.found.entry((kind, from, to)).or_default().push(places);
    }

    /// All of them: by kind, the most frequent first.
    pub(super) fn listed(self) -> Vec<Spelling> {
        let spelling = |((kind, from, to), places)| Spelling { kind, from, to, places };
        let mut spellings: Vec<Spelling> = self.found.into_iter().map(spelling).collect();
        spellings.sort_by_key(|spelling| (spelling.kind, Reverse(spelling.places.len())));
        spellings
    }
}

/// How two characters differ that are folded to one.
fn of_letters(from: char, to: char, folder: &Folder) -> SpellingKind {
    if is_han(from) && is_han(to) {
        return if folder.is_other_script(from, to) { SpellingKind::Script } else { SpellingKind::Variant };
    }
    if from.to_lowercase().eq(to.to_lowercase()) { SpellingKind::Case } else { SpellingKind::Form }
}
