//! Sequences of words, as many as there are.

use super::{Phrase, bounds};
use crate::{
    corpus::Document,
    count::{repeats::Levels, stream::Stream},
    index::Index,
};
use std::ops::RangeInclusive;

/// The sequences of so many words that occur at least so often, twice in any case; most frequent first, of
/// equally frequent ones the longer, then the one that stands first.
///
/// Those that begin or end with a stop word or a number are left out: 在 … 的 and `of the` say nothing.
#[must_use]
pub fn n_grams(index: &Index, shelf: &[Document], lengths: &RangeInclusive<u32>, least: u32) -> Vec<Phrase> {
    let (lengths, least) = bounds(lengths, least);
    let stream = Stream::words(index, shelf);
    let says_something = |first: u32, length: usize| {
        let words = &stream.symbols[first as usize..][..length];
        [words[0], words[length - 1]].iter().all(|&word| !index.is_stop_word(word))
    };
    let levels = Levels::new(&stream.symbols, least);
    let mut found = Vec::new();
    let mut level = Some(levels.first());
    while let Some(now) = level.filter(|level| level.length <= *lengths.end() as usize) {
        if now.length >= *lengths.start() as usize {
            let kept = now.sequences().filter(|places| says_something(places[0], now.length));
            found.extend(kept.map(|places| stream.phrase(places, now.length, now.length)));
        }
        level = levels.longer(&now);
    }
    found.sort_by(|a: &Phrase, b| {
        let place = |phrase: &Phrase| (phrase.column, phrase.characters.start);
        (b.frequency, b.words).cmp(&(a.frequency, a.words)).then_with(|| place(a).cmp(&place(b)))
    });
    found
}
