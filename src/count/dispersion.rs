//! How evenly a word is spread over the parts of a corpus.
//!
//! Parts are mostly of different sizes, so all measures here know the parts' sizes. Parts without words are no parts.

use super::measures::not_below_zero;

/// How often a word occurs in the parts of a corpus that it occurs in: the part's number, in order, and the count.
pub type InParts = [(usize, u32)];

/// The parts of a corpus, by their running words.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    sizes: Vec<u32>,
    /// The share of each part in the whole.
    shares: Vec<f64>,
    /// The smallest share of a part that has words.
    least: f64,
    /// How many parts have words.
    count: usize,
}

/// The figures of a word over parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Deviation of proportions (Gries 2008): `½ Σ |share of the word − share of the words|`, 0 (even) to 1.
    pub dp: f64,
    /// The same ÷ (1 − the smallest part's share) (Lijffijt & Gries 2012): 1 is a word of the smallest part alone.
    pub dp_norm: f64,
    /// Juilland's D: `1 − V ÷ √(n − 1)`, 1 (even) to 0, with the coefficient of variation V of the word's rates in
    /// the `n` parts (population's standard deviation ÷ mean), not of its counts.
    pub juilland_d: f64,
}

impl Parts {
    /// Parts of these many running words.
    #[must_use]
    pub fn new(sizes: Vec<u32>) -> Self {
        let words: f64 = sizes.iter().copied().map(f64::from).sum();
        let share = |&size: &u32| if words > 0.0 { f64::from(size) / words } else { 0.0 };
        let shares: Vec<f64> = sizes.iter().map(share).collect();
        let inhabited = || shares.iter().copied().filter(|&share| share > 0.0);
        Self { least: inhabited().fold(1.0, f64::min), count: inhabited().count(), sizes, shares }
    }

    /// [`Spread::dp`], also of a single part, where it is 0. `word` names each part once.
    #[must_use]
    pub fn dp(&self, word: &InParts) -> f64 {
        let frequency: f64 = word.iter().map(|&(_, count)| f64::from(count)).sum();
        if frequency <= 0.0 {
            return 0.0;
        }
        // Parts that lack the word add their shares, which are what the others leave of 1.
        let excess = word.iter().map(|&(part, count)| {
            let share = self.shares[part];
            (f64::from(count) / frequency - share).abs() - share
        });
        not_below_zero(f64::midpoint(1.0, excess.sum()))
    }

    /// [`Spread::dp_norm`]; 0 of a single part.
    #[must_use]
    pub fn dp_norm(&self, word: &InParts) -> f64 {
        if self.count < 2 { 0.0 } else { self.dp(word) / (1.0 - self.least) }
    }

    /// How evenly a word is spread; none with fewer than two parts that have words, or of a word that does not
    /// occur.
    ///
    /// ```
    /// use duikan::count::dispersion::Parts;
    /// let parts = Parts::new(vec![100, 100, 200]);
    /// let even = parts.spread(&[(0, 1), (1, 1), (2, 2)]).unwrap();
    /// assert_eq!((even.dp, even.juilland_d), (0.0, 1.0));
    /// let alone = parts.spread(&[(1, 4)]).unwrap();
    /// assert_eq!((alone.dp, alone.dp_norm), (0.75, 1.0));
    /// assert!(alone.juilland_d.abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn spread(&self, word: &InParts) -> Option<Spread> {
        let occurs = word.iter().any(|&(_, count)| count > 0);
        (self.count >= 2 && occurs).then(|| Spread {
            dp: self.dp(word),
            dp_norm: self.dp_norm(word),
            juilland_d: self.juilland_d(word),
        })
    }

    fn juilland_d(&self, word: &InParts) -> f64 {
        let rates = || {
            let inhabited = word.iter().filter(|&&(part, _)| self.sizes[part] > 0);
            inhabited.map(|&(part, count)| f64::from(count) / f64::from(self.sizes[part]))
        };
        #[expect(clippy::cast_precision_loss, reason = "a shelf has fewer documents than 2⁵³")]
        let (parts, without) = (self.count as f64, (self.count - rates().count()) as f64);
        let mean = rates().sum::<f64>() / parts;
        let squares: f64 = rates().map(|rate| (rate - mean) * (rate - mean)).sum();
        let variation = libm::sqrt((squares + without * mean * mean) / parts) / mean;
        not_below_zero(1.0 - variation / libm::sqrt(parts - 1.0))
    }
}

/// Average reduced frequency (Savický & Hlaváčová 2002): how often a word would occur if bunches of it counted once.
/// `f` if it comes at equal distances, about 1 if all its occurrences stand together.
///
/// `positions` are where it stands, in order, counted in running words from 0 to `words`. With `v = words ÷ f` and
/// the distances `d` between neighbours, the last and the first among them: `Σ min(d, v) ÷ v`.
///
/// ```
/// use duikan::count::dispersion::average_reduced_frequency;
/// assert_eq!(average_reduced_frequency(&[0, 25, 50, 75], 100), 4.0);
/// assert_eq!(average_reduced_frequency(&[10, 11, 12, 13], 100), 1.12);
/// ```
#[must_use]
pub fn average_reduced_frequency(positions: &[u32], words: u32) -> f64 {
    let (Some(&first), Some(&last)) = (positions.first(), positions.last()) else { return 0.0 };
    #[expect(clippy::cast_precision_loss, reason = "a word occurs less often than 2⁵³ times")]
    let even = f64::from(words) / positions.len() as f64;
    let around = f64::from(first) + f64::from(words) - f64::from(last);
    let between = positions.windows(2).map(|pair| f64::from(pair[1]) - f64::from(pair[0]));
    between.chain([around]).map(|distance| distance.min(even)).sum::<f64>() / even
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_alone_says_nothing_of_spread() {
        assert_eq!(Parts::new(vec![100]).spread(&[(0, 5)]), None);
        assert_eq!(Parts::new(vec![100, 0]).spread(&[(0, 5)]), None, "an empty text is no second one");
        assert_eq!(Parts::new(vec![100, 100]).spread(&[]), None);
    }

    #[test]
    fn a_longer_text_may_have_more_of_a_word_and_be_even() {
        let parts = Parts::new(vec![1000, 3000]);
        let even = parts.spread(&[(0, 5), (1, 15)]).expect("two parts");
        assert!(even.dp.abs() < 1e-12 && (even.juilland_d - 1.0).abs() < 1e-12);
        let uneven = parts.spread(&[(0, 10), (1, 10)]).expect("two parts");
        assert!((uneven.dp - 0.25).abs() < 1e-12);
    }

    #[test]
    fn a_word_that_stands_once_has_a_reduced_frequency_of_one() {
        assert!((average_reduced_frequency(&[40], 100) - 1.0).abs() < 1e-12);
        assert!(average_reduced_frequency(&[], 100).abs() < f64::EPSILON);
    }
}
