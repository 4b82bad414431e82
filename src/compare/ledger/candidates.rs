//! Of two editions, the pairs of clauses that may be versions of one: those with the most, and the rarest, words or
//! pairs of letters in common.

use super::{known::Known, near::Near};

/// A clause has so many candidates by either measure and by either's choice.
const MOST: usize = 8;

/// The clauses of two editions, and how near they are.
pub(super) struct Neighbours<'a> {
    pub(super) old: &'a Known,
    pub(super) new: &'a Known,
    /// By their words.
    pub(super) words: Near<'a>,
    /// By their pairs of letters.
    pub(super) pairs: Near<'a>,
    /// By those of what they speak of.
    pub(super) subjects: Near<'a>,
    /// By those of their beginnings.
    pub(super) openings: Near<'a>,
}

impl<'a> Neighbours<'a> {
    pub(super) fn new(old: &'a Known, new: &'a Known) -> Self {
        Self {
            old,
            new,
            words: Near::new(&old.words, &new.words),
            pairs: Near::new(&old.pairs, &new.pairs),
            subjects: Near::new(&old.subjects, &new.subjects),
            openings: Near::new(&old.openings, &new.openings),
        }
    }

    /// The pairs that may be versions of one: of each clause of either edition the nearest, headings with headings and
    /// sentences with sentences. By the new clause, then the old.
    pub(super) fn candidates(&self) -> Vec<(usize, usize)> {
        let of_new = [&self.words, &self.pairs].into_iter().flat_map(|near| self.nearest_to_new(near));
        let of_old = [&self.words, &self.pairs].into_iter().flat_map(|near| self.nearest_to_old(near));
        in_order(of_new.chain(of_old).collect())
    }

    /// The same of the new clauses alone, where the old ones are many.
    pub(super) fn candidates_of_new(&self) -> Vec<(usize, usize)> {
        in_order([&self.words, &self.pairs].into_iter().flat_map(|near| self.nearest_to_new(near)).collect())
    }

    fn nearest_to_new(&self, near: &Near) -> Vec<(usize, usize)> {
        let nearest = |new: usize| {
            let mut row: Vec<(f64, usize)> = self.row(near, new).collect();
            keep_nearest(&mut row);
            row.into_iter().map(move |(_, old)| (old, new))
        };
        (0..self.new.kinds.len()).flat_map(nearest).collect()
    }

    fn nearest_to_old(&self, near: &Near) -> Vec<(usize, usize)> {
        let mut of_old: Vec<Vec<(f64, usize)>> = vec![Vec::new(); self.old.kinds.len()];
        for new in 0..self.new.kinds.len() {
            for (cosine, old) in self.row(near, new) {
                of_old[old].push((cosine, new));
            }
        }
        let nearest = |(old, mut row): (usize, Vec<(f64, usize)>)| {
            keep_nearest(&mut row);
            row.into_iter().map(move |(_, new)| (old, new))
        };
        of_old.into_iter().enumerate().flat_map(nearest).collect()
    }

    /// The old clauses that are of a new one's kind and have something in common with it.
    fn row(&self, near: &Near, new: usize) -> impl Iterator<Item = (f64, usize)> {
        let kind = self.new.kinds[new];
        let row = near.of_new(new).iter().map(|&(old, cosine)| (cosine, old as usize));
        row.filter(move |&(_, old)| self.old.kinds[old] == kind)
    }
}

fn in_order(mut pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    pairs.sort_unstable_by_key(|&(old, new)| (new, old));
    pairs.dedup();
    pairs
}

/// The first of equal ones before the others.
fn keep_nearest(row: &mut Vec<(f64, usize)>) {
    row.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    row.truncate(MOST);
}
