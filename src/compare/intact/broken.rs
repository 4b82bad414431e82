//! A broken place among the letters of its document, and the letters around it.

use super::{BEFORE_CUT, NEAR, SIDE};
use crate::{compare::grams::Letters, corpus::Document, protocol::LossKind, span::Span, structure::Loss};
use std::ops::Range;

/// The folded characters in the order in which they stand in the text; threads are folded in another.
pub(super) struct Origins(Vec<(usize, usize)>);

impl Origins {
    pub(super) fn new(document: &Document) -> Self {
        let mut origins: Vec<(usize, usize)> = document.folded.origin.iter().copied().zip(0..).collect();
        origins.sort_unstable();
        Self(origins)
    }

    /// The first and the last of the folded characters that are of a stretch of the text.
    fn within(&self, span: Span) -> Option<(usize, usize)> {
        let own = &self.0[self.up_to(span.start)..self.up_to(span.end).max(self.up_to(span.start))];
        let places = || own.iter().map(|&(_, at)| at);
        Some((places().min()?, places().max()?))
    }

    /// The folded characters before a place of the text, the nearest first.
    fn before(&self, place: usize) -> impl Iterator<Item = usize> {
        self.0[..self.up_to(place)].iter().rev().map(|&(_, at)| at)
    }

    fn up_to(&self, place: usize) -> usize {
        self.0.partition_point(|&(origin, _)| origin < place)
    }
}

/// A broken place among the letters of its document.
pub(super) struct Broken {
    /// The broken letters, few or none: what could not be decoded is no letter.
    pub(super) letters: Range<usize>,
    /// Marks before the first of them and behind the last that are not broken.
    pub(super) marks: (Vec<char>, Vec<char>),
    /// There is nothing behind it.
    pub(super) is_cut_off: bool,
}

impl Broken {
    /// None if the broken place is in no text that is analysed.
    pub(super) fn new(
        document: &Document,
        letters: &Letters,
        origins: &Origins,
        loss: &Loss,
    ) -> Option<Self> {
        let folded = &document.folded;
        let is_cut_off = loss.kind == LossKind::CutOff;
        let (start, end) = match origins.within(loss.span) {
            // What is cut off is told by its last characters: all of them are there.
            Some((_, last)) if is_cut_off => (last + 1, last + 1),
            Some((first, last)) => (first, last + 1),
            None => {
                // A break between two blocks, which no folded character stands for.
                let mut before = origins.before(loss.span.start);
                let at = before.find(|&at| folded.characters[at] != '\n')? + 1;
                (at, at)
            }
        };
        let first = letters.places.partition_point(|&place| place < start);
        let last = letters.places.partition_point(|&place| place < end).max(first);
        let place = |letter: usize| letters.places.get(letter).copied().unwrap_or(folded.characters.len());
        let before = first.checked_sub(1).map_or(0, |letter| place(letter) + 1);
        let marks = |range: Range<usize>| -> Vec<char> {
            folded.characters.get(range).unwrap_or_default().iter().copied().filter(|&c| c != '\n').collect()
        };
        let marks = (marks(before..start), marks(end..place(last)));
        Some(Self { letters: first..last, marks, is_cut_off })
    }

    /// How many letters must agree on the side before it.
    pub(super) fn side(&self) -> usize {
        if self.is_cut_off { BEFORE_CUT } else { SIDE }
    }

    /// The grams before it, each with its distance from it.
    pub(super) fn before(&self) -> impl Iterator<Item = (usize, Range<usize>)> {
        let (start, side) = (self.letters.start, self.side());
        let farthest = if self.is_cut_off { 2 } else { NEAR };
        (0..=farthest).filter_map(move |by| {
            let end = start.checked_sub(by)?;
            Some((by, end.checked_sub(side)?..end))
        })
    }

    /// The grams behind it, each with its distance from it.
    pub(super) fn behind(&self, letters: usize) -> impl Iterator<Item = (usize, Range<usize>)> {
        let (end, is_cut_off) = (self.letters.end, self.is_cut_off);
        let all = (0..=NEAR).map(move |by| (by, end + by..end + by + SIDE));
        all.filter(move |(_, gram)| !is_cut_off && gram.end <= letters)
    }
}
