//! Terms of several words, by C-value.

use super::{Phrase, bounds};
use crate::{
    corpus::Document,
    count::{
        repeats::{BREAK, Level, Levels},
        shape::{self, Place},
        stream::Stream,
    },
    index::{Index, TermId},
};
use std::ops::RangeInclusive;

/// C-value of a candidate (Frantzi, Ananiadou & Mima 2000): `log₂ words × (f − Σ f(longer) ÷ number of longer)`,
/// where the longer ones are the candidates that it is a part of; without such, `log₂ words × f`. What stands
/// mostly inside longer terms is no term of its own.
///
/// ```
/// assert_eq!(duikan::count::c_value(2, 10, 0, 0), 10.0);
/// assert_eq!(duikan::count::c_value(4, 10, 2, 6), 14.0);
/// ```
#[must_use]
pub fn c_value(words: u32, frequency: u32, longer: u32, frequency_of_longer: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 words")]
    let nested = if longer == 0 { 0.0 } else { frequency_of_longer as f64 / f64::from(longer) };
    libm::log2(f64::from(words)) * (f64::from(frequency) - nested)
}

/// The terms of so many words that occur at least so often, twice in any case; highest [`c_value`] first, and
/// only those above 0.
#[must_use]
pub fn terms_of_words(
    index: &Index,
    shelf: &[Document],
    lengths: &RangeInclusive<u32>,
    least: u32,
) -> Vec<Phrase> {
    let (lengths, least) = bounds(lengths, least);
    let stream = Stream::words(index, shelf);
    let shapes = shape::places(index);
    // A word that no term has divides candidates, so that no sequence holds it.
    let symbols: Vec<TermId> = stream
        .symbols
        .iter()
        .map(
            |&symbol| {
                if symbol != BREAK && shapes[symbol as usize] != Place::Outside { symbol } else { BREAK }
            },
        )
        .collect();
    let levels = levels(&symbols, *lengths.end() as usize, least);
    let candidates = &levels[levels.len().min(1)..];
    let mut found = Vec::new();
    let is_candidate = |places: &[u32], length: usize| {
        shapes[symbols[places[0] as usize + length - 1] as usize] == Place::Head
    };
    for (level, nested) in candidates.iter().zip(nested(candidates, &is_candidate)) {
        if level.length >= *lengths.start() as usize {
            for (places, nested) in level.sequences().zip(nested) {
                if is_candidate(places, level.length) {
                    let phrase = stream.phrase(places, level.length, level.length);
                    let value = c_value(phrase.words, phrase.frequency, nested.longer, nested.frequency);
                    found.push(Phrase { c_value: Some(value), ..phrase });
                }
            }
        }
    }
    let value = |phrase: &Phrase| phrase.c_value.unwrap_or_default();
    found.retain(|phrase| value(phrase) > 0.0);
    found.sort_by(|a, b| {
        let place = |phrase: &Phrase| (phrase.column, phrase.characters.start);
        value(b).total_cmp(&value(a)).then_with(|| place(a).cmp(&place(b)))
    });
    found
}

/// All levels up to a length.
fn levels(symbols: &[TermId], longest: usize, least: u32) -> Vec<Level> {
    let levels = Levels::new(symbols, least);
    let longer = |level: &Level| levels.longer(level).filter(|longer| longer.length <= longest);
    std::iter::successors(Some(levels.first()), longer).collect()
}

/// What a candidate is part of.
#[derive(Debug, Clone, Copy, Default)]
struct Nested {
    /// How many longer candidates.
    longer: u32,
    /// How often these occur, taken together.
    frequency: u64,
}

/// For each candidate of each level the longer ones that it is a part of.
fn nested(levels: &[Level], is_candidate: &dyn Fn(&[u32], usize) -> bool) -> Vec<Vec<Nested>> {
    let mut found: Vec<Vec<Nested>> =
        levels.iter().map(|level| vec![Nested::default(); level.sequences().count()]).collect();
    for (at, level) in levels.iter().enumerate() {
        for places in level.sequences().filter(|places| is_candidate(places, level.length)) {
            let first = places[0] as usize;
            for (shorter, parts) in levels[..at].iter().zip(&mut found) {
                let mut inside = shorter.ids[first..=first + level.length - shorter.length].to_vec();
                inside.sort_unstable();
                inside.dedup();
                for part in inside {
                    let part = &mut parts[part as usize];
                    part.longer += 1;
                    part.frequency += places.len() as u64;
                }
            }
        }
    }
    found
}
