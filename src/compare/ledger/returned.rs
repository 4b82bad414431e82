//! What an edition has that the one before it lacks, and an earlier one had.

use super::{
    Link, Place, assign,
    candidates::Neighbours,
    context::{self, Candidate},
    equal,
    step::Tools,
};
use std::collections::BTreeSet;

/// How sure it has to be that a clause returned: nothing around it speaks for it.
const RETURNED: f64 = 0.6;

/// The links of clauses of an edition that returned, from the latest edition that had them. `step` are its links to the
/// edition before it, `links` those of all editions before.
pub(super) fn links(tools: &Tools, later: usize, step: &[Link], links: &[Link]) -> Vec<Link> {
    let mut linked: BTreeSet<usize> = step.iter().map(|link| link.to.clause).collect();
    let mut returned = Vec::new();
    for earlier in (0..later.saturating_sub(1)).rev() {
        let candidates = candidates(tools, (earlier, later), &linked, links);
        let chosen = assign::matching(&candidates, RETURNED);
        linked.extend(chosen.iter().map(|link| link.new));
        returned.extend(tools.told(&chosen, (earlier, later)));
    }
    returned
}

/// Pairs of a statement that was dropped after an edition and one that has no counterpart yet.
fn candidates(
    tools: &Tools,
    (earlier, later): (usize, usize),
    linked: &BTreeSet<usize>,
    links: &[Link],
) -> Vec<Candidate> {
    let kept: BTreeSet<usize> =
        links.iter().filter(|link| link.from.edition == earlier).map(|link| link.from.clause).collect();
    let (old, new) = (&tools.editions[earlier], &tools.editions[later]);
    let is_lost = |clause: usize| !kept.contains(&clause) && old.is_statement(clause);
    let is_new = |clause: usize| !linked.contains(&clause) && new.is_statement(clause);
    if !(0..old.clauses.len()).any(is_lost) || !(0..new.clauses.len()).any(is_new) {
        return Vec::new();
    }
    let all = equal::instead(context::weigh(&Neighbours::new(old, new)), equal::pairs(old, new));
    let said = |pair: &Candidate| {
        let (from, to) =
            (Place { edition: earlier, clause: pair.old }, Place { edition: later, clause: pair.new });
        tools.relinks.iter().rev().find(|said| said.from == from && said.to == to).map(|said| said.is_linked)
    };
    let told = |mut pair: Candidate| {
        if said(&pair) == Some(true) {
            pair.certainty = 1.0;
        }
        pair
    };
    all.into_iter()
        .filter(|pair| is_lost(pair.old) && is_new(pair.new) && said(pair) != Some(false))
        .map(told)
        .collect()
}
