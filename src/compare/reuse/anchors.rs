//! Seeds to anchors, stretches that are equal letter by letter, and anchors to chains.

use super::alignment::{Equal, SAME, cost, times};
use std::cmp::Reverse;

/// Letters that may stand between two anchors of a chain, on either side.
const APART: usize = 96;

/// An anchor looks for the one before it among so many.
const LOOK_BACK: usize = 32;

/// The longest equal stretches around the places of equal grams.
pub(super) fn anchors(a: &[char], b: &[char], mut seeds: Vec<(u32, u32)>) -> Vec<Equal> {
    seeds.sort_unstable_by_key(|&(in_a, in_b)| (i64::from(in_a) - i64::from(in_b), in_a));
    let mut found: Vec<Equal> = Vec::new();
    for (in_a, in_b) in seeds {
        let (in_a, in_b) = (in_a as usize, in_b as usize);
        // On the same diagonal, and inside.
        let is_known = |last: &Equal| in_a + last.b == in_b + last.a && in_a < last.a_end();
        if found.last().is_some_and(is_known) {
            continue;
        }
        let before = a[..in_a].iter().rev().zip(b[..in_b].iter().rev()).take_while(|(x, y)| x == y).count();
        let behind = a[in_a..].iter().zip(&b[in_b..]).take_while(|(x, y)| x == y).count();
        // A collision of hashes is no likeness.
        if behind > 0 {
            found.push(Equal { a: in_a - before, b: in_b - before, length: before + behind });
        }
    }
    found
}

/// Anchors that follow each other in both texts, with so little between them that they may be one passage; those of a
/// chain in order and without overlaps. The best chains come first.
pub(super) fn chains(mut anchors: Vec<Equal>) -> Vec<Vec<Equal>> {
    // What ends shortly before an anchor stands shortly before it in this order.
    anchors.sort_unstable_by_key(|anchor| (anchor.a_end(), anchor.b_end(), anchor.length));
    let mut scores: Vec<i32> = Vec::with_capacity(anchors.len());
    let mut before: Vec<Option<usize>> = Vec::with_capacity(anchors.len());
    for (at, next) in anchors.iter().enumerate() {
        let mut best = (times(next.length, SAME), None);
        for earlier in at.saturating_sub(LOOK_BACK)..at {
            if let Some(gain) = gain(&anchors[earlier], next) {
                let score = scores[earlier].saturating_add(gain);
                if score > best.0 {
                    best = (score, Some(earlier));
                }
            }
        }
        scores.push(best.0);
        before.push(best.1);
    }
    let mut order: Vec<usize> = (0..anchors.len()).collect();
    order.sort_unstable_by_key(|&at| (Reverse(scores[at]), at));
    let mut is_taken = vec![false; anchors.len()];
    let mut found = Vec::new();
    for last in order {
        let mut chain: Vec<Equal> = Vec::new();
        let mut next = Some(last);
        while let Some(at) = next.filter(|&at| !is_taken[at]) {
            is_taken[at] = true;
            chain.push(anchors[at]);
            next = before[at];
        }
        if !chain.is_empty() {
            chain.reverse();
            found.push(without_overlaps(&chain));
        }
    }
    found
}

/// What an anchor adds to a chain that ends with another; nothing if it does not follow that one.
fn gain(before: &Equal, next: &Equal) -> Option<i32> {
    let overlap = overlap(before, next);
    let follows = before.a < next.a && before.b < next.b && overlap < next.length;
    let (a, b) =
        ((next.a + overlap).checked_sub(before.a_end())?, (next.b + overlap).checked_sub(before.b_end())?);
    // What stands between may be half the same, which an alignment will tell.
    let shift = cost(a.abs_diff(b), 0);
    (follows && a <= APART && b <= APART).then(|| shift + times(next.length - overlap, SAME))
}

/// How many letters of an anchor stand before the end of another, in either text.
fn overlap(before: &Equal, next: &Equal) -> usize {
    before.a_end().saturating_sub(next.a).max(before.b_end().saturating_sub(next.b))
}

fn without_overlaps(chain: &[Equal]) -> Vec<Equal> {
    let mut found: Vec<Equal> = Vec::with_capacity(chain.len());
    for anchor in chain {
        let by = found.last().map_or(0, |before| overlap(before, anchor));
        found.push(Equal { a: anchor.a + by, b: anchor.b + by, length: anchor.length - by });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_chained_over_small_gaps_and_lose_what_overlaps() {
        let anchor = |(a, b, length)| Equal { a, b, length };
        let given = [(0, 10, 20), (18, 30, 22), (60, 60, 9), (400, 100, 15)].map(anchor);
        let found = chains(given.to_vec());
        let expected = [vec![(0, 10, 20), (20, 32, 20), (60, 60, 9)], vec![(400, 100, 15)]];
        assert_eq!(found, expected.map(|chain| chain.into_iter().map(anchor).collect::<Vec<_>>()));
    }

    #[test]
    fn an_anchor_is_as_long_as_the_letters_are_equal() {
        let letters = |text: &str| text.chars().collect::<Vec<char>>();
        let (a, b) = (letters("甲乙重申坚持平等互利的原则丙"), letters("丁重申坚持平等互利的原则戊"));
        let seeds = vec![(3, 2), (4, 3), (5, 4)];
        assert_eq!(anchors(&a, &b, seeds), [Equal { a: 2, b: 1, length: 11 }]);
        assert_eq!(anchors(&a, &b, vec![(0, 0)]), []);
    }
}
