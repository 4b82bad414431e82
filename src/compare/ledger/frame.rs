//! What stands around the statements: titles, headings and signatures. They are short, and say less by their words than by
//! what stands under them.

use super::{assign, candidates::Neighbours, context::Candidate, edition::Edition};
use crate::{numbers::narrow, protocol::Role};
use std::{collections::BTreeMap, ops::Range};

/// Headings belong together if their words and what stands under them do so far.
const HEADINGS: f64 = 0.3;

/// Signatures belong together if their words do so far: one person, or one state.
const SIGNATURES: f64 = 0.25;

/// The links of titles, headings and signatures, by the links of the statements; of those that are open to being linked.
pub(super) fn links(
    editions: (&Edition, &Edition),
    neighbours: &Neighbours,
    statements: &[Candidate],
    is_open: &dyn Fn(&Candidate) -> bool,
) -> Vec<Candidate> {
    let open = |candidates: Vec<Candidate>| -> Vec<Candidate> {
        candidates.into_iter().filter(|candidate| is_open(candidate)).collect()
    };
    let mut links = open(titles(editions));
    links.extend(assign::matching(&open(headings(editions, neighbours, statements)), HEADINGS));
    links.extend(assign::matching(&open(signatures(editions, neighbours)), SIGNATURES));
    links
}

/// The title of an edition is that of the text.
fn titles((old, new): (&Edition, &Edition)) -> Vec<Candidate> {
    let of = |edition: &Edition| of_role(edition, Role::Title);
    let pairs = of(old).into_iter().zip(of(new));
    pairs.map(|(old, new)| Candidate { old, new, certainty: 1.0 }).collect()
}

fn signatures((old, new): (&Edition, &Edition), neighbours: &Neighbours) -> Vec<Candidate> {
    let old = of_role(old, Role::Signature);
    let pairs =
        of_role(new, Role::Signature).into_iter().flat_map(|new| old.iter().map(move |&old| (old, new)));
    let weighed = |(old, new)| Candidate { old, new, certainty: neighbours.words.cosine((old, new)) };
    pairs.map(weighed).collect()
}

/// Headings by their words, and by how many of the statements below both are linked.
fn headings(
    (old, new): (&Edition, &Edition),
    neighbours: &Neighbours,
    statements: &[Candidate],
) -> Vec<Candidate> {
    let (old, new) = (sections(old), sections(new));
    let within = |sections: &[(usize, Range<usize>)], clause: usize| -> Vec<usize> {
        (0..sections.len()).filter(|&at| sections[at].1.contains(&clause)).collect()
    };
    let mut of_old = vec![0_usize; old.len()];
    let mut of_new = vec![0_usize; new.len()];
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for statement in statements {
        let (from, to) = (within(&old, statement.old), within(&new, statement.new));
        for &section in &from {
            of_old[section] += 1;
        }
        for &section in &to {
            of_new[section] += 1;
        }
        for &from in &from {
            for &to in &to {
                *shared.entry((from, to)).or_default() += 1;
            }
        }
    }
    let mut candidates = Vec::new();
    for (from, (in_old, _)) in old.iter().enumerate() {
        for (to, (in_new, _)) in new.iter().enumerate() {
            let pair = (*in_old, *in_new);
            let words = higher(neighbours.words.cosine(pair), neighbours.pairs.cosine(pair));
            let all = of_old[from] + of_new[to];
            let both = shared.get(&(from, to)).copied().unwrap_or(0);
            let below = if all == 0 { words } else { 2.0 * f64::from(narrow(both)) / f64::from(narrow(all)) };
            let certainty = f64::midpoint(words, below);
            if certainty >= HEADINGS {
                candidates.push(Candidate { old: *in_old, new: *in_new, certainty });
            }
        }
    }
    candidates
}

fn higher(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// The headings of an edition, each with the clauses that stand below it, to the next that is as high.
pub(super) fn sections(edition: &Edition) -> Vec<(usize, Range<usize>)> {
    let outline = &edition.side.document.structure.headings;
    let level = |clause: usize| edition.clauses[clause].heading.map_or(0, |heading| outline[heading].level);
    let headings = of_role(edition, Role::Heading);
    let end = |at: usize| {
        let next = headings[at + 1..].iter().find(|&&next| level(next) <= level(headings[at]));
        next.copied().unwrap_or(edition.clauses.len())
    };
    (0..headings.len()).map(|at| (headings[at], headings[at] + 1..end(at))).collect()
}

fn of_role(edition: &Edition, role: Role) -> Vec<usize> {
    (0..edition.clauses.len()).filter(|&clause| edition.clauses[clause].role == role).collect()
}
