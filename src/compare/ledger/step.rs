//! From one edition to another: the links between their clauses.

use super::{
    super::collate::Pair,
    Link, Place, Relink, assign,
    candidates::Neighbours,
    context::{self, Around, Candidate},
    edition::Edition,
    equal, frame, label, order,
};
use crate::{fold::Folder, segment::Segmenter};
use std::collections::BTreeMap;

/// What links are made with.
pub(super) struct Tools<'a> {
    pub(super) editions: &'a [Edition<'a>],
    pub(super) relinks: &'a [Relink],
    pub(super) folder: &'a Folder,
    pub(super) segmenter: &'a Segmenter,
}

impl Tools<'_> {
    /// The links from one edition to a later one.
    pub(super) fn links(&self, from: usize, to: usize) -> Vec<Link> {
        let (old, new) = (&self.editions[from], &self.editions[to]);
        let neighbours = Neighbours::new(&old.known, &new.known);
        let is_open = |candidate: &Candidate| self.said_of(candidate, (from, to)) != Some(false);
        let weighed = context::weigh(&neighbours, neighbours.candidates(), Around::Near);
        let statements = weighed.into_iter().filter(|candidate| new.is_statement(candidate.new));
        let equal = equal::pairs(old.statements(), new.statements()).into_iter().filter(is_open);
        let candidates = equal::instead(statements.filter(is_open).collect(), equal.collect());
        let mut links = assign::with_others(&candidates);
        links.extend(frame::links((old, new), &neighbours, &links, &is_open));
        links.extend(self.readers(&links, (from, to)));
        links.sort_by_key(|link| (link.new, link.old));
        self.told(&links, (from, to))
    }

    fn said_of(&self, pair: &Candidate, (from, to): (usize, usize)) -> Option<bool> {
        self.said(Place { edition: from, clause: pair.old }, Place { edition: to, clause: pair.new })
    }

    /// What the reader says of two clauses.
    pub(super) fn said(&self, from: Place, to: Place) -> Option<bool> {
        let said = self.relinks.iter().rev().find(|said| said.from == from && said.to == to);
        said.map(|said| said.is_linked)
    }

    /// What the reader says belongs together and was not found.
    pub(super) fn readers(&self, found: &[Candidate], (from, to): (usize, usize)) -> Vec<Candidate> {
        let here = self.relinks.iter().filter(|said| (said.from.edition, said.to.edition) == (from, to));
        let mut added: Vec<Candidate> = Vec::new();
        for said in here {
            let pair = Candidate { old: said.from.clause, new: said.to.clause, certainty: 1.0 };
            let is_there = |other: &Candidate| (other.old, other.new) == (pair.old, pair.new);
            if self.said_of(&pair, (from, to)) == Some(true) && !found.iter().chain(&added).any(is_there) {
                added.push(pair);
            }
        }
        added
    }

    /// What became of each clause that is linked.
    pub(super) fn told(&self, links: &[Candidate], (from, to): (usize, usize)) -> Vec<Link> {
        let (old, new) = (&self.editions[from], &self.editions[to]);
        let moved = order::moved(old, new, links);
        let mut leading = BTreeMap::new();
        let mut arriving = BTreeMap::new();
        for link in links {
            *leading.entry(link.old).or_insert(0) += 1;
            *arriving.entry(link.new).or_insert(0) += 1;
        }
        let mut pair = Pair::new((&old.side, &new.side), (self.folder, self.segmenter));
        let told = links.iter().zip(moved).map(|(link, is_moved)| {
            let (is_merged, is_split) = (arriving[&link.new] > 1, leading[&link.old] > 1);
            let clauses = (&old.clauses[link.old], &new.clauses[link.new]);
            let is_readers = self.said_of(link, (from, to)) == Some(true);
            Link {
                from: Place { edition: from, clause: link.old },
                to: Place { edition: to, clause: link.new },
                certainty: if is_readers { 1.0 } else { link.certainty },
                is_readers,
                is_moved,
                is_merged,
                is_split,
                compared: label::compare(
                    &mut pair,
                    (&old.side, &new.side),
                    clauses,
                    (&old.positions[link.old], &new.positions[link.new]),
                    (is_merged, is_split),
                ),
            }
        });
        told.collect()
    }
}
