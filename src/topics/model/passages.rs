//! Clauses that show a topic.

use super::{bags::Bags, edited::Part};
use std::{cmp::Reverse, collections::BTreeSet};

/// Shares that are in one twentieth are as good, and longer clauses say more.
const STEPS: f64 = 20.0;

/// A clause of more characters is as long as one of these: what is longer than a reader reads at a glance shows nothing
/// better.
const LONG: u32 = 80;

/// Clauses of which a topic is most, the longest first among those as good: one of each document in turn, and none that
/// says what another says.
#[must_use]
pub fn passages(bags: &Bags, part: &Part, count: usize) -> Vec<usize> {
    let share = |clause: usize| bags.clauses[clause].bag.map_or(0.0, |bag| part.bags[bag]);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share lies between 0 and 1"
    )]
    let step = |clause: usize| (share(clause) * STEPS) as u32;
    let mut order: Vec<usize> = (0..bags.clauses.len()).filter(|&clause| share(clause) > 0.5).collect();
    if order.is_empty() {
        order = (0..bags.clauses.len()).filter(|&clause| share(clause) > 0.0).collect();
    }
    order.sort_by_key(|&clause| {
        (Reverse(step(clause)), Reverse(bags.clauses[clause].characters.min(LONG)), clause)
    });
    let mut said: BTreeSet<Option<usize>> = BTreeSet::new();
    order.retain(|&clause| said.insert(bags.clauses[clause].bag));
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < count && !order.is_empty() {
        let mut documents = BTreeSet::new();
        let is_next = |&clause: &usize| documents.insert(bags.clauses[clause].document);
        let (next, left): (Vec<usize>, Vec<usize>) = order.into_iter().partition(is_next);
        chosen.extend(next);
        order = left;
    }
    chosen.truncate(count);
    chosen
}
