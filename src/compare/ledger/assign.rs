//! Which pairs of clauses are linked: first each clause with one other at most, so that all of them together are as
//! sure as can be; then what was merged and split.

use super::context::Candidate;
use pathfinding::prelude::{Matrix, kuhn_munkres};
use std::collections::{BTreeMap, BTreeSet};

/// How sure the one counterpart of a clause has to be.
pub(super) const ONE: f64 = 0.32;

/// How sure another has to be.
pub(super) const ANOTHER: f64 = 0.36;

/// So many clauses that may all belong together are weighed at once; of more, the surest pairs come first.
const MOST: usize = 300;

/// Sums of certainties are compared as whole numbers.
const SCALE: f64 = 1_000_000.0;

/// The surest pairs, each clause in one of them at most; those less sure than `least` in none.
pub(super) fn matching(candidates: &[Candidate], least: f64) -> Vec<Candidate> {
    let possible: Vec<Candidate> =
        candidates.iter().copied().filter(|candidate| candidate.certainty >= least).collect();
    let mut chosen = Vec::new();
    for group in groups(&possible) {
        if group.len() == 1 {
            chosen.extend(group);
        } else if count(&group) <= MOST {
            chosen.extend(weighed_at_once(&group, least));
        } else {
            chosen.extend(surest_first(group));
        }
    }
    chosen.sort_by_key(|candidate| (candidate.new, candidate.old));
    chosen
}

/// The same, and besides them what is sure enough to be another counterpart of a clause: it was merged or split.
pub(super) fn with_others(candidates: &[Candidate]) -> Vec<Candidate> {
    let mut all = matching(candidates, ONE);
    let chosen: BTreeSet<(usize, usize)> = all.iter().map(|one| (one.old, one.new)).collect();
    let is_another =
        |other: &&Candidate| other.certainty >= ANOTHER && !chosen.contains(&(other.old, other.new));
    all.extend(candidates.iter().filter(is_another));
    all.sort_by_key(|candidate| (candidate.new, candidate.old));
    all
}

/// The candidates in groups that have no clause in common.
fn groups(candidates: &[Candidate]) -> Vec<Vec<Candidate>> {
    // Of each clause the group, by the number of its first candidate: old clauses and new ones.
    let mut group: Vec<usize> = (0..candidates.len()).collect();
    let mut first: BTreeMap<(bool, usize), usize> = BTreeMap::new();
    for (number, candidate) in candidates.iter().enumerate() {
        for clause in [(false, candidate.old), (true, candidate.new)] {
            let other = *first.entry(clause).or_insert(number);
            let (a, b) = (root(&mut group, number), root(&mut group, other));
            group[a.max(b)] = a.min(b);
        }
    }
    let mut groups: BTreeMap<usize, Vec<Candidate>> = BTreeMap::new();
    for (number, candidate) in candidates.iter().enumerate() {
        groups.entry(root(&mut group, number)).or_default().push(*candidate);
    }
    groups.into_values().collect()
}

/// The first of a group, on the way to which paths are made shorter.
fn root(group: &mut [usize], mut number: usize) -> usize {
    while group[number] != number {
        group[number] = group[group[number]];
        number = group[number];
    }
    number
}

/// How many clauses a group has.
fn count(group: &[Candidate]) -> usize {
    let old: BTreeSet<usize> = group.iter().map(|candidate| candidate.old).collect();
    let new: BTreeSet<usize> = group.iter().map(|candidate| candidate.new).collect();
    old.len() + new.len()
}

/// The matching that is worth most (Kuhn 1955, Munkres 1957): a pair is worth its log odds above those of the least.
fn weighed_at_once(group: &[Candidate], least: f64) -> Vec<Candidate> {
    let number = |of: fn(&Candidate) -> usize| -> BTreeMap<usize, usize> {
        let clauses: BTreeSet<usize> = group.iter().map(of).collect();
        clauses.into_iter().zip(0..).collect()
    };
    let (old, new) = (number(|candidate| candidate.old), number(|candidate| candidate.new));
    // A column more for each row, worth nothing: an old clause may stay without counterpart.
    let mut worth = Matrix::new(old.len(), new.len() + old.len(), 0_i64);
    let mut pairs = BTreeMap::new();
    for candidate in group {
        let place = (old[&candidate.old], new[&candidate.new]);
        worth[place] = scaled(log_odds(candidate.certainty) - log_odds(least));
        pairs.insert(place, *candidate);
    }
    let (_, columns) = kuhn_munkres(&worth);
    columns.into_iter().enumerate().filter_map(|place| pairs.get(&place).copied()).collect()
}

fn log_odds(certainty: f64) -> f64 {
    const LEAST: f64 = 1e-9;
    libm::log((certainty + LEAST) / (1.0 - certainty + LEAST))
}

/// A sum as a whole number; a pair is worth something even if it is just sure enough.
fn scaled(worth: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "log odds are small")]
    let whole = (worth * SCALE) as i64;
    whole + 1
}

/// One pair after the other, the surest first.
fn surest_first(mut group: Vec<Candidate>) -> Vec<Candidate> {
    group.sort_by(|a, b| b.certainty.total_cmp(&a.certainty).then((a.new, a.old).cmp(&(b.new, b.old))));
    let (mut old, mut new) = (BTreeSet::new(), BTreeSet::new());
    group.retain(|candidate| {
        let is_free = !old.contains(&candidate.old) && !new.contains(&candidate.new);
        if is_free {
            old.insert(candidate.old);
            new.insert(candidate.new);
        }
        is_free
    });
    group
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn candidates(all: &[(usize, usize, f64)]) -> Vec<Candidate> {
        all.iter().map(|&(old, new, certainty)| Candidate { old, new, certainty }).collect()
    }

    fn pairs(chosen: &[Candidate]) -> Vec<(usize, usize)> {
        chosen.iter().map(|candidate| (candidate.old, candidate.new)).collect()
    }

    #[test]
    fn all_are_weighed_at_once() {
        // The surest pair alone would leave two clauses without counterpart.
        let all = candidates(&[(0, 0, 0.9), (0, 1, 0.85), (1, 0, 0.85)]);
        assert_eq!(pairs(&matching(&all, 0.3)), [(1, 0), (0, 1)]);
        let all = candidates(&[(0, 0, 0.99), (0, 1, 0.4), (1, 0, 0.4)]);
        assert_eq!(pairs(&matching(&all, 0.3)), [(0, 0)]);
    }

    #[test]
    fn a_clause_may_have_been_merged_or_split() {
        let all = candidates(&[(0, 0, 0.9), (1, 0, 0.8), (2, 1, 0.34), (2, 0, 0.33)]);
        assert_eq!(pairs(&with_others(&all)), [(0, 0), (1, 0), (2, 1)]);
    }

    proptest! {
        #[test]
        fn no_clause_is_in_two_pairs_and_none_better_is_left(
            found in prop::collection::btree_map((0..7_usize, 0..7_usize), 0.0..1.0_f64, 0..30)
        ) {
            let all: Vec<Candidate> =
                found.iter().map(|(&(old, new), &certainty)| Candidate { old, new, certainty }).collect();
            let chosen = matching(&all, 0.3);
            let old: BTreeSet<usize> = chosen.iter().map(|one| one.old).collect();
            let new: BTreeSet<usize> = chosen.iter().map(|one| one.new).collect();
            prop_assert_eq!((old.len(), new.len()), (chosen.len(), chosen.len()));
            for one in &all {
                let is_free = !old.contains(&one.old) && !new.contains(&one.new);
                prop_assert!(!is_free || one.certainty < 0.3);
            }
            let worth = |all: &[Candidate]| {
                all.iter().map(|one| log_odds(one.certainty) - log_odds(0.3)).sum::<f64>()
            };
            let possible: Vec<Candidate> = all.into_iter().filter(|one| one.certainty >= 0.3).collect();
            prop_assert!(worth(&chosen) + 1e-4 >= worth(&surest_first(possible)));
        }
    }
}
