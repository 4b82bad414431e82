//! What sets a word apart in one group of texts from another: how much, not how surely.
//!
//! [`Cells`] are read as target (here) and reference (there). How sure a difference is, is told by G² and χ² of
//! [`Cells`] and by [`super::significance`].

use super::Cells;

/// Stands for a frequency of 0, whose logarithm there is none of (Hardie 2014).
const FOR_ZERO: f64 = 0.5;

/// Of the normal distribution 95 % lie within so many standard errors.
const CONFIDENCE: f64 = 1.959_963_984_540_054;

/// A log ratio, and between which bounds it lies with a confidence of 95 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRatio {
    /// The ratio's binary logarithm.
    pub value: f64,
    /// The lower bound.
    pub low: f64,
    /// The upper bound.
    pub high: f64,
}

impl LogRatio {
    /// The bound that is nearer to 0, as a distance: how many times a word is at least more frequent on its side,
    /// as a binary logarithm. Negative where the interval holds 0.
    #[must_use]
    pub fn sure(self) -> f64 {
        self.low.max(-self.high)
    }
}

/// The binary logarithm of the ratio of a word's rates (Hardie 2014). 1 is twice as frequent in the target, −1 half
/// as frequent; 0.5 stands for a frequency of 0. All 0 where a group has no words.
///
/// The bounds are those of the relative risk: `ln ratio ± 1.96 √(1 ÷ a − 1 ÷ n₁ + 1 ÷ b − 1 ÷ n₂)` (Katz and others
/// 1978).
///
/// ```
/// use duikan::count::{Cells, keyness::log_ratio};
/// let ratio = log_ratio(Cells { here: 120, there: 40, words_here: 15_000, words_there: 17_000 });
/// assert!((ratio.value - 1.7655).abs() < 1e-4 && ratio.low < ratio.value && ratio.value < ratio.high);
/// ```
#[must_use]
pub fn log_ratio(cells: Cells) -> LogRatio {
    if cells.words_here == 0 || cells.words_there == 0 {
        return LogRatio { value: 0.0, low: 0.0, high: 0.0 };
    }
    let count = |count: u32| if count == 0 { FOR_ZERO } else { f64::from(count) };
    let (here, there) = (count(cells.here), count(cells.there));
    let [target, reference] = [cells.words_here, cells.words_there].map(f64::from);
    let value = libm::log2((here / target) / (there / reference));
    let variance = (1.0 / here - 1.0 / target) + (1.0 / there - 1.0 / reference);
    let margin = CONFIDENCE * libm::sqrt(variance.max(0.0)) / std::f64::consts::LN_2;
    LogRatio { value, low: value - margin, high: value + margin }
}

/// %DIFF: by how many per cent the rate in the target is higher (Gabrielatos & Marchi 2012), −100 and more. None
/// where the reference lacks the word or a group has no words.
///
/// ```
/// use duikan::count::{Cells, keyness::percent_diff};
/// let cells = Cells { here: 120, there: 40, words_here: 15_000, words_there: 17_000 };
/// assert!((percent_diff(cells).unwrap() - 240.0).abs() < 1e-9);
/// ```
#[must_use]
pub fn percent_diff(cells: Cells) -> Option<f64> {
    let has_both = cells.there > 0 && cells.words_here > 0;
    has_both.then(|| {
        let there = f64::from(cells.there) / f64::from(cells.words_there);
        (f64::from(cells.here) / f64::from(cells.words_here) - there) * 100.0 / there
    })
}

/// Added to the rates per million before they are divided: the higher, the more frequent the words that come first.
const SMOOTHING: f64 = 100.0;

/// Simple maths: `(rate per million in the target + 100) ÷ (that in the reference + 100)` (Kilgarriff 2009). 1 is
/// equally frequent.
#[must_use]
pub fn simple_maths(cells: Cells) -> f64 {
    let rate = |count: u32, words: u32| {
        if words == 0 { 0.0 } else { f64::from(count) * 1_000_000.0 / f64::from(words) }
    };
    (rate(cells.here, cells.words_here) + SMOOTHING) / (rate(cells.there, cells.words_there) + SMOOTHING)
}

/// How many words the prior of [`log_odds`] has in all.
pub const PRIOR: f64 = 10_000.0;

/// Weighted log-odds with an informative Dirichlet prior, as z (Monroe, Colaresi & Quinn 2008, equations 16, 19, 20
/// and 22): the difference of the word's log-odds in the two groups, divided by its standard error.
///
/// The prior is the word's share of both groups together, of [`PRIOR`] words: each group is read as if it had begun
/// with that many words of the style that both have in common. Positive in the target; beyond ±1.96 hardly by chance.
/// 0 where there is no other word.
#[must_use]
pub fn log_odds(cells: Cells) -> f64 {
    let (here, there) = (f64::from(cells.here), f64::from(cells.there));
    let [target, reference] = [cells.words_here, cells.words_there].map(f64::from);
    let word = here + there;
    let words = target + reference;
    if word <= 0.0 || word >= words {
        return 0.0;
    }
    let prior = PRIOR * word / words;
    let others = PRIOR - prior;
    let odds = |count: f64, words: f64| libm::log((count + prior) / (words - count + others));
    let variance = 1.0 / (here + prior) + 1.0 / (there + prior);
    (odds(here, target) - odds(there, reference)) / libm::sqrt(variance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_as_frequent_is_a_log_ratio_of_one_and_a_hundred_per_cent() {
        let twice = Cells { here: 20, there: 10, words_here: 1000, words_there: 1000 };
        assert!((log_ratio(twice).value - 1.0).abs() < 1e-12);
        assert_eq!(percent_diff(twice), Some(100.0));
        assert!((simple_maths(twice) - 20_100.0 / 10_100.0).abs() < 1e-12);
        assert!(log_odds(twice) > 0.0);
    }

    #[test]
    fn what_the_reference_lacks_has_a_log_ratio_and_no_per_cent() {
        let only_here = Cells { here: 8, there: 0, words_here: 1000, words_there: 1000 };
        assert!((log_ratio(only_here).value - 4.0).abs() < 1e-12);
        assert_eq!(percent_diff(only_here), None);
    }

    #[test]
    fn the_sides_mirror_each_other() {
        let cells = Cells { here: 31, there: 7, words_here: 900, words_there: 1400 };
        let mirrored = Cells { here: 7, there: 31, words_here: 1400, words_there: 900 };
        assert!((log_ratio(cells).value + log_ratio(mirrored).value).abs() < 1e-12);
        assert!((log_ratio(cells).sure() - log_ratio(mirrored).sure()).abs() < 1e-12);
        assert!((log_odds(cells) + log_odds(mirrored)).abs() < 1e-12);
        assert!((simple_maths(cells) * simple_maths(mirrored) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn small_counts_are_less_sure_than_large_ones() {
        let few = Cells { here: 4, there: 2, words_here: 1000, words_there: 1000 };
        let many = Cells { here: 400, there: 200, words_here: 100_000, words_there: 100_000 };
        assert!(log_ratio(few).sure() < 0.0 && log_ratio(many).sure() > 0.5);
        assert!(log_odds(few) < log_odds(many));
    }
}
