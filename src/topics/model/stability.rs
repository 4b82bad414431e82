//! How much a topic depends on the seed.

use super::matched::one_to_one;
use std::collections::BTreeSet;

/// The average Jaccard coefficient of two rankings: of their first words, their first two, and so on (Greene, O'Callaghan
/// and Cunningham 2014). What stands first counts most.
#[must_use]
pub fn average_jaccard(a: &[u32], b: &[u32]) -> f64 {
    let depth = a.len().max(b.len());
    let (mut in_a, mut in_b) = (BTreeSet::<u32>::new(), BTreeSet::<u32>::new());
    let mut sum = 0.0;
    for at in 0..depth {
        in_a.extend(a.get(at));
        in_b.extend(b.get(at));
        let both = crate::numbers::narrow(in_a.intersection(&in_b).count());
        let all = crate::numbers::narrow(in_a.union(&in_b).count());
        sum += f64::from(both) / f64::from(all);
    }
    if depth == 0 { 0.0 } else { sum / f64::from(crate::numbers::narrow(depth)) }
}

/// For each topic, given by its first words, the agreement with the topic that it is in another model.
#[must_use]
pub fn agreement(topics: &[Vec<u32>], others: &[Vec<u32>]) -> Vec<f64> {
    let likeness: Vec<Vec<f64>> = topics
        .iter()
        .map(|topic| others.iter().map(|other| average_jaccard(topic, other)).collect())
        .collect();
    let matched = one_to_one(&likeness, 0.0);
    matched.iter().zip(&likeness).map(|(other, row)| other.map_or(0.0, |other| row[other])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_first_counts_most() {
        assert!((average_jaccard(&[1, 2, 3], &[1, 2, 3]) - 1.0).abs() < 1e-12);
        // 0 of 2, 1 of 3, 3 of 3 are the same.
        let expected = (0.0 + 1.0 / 3.0 + 1.0) / 3.0;
        assert!((average_jaccard(&[1, 2, 3], &[3, 1, 2]) - expected).abs() < 1e-12);
        assert!(average_jaccard(&[1, 2, 3], &[1, 2, 4]) > average_jaccard(&[1, 2, 3], &[4, 2, 3]));
    }

    #[test]
    fn topics_are_found_again_whatever_their_order() {
        let found = agreement(&[vec![1, 2], vec![3, 4], vec![5, 6]], &[vec![3, 4], vec![1, 7], vec![8, 9]]);
        assert!((found[1] - 1.0).abs() < 1e-12 && found[0] > 0.6 && found[2] == 0.0, "{found:?}");
    }
}
