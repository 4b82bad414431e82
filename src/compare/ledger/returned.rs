//! What an edition has that the one before it lacks, and an earlier one had.

use super::{
    Link, Place, assign,
    candidates::Neighbours,
    context::{self, Around, Candidate},
    equal, known,
    step::Tools,
};
use std::collections::{BTreeMap, BTreeSet};

/// How sure it has to be that a clause returned: nothing around it speaks for it.
const RETURNED: f64 = 0.6;

/// The links of clauses of an edition that returned. `step` are its links to the edition before it, `links` those of all
/// editions before.
pub(super) fn links(tools: &Tools, later: usize, step: &[Link], links: &[Link]) -> Vec<Link> {
    let (lost, new) = (lost(tools, later, links), without_counterpart(tools, later, step));
    let mut of_edition: BTreeMap<usize, Vec<Candidate>> = BTreeMap::new();
    for pair in assign::matching(&candidates(tools, (&lost, &new), later), RETURNED) {
        let (from, to) = (lost[pair.old], new[pair.new]);
        let pair = Candidate { old: from.clause, new: to.clause, ..pair };
        of_edition.entry(from.edition).or_default().push(pair);
    }
    let mut returned = Vec::new();
    for earlier in 0..later.saturating_sub(1) {
        let mut pairs = of_edition.remove(&earlier).unwrap_or_default();
        pairs.extend(tools.readers(&pairs, (earlier, later)));
        pairs.sort_by_key(|pair| (pair.new, pair.old));
        returned.extend(tools.told(&pairs, (earlier, later)));
    }
    returned
}

/// The statements that were dropped before the last edition, from the latest on.
fn lost(tools: &Tools, later: usize, links: &[Link]) -> Vec<Place> {
    let kept: BTreeSet<Place> = links.iter().map(|link| link.from).collect();
    let earlier = (0..later.saturating_sub(1)).rev();
    let statements = earlier.flat_map(|edition| {
        tools.editions[edition].statements().map(move |(clause, _)| Place { edition, clause })
    });
    statements.filter(|place| !kept.contains(place)).collect()
}

/// The statements of an edition that the one before it lacks.
fn without_counterpart(tools: &Tools, edition: usize, step: &[Link]) -> Vec<Place> {
    let linked: BTreeSet<usize> = step.iter().map(|link| link.to.clause).collect();
    let statements = tools.editions[edition].statements();
    let new = statements.filter(|(clause, _)| !linked.contains(clause));
    new.map(|(clause, _)| Place { edition, clause }).collect()
}

/// Pairs of a dropped statement and a new one, by their places in the lists, weighed.
fn candidates(tools: &Tools, (lost, new): (&[Place], &[Place]), later: usize) -> Vec<Candidate> {
    if lost.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let known = |places: &[Place], edition: usize| {
        let clauses: Vec<_> =
            places.iter().map(|place| (&tools.editions[place.edition].known, place.clause)).collect();
        known::picked(&clauses, &tools.editions[edition].known)
    };
    let (old_known, new_known) = (known(lost, later - 1), known(new, later));
    let neighbours = Neighbours::new(&old_known, &new_known);
    let letters = |place: &Place| tools.editions[place.edition].letters_of(place.clause);
    let equal = equal::pairs(
        lost.iter().enumerate().map(|(at, place)| (at, letters(place))),
        new.iter().enumerate().map(|(at, place)| (at, letters(place))),
    );
    let weighed = context::weigh(&neighbours, neighbours.candidates_of_new(), Around::Nothing);
    let is_open = |pair: &Candidate| tools.said(lost[pair.old], new[pair.new]) != Some(false);
    equal::instead(weighed.into_iter().filter(is_open).collect(), equal.into_iter().filter(is_open).collect())
}
