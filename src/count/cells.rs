//! The table of four cells that two counts make: a word and all others, here and there.
//!
//! | | here | there |
//! |---|---|---|
//! | the word | `a` | `b` |
//! | all other words | `c` | `d` |
//!
//! [`super::keyness`] reads it as target and reference, [`super::association`] as what is within reach of a node
//! and what is not.

use std::cmp::Ordering;

/// How often a word occurs in two stretches of text, and how long these are, in running words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cells {
    /// How often here.
    pub here: u32,
    /// How often there.
    pub there: u32,
    /// Running words here, no fewer than `here`.
    pub words_here: u32,
    /// Running words there, no fewer than `there`.
    pub words_there: u32,
}

impl Cells {
    /// What is in the four cells: the word here and there, all other words here and there.
    fn observed(self) -> [f64; 4] {
        let others = |words: u32, word: u32| f64::from(words) - f64::from(word);
        [
            f64::from(self.here),
            f64::from(self.there),
            others(self.words_here, self.here),
            others(self.words_there, self.there),
        ]
    }

    /// What would be in the four cells if the word were as frequent here as there: row × column ÷ all. Zeros
    /// where there are no words at all.
    #[must_use]
    pub fn expected(self) -> [f64; 4] {
        let [a, b, c, d] = self.observed();
        let all = a + b + c + d;
        if all <= 0.0 {
            return [0.0; 4];
        }
        [(a + b) * (a + c), (a + b) * (b + d), (c + d) * (a + c), (c + d) * (b + d)].map(|both| both / all)
    }

    /// Whether the word is more frequent here (`Greater`), there, or equally frequent. Exact: no division.
    #[must_use]
    pub fn compare(self) -> Ordering {
        let product = |count: u32, words: u32| u64::from(count) * u64::from(words);
        product(self.here, self.words_there).cmp(&product(self.there, self.words_here))
    }

    /// The log-likelihood ratio G² of all four cells: `2 Σ O ln(O ÷ E)` (Dunning 1993). Never negative; 0 where
    /// the word is equally frequent. One degree of freedom.
    ///
    /// [`super::log_likelihood`] leaves the other words out of account and is a little lower.
    ///
    /// ```
    /// let cells = duikan::count::Cells { here: 120, there: 40, words_here: 15_000, words_there: 17_000 };
    /// assert!((cells.g2() - 52.7546).abs() < 1e-4);
    /// ```
    #[must_use]
    pub fn g2(self) -> f64 {
        if self.compare() == Ordering::Equal {
            return 0.0;
        }
        let cells = self.observed().into_iter().zip(self.expected());
        let information =
            |(found, expected): (f64, f64)| if found > 0.0 { deviance(found, expected) } else { expected };
        2.0 * cells.map(information).sum::<f64>()
    }

    /// Pearson's χ² of the four cells, without Yates's correction: `n (ad − bc)² ÷` the product of the four
    /// margins. 0 where a margin is empty. One degree of freedom.
    #[must_use]
    pub fn chi2(self) -> f64 {
        let [a, b, c, d] = self.observed();
        let margins = (a + b) * (c + d) * (a + c) * (b + d);
        let difference = a * d - b * c;
        if margins > 0.0 { (a + b + c + d) * difference * difference / margins } else { 0.0 }
    }

    /// The lowest of the four expected counts, by which it is judged whether a p-value can be trusted.
    #[must_use]
    pub fn lowest_expected(self) -> f64 {
        self.expected().into_iter().fold(f64::INFINITY, f64::min)
    }
}

/// `x ln(x ÷ m) + m − x`, without losing digits where `x` is near `m` (Loader 2000). Summed over the cells of a
/// table it is `Σ x ln(x ÷ m)`, because the expected counts are together as many as those found.
pub(super) fn deviance(x: f64, m: f64) -> f64 {
    let difference = x - m;
    if difference.abs() >= 0.1 * (x + m) {
        return x * libm::log(x / m) - difference;
    }
    // ln((1 + v) ÷ (1 − v)) = 2 (v + v³ ÷ 3 + v⁵ ÷ 5 …), with v = (x − m) ÷ (x + m).
    let v = difference / (x + m);
    let mut sum = difference * v;
    let mut power = 2.0 * x * v;
    for odd in (3..).step_by(2) {
        power *= v * v;
        let next = sum + power / f64::from(odd);
        if next.to_bits() == sum.to_bits() {
            break;
        }
        sum = next;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_equally_frequent_tells_nothing() {
        let even = Cells { here: 3, there: 6, words_here: 100, words_there: 200 };
        assert_eq!((even.g2(), even.chi2()), (0.0, 0.0));
    }

    #[test]
    fn empty_texts_give_no_figures_that_are_none() {
        let nothing = Cells { here: 0, there: 0, words_here: 0, words_there: 0 };
        let one_sided = Cells { here: 5, there: 0, words_here: 5, words_there: 0 };
        for cells in [nothing, one_sided] {
            assert_eq!((cells.g2(), cells.chi2()), (0.0, 0.0));
        }
    }
}
