//! How much of each document stands in each other one.

use super::{
    super::grams::{Letters, distinct},
    GRAM,
    relation::{COPY, own_date},
    share,
};
use crate::{corpus::Document, numbers::narrow};

/// N-grams that more documents have than this are counted by sets of bits.
const COMMON: usize = 64;

/// How much of each document stands in each other one.
#[derive(Debug, Clone, Default)]
pub struct Similarity {
    /// The documents' places on the shelf, in the order of the matrix.
    pub places: Vec<usize>,
    /// The dates that their own texts bear.
    pub(super) dates: Vec<Option<String>>,
    /// `contained[i][j]`: the share of i's different 5-grams that j has too (Broder 1997); 0 to 1.
    pub contained: Vec<Vec<f64>>,
}

/// Compares all pairs among the documents at some places of the shelf.
#[must_use]
pub fn similarity(shelf: &[Document], places: &[usize]) -> Similarity {
    let grams: Vec<Vec<u64>> =
        places.iter().map(|&place| distinct(Letters::new(&shelf[place]).grams(GRAM))).collect();
    let shared = shared(&grams);
    let rows = 0..places.len();
    let row = |i: usize| {
        let cell = |j| if i == j { 1.0 } else { share(shared[i][j], narrow(grams[i].len())) };
        rows.clone().map(cell).collect()
    };
    Similarity {
        places: places.to_vec(),
        dates: places.iter().map(|&place| own_date(&shelf[place])).collect(),
        contained: rows.clone().map(row).collect(),
    }
}

impl Similarity {
    /// Whether the documents at two places of the shelf are one text. Texts that bear different dates never are,
    /// however little was changed.
    #[must_use]
    pub fn is_same(&self, a: usize, b: usize) -> bool {
        let row = |place| self.places.iter().position(|&other| other == place);
        let Some((a, b)) = row(a).zip(row(b)) else { return false };
        let is_one_date = match (&self.dates[a], &self.dates[b]) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        is_one_date && self.contained[a][b] >= COPY && self.contained[b][a] >= COPY
    }
}

/// How many n-grams each pair shares.
///
/// Pair by pair under each n-gram, this would take a thousand copies of one text a thousand times as long as half as
/// many: so n-grams that many documents have are laid down as a bit in each, and 64 of them are counted at once.
fn shared(grams: &[Vec<u64>]) -> Vec<Vec<u32>> {
    let mut entries: Vec<(u64, usize)> = grams
        .iter()
        .enumerate()
        .flat_map(|(row, grams)| grams.iter().map(move |&gram| (gram, row)))
        .collect();
    entries.sort_unstable();
    let mut shared = vec![vec![0_u32; grams.len()]; grams.len()];
    let mut bits: Vec<Vec<u64>> = vec![Vec::new(); grams.len()];
    let mut common = 0_usize;
    for group in entries.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
        if group.len() > COMMON {
            for &(_, row) in group {
                bits[row].resize(common / 64 + 1, 0);
                bits[row][common / 64] |= 1 << (common % 64);
            }
            common += 1;
            continue;
        }
        for (at, &(_, a)) in group.iter().enumerate() {
            for &(_, b) in &group[at + 1..] {
                shared[a][b] += 1;
            }
        }
    }
    for a in 0..grams.len() {
        for b in a + 1..grams.len() {
            let both = bits[a].iter().zip(&bits[b]).map(|(a, b)| (a & b).count_ones());
            shared[a][b] += both.sum::<u32>();
            shared[b][a] = shared[a][b];
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_many_share_is_counted_as_what_few_share() {
        // 90 rows: n-grams that all have, that every third has, and that two neighbours have.
        let grams: Vec<Vec<u64>> = (0..90_u64)
            .map(|row| {
                let all = 0..70;
                let some = (70..300).filter(|gram| gram % 3 == row % 3);
                distinct(all.chain(some).chain([1000 + row, 1001 + row]))
            })
            .collect();
        let found = shared(&grams);
        for (i, a) in grams.iter().enumerate() {
            for (j, b) in grams.iter().enumerate().filter(|&(j, _)| i != j) {
                let plain = a.iter().filter(|gram| b.contains(gram)).count();
                assert_eq!(found[i][j] as usize, plain, "{i} and {j}");
            }
        }
    }
}
