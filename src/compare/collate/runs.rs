//! Versions of a paragraph as runs: what is equal, what is spelt otherwise, what was changed, what stands elsewhere.

use super::{alignment::Alignment, sides::Side, spelling::Spellings, tiles::Tile};
use crate::{
    characters::{is_letter, is_stop},
    fold::Folder,
    protocol::SpellingKind,
};
use std::ops::Range;

/// A run of two versions of a text, in folded characters; an empty side stands before its first character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What it is.
    pub kind: RunKind,
    /// The base's side.
    pub a: Range<usize>,
    /// The witness's side.
    pub b: Range<usize>,
}

/// What a run of two versions is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// The same, perhaps in the other script.
    Equal,
    /// The same, spelt otherwise.
    Spelling(SpellingKind),
    /// A difference, by its number among [`super::Collation::differences`].
    Changed(usize),
    /// The witness has it elsewhere, or the base has.
    Moved,
    /// A new paragraph begins, in one of the texts only.
    Break,
    /// A whole paragraph that one text alone has.
    Alone,
}

/// Lays two stretches of text side by side, run by run.
pub(super) struct Writer<'a> {
    pub(super) sides: (&'a Side<'a>, &'a Side<'a>),
    pub(super) alignment: &'a Alignment,
    pub(super) folder: &'a Folder,
    pub(super) spellings: Spellings,
    runs: Vec<Run>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        sides: (&'a Side<'a>, &'a Side<'a>),
        alignment: &'a Alignment,
        folder: &'a Folder,
    ) -> Self {
        Self { sides, alignment, folder, spellings: Spellings::default(), runs: Vec::new() }
    }

    /// The runs of two stretches of folded characters, by the stretches of letters that they have in common, in order.
    pub(super) fn runs(&mut self, equal: &[Tile], (a, b): (Range<usize>, Range<usize>)) -> Vec<Run> {
        let mut at = (a.start, b.start);
        for tile in equal {
            at = self.stretch(tile, at);
        }
        self.between(at.0..a.end, at.1..b.end);
        std::mem::take(&mut self.runs)
    }

    /// Letters that follow each other in both texts, from where the texts were left; gives where they are left then.
    fn stretch(&mut self, tile: &Tile, from: (usize, usize)) -> (usize, usize) {
        let place =
            |by: usize| (self.sides.0.letters.places[tile.a + by], self.sides.1.letters.places[tile.b + by]);
        let (first, last) = (place(0), place(tile.length - 1));
        let (whole_a, whole_b) = (first.0..last.0 + 1, first.1..last.1 + 1);
        if self.sides.0.is_written_as(&whole_a, self.sides.1, &whole_b) {
            self.between(from.0..first.0, from.1..first.1);
            self.push(RunKind::Equal, whole_a.clone(), whole_b.clone());
            return (whole_a.end, whole_b.end);
        }
        let mut at = from;
        for letter in (0..tile.length).map(place) {
            self.between(at.0..letter.0, at.1..letter.1);
            self.same(letter.0, letter.1);
            at = (letter.0 + 1, letter.1 + 1);
        }
        at
    }

    /// A character that both have.
    fn same(&mut self, in_a: usize, in_b: usize) {
        let spelt = self.spellings.letter(self.sides, (in_a, in_b), self.folder);
        let kind = match spelt {
            // Told once for the whole text: nobody wants every other character marked.
            None | Some(SpellingKind::Script) => RunKind::Equal,
            Some(spelt) => RunKind::Spelling(spelt),
        };
        self.push(kind, in_a..in_a + 1, in_b..in_b + 1);
    }

    /// What stands between two letters that both have. Marks at either end that both have are no part of a
    /// difference.
    fn between(&mut self, mut a: Range<usize>, mut b: Range<usize>) {
        let is_same_mark = |sides: (&Side, &Side), in_a: usize, in_b: usize| {
            let mark = sides.0.folded(in_a);
            mark == sides.1.folded(in_b) && !is_letter(mark)
        };
        while !a.is_empty() && !b.is_empty() && is_same_mark(self.sides, a.start, b.start) {
            self.same(a.start, b.start);
            (a.start, b.start) = (a.start + 1, b.start + 1);
        }
        let end = (a.end, b.end);
        while !a.is_empty() && !b.is_empty() && is_same_mark(self.sides, a.end - 1, b.end - 1) {
            (a.end, b.end) = (a.end - 1, b.end - 1);
        }
        let behind = (a.end..end.0).zip(b.end..end.1);
        self.unlike(a, b);
        for (in_a, in_b) in behind {
            self.same(in_a, in_b);
        }
    }

    /// What is not the same, between letters or marks that are.
    fn unlike(&mut self, a: Range<usize>, b: Range<usize>) {
        if let Some((a, b)) = self.paragraphs(&a, &b) {
            for (a, b) in a.into_iter().zip(b) {
                self.unlike_within(a, b);
            }
        } else {
            self.unlike_within(a, b);
        }
    }

    /// Where a paragraph ends on one side only, and the other has as many ends of sentences there: both, cut at these.
    /// An end of a paragraph stands alone.
    fn paragraphs(&self, a: &Range<usize>, b: &Range<usize>) -> Option<(Parts, Parts)> {
        let ends = |side: &Side, stretch: &Range<usize>| -> Vec<usize> {
            stretch.clone().filter(|&at| side.folded(at) == '\n').collect()
        };
        let stops = |side: &Side, stretch: &Range<usize>| -> Vec<usize> {
            let before = stretch.start..stretch.end.saturating_sub(1);
            before.filter(|&at| is_stop(side.folded(at))).map(|at| at + 1).collect()
        };
        let (in_a, in_b) = (ends(self.sides.0, a), ends(self.sides.1, b));
        let (cuts_a, cuts_b) = match (in_a.len(), in_b.len()) {
            (1.., 0) => (in_a, stops(self.sides.1, b)),
            (0, 1..) => (stops(self.sides.0, a), in_b),
            _ => return None,
        };
        let is_end = |side: &Side, at: usize| usize::from(side.folded(at) == '\n');
        let cut = |side: &Side, stretch: &Range<usize>, cuts: &[usize]| -> Parts {
            let mut parts = Vec::new();
            let mut from = stretch.start;
            for &at in cuts {
                let to = at + is_end(side, at);
                parts.extend([from..at, at..to]);
                from = to;
            }
            parts.push(from..stretch.end);
            parts
        };
        (cuts_a.len() == cuts_b.len()).then(|| (cut(self.sides.0, a, &cuts_a), cut(self.sides.1, b, &cuts_b)))
    }

    fn unlike_within(&mut self, a: Range<usize>, b: Range<usize>) {
        let (in_a, in_b) = (self.parts(true, &a), self.parts(false, &b));
        let is_change = |part: &&(Part, Range<usize>)| part.0 == Part::Letters;
        let is_mark = |parts: &[(Part, Range<usize>)]| parts.iter().all(|part| part.0 == Part::Marks);
        if is_mark(&in_a) && is_mark(&in_b) {
            if !a.is_empty() || !b.is_empty() {
                let kind = self.spellings.marks(self.sides, (a.clone(), b.clone()));
                self.push(RunKind::Spelling(kind), a, b);
            }
            return;
        }
        // The first stretch that is changed in either goes together; else what the base has comes first.
        let first =
            (in_a.iter().position(|part| is_change(&part)), in_b.iter().position(|part| is_change(&part)));
        let mut at = (a.start, b.start);
        let (Some(own), Some(other)) = first else {
            self.one_sided(&in_a, true, &mut at);
            return self.one_sided(&in_b, false, &mut at);
        };
        self.one_sided(&in_a[..own], true, &mut at);
        self.one_sided(&in_b[..other], false, &mut at);
        self.change(in_a[own].1.clone(), in_b[other].1.clone());
        at = (in_a[own].1.end, in_b[other].1.end);
        self.one_sided(&in_a[own + 1..], true, &mut at);
        self.one_sided(&in_b[other + 1..], false, &mut at);
    }

    /// What one text has at a place of the other.
    fn one_sided(&mut self, parts: &[(Part, Range<usize>)], is_base: bool, at: &mut (usize, usize)) {
        for (part, stretch) in parts {
            let (a, b) = if is_base { (stretch.clone(), at.1..at.1) } else { (at.0..at.0, stretch.clone()) };
            *at = (a.end, b.end);
            match part {
                Part::Letters => self.change(a, b),
                Part::Moved => self.push(RunKind::Moved, a, b),
                Part::Break => self.push(RunKind::Break, a, b),
                Part::Marks => self.mark(a, b),
            }
        }
    }

    fn mark(&mut self, a: Range<usize>, b: Range<usize>) {
        let kind = self.spellings.marks(self.sides, (a.clone(), b.clone()));
        self.push(RunKind::Spelling(kind), a, b);
    }

    fn change(&mut self, a: Range<usize>, b: Range<usize>) {
        let folded = |side: &'a Side<'a>, at: &Range<usize>| &side.document.folded.characters[at.clone()];
        // Too little to be aligned, but the same where it stands: all of it, or whole words at its end.
        let is_same = |by: usize| {
            let (start_a, start_b) = (a.end - by, b.end - by);
            folded(self.sides.0, &(start_a..a.end)) == folded(self.sides.1, &(start_b..b.end))
        };
        let is_between_words = |by: usize| {
            self.sides.0.cut_at(a.end - by) == (0, 0) && self.sides.1.cut_at(b.end - by) == (0, 0)
        };
        let most = (1..=a.len().min(b.len())).take_while(|&by| is_same(by)).last().unwrap_or(0);
        let is_all = most == a.len() && most == b.len();
        let same = (0..=most).rev().find(|&by| is_all || is_between_words(by)).unwrap_or(0);
        let (in_a, in_b) = (a.start..a.end - same, b.start..b.end - same);
        if !is_all {
            self.push(RunKind::Changed(0), in_a.clone(), in_b.clone());
        }
        for (x, y) in (in_a.end..a.end).zip(in_b.end..b.end) {
            self.same(x, y);
        }
    }

    /// A stretch without equal counterpart, cut where its nature changes. Marks go with the letters beside them.
    fn parts(&self, is_base: bool, stretch: &Range<usize>) -> Vec<(Part, Range<usize>)> {
        let side = if is_base { self.sides.0 } else { self.sides.1 };
        let mut letter = side.letter_at(stretch.start);
        let mut parts: Vec<(Part, Range<usize>)> = Vec::new();
        for at in stretch.clone() {
            let character = side.folded(at);
            let part = if character == '\n' {
                Part::Break
            } else if is_letter(character) {
                let is_moved = if is_base {
                    !self.alignment.to_witness.is_free(letter)
                } else {
                    !self.alignment.to_base.is_free(letter)
                };
                letter += 1;
                if is_moved { Part::Moved } else { Part::Letters }
            } else {
                Part::Marks
            };
            match parts.last_mut() {
                Some((last, range))
                    if *last == part
                        || (part == Part::Marks && *last != Part::Break)
                        || joins(*last, part) =>
                {
                    *last = if *last == Part::Marks { part } else { *last };
                    range.end = at + 1;
                }
                _ => parts.push((part, at..at + 1)),
            }
        }
        parts
    }

    fn push(&mut self, kind: RunKind, a: Range<usize>, b: Range<usize>) {
        match self.runs.last_mut() {
            Some(last)
                if last.kind == kind
                    && !matches!(kind, RunKind::Changed(_))
                    && last.a.end == a.start
                    && last.b.end == b.start =>
            {
                (last.a.end, last.b.end) = (a.end, b.end);
            }
            _ => self.runs.push(Run { kind, a, b }),
        }
    }
}

/// A stretch, cut.
type Parts = Vec<Range<usize>>;

/// What a stretch is that has no equal counterpart in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Letters that the other text has not.
    Letters,
    /// Letters that the other text has elsewhere.
    Moved,
    /// The end of a paragraph.
    Break,
    /// Marks alone.
    Marks,
}

/// Whether marks that came first belong to what follows.
fn joins(before: Part, next: Part) -> bool {
    before == Part::Marks && matches!(next, Part::Letters | Part::Moved)
}
