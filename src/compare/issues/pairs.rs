//! Of clauses that the ledger links, which positions belong together.

use super::{super::ledger::Link, At, Stated, matter::Matters, sides::are_opposed};
use std::{collections::BTreeSet, ops::Range};

/// So near two positions of linked clauses are on one matter.
const NEAR: f64 = 0.2;

/// So near they are if neither clause takes another position.
const NEAR_ALONE: f64 = 0.1;

/// So near one is on a matter that already has its counterpart: one position became two, or two one.
const NEAR_TOO: f64 = 0.45;

/// So near they have to be if one approves and the other does not: with people one shows solidarity, their repression one
/// condemns, and neither position was turned into the other.
const NEAR_OPPOSED: f64 = 0.5;

/// By so much nearer they have to be if it is not sure at all that the clauses belong together.
const UNSURE: f64 = 0.1;

/// A sure link speaks for two positions as much as this.
const SURE: f64 = 0.3;

/// The same verb speaks as much as this for two positions being on one matter.
const SAME_VERB: f64 = 0.05;

/// … and so much more for their being the nearest: 相信 belongs to 相信, though what is believed is said in a position of its own.
const SAME_VERB_FIRST: f64 = 0.2;

/// Two positions on one matter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    pub(super) from: At,
    pub(super) to: At,
    /// The mean of how much they share of both, and of the one with less.
    mean: f64,
    /// By which the nearest is found: how much they share of both, for a short object is easily a part of a long one, and how
    /// surely the clauses belong together.
    weight: f64,
}

/// The pairs of positions, the nearest first. A position has one counterpart in another edition; more only where they are
/// near enough.
pub(super) fn pairs(editions: &[Stated], links: &[Link], matters: &Matters) -> Vec<Pair> {
    let mut candidates: Vec<Pair> =
        links.iter().flat_map(|link| candidates(editions, link, matters)).collect();
    candidates
        .sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| (a.to, a.from).cmp(&(b.to, b.from))));
    let mut has_later: BTreeSet<(At, usize)> = BTreeSet::new();
    let mut has_earlier: BTreeSet<(At, usize)> = BTreeSet::new();
    let mut taken = vec![false; candidates.len()];
    for (taken, pair) in taken.iter_mut().zip(&candidates) {
        let (later, earlier) = ((pair.from, pair.to.0), (pair.to, pair.from.0));
        if !has_later.contains(&later) && !has_earlier.contains(&earlier) {
            has_later.insert(later);
            has_earlier.insert(earlier);
            *taken = true;
        }
    }
    for (taken, pair) in taken.iter_mut().zip(&candidates) {
        let (later, earlier) = ((pair.from, pair.to.0), (pair.to, pair.from.0));
        let is_left = !has_later.contains(&later) || !has_earlier.contains(&earlier);
        if !*taken && is_left && pair.mean >= NEAR_TOO {
            has_later.insert(later);
            has_earlier.insert(earlier);
            *taken = true;
        }
    }
    let taken = candidates.into_iter().zip(taken).filter(|(_, taken)| *taken);
    taken.map(|(pair, _)| pair).collect()
}

/// Pairs of positions of two linked clauses that may belong together.
fn candidates<'a>(
    editions: &'a [Stated],
    link: &Link,
    matters: &'a Matters,
) -> impl Iterator<Item = Pair> + use<'a> {
    let (from, to) = (link.from, link.to);
    let (old, new) =
        (of_clause(&editions[from.edition], from.clause), of_clause(&editions[to.edition], to.clause));
    let certainty = link.certainty;
    let alone = if old.len() == 1 && new.len() == 1 { NEAR_ALONE } else { NEAR };
    let least = alone + UNSURE * (1.0 - certainty);
    old.flat_map(move |old| new.clone().map(move |new| ((from.edition, old), (to.edition, new)))).filter_map(
        move |(from, to)| {
            let position = |at: At| &editions[at.0].positions[at.1];
            let is_same_verb = position(from).verb.lemma == position(to).verb.lemma;
            let least = if are_opposed(editions, from, to) { NEAR_OPPOSED } else { least };
            let near = matters.nearness(from, to);
            let (verb, first) = if is_same_verb { (SAME_VERB, SAME_VERB_FIRST) } else { (0.0, 0.0) };
            let (mean, weight) = (near.mean() + verb, near.of_both + first + SURE * certainty);
            (mean >= least).then_some(Pair { from, to, mean, weight })
        },
    )
}

/// The positions of a clause.
fn of_clause(edition: &Stated, clause: usize) -> Range<usize> {
    let first = edition.positions.partition_point(|position| position.clause < clause);
    let count = edition.positions[first..].partition_point(|position| position.clause == clause);
    first..first + count
}
