//! Where the letters of a page stand in other documents.

use super::{
    super::grams::{Letters, hash},
    lines::Lines,
    shared::Held,
};
use crate::corpus::Document;
use std::ops::Range;

/// The length of the grams that are looked up.
const GRAM: usize = 8;

/// Grams are found by so many of their bits.
const BITS: u32 = 12;

/// Of a long line, no more grams than this are looked up.
const LOOKED_UP: usize = 24;

/// A gram that stands in more places than this is looked for at the first ones only.
const MOST_PLACES: usize = 6;

/// Letters by which a line may be longer or shorter in the other document.
const SHIFT: usize = 24;

/// Letters that may be lost where a sentence was torn.
const LOST: usize = 4;

/// The tables of the shelf's documents, each made when it is first asked for.
pub(super) struct Tables<'a> {
    shelf: &'a [Document],
    made: Vec<Option<Table>>,
}

/// A document's grams with their places.
pub(super) struct Table {
    letters: Letters,
    /// Sorted.
    grams: Vec<(u64, usize)>,
    /// For each beginning of a gram's bits, how many grams are below it.
    below: Vec<usize>,
    /// Headings and other short units, by their letters.
    short: Vec<Range<usize>>,
}

impl<'a> Tables<'a> {
    pub(super) fn new(shelf: &'a [Document]) -> Self {
        Self { shelf, made: shelf.iter().map(|_| None).collect() }
    }

    /// The table of the document at a place of the shelf.
    pub(super) fn get(&mut self, place: usize) -> &Table {
        self.made[place].get_or_insert_with(|| Table::new(&self.shelf[place]))
    }
}

impl Table {
    fn new(document: &Document) -> Self {
        let letters = Letters::new(document);
        let mut grams: Vec<(u64, usize)> =
            letters.grams(GRAM).enumerate().map(|(at, gram)| (gram, at)).collect();
        grams.sort_unstable();
        let below =
            (0..=1_u64 << BITS).map(|bits| grams.partition_point(|&(gram, _)| gram >> (64 - BITS) < bits));
        let below = below.collect();
        let mut start = 0;
        let units = letters.units.chunk_by(|a, b| a == b).map(|unit| {
            start += unit.len();
            start - unit.len()..start
        });
        let short = units.filter(|unit| unit.len() < 2 * GRAM).collect();
        Self { letters, grams, below, short }
    }

    /// The first places of a gram.
    fn places(&self, letters: &[char]) -> impl Iterator<Item = usize> + use<'_> {
        let gram = hash(letters);
        let bits = usize::try_from(gram >> (64 - BITS)).unwrap_or(0);
        let near = &self.grams[self.below[bits]..self.below[bits + 1]];
        let found = near.iter().skip_while(move |(other, _)| *other < gram);
        found.take_while(move |(other, _)| *other == gram).take(MOST_PLACES).map(|&(_, at)| at)
    }

    /// Where a line stands in the document.
    pub(super) fn find(&self, lines: &Lines, at: usize) -> Held {
        let letters = &lines.letters.characters[lines.all[at].letters.clone()];
        let is_whole = |unit: &&Range<usize>| self.letters.characters[(*unit).clone()] == *letters;
        if letters.len() < 2 * GRAM
            && let Some(unit) = self.short.iter().find(is_whole)
        {
            return Held { share: 1.0, start: unit.start, end: unit.end };
        }
        if letters.len() < GRAM {
            return Held::default();
        }
        self.diagonal(letters)
    }

    /// Where most of the grams of some letters stand one after the other.
    fn diagonal(&self, letters: &[char]) -> Held {
        // A gram's place less its place in the line is the same for all if nothing was changed. One is added for
        // each letter of the line, so that none is below 0.
        let step = (letters.len() / LOOKED_UP).max(1);
        let windows = letters.windows(GRAM).enumerate().step_by(step);
        let of = windows.len();
        let mut starts: Vec<(usize, usize)> = windows
            .flat_map(|(by, gram)| self.places(gram).map(move |place| (place + letters.len() - by, by)))
            .collect();
        starts.sort_unstable();
        let within = |first: usize| {
            let until = starts.partition_point(|&(start, _)| start <= starts[first].0 + SHIFT);
            let mut hit: Vec<usize> = starts[first..until].iter().map(|&(_, by)| by).collect();
            hit.sort_unstable();
            hit.dedup();
            hit.len()
        };
        // The first of each run of equal diagonals will do.
        let firsts = (0..starts.len()).filter(|&at| at == 0 || starts[at - 1].0 != starts[at].0);
        let most = firsts.map(|first| (within(first), first));
        let best = most.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some((hits, first)) = best else { return Held::default() };
        let start = starts[first].0.saturating_sub(letters.len());
        let ratio = |part: usize, whole: usize| {
            let narrow = |number| u32::try_from(number).map_or(0.0, f64::from);
            narrow(part) / narrow(whole)
        };
        Held {
            share: ratio(hits, of),
            start,
            end: (start + letters.len()).min(self.letters.characters.len()),
        }
    }

    /// Whether a paragraph or a heading begins with this letter.
    pub(super) fn begins_unit(&self, letter: usize) -> bool {
        let units = &self.letters.units;
        letter == 0 || units.get(letter).is_some_and(|unit| units[letter - 1] != *unit)
    }

    /// Whether the document has the end of one line and the beginning of another in one sentence, with no more
    /// than a few letters lost between.
    pub(super) fn bridges(&self, lines: &Lines, before: usize, after: usize) -> bool {
        let letters = |at: usize| &lines.letters.characters[lines.all[at].letters.clone()];
        let (tail, head) = (letters(before), letters(after));
        let tails = (0..=LOST).filter_map(|cut| {
            let end = tail.len().checked_sub(cut)?;
            Some((cut, &tail[end.checked_sub(GRAM)?..end]))
        });
        let heads = (0..=LOST).filter_map(|cut| Some((cut, head.get(cut..cut + GRAM)?)));
        // Where the letter behind the break stands, by the one side and by the other.
        let by_tail: Vec<usize> =
            tails.flat_map(|(cut, gram)| self.places(gram).map(move |place| place + GRAM + cut)).collect();
        let by_head: Vec<usize> = heads
            .flat_map(|(cut, gram)| self.places(gram).filter_map(move |place| place.checked_sub(cut)))
            .collect();
        by_tail.iter().any(|&end| by_head.iter().any(|&start| start + LOST >= end && start <= end + LOST))
    }
}
