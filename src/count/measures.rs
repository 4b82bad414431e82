//! The measures: a function each, with its formula and where it comes from.

use crate::{index::TermId, numbers::narrow};

/// How often in 10,000 running words: `10000 × frequency ÷ words`; 0 where there are none.
///
/// ```
/// assert_eq!(duikan::count::rate(120, 15_000), 80.0);
/// ```
#[must_use]
pub fn rate(frequency: u32, words: u32) -> f64 {
    if words == 0 { 0.0 } else { f64::from(frequency) * 10_000.0 / f64::from(words) }
}

/// Inverse document frequency, smoothed so that a word of every document still weighs something:
/// `ln((1 + N) ÷ (1 + df)) + 1`, as in scikit-learn's `TfidfTransformer(smooth_idf=True)`.
///
/// ```
/// assert_eq!(duikan::count::idf(4, 4), 1.0);
/// ```
#[must_use]
pub fn idf(documents: usize, document_frequency: u32) -> f64 {
    let documents = narrow(documents);
    libm::log((1.0 + f64::from(documents)) / (1.0 + f64::from(document_frequency))) + 1.0
}

/// tf-idf of a word in a document: its rate per 10,000 running words there times [`idf`].
///
/// The rate instead of the bare count keeps long documents from winning by their length alone.
/// (Spärck Jones 1972 for the idea, scikit-learn for the smoothing.)
#[must_use]
pub fn tf_idf(frequency: u32, words: u32, documents: usize, document_frequency: u32) -> f64 {
    rate(frequency, words) * idf(documents, document_frequency)
}

/// The log-likelihood ratio G² of counts against an even spread over groups of these sizes:
/// `2 Σ Oᵢ ln(Oᵢ ÷ Eᵢ)` with `Eᵢ = sizeᵢ × ΣO ÷ Σsize` (Rayson & Garside 2000: one cell a group, the
/// group's other words are left out of account). 0 is an even spread.
///
/// ```
/// let g2 = duikan::count::log_likelihood(&[120, 40], &[15_000, 17_000]);
/// assert!((g2 - 52.4991).abs() < 1e-4);
/// ```
#[must_use]
pub fn log_likelihood(counts: &[u32], sizes: &[u32]) -> f64 {
    let total: f64 = counts.iter().copied().map(f64::from).sum();
    let size: f64 = sizes.iter().copied().map(f64::from).sum();
    let terms = counts.iter().zip(sizes).filter(|&(&count, &size)| count > 0 && size > 0);
    let sum: f64 = terms
        .map(|(&count, &part)| {
            let expected = f64::from(part) * total / size;
            f64::from(count) * libm::log(f64::from(count) / expected)
        })
        .sum();
    not_below_zero(2.0 * sum)
}

/// What rounding made less than nothing, as nothing. `f64::max` leaves open which of 0 and −0 it gives, and gives
/// another one in wasm than natively.
#[must_use]
pub(super) fn not_below_zero(figure: f64) -> f64 {
    if figure > 0.0 { figure } else { 0.0 }
}

/// The sum of the products of the weights that two sorted lists have for the same word.
#[must_use]
pub fn dot(a: &[(TermId, f64)], b: &[(TermId, f64)]) -> f64 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.0.cmp(&y.0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += x.1 * y.1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_agree_with_scikit_learn_and_scipy() {
        // TfidfTransformer().fit on three documents, a word in one of them: idf_ = ln(4/2) + 1.
        assert!((idf(3, 1) - 1.693_147_180_559_945_3).abs() < 1e-12);
        // scipy.stats.power_divergence([30, 10, 20], f_exp=[20, 20, 20], lambda_="log-likelihood").
        assert!((log_likelihood(&[30, 10, 20], &[500, 500, 500]) - 10.464_962_875_290_948).abs() < 1e-9);
        assert!(log_likelihood(&[5, 10], &[100, 200]).abs() < 1e-12);
        assert!(rate(3, 0).abs() < f64::EPSILON);
    }
}
