//! Clauses that say the same: copies over editions, with a word more or less.

use crate::index::TermId;
use std::collections::BTreeMap;

/// The share of all words of two bags that both have, in fifths, from which on they say the same.
const FIFTHS: usize = 4;

/// For each bag the first that says the same: itself, or one before it. Sets of words are found by their rarest words
/// (prefix filtering: Bayardo, Ma and Srikant 2007).
pub(super) fn representatives(bags: &[Vec<TermId>]) -> Vec<usize> {
    let sets = by_rarity(bags);
    let mut with_prefix: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    let mut same: Vec<usize> = (0..bags.len()).collect();
    for (bag, set) in sets.iter().enumerate() {
        // Two sets of n words and fewer that share four fifths of all share one of the n − ⌈4n/5⌉ + 1 rarest of each.
        let prefix = &set[..(set.len() - (set.len() * FIFTHS).div_ceil(5) + usize::from(!set.is_empty()))];
        let others = prefix.iter().filter_map(|word| with_prefix.get(word)).flatten();
        match others.copied().filter(|&other| is_same(&sets[other], set)).min() {
            Some(other) => same[bag] = other,
            None => prefix.iter().for_each(|&word| with_prefix.entry(word).or_default().push(bag)),
        }
    }
    same
}

/// Each bag's words once, as their places in the order of rarity, rarest first.
fn by_rarity(bags: &[Vec<TermId>]) -> Vec<Vec<u32>> {
    let mut counts: BTreeMap<TermId, u32> = BTreeMap::new();
    bags.iter().flatten().for_each(|&term| *counts.entry(term).or_default() += 1);
    let mut order: Vec<(u32, TermId)> = counts.into_iter().map(|(term, count)| (count, term)).collect();
    order.sort_unstable();
    let ranks: BTreeMap<TermId, u32> = (0..).zip(order).map(|(rank, (_, term))| (term, rank)).collect();
    let set = |bag: &Vec<TermId>| {
        let mut words: Vec<u32> = bag.iter().map(|term| ranks[term]).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    bags.iter().map(set).collect()
}

/// Whether two sets share enough of all their words.
fn is_same(a: &[u32], b: &[u32]) -> bool {
    let (shorter, longer) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if shorter.len() * 5 < longer.len() * FIFTHS {
        return false;
    }
    let shared = shorter.iter().filter(|word| longer.binary_search(word).is_ok()).count();
    shared * 5 >= (a.len() + b.len() - shared) * FIFTHS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_but_for_a_word_is_one() {
        let bags = [
            vec![1, 2, 3, 4, 5],
            vec![5, 4, 3, 2, 1, 1],
            vec![1, 2, 3, 4, 6],
            vec![1, 2, 3, 4, 5, 7],
            vec![],
            vec![8],
            vec![],
        ];
        assert_eq!(representatives(&bags), [0, 0, 2, 0, 4, 5, 6]);
    }

    #[test]
    fn every_pair_that_shares_enough_is_found() {
        let word = |bag: u32, at: u32| (bag * 7 + at * (1 + bag % 3)) % 40;
        let bags: Vec<Vec<TermId>> =
            (0..60).map(|bag| (0..5 + bag % 9).map(|at| word(bag, at)).collect()).collect();
        let found = representatives(&bags);
        let sets = by_rarity(&bags);
        for bag in 0..bags.len() {
            let expected = (0..bag).find(|&other| found[other] == other && is_same(&sets[other], &sets[bag]));
            assert_eq!(found[bag], expected.unwrap_or(bag), "bag {bag}");
        }
    }
}
