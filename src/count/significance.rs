//! How unlikely a difference is by chance.

use super::cells::{Cells, deviance};
use std::cmp::Ordering;

/// An expected count below this in any of the four cells is too small for the p-value of [`Cells::g2`], whose
/// distribution is χ²'s only where the counts are large enough (Cochran 1954: 5).
pub const FEWEST_EXPECTED: f64 = 5.0;

/// p of a statistic that is distributed as χ² with one degree of freedom: `erfc(√(x ÷ 2))`.
///
/// ```
/// assert!((duikan::count::significance::chi2_p(3.841_458_820_694_124) - 0.05).abs() < 1e-12);
/// ```
#[must_use]
pub fn chi2_p(statistic: f64) -> f64 {
    libm::erfc(libm::sqrt(statistic.max(0.0) / 2.0))
}

/// p of G² of four cells; none where an expected count is below [`FEWEST_EXPECTED`].
#[must_use]
pub fn g2_p(cells: Cells) -> Option<f64> {
    (cells.lowest_expected() >= FEWEST_EXPECTED).then(|| chi2_p(cells.g2()))
}

/// p of the test that suits the counts: of G² where all expected counts are large enough for it, else Fisher's, which is
/// exact however small they are.
#[must_use]
pub fn suitable_p(cells: Cells) -> f64 {
    g2_p(cells).unwrap_or_else(|| fisher(cells))
}

/// The p-values adjusted for their number, in their order: the share of false findings among all that are at least
/// as sure (Benjamini & Hochberg 1995, step-up).
///
/// ```
/// let adjusted = duikan::count::significance::benjamini_hochberg(&[0.01, 0.04, 0.03]);
/// assert_eq!(adjusted, [0.03, 0.04, 0.04]);
/// ```
#[must_use]
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_unstable_by(|&a, &b| p[a].total_cmp(&p[b]).then(a.cmp(&b)));
    let mut adjusted = vec![1.0; p.len()];
    let mut least: f64 = 1.0;
    #[expect(clippy::cast_precision_loss, reason = "there are fewer words than 2⁵³")]
    for (rank, &at) in order.iter().enumerate().rev() {
        least = least.min(p[at] * p.len() as f64 / (rank + 1) as f64);
        adjusted[at] = least;
    }
    adjusted
}

/// Two probabilities are equal if their logarithms differ by no more than this, which rounding may make.
const EQUAL: f64 = 1e-10;

/// p of Fisher's exact test, two-sided: the probability, with the margins as they are, of all tables that are no
/// likelier than this one (as R's `fisher.test` and `scipy.stats.fisher_exact` define it).
///
/// Probabilities are kept as logarithms and computed by Loader's expansion, so that texts of many millions of words
/// neither overflow nor cost digits.
///
/// ```
/// use duikan::count::{Cells, significance::fisher};
/// let tea = Cells { here: 3, there: 1, words_here: 4, words_there: 4 };
/// assert!((fisher(tea) - 34.0 / 70.0).abs() < 1e-14);
/// ```
#[must_use]
pub fn fisher(cells: Cells) -> f64 {
    let table = Hypergeometric::new(cells);
    let here = i64::from(cells.here);
    let mode = table.mode();
    let probability = table.ln(here);
    let as_likely = |x: i64| table.ln(x) - probability > EQUAL;
    if table.ln(mode) - probability <= EQUAL {
        return 1.0;
    }
    let (lower, upper) = if here < mode {
        // On the other side of the mode the probabilities fall: the first that is no longer likelier.
        (here, first(mode, table.most + 1, |x| !as_likely(x)))
    } else {
        (first(table.least, mode, as_likely) - 1, here)
    };
    (table.tail(lower, Ordering::Less) + table.tail(upper, Ordering::Greater)).min(1.0)
}

/// The first number from `from` for which something is true that is true of all after it; `until` if none before.
fn first(from: i64, until: i64, is: impl Fn(i64) -> bool) -> i64 {
    let (mut from, mut until) = (from, until);
    while from < until {
        let middle = from + (until - from) / 2;
        if is(middle) {
            until = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}

/// The distribution of a word's count here, if its occurrences fell by chance.
struct Hypergeometric {
    /// Its occurrences here and there.
    word: i64,
    words_here: i64,
    words_there: i64,
    /// The lowest count here that is possible.
    least: i64,
    /// The highest.
    most: i64,
}

impl Hypergeometric {
    fn new(cells: Cells) -> Self {
        let (here, there) = (i64::from(cells.words_here), i64::from(cells.words_there));
        let word = i64::from(cells.here) + i64::from(cells.there);
        Self {
            word,
            words_here: here,
            words_there: there,
            least: (word - there).max(0),
            most: word.min(here),
        }
    }

    /// The likeliest count.
    fn mode(&self) -> i64 {
        let product = i128::from(self.word + 1) * i128::from(self.words_here + 1);
        let mode = product / i128::from(self.words_here + self.words_there + 2);
        i64::try_from(mode).unwrap_or(self.most).clamp(self.least, self.most)
    }

    /// The logarithm of a count's probability: three binomial ones, which keep small numbers small.
    fn ln(&self, x: i64) -> f64 {
        let all = self.words_here + self.words_there;
        let binomial = |x, n| ln_binomial(x, n, self.word, all);
        binomial(x, self.words_here) + binomial(self.word - x, self.words_there) - binomial(self.word, all)
    }

    /// The probability of this count and all lower (`Less`) or all higher ones; they fall from here on.
    fn tail(&self, x: i64, side: Ordering) -> f64 {
        if !(self.least..=self.most).contains(&x) {
            return 0.0;
        }
        // What is not the word's there, if none of it were here.
        let rest = self.words_there - self.word;
        let (mut at, mut share, mut sum) = (x, 1.0, 1.0);
        loop {
            // The ratio of neighbouring probabilities, each count one further from the mode.
            let (over, under, step) = match side {
                Ordering::Less => ([at, rest + at], [self.words_here - at + 1, self.word - at + 1], -1),
                _ => ([self.words_here - at, self.word - at], [at + 1, rest + at + 1], 1),
            };
            share *= float(over[0]) * float(over[1]) / (float(under[0]) * float(under[1]));
            if sum + share <= sum {
                return sum * libm::exp(self.ln(x));
            }
            sum += share;
            at += step;
        }
    }
}

/// The logarithm of the probability of `x` hits in `n` draws, each a hit with the probability `part ÷ all` (Loader
/// 2000, *Fast and accurate computation of binomial probabilities*).
fn ln_binomial(x: i64, n: i64, part: i64, all: i64) -> f64 {
    let (hit, miss) = (float(part) / float(all), float(all - part) / float(all));
    let (x, n) = (float(x), float(n));
    let misses = n - x;
    let certain = |times: f64, chance: f64| if times > 0.0 { times * libm::log(chance) } else { 0.0 };
    if x <= 0.0 || misses <= 0.0 {
        return certain(x, hit) + certain(misses, miss);
    }
    let errors = stirling_error(n) - stirling_error(x) - stirling_error(misses);
    let spread = libm::log(std::f64::consts::TAU * x * misses / n) / 2.0;
    errors - deviance(x, n * hit) - deviance(misses, n * miss) - spread
}

/// By how much Stirling's formula misses `ln n!`: `ln n! − ln(√(2πn) (n ÷ e)ⁿ)`.
fn stirling_error(n: f64) -> f64 {
    if n <= 15.0 {
        let factorial = libm::lgamma(n + 1.0);
        return factorial - (n + 0.5) * libm::log(n) + n - libm::log(std::f64::consts::TAU) / 2.0;
    }
    let square = n * n;
    // The series 1 ÷ 12n − 1 ÷ 360n³ + …, from its end.
    let rest = 1.0 / 1680.0 - (1.0 / 1188.0 - 691.0 / 360_360.0 / square) / square;
    (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - rest / square) / square) / square) / n
}

#[expect(clippy::cast_precision_loss, reason = "counts are below 2³³")]
fn float(number: i64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_occurrences_are_given_no_p() {
        let few = Cells { here: 3, there: 0, words_here: 1000, words_there: 1000 };
        assert_eq!(g2_p(few), None);
        let enough = Cells { here: 9, there: 1, words_here: 1000, words_there: 1000 };
        assert!(g2_p(enough).is_some_and(|p| p < 0.01));
        assert_eq!(suitable_p(few).to_bits(), fisher(few).to_bits());
        assert_eq!(suitable_p(enough).to_bits(), chi2_p(enough.g2()).to_bits());
    }

    #[test]
    fn a_list_of_chance_findings_keeps_none() {
        let p: Vec<f64> = (1..=20).map(|rank| f64::from(rank) / 20.0).collect();
        assert!(benjamini_hochberg(&p).iter().all(|&q| (q - 1.0).abs() < 1e-12));
        assert!(benjamini_hochberg(&[]).is_empty());
    }

    #[test]
    fn fishers_test_needs_no_large_counts_and_bears_them() {
        let never = Cells { here: 0, there: 0, words_here: 7, words_there: 9 };
        assert!((fisher(never) - 1.0).abs() < f64::EPSILON);
        let huge = Cells { here: 900_000, there: 100_000, words_here: 90_000_000, words_there: 80_000_000 };
        assert!(fisher(huge).abs() < f64::EPSILON);
        let even =
            Cells { here: 1_000_000, there: 1_000_000, words_here: 90_000_000, words_there: 90_000_000 };
        assert!((fisher(even) - 1.0).abs() < f64::EPSILON);
    }
}
