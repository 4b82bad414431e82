//! The grams of all documents: which documents share some, and where.

use super::seeds::Seed;
use crate::numbers::narrow;
use std::mem::size_of;

/// A gram that stands in more documents is followed to two of them only: the first and the one before. All of them are
/// then linked all the same, but not each with each.
const EACH_WITH_EACH: usize = 16;

/// Bits of the filter for each gram: so many that few grams are kept for nothing.
const BITS: usize = 8;

/// A place where a gram stands that other documents have too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    hash: u64,
    document: u32,
    place: u32,
}

/// A gram that several documents have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Gram {
    /// Its first entry.
    start: u32,
    /// The end of its entries.
    end: u32,
    /// How many documents have it.
    documents: u32,
}

/// The grams that several documents have.
pub(super) struct Index {
    /// By hash, document and place.
    entries: Vec<Entry>,
    /// The grams that several documents have.
    grams: Vec<Gram>,
    /// The grams of each document.
    of_document: Vec<Vec<u32>>,
    /// The most memory that was held at once, in bytes.
    pub(super) bytes: usize,
}

/// A gram that two documents share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Meeting {
    /// The earlier document.
    pub(super) other: u32,
    /// Where it stands there.
    pub(super) there: u32,
    /// Where it stands here.
    pub(super) here: u32,
}

impl Index {
    /// Indexes so many documents, whose grams are asked for twice: a gram that only one document has is not kept.
    pub(super) fn new(documents: usize, letters: usize, seeds: impl Fn(usize) -> Vec<Seed>) -> Self {
        let mut filter = Filter::new(letters);
        for document in 0..documents {
            seeds(document).chunk_by(|a, b| a.hash == b.hash).for_each(|gram| filter.put(gram[0].hash));
        }
        let mut entries: Vec<Entry> = Vec::new();
        for document in 0..documents {
            let shared = seeds(document).into_iter().filter(|seed| filter.is_shared(seed.hash));
            let document = narrow(document);
            entries.extend(shared.map(|Seed { hash, place }| Entry { hash, document, place }));
        }
        let bytes = filter.bytes() + entries.len() * size_of::<Entry>();
        entries.sort_unstable();
        let mut index = Self { entries, grams: Vec::new(), of_document: vec![Vec::new(); documents], bytes };
        index.group();
        index
    }

    fn group(&mut self) {
        let mut start = 0;
        for gram in self.entries.chunk_by(|a, b| a.hash == b.hash) {
            let documents = gram.chunk_by(|a, b| a.document == b.document);
            let count = documents.clone().count();
            if count > 1 {
                for document in documents {
                    self.of_document[document[0].document as usize].push(narrow(self.grams.len()));
                }
                let end = narrow(start + gram.len());
                self.grams.push(Gram { start: narrow(start), end, documents: narrow(count) });
            }
            start += gram.len();
        }
        let mentions: usize = self.of_document.iter().map(Vec::len).sum();
        self.bytes += self.grams.len() * size_of::<Gram>() + mentions * size_of::<u32>();
    }

    /// The grams that a document shares with earlier ones, by those.
    pub(super) fn meetings(&self, document: usize) -> Vec<Meeting> {
        let mut found = Vec::new();
        for &gram in &self.of_document[document] {
            let Gram { start, end, documents } = self.grams[gram as usize];
            let entries = &self.entries[start as usize..end as usize];
            let before = entries.partition_point(|entry| (entry.document as usize) < document);
            let (earlier, rest) = entries.split_at(before);
            let here = rest.iter().take_while(|entry| entry.document as usize == document);
            let mut meet = |others: &[Entry]| {
                for own in here.clone() {
                    found.extend(others.iter().map(|other| Meeting {
                        other: other.document,
                        there: other.place,
                        here: own.place,
                    }));
                }
            };
            if documents as usize <= EACH_WITH_EACH {
                meet(earlier);
            } else if let [first, .., last] = earlier {
                let is = |document: u32| move |entry: &Entry| entry.document == document;
                let end = earlier.partition_point(is(first.document));
                let start = earlier.partition_point(|entry| entry.document < last.document);
                meet(&earlier[..end]);
                meet(&earlier[start.max(end)..]);
            } else {
                meet(earlier);
            }
        }
        found.sort_unstable();
        found
    }
}

/// Which grams several documents have, or seem to: two bits a gram, at a place that its hash says.
struct Filter {
    once: Vec<u64>,
    twice: Vec<u64>,
    shift: u32,
}

impl Filter {
    fn new(letters: usize) -> Self {
        let bits = (letters * BITS).next_power_of_two().max(64);
        Self { once: vec![0; bits / 64], twice: vec![0; bits / 64], shift: 64 - bits.trailing_zeros() }
    }

    fn bytes(&self) -> usize {
        (self.once.len() + self.twice.len()) * size_of::<u64>()
    }

    fn place(&self, hash: u64) -> (usize, u64) {
        let bit = usize::try_from(hash >> self.shift).expect("the filter has fewer bits than memory");
        (bit / 64, 1 << (bit % 64))
    }

    fn put(&mut self, hash: u64) {
        let (at, bit) = self.place(hash);
        self.twice[at] |= self.once[at] & bit;
        self.once[at] |= bit;
    }

    fn is_shared(&self, hash: u64) -> bool {
        let (at, bit) = self.place(hash);
        self.twice[at] & bit != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(documents: &[&[u64]]) -> Index {
        let seeds = |document: usize| {
            let grams = (0..).zip(documents[document]);
            let mut seeds: Vec<Seed> = grams.map(|(place, &hash)| Seed { hash, place }).collect();
            seeds.sort_unstable();
            seeds
        };
        Index::new(documents.len(), documents.iter().map(|grams| grams.len()).sum(), seeds)
    }

    #[test]
    fn documents_meet_where_they_share_a_gram() {
        let [x, y, z, alone] = [1, 2, 3, 4].map(|number: u64| number << 60);
        let index = index(&[&[x, y, alone], &[z, y], &[y, x, 5 << 60]]);
        assert_eq!(index.meetings(0), []);
        assert_eq!(index.meetings(1), [Meeting { other: 0, there: 1, here: 1 }]);
        let expected = [(0, 0, 1), (0, 1, 0), (1, 1, 0)];
        assert_eq!(index.meetings(2), expected.map(|(other, there, here)| Meeting { other, there, here }));
    }

    #[test]
    fn what_very_many_share_is_not_followed_to_each() {
        let all: Vec<&[u64]> = vec![&[1 << 60]; 1000];
        let index = index(&all);
        let meetings: usize = (0..1000).map(|document| index.meetings(document).len()).sum();
        assert_eq!(meetings, 1 + 2 * 998, "linked to the first and to the one before");
    }
}
