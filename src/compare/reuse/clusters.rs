//! The passages of pairs to clusters: a passage with all who have it.
//!
//! Two passages are one where their stretches in a document overlap by at least half of the longer one. A clause that
//! many have stays apart from the page that two have it in.

use super::super::grams::Letters;
use super::{by_date, corpus::Site, passages::in_folded};
use crate::corpus::Document;
use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

/// A stretch looks for others that overlap with it among so many before it.
const LOOK_BACK: usize = 32;

/// A passage and all who have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// Where it stands: by date, those without one last.
    pub members: Vec<Member>,
    /// In how many documents.
    pub documents: usize,
}

/// A place where a passage stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The document's place on the shelf.
    pub document: usize,
    /// Its folded characters.
    pub characters: Range<usize>,
    /// How many letters that are.
    pub letters: usize,
}

impl Cluster {
    /// What the passage weighs in the corpus: its letters where it stands first, times the documents that have it.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.letters() * self.documents
    }

    /// Its letters where it stands first.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.members.first().map_or(0, |first| first.letters)
    }
}

/// The clusters of some passages, heaviest first.
pub(super) fn clusters(
    shelf: &[Document],
    places: &[usize],
    texts: &[Letters],
    passages: &[[Site; 2]],
) -> Vec<Cluster> {
    let sites: Vec<&Site> = passages.iter().flatten().collect();
    let mut same = Same((0..sites.len()).collect());
    for pair in 0..passages.len() {
        same.join(2 * pair, 2 * pair + 1);
    }
    // Of two lengths, one less than twice the other, both stand in one class of one of these rows of classes.
    for by in [0, 1] {
        let class = |site: &Site| (site.letters.len().max(1).ilog2() + by) >> 1;
        let mut order: Vec<usize> = (0..sites.len()).collect();
        order.sort_unstable_by_key(|&at| {
            let site = sites[at];
            (site.document, class(site), site.letters.start, site.letters.end, at)
        });
        for (number, &at) in order.iter().enumerate() {
            for &before in &order[number.saturating_sub(LOOK_BACK)..number] {
                if is_same(sites[before], sites[at]) {
                    same.join(before, at);
                }
            }
        }
    }
    let mut found: BTreeMap<usize, Vec<&Site>> = BTreeMap::new();
    for (at, site) in sites.iter().enumerate() {
        found.entry(same.of(at)).or_default().push(site);
    }
    let mut found: Vec<Cluster> =
        found.into_values().map(|sites| cluster(shelf, places, texts, sites)).collect();
    found.sort_by_cached_key(|cluster| {
        let first = cluster.members.first().map(|first| (first.document, first.characters.start));
        (Reverse(cluster.weight()), first)
    });
    found
}

fn is_same(a: &Site, b: &Site) -> bool {
    let shared = a.letters.end.min(b.letters.end).saturating_sub(a.letters.start.max(b.letters.start));
    a.document == b.document && shared * 2 >= a.letters.len().max(b.letters.len())
}

fn cluster(shelf: &[Document], places: &[usize], texts: &[Letters], mut sites: Vec<&Site>) -> Cluster {
    sites.sort_unstable_by_key(|site| (site.document, site.letters.start));
    let mut joined: Vec<Site> = Vec::new();
    for site in sites {
        match joined
            .last_mut()
            .filter(|last| last.document == site.document && site.letters.start < last.letters.end)
        {
            Some(last) => last.letters.end = last.letters.end.max(site.letters.end),
            None => joined.push(site.clone()),
        }
    }
    let documents = joined.chunk_by(|a, b| a.document == b.document).count();
    let mut members: Vec<Member> = (joined.iter())
        .map(|Site { document, letters }| Member {
            document: places[*document],
            characters: in_folded(&texts[*document], letters, letters.end),
            letters: letters.len(),
        })
        .collect();
    members.sort_by(|a, b| {
        by_date(&shelf[a.document], &shelf[b.document])
            .then_with(|| (a.document, a.characters.start).cmp(&(b.document, b.characters.start)))
    });
    Cluster { members, documents }
}

/// Which stretches are of one cluster.
struct Same(Vec<usize>);

impl Same {
    fn of(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        self.0[a.max(b)] = a.min(b);
    }
}
