//! Of two editions, the pairs of clauses that may be versions of one: those with the most, and the rarest, words or
//! pairs of letters in common.

use super::{edition::Edition, near::Near};
use crate::protocol::Role;

/// A clause has so many candidates by either measure and by either's choice.
const MOST: usize = 8;

/// Two editions, and how near their clauses are.
pub(super) struct Neighbours<'a, 'b> {
    pub(super) old: &'a Edition<'b>,
    pub(super) new: &'a Edition<'b>,
    /// By their words.
    pub(super) words: Near<'a>,
    /// By their pairs of letters.
    pub(super) pairs: Near<'a>,
    /// By those of what they speak of.
    pub(super) subjects: Near<'a>,
    /// By those of their beginnings.
    pub(super) openings: Near<'a>,
}

impl<'a, 'b> Neighbours<'a, 'b> {
    pub(super) fn new(old: &'a Edition<'b>, new: &'a Edition<'b>) -> Self {
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
        let mut all = [self.nearest(&self.words), self.nearest(&self.pairs)].concat();
        all.sort_unstable_by_key(|&(old, new)| (new, old));
        all.dedup();
        all
    }

    fn nearest(&self, near: &Near) -> Vec<(usize, usize)> {
        let mut of_old: Vec<Vec<(f64, usize)>> = vec![Vec::new(); self.old.clauses.len()];
        let mut pairs = Vec::new();
        for new in 0..self.new.clauses.len() {
            let kind = kind(self.new.clauses[new].role);
            let is_one_kind = |&(_, old): &(f64, usize)| kind == self::kind(self.old.clauses[old].role);
            let row = near.of_new(new).iter().map(|&(old, cosine)| (cosine, old as usize));
            let mut row: Vec<(f64, usize)> = row.filter(is_one_kind).collect();
            for &(cosine, old) in &row {
                of_old[old].push((cosine, new));
            }
            keep_nearest(&mut row);
            pairs.extend(row.into_iter().map(|(_, old)| (old, new)));
        }
        for (old, row) in of_old.iter_mut().enumerate() {
            keep_nearest(row);
            pairs.extend(row.iter().map(|&(_, new)| (old, new)));
        }
        pairs
    }
}

/// The first of equal ones before the others.
fn keep_nearest(row: &mut Vec<(f64, usize)>) {
    row.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    row.truncate(MOST);
}

/// Clauses of one of these kinds are versions of clauses of the same kind.
fn kind(role: Role) -> u8 {
    match role {
        Role::Title => 0,
        Role::Heading => 1,
        Role::Signature => 2,
        _ => 3,
    }
}
