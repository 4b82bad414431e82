//! All measures of how near two texts are.

use super::{Row, share};
use crate::{count::dot, index::TermId, numbers::narrow, protocol::SimilarMeasure};
use std::cmp::Ordering;

/// How near two texts are, by every measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Cosine of the tf-idf vectors; 0 to 1.
    pub cosine: f64,
    /// 5-grams that both have, of those that either has; 0 to 1.
    pub jaccard: f64,
    /// The share of a's different 5-grams that b has too (Broder 1997); 0 to 1.
    pub a_in_b: f64,
    /// The share of b's that a has.
    pub b_in_a: f64,
    /// Jensen-Shannon divergence of the shares of words, in bits; 0 for the same shares, 1 where no word is shared.
    pub jensen_shannon: f64,
}

impl Figures {
    /// The figures of two texts.
    #[must_use]
    pub fn of(a: &Row, b: &Row) -> Self {
        let [all_a, all_b] = [a, b].map(|row| narrow(row.grams.len()));
        let both = shared(&a.grams, &b.grams);
        Self {
            cosine: cosine(&a.weights, &b.weights),
            jaccard: share(both, all_a + all_b - both),
            a_in_b: share(both, all_a),
            b_in_a: share(both, all_b),
            jensen_shannon: jensen_shannon(&a.shares, &b.shares),
        }
    }

    /// How near they are by one measure, either way round: 0 to 1. Contained is what is contained more.
    #[must_use]
    pub fn nearness(&self, measure: SimilarMeasure) -> f64 {
        match measure {
            SimilarMeasure::Cosine => self.cosine,
            SimilarMeasure::Jaccard => self.jaccard,
            SimilarMeasure::Containment if self.a_in_b < self.b_in_a => self.b_in_a,
            SimilarMeasure::Containment => self.a_in_b,
            SimilarMeasure::JensenShannon => 1.0 - self.jensen_shannon,
        }
    }

    /// How near a is to b by one measure: as [`Self::nearness`], but the share of a that b contains.
    #[must_use]
    pub fn towards(&self, measure: SimilarMeasure) -> f64 {
        if measure == SimilarMeasure::Containment { self.a_in_b } else { self.nearness(measure) }
    }

    /// The figures seen from the other side.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { a_in_b: self.b_in_a, b_in_a: self.a_in_b, ..self }
    }
}

/// How many numbers two sorted lists share.
fn shared(a: &[u64], b: &[u64]) -> u32 {
    let (mut i, mut j, mut both) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        both += u32::from(x == y);
        i += usize::from(x <= y);
        j += usize::from(y <= x);
    }
    both
}

/// The cosine of two vectors of length 1. That of a vector with itself is 1 to the last digit.
pub(super) fn cosine(a: &[(TermId, f64)], b: &[(TermId, f64)]) -> f64 {
    if a == b && !a.is_empty() { 1.0 } else { dot(a, b).clamp(0.0, 1.0) }
}

/// The Jensen-Shannon divergence of two distributions, each sorted by word, in bits (Lin 1991): the mean of what
/// each diverges from the mean of both. 0 if they are the same, 1 if they share no word.
///
/// Of a text without words nothing is known: it is as far as can be from any that has some.
///
/// ```
/// use duikan::compare::jensen_shannon;
/// assert_eq!(jensen_shannon(&[(0, 0.5), (1, 0.5)], &[(0, 0.5), (1, 0.5)]), 0.0);
/// assert_eq!(jensen_shannon(&[(0, 1.0)], &[(1, 1.0)]), 1.0);
/// ```
#[must_use]
pub fn jensen_shannon(a: &[(TermId, f64)], b: &[(TermId, f64)]) -> f64 {
    if a.is_empty() != b.is_empty() {
        return 1.0;
    }
    // What a word of one side alone adds is half its share: log₂(p ÷ (p ÷ 2)) is 1.
    let alone = |share: f64| share / 2.0;
    let half = |share: f64, mean: f64| share / 2.0 * libm::log2(share / mean);
    let (mut in_a, mut in_b, mut sum) = (0, 0, 0.0);
    loop {
        let order = match (a.get(in_a), b.get(in_b)) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(x), Some(y)) => x.0.cmp(&y.0),
        };
        sum += match order {
            Ordering::Less => alone(a[in_a].1),
            Ordering::Greater => alone(b[in_b].1),
            Ordering::Equal => {
                let mean = f64::midpoint(a[in_a].1, b[in_b].1);
                half(a[in_a].1, mean) + half(b[in_b].1, mean)
            }
        };
        in_a += usize::from(order.is_le());
        in_b += usize::from(order.is_ge());
    }
    // Rounding may go beyond either end.
    if sum > 0.0 { if sum < 1.0 { sum } else { 1.0 } } else { 0.0 }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "0, ½ and 1 are exact")]
mod tests {
    use super::*;

    fn row(grams: &[u64]) -> Row {
        Row { grams: grams.to_vec(), ..Row::default() }
    }

    #[test]
    fn what_is_contained_has_a_direction_and_the_other_measures_have_none() {
        let figures = Figures::of(&row(&[1, 2]), &row(&[1, 2, 3, 4]));
        assert_eq!((figures.a_in_b, figures.b_in_a, figures.jaccard), (1.0, 0.5, 0.5));
        assert_eq!(figures.turned(), Figures::of(&row(&[1, 2, 3, 4]), &row(&[1, 2])));
        assert_eq!(figures.turned().towards(SimilarMeasure::Containment), 0.5);
        assert_eq!(figures.turned().nearness(SimilarMeasure::Containment), 1.0);
    }

    #[test]
    fn a_text_without_words_is_near_to_none_that_has_some() {
        assert_eq!(jensen_shannon(&[], &[(0, 1.0)]), 1.0);
        assert_eq!(jensen_shannon(&[], &[]), 0.0);
        assert_eq!(cosine(&[], &[]), 0.0);
    }

    #[test]
    fn a_vector_is_as_near_to_itself_as_can_be() {
        let vector =
            [(0, 0.1), (1, 0.7), (2, 0.5)].map(|(term, weight): (_, f64)| (term, weight / 0.75_f64.sqrt()));
        assert_eq!(cosine(&vector, &vector), 1.0);
    }
}
