//! How rich a text is in words.
//!
//! The plain ratio of types to tokens falls with a text's length; MATTR, MTLD and HD-D depend on it little.

use super::measures::not_below_zero;
use crate::{index::TermId, numbers::narrow};
use std::collections::BTreeMap;

/// How many words [`mattr`] looks at together.
pub const MATTR_WINDOW: usize = 100;

/// How many words a sample of [`Spectrum::hdd`] has.
pub const HDD_SAMPLE: usize = 42;

/// The fewest words that [`mtld`] is told of: below, it is one incomplete factor.
pub const MTLD_FEWEST: usize = 50;

/// How many words occur so often: frequency → words. The figures that depend on nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spectrum {
    /// By frequency, from 1.
    words: BTreeMap<u32, u32>,
    /// Running words.
    pub tokens: u32,
    /// Different words.
    pub types: u32,
}

impl Spectrum {
    /// The spectrum of words that occur so often; zeros are passed over.
    #[must_use]
    pub fn new(frequencies: impl IntoIterator<Item = u32>) -> Self {
        let mut spectrum = Self::default();
        for frequency in frequencies.into_iter().filter(|&frequency| frequency > 0) {
            *spectrum.words.entry(frequency).or_default() += 1;
            spectrum.tokens += frequency;
            spectrum.types += 1;
        }
        spectrum
    }

    /// Words that occur once.
    #[must_use]
    pub fn hapaxes(&self) -> u32 {
        self.words.get(&1).copied().unwrap_or(0)
    }

    /// Types ÷ tokens; 0 of an empty text.
    #[must_use]
    pub fn ttr(&self) -> f64 {
        if self.tokens == 0 { 0.0 } else { f64::from(self.types) / f64::from(self.tokens) }
    }

    /// Shannon's entropy of the words, in bits: `−Σ p log₂ p`. The binary logarithm of the types if all are equally
    /// frequent; 0 of one word again and again.
    #[must_use]
    pub fn entropy(&self) -> f64 {
        let tokens = f64::from(self.tokens);
        let part = |(&frequency, &words): (&u32, &u32)| {
            let share = f64::from(frequency) / tokens;
            -f64::from(words) * share * libm::log2(share)
        };
        not_below_zero(self.words.iter().map(part).sum())
    }

    /// HD-D (`McCarthy` & Jarvis 2007): the type-token ratio that a random sample of [`HDD_SAMPLE`] words would have,
    /// `Σ P(the word is in the sample) ÷ 42` by the hypergeometric distribution. None for shorter texts.
    #[must_use]
    pub fn hdd(&self) -> Option<f64> {
        let sample = narrow(HDD_SAMPLE);
        if self.tokens < sample {
            return None;
        }
        let tokens = f64::from(self.tokens);
        let part = |(&frequency, &words): (&u32, &u32)| {
            let others = tokens - f64::from(frequency);
            // That none of the draws hits it: others ÷ tokens, then both one less …
            let missed: f64 = (0..sample)
                .map(|drawn| (others - f64::from(drawn)).max(0.0) / (tokens - f64::from(drawn)))
                .product();
            f64::from(words) * (1.0 - missed)
        };
        Some(self.words.iter().map(part).sum::<f64>() / f64::from(sample))
    }
}

/// Moving-average type-token ratio (Covington & `McFall` 2010): the mean of the ratios of all stretches of
/// [`MATTR_WINDOW`] words, each begun one word later. None for shorter texts.
#[must_use]
pub fn mattr(words: &[TermId]) -> Option<f64> {
    let windows = words.len().checked_sub(MATTR_WINDOW)? + 1;
    let mut in_window = counts_for(words);
    let mut types = 0_u64;
    let mut sum = 0_u64;
    for (at, &word) in words.iter().enumerate() {
        let count = &mut in_window[word as usize];
        types += u64::from(*count == 0);
        *count += 1;
        if let Some(start) = (at + 1).checked_sub(MATTR_WINDOW) {
            sum += types;
            let count = &mut in_window[words[start] as usize];
            *count -= 1;
            types -= u64::from(*count == 0);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer words than 2⁵³ ÷ 100")]
    Some(sum as f64 / (windows * MATTR_WINDOW) as f64)
}

/// The type-token ratio at which a factor of [`mtld`] is complete, 0.72, as a fraction.
const FACTOR: (usize, usize) = (18, 25);

/// Measure of textual lexical diversity (`McCarthy` & Jarvis 2010): how many words on average it takes until the
/// type-token ratio has fallen to 0.72, the mean of going forwards and backwards. None below [`MTLD_FEWEST`] words.
///
/// A stretch is complete once its ratio is 0.72 or lower; what is left at the end counts as the part of a stretch that
/// its ratio has fallen. A text that repeats no word is one stretch (as in the package lexicalrichness).
#[must_use]
pub fn mtld(words: &[TermId]) -> Option<f64> {
    (words.len() >= MTLD_FEWEST).then(|| {
        let mut seen = counts_for(words);
        let forwards = one_way(words.iter(), &mut seen);
        seen.fill(0);
        f64::midpoint(forwards, one_way(words.iter().rev(), &mut seen))
    })
}

/// Words ÷ factors. `seen` is for noting in which stretch, from 1, a word was seen last.
fn one_way<'a>(words: impl ExactSizeIterator<Item = &'a TermId>, seen: &mut [u32]) -> f64 {
    let length = words.len();
    let (mut stretch, mut tokens, mut types) = (1_u32, 0_usize, 0_usize);
    for &word in words {
        tokens += 1;
        let before = std::mem::replace(&mut seen[word as usize], stretch);
        types += usize::from(before != stretch);
        if types * FACTOR.1 <= tokens * FACTOR.0 {
            (stretch, tokens, types) = (stretch + 1, 0, 0);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "texts have fewer words than 2⁵³")]
    let (length, left, whole) = (
        length as f64,
        (tokens - types) as f64 / (tokens.max(1)) as f64,
        (FACTOR.1 - FACTOR.0) as f64 / FACTOR.1 as f64,
    );
    let factors = f64::from(stretch - 1) + left / whole;
    if factors > 0.0 { length / factors } else { length }
}

/// Zeros, one for each word up to the highest number.
fn counts_for(words: &[TermId]) -> Vec<u32> {
    vec![0; words.iter().max().map_or(0, |&highest| highest as usize + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_again_and_again_is_poor_and_all_different_words_are_rich() {
        let (same, different) = (vec![7; 200], (0..200).collect::<Vec<TermId>>());
        assert_eq!((mattr(&same), mattr(&different)), (Some(0.01), Some(1.0)));
        // Two words are enough to fall to one half.
        assert_eq!((mtld(&same), mtld(&different)), (Some(2.0), Some(200.0)));
        let (same, different) = (Spectrum::new([200]), Spectrum::new([1; 256]));
        assert_eq!((same.entropy(), different.entropy()), (0.0, 8.0));
        assert_eq!(same.hdd(), Some(1.0 / 42.0));
        assert!((different.hdd().expect("long enough") - 1.0).abs() < 1e-12);
        assert_eq!((different.hapaxes(), same.types), (256, 1));
    }

    #[test]
    fn short_texts_are_not_measured_by_what_needs_long_ones() {
        let words: Vec<TermId> = (0..41).collect();
        assert_eq!((mattr(&words), mtld(&words), Spectrum::new([1; 41]).hdd()), (None, None, None));
        assert!(Spectrum::default().ttr().abs() < f64::EPSILON);
    }
}
