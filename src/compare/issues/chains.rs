//! From pair to pair over all editions.

use super::{At, Stated, pairs::Pair};
use std::collections::BTreeMap;

/// Positions on one matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// For each edition its positions, by their numbers, in order.
    pub cells: Vec<Vec<usize>>,
    /// From each edition that has any to the next that has.
    pub steps: Vec<Step>,
}

/// From a position to the one that followed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The earlier one.
    pub from: At,
    /// The later one.
    pub to: At,
}

/// What pairs lead to from each other, together; what no pair has, alone. In the order of their first positions.
pub(super) fn chains(editions: &[Stated], pairs: &[Pair]) -> Vec<Issue> {
    let mut first: BTreeMap<At, At> = BTreeMap::new();
    for (edition, stated) in editions.iter().enumerate() {
        first.extend((0..stated.positions.len()).map(|number| ((edition, number), (edition, number))));
    }
    for pair in pairs {
        let (a, b) = (root(&first, pair.from), root(&first, pair.to));
        first.insert(a.max(b), a.min(b));
    }
    let mut together: BTreeMap<At, Vec<Vec<usize>>> = BTreeMap::new();
    for &at in first.keys() {
        let cells = together.entry(root(&first, at)).or_insert_with(|| vec![Vec::new(); editions.len()]);
        cells[at.0].push(at.1);
    }
    together.into_values().map(|cells| Issue { steps: steps(editions, &cells, pairs), cells }).collect()
}

/// The first position of those that one belongs to.
fn root(first: &BTreeMap<At, At>, mut at: At) -> At {
    while let Some(&before) = first.get(&at).filter(|before| **before != at) {
        at = before;
    }
    at
}

/// From each filled cell to the next: from a verb to the same one, for what is still said did not change; else the nearest
/// pair between them, or the first position of each.
fn steps(editions: &[Stated], cells: &[Vec<usize>], pairs: &[Pair]) -> Vec<Step> {
    let filled: Vec<usize> = (0..cells.len()).filter(|&edition| !cells[edition].is_empty()).collect();
    let step = |neighbours: &[usize]| {
        let [from, to] = [neighbours[0], neighbours[1]];
        let lemma = |edition: usize, number: usize| &editions[edition].positions[number].verb.lemma;
        let kept = |old: usize| {
            cells[to].iter().find(|&&new| lemma(from, old) == lemma(to, new)).map(|&new| (old, new))
        };
        if let Some((old, new)) = cells[from].iter().find_map(|&old| kept(old)) {
            return Step { from: (from, old), to: (to, new) };
        }
        let is_between = |pair: &&Pair| {
            let holds = |at: At, edition: usize| at.0 == edition && cells[edition].contains(&at.1);
            holds(pair.from, from) && holds(pair.to, to)
        };
        let nearest = pairs.iter().find(is_between);
        nearest.map_or(Step { from: (from, cells[from][0]), to: (to, cells[to][0]) }, |pair| Step {
            from: pair.from,
            to: pair.to,
        })
    };
    filled.windows(2).map(step).collect()
}
