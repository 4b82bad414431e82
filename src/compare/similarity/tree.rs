//! Texts in the order of a tree that puts the nearest together.

use kodama::{Method, linkage};

/// Two clusters that become one. A cluster is a row, or, from the number of rows on, the merge of that number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Merge {
    /// One.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// How far apart they are: the mean distance of their rows.
    pub height: f64,
    /// Rows in both.
    pub size: usize,
}

/// The tree of some rows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tree {
    /// The merges, lowest first.
    pub merges: Vec<Merge>,
    /// The rows from one side of the tree to the other.
    pub order: Vec<usize>,
}

/// Clusters rows by average linkage (Sokal & Michener 1958) of their distances, a symmetric matrix.
///
/// A tree says nothing about which of its two branches comes first. Here each merge is turned so that those stand next
/// to each other in the middle that are nearest (Gruvaeus & Wainer 1972); where this leaves a choice, the first row
/// comes first.
#[must_use]
pub fn tree(distances: &[Vec<f64>]) -> Tree {
    let rows = distances.len();
    if rows < 2 {
        return Tree { merges: Vec::new(), order: (0..rows).collect() };
    }
    let mut condensed: Vec<f64> =
        distances.iter().enumerate().flat_map(|(at, row)| row[at + 1..].iter().copied()).collect();
    let merges: Vec<Merge> = linkage(&mut condensed, rows, Method::Average)
        .steps()
        .iter()
        .map(|step| Merge { a: step.cluster1, b: step.cluster2, height: step.dissimilarity, size: step.size })
        .collect();
    let mut clusters: Vec<Vec<usize>> = (0..rows).map(|row| vec![row]).collect();
    for merge in &merges {
        let [a, b] = [merge.a, merge.b].map(|cluster| std::mem::take(&mut clusters[cluster]));
        clusters.push(joined(a, b, distances));
    }
    Tree { merges, order: clusters.pop().unwrap_or_default() }
}

/// Two clusters as one, the nearest ends in the middle.
fn joined(mut a: Vec<usize>, mut b: Vec<usize>, distances: &[Vec<f64>]) -> Vec<usize> {
    if b.iter().min() < a.iter().min() {
        std::mem::swap(&mut a, &mut b);
    }
    let ends = |cluster: &[usize]| [cluster[0], cluster[cluster.len() - 1]];
    let ([a_first, a_last], [b_first, b_last]) = (ends(&a), ends(&b));
    // As they stand comes first: of equal ones that is taken.
    let ways = [(a_last, b_first), (a_last, b_last), (a_first, b_first), (a_first, b_last)];
    let mut best = 0;
    for way in 1..ways.len() {
        let distance = |way: usize| distances[ways[way].0][ways[way].1];
        if distance(way) < distance(best) {
            best = way;
        }
    }
    if best >= 2 {
        a.reverse();
    }
    if best % 2 == 1 {
        b.reverse();
    }
    a.extend(b);
    // The whole may stand either way round, too.
    if a[a.len() - 1] < a[0] {
        a.reverse();
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(places: &[f64]) -> Vec<Vec<f64>> {
        places.iter().map(|a| places.iter().map(|b| (a - b).abs()).collect()).collect()
    }

    #[test]
    fn the_nearest_merge_first_and_stand_together() {
        let found = tree(&line(&[0.0, 5.0, 0.1, 5.3]));
        let merged: Vec<_> = found.merges.iter().map(|merge| (merge.a, merge.b, merge.size)).collect();
        assert_eq!(merged, [(0, 2, 2), (1, 3, 2), (4, 5, 4)]);
        assert_eq!(found.order, [0, 2, 1, 3]);
        assert!((found.merges[2].height - 5.1).abs() < 1e-12);
    }

    #[test]
    fn what_lies_on_a_line_stands_in_its_order() {
        let found = tree(&line(&[3.0, 0.0, 1.0, 7.0]));
        assert_eq!(found.order, [1, 2, 0, 3]);
    }

    #[test]
    fn rows_that_are_all_alike_stand_in_the_shelfs_order_and_one_row_stands_alone() {
        assert_eq!(tree(&vec![vec![0.0; 3]; 3]).order, [0, 1, 2]);
        assert_eq!(tree(&[vec![0.0]]), Tree { merges: Vec::new(), order: vec![0] });
        assert_eq!(tree(&[]), Tree::default());
    }
}
