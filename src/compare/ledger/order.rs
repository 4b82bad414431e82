//! Which clauses were moved: into another section, or, where there are none, out of the order of the others.

use super::{context::Candidate, edition::Edition};
use crate::{numbers::narrow, protocol::Role};
use std::collections::BTreeMap;

/// Sections belong together if so large a part of what is linked in either is linked to the other.
const TOGETHER: f64 = 0.2;

/// A clause that stands so far from its place was moved, as a share of the text.
const FAR: f64 = 0.1;

/// Where fewer of the links run forward in both, there is no order that a clause could leave.
const ORDERLY: f64 = 0.75;

/// Of each link whether the clause was moved.
pub(super) fn moved(old: &Edition, new: &Edition, links: &[Candidate]) -> Vec<bool> {
    match (parts(old), parts(new)) {
        (Some(from), Some(to)) => between_parts(&from, &to, links),
        _ => out_of_order(old, new, links),
    }
}

/// For each clause the part of the text that it stands in: which of its highest headings it stands under, from 1, 0
/// before the first. None if there are less than two such headings.
fn parts(edition: &Edition) -> Option<Vec<usize>> {
    let outline = &edition.side.document.structure.headings;
    let highest = outline.iter().map(|heading| heading.level).min()?;
    let mut part = 0;
    let of = |clause: usize| {
        let clause = &edition.clauses[clause];
        let is_next = clause.role == Role::Heading
            && clause.heading.is_some_and(|heading| outline[heading].level == highest);
        part += usize::from(is_next);
        part
    };
    let parts: Vec<usize> = (0..edition.clauses.len()).map(of).collect();
    (part > 1).then_some(parts)
}

fn between_parts(from: &[usize], to: &[usize], links: &[Candidate]) -> Vec<bool> {
    let mut of_old: BTreeMap<usize, u32> = BTreeMap::new();
    let mut of_new: BTreeMap<usize, u32> = BTreeMap::new();
    let mut both: BTreeMap<(usize, usize), u32> = BTreeMap::new();
    for link in links {
        let (a, b) = (from[link.old], to[link.new]);
        *of_old.entry(a).or_default() += 1;
        *of_new.entry(b).or_default() += 1;
        *both.entry((a, b)).or_default() += 1;
    }
    let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    let is_moved = |link: &Candidate| {
        let (a, b) = (from[link.old], to[link.new]);
        let linked = both[&(a, b)];
        share(linked, of_old[&a]) < TOGETHER && share(linked, of_new[&b]) < TOGETHER
    };
    links.iter().map(is_moved).collect()
}

/// Links that are not of the longest chain that runs forward in both, and stand far from where they would.
fn out_of_order(old: &Edition, new: &Edition, links: &[Candidate]) -> Vec<bool> {
    let in_order = longest_chain(links);
    let running = in_order.iter().filter(|&&in_order| in_order).count();
    if f64::from(narrow(running)) < ORDERLY * f64::from(narrow(links.len())) {
        return vec![false; links.len()];
    }
    let is_far =
        |link: &Candidate| (old.known.positions[link.old] - new.known.positions[link.new]).abs() > FAR;
    links.iter().zip(in_order).map(|(link, in_order)| !in_order && is_far(link)).collect()
}

/// For each link, which come by the new clause, whether it is of the longest chain in which the old clauses run
/// forward, too (patience sorting).
fn longest_chain(links: &[Candidate]) -> Vec<bool> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(links.len());
    for (number, link) in links.iter().enumerate() {
        let length = ends.partition_point(|&end| links[end].old < link.old);
        before.push(length.checked_sub(1).map(|last| ends[last]));
        if length == ends.len() {
            ends.push(number);
        } else {
            ends[length] = number;
        }
    }
    let mut is_of_chain = vec![false; links.len()];
    let mut next = ends.last().copied();
    while let Some(number) = next {
        is_of_chain[number] = true;
        next = before[number];
    }
    is_of_chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_run_forward_is_out_of_the_chain() {
        let links = [3, 0, 1, 2, 9].map(|old| Candidate { old, new: old, certainty: 1.0 });
        assert_eq!(longest_chain(&links), [false, true, true, true, true]);
        assert_eq!(longest_chain(&[]), Vec::<bool>::new());
    }
}
