//! How well the words of a topic go together.

use std::collections::BTreeMap;

/// So many words of a topic are looked at, as usual.
pub const FIRST: usize = 10;

/// Added to a probability so that it has a logarithm (Röder, Both and Hinneburg 2015).
const EPSILON: f64 = 1e-12;

/// A topic's coherence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coherence {
    /// The mean of the normalised pointwise mutual information of each two words (Bouma 2009): −1 if none stand together,
    /// 0 for chance, 1 if none stands without the other.
    pub npmi: f64,
    /// `C_v`: the mean cosine between each word's NPMI with all and the sum of these (Röder, Both and Hinneburg 2015). Its
    /// window of 110 words is longer than a clause, so the clause is the window here as there.
    pub c_v: f64,
}

/// The coherence of each topic, given by its first words, over sets of words in order: what stands together in one.
#[must_use]
pub fn coherence(sets: &[Vec<u32>], topics: &[Vec<u32>]) -> Vec<Coherence> {
    let numbers: BTreeMap<u32, usize> = {
        let mut words: Vec<u32> = topics.iter().flatten().copied().collect();
        words.sort_unstable();
        words.dedup();
        words.into_iter().zip(0..).collect()
    };
    let mut rows = vec![vec![0_u64; sets.len().div_ceil(64)]; numbers.len()];
    for (at, set) in sets.iter().enumerate() {
        for number in set.iter().filter_map(|word| numbers.get(word)) {
            rows[*number][at / 64] |= 1 << (at % 64);
        }
    }
    let all = f64::from(crate::numbers::narrow(sets.len()));
    let together = |a: usize, b: usize| {
        let both: u32 = rows[a].iter().zip(&rows[b]).map(|(a, b)| (a & b).count_ones()).sum();
        f64::from(both) / all
    };
    let of_topic = |words: &Vec<u32>| {
        let words: Vec<usize> = words.iter().map(|word| numbers[word]).collect();
        let joint: Vec<Vec<f64>> =
            words.iter().map(|&a| words.iter().map(|&b| together(a, b)).collect()).collect();
        Coherence { npmi: npmi(&joint), c_v: c_v(&joint) }
    };
    topics.iter().map(of_topic).collect()
}

/// The mean over each two words.
fn npmi(joint: &[Vec<f64>]) -> f64 {
    let pairs = (0..joint.len()).flat_map(|a| (a + 1..joint.len()).map(move |b| (a, b)));
    let (mut sum, mut count) = (0.0, 0.0);
    for (a, b) in pairs {
        let both = joint[a][b];
        sum += match both {
            0.0 => -1.0,
            1.0 => 1.0,
            _ => libm::log(both / (joint[a][a] * joint[b][b])) / -libm::log(both),
        };
        count += 1.0;
    }
    if count == 0.0 { 0.0 } else { sum / count }
}

fn c_v(joint: &[Vec<f64>]) -> f64 {
    let count = joint.len();
    let smoothed = |a: usize, b: usize| {
        let (both, by_chance) = (joint[a][b] + EPSILON, joint[a][a] * joint[b][b]);
        if both >= 1.0 { 1.0 } else { libm::log(both / by_chance) / -libm::log(both) }
    };
    let vectors: Vec<Vec<f64>> = (0..count).map(|a| (0..count).map(|b| smoothed(a, b)).collect()).collect();
    let sum: Vec<f64> = (0..count).map(|b| vectors.iter().map(|vector| vector[b]).sum()).collect();
    let cosines: f64 = vectors.iter().map(|vector| cosine(vector, &sum)).sum();
    if count == 0 { 0.0 } else { cosines / f64::from(crate::numbers::narrow(count)) }
}

fn cosine(a: &[f64], b: &[f64]) -> f64 {
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let length = libm::sqrt(product(a, a) * product(b, b));
    if length == 0.0 { 0.0 } else { product(a, b) / length }
}

/// The mean coherence of some topics.
#[must_use]
pub fn mean(all: &[Coherence]) -> Coherence {
    let count = f64::from(crate::numbers::narrow(all.len().max(1)));
    Coherence {
        npmi: all.iter().map(|one| one.npmi).sum::<f64>() / count,
        c_v: all.iter().map(|one| one.c_v).sum::<f64>() / count,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stand_together_cohere_and_others_do_not() {
        let sets = [vec![0, 1, 2], vec![0, 1, 2], vec![3, 5], vec![4, 5], vec![6]];
        let found = coherence(&sets, &[vec![0, 1, 2], vec![0, 3, 6], vec![3, 4, 5]]);
        assert!((found[0].npmi - 1.0).abs() < 1e-9 && (found[0].c_v - 1.0).abs() < 1e-9, "{found:?}");
        assert!((found[1].npmi + 1.0).abs() < 1e-9, "{found:?}");
        // p(3,5) = 1/5, p(3) = 1/5, p(5) = 2/5: ln(5/2) ÷ ln 5, twice, and −1.
        let expected = (2.0 * libm::log(2.5) / libm::log(5.0) - 1.0) / 3.0;
        assert!((found[2].npmi - expected).abs() < 1e-9, "{found:?}");
        assert!(found[1].c_v < found[2].c_v && found[2].c_v < found[0].c_v, "{found:?}");
    }

    #[test]
    fn nothing_is_no_trouble() {
        let found = coherence(&[], &[vec![], vec![1]]);
        assert_eq!((found[0].npmi, found[0].c_v, found[1].npmi), (0.0, 0.0, 0.0));
    }
}
