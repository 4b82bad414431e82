//! Which pairs of texts are measured: all of a few; of many, those that share wording.

use super::Row;
use crate::protocol::EVERY_PAIR;
use std::cmp::Reverse;

/// Of more than [`EVERY_PAIR`] texts, each with so many others that share the most n-grams with it.
const NEAREST: usize = 32;

/// An n-gram links a text with so many before and so many behind it that have it, too. One that many have, a
/// formula, would link all with all.
const REACH: usize = 32;

/// The pairs that are measured, by their rows, in order. Of more than [`EVERY_PAIR`] rows, each with those near to it:
/// what it costs grows as the texts do, not as their pairs.
#[must_use]
pub fn pairs(rows: &[Row]) -> Vec<(usize, usize)> {
    if rows.len() <= EVERY_PAIR {
        return (0..rows.len()).flat_map(|a| (a + 1..rows.len()).map(move |b| (a, b))).collect();
    }
    let mut entries: Vec<(u64, usize)> =
        rows.iter().enumerate().flat_map(|(at, row)| row.grams.iter().map(move |&gram| (gram, at))).collect();
    entries.sort_unstable();
    let mut places: Vec<Vec<usize>> = rows.iter().map(|row| Vec::with_capacity(row.grams.len())).collect();
    for (place, &(_, row)) in entries.iter().enumerate() {
        places[row].push(place);
    }
    let mut shared = vec![0_u32; rows.len()];
    let mut pairs = Vec::new();
    for (row, places) in places.iter().enumerate() {
        let mut met: Vec<usize> = Vec::new();
        for &place in places {
            let (before, behind) = (&entries[..place], &entries[place + 1..]);
            let has_it = |entry: &&(u64, usize)| entry.0 == entries[place].0;
            let before = before.iter().rev().take(REACH).take_while(has_it);
            for &(_, other) in before.chain(behind.iter().take(REACH).take_while(has_it)) {
                if shared[other] == 0 {
                    met.push(other);
                }
                shared[other] += 1;
            }
        }
        met.sort_unstable_by_key(|&other| (Reverse(shared[other]), other));
        pairs.extend(met.iter().take(NEAREST).map(|&other| (row.min(other), row.max(other))));
        for other in met {
            shared[other] = 0;
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(grams: impl Iterator<Item = u64>) -> Row {
        Row { grams: grams.collect(), ..Row::default() }
    }

    #[test]
    fn of_a_few_texts_every_pair_is_measured_even_without_shared_wording() {
        let rows: Vec<Row> = (0..4).map(|at| row(std::iter::once(at))).collect();
        assert_eq!(pairs(&rows), [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]);
    }

    #[test]
    fn of_many_texts_the_nearest_are_found_however_far_apart_they_stand() {
        // All have one formula; the first and the last share the rest.
        let own = |at: u64| 100 * at..100 * at + 50;
        let mut rows: Vec<Row> = (1..500).map(|at| row(std::iter::once(0).chain(own(at)))).collect();
        rows.push(row(std::iter::once(0).chain(own(1))));
        assert!(pairs(&rows).contains(&(0, 499)));
    }

    #[test]
    fn thousands_of_copies_are_not_laid_side_by_side_each_with_each() {
        let rows: Vec<Row> = (0..2000).map(|_| row(0..60)).collect();
        let found = pairs(&rows);
        assert!(found.len() <= 2000 * NEAREST, "{}", found.len());
        let has_one = |at: usize| found.iter().any(|&(a, b)| a == at || b == at);
        assert!((0..2000).all(has_one));
    }
}
