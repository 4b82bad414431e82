//! Clauses that both editions have letter by letter: nothing needs to be weighed.

use super::context::Candidate;
use std::collections::{BTreeMap, BTreeSet};

/// Pairs of equal statements. Where one comes again, the first of the one edition and the first of the other belong
/// together, and so on.
pub(super) fn pairs<'a>(
    old: impl Iterator<Item = (usize, &'a [char])>,
    new: impl Iterator<Item = (usize, &'a [char])>,
) -> Vec<Candidate> {
    let of_old = places(old);
    let pairs = places(new).into_iter().filter_map(|(words, new)| Some((of_old.get(words)?, new)));
    let pairs = pairs.flat_map(|(old, new)| old.clone().into_iter().zip(new));
    pairs.map(|(old, new)| Candidate { old, new, certainty: 1.0 }).collect()
}

/// The candidates without those of clauses that have an equal one, and these.
pub(super) fn instead(mut candidates: Vec<Candidate>, equal: Vec<Candidate>) -> Vec<Candidate> {
    let old: BTreeSet<usize> = equal.iter().map(|pair| pair.old).collect();
    let new: BTreeSet<usize> = equal.iter().map(|pair| pair.new).collect();
    candidates.retain(|candidate| !old.contains(&candidate.old) && !new.contains(&candidate.new));
    candidates.extend(equal);
    candidates.sort_by_key(|candidate| (candidate.new, candidate.old));
    candidates
}

/// Statements by their letters.
fn places<'a>(statements: impl Iterator<Item = (usize, &'a [char])>) -> BTreeMap<&'a [char], Vec<usize>> {
    let mut places: BTreeMap<&[char], Vec<usize>> = BTreeMap::new();
    for (clause, letters) in statements {
        places.entry(letters).or_default().push(clause);
    }
    places
}
