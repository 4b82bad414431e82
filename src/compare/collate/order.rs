//! Which stretches stand in the same order in both texts, and which were moved.

use super::tiles::Tile;

/// For each tile whether it is of the heaviest chain that runs forward in both texts. The tiles are sorted by the base;
/// where several begin at one place of a text, at most one of them is taken: of those at one place of the base the
/// later of the witness come first.
pub(super) fn in_order(tiles: &[Tile]) -> Vec<bool> {
    let mut by_witness: Vec<usize> = (0..tiles.len()).collect();
    by_witness.sort_unstable_by_key(|&tile| (tiles[tile].b, std::cmp::Reverse(tile)));
    let mut rank = vec![0; tiles.len()];
    for (at, &tile) in by_witness.iter().enumerate() {
        rank[tile] = at;
    }
    let mut heaviest = Heaviest::new(tiles.len());
    let mut before = vec![None; tiles.len()];
    for (number, tile) in tiles.iter().enumerate() {
        let chain = heaviest.below(rank[number]);
        before[number] = chain.map(|(_, last)| last);
        heaviest.put(rank[number], (chain.map_or(0, |(letters, _)| letters) + tile.length, number));
    }
    let mut is_in_order = vec![false; tiles.len()];
    let mut last = heaviest.below(tiles.len()).map(|(_, last)| last);
    while let Some(tile) = last {
        is_in_order[tile] = true;
        last = before[tile];
    }
    is_in_order
}

/// Letters of a chain, and its last tile.
type Chain = (usize, usize);

/// The heaviest chain up to each rank: a Fenwick tree of maxima.
struct Heaviest {
    tree: Vec<Option<Chain>>,
}

impl Heaviest {
    fn new(ranks: usize) -> Self {
        Self { tree: vec![None; ranks + 1] }
    }

    /// The heaviest chain that ends below a rank; of equal ones the first.
    fn below(&self, rank: usize) -> Option<Chain> {
        let mut at = rank;
        let mut best: Option<Chain> = None;
        while at > 0 {
            best = heavier(best, self.tree[at]);
            at &= at - 1;
        }
        best
    }

    fn put(&mut self, rank: usize, chain: Chain) {
        let mut at = rank + 1;
        while at < self.tree.len() {
            self.tree[at] = heavier(self.tree[at], Some(chain));
            at += at & at.wrapping_neg();
        }
    }
}

fn heavier(one: Option<Chain>, other: Option<Chain>) -> Option<Chain> {
    match (one, other) {
        (Some(a), Some(b)) => Some(if (b.0, a.1) > (a.0, b.1) { b } else { a }),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_order_of(places: &[(usize, usize)]) -> Vec<bool> {
        let mut at = 0;
        let tiles: Vec<Tile> = places
            .iter()
            .map(|&(b, length)| {
                at += 100;
                Tile { a: at, b, length }
            })
            .collect();
        in_order(&tiles)
    }

    #[test]
    fn what_is_lighter_was_moved() {
        assert_eq!(in_order_of(&[]), Vec::<bool>::new());
        assert_eq!(in_order_of(&[(0, 9), (50, 9), (90, 9)]), [true, true, true]);
        assert_eq!(in_order_of(&[(90, 9), (0, 30), (50, 30)]), [false, true, true]);
        assert_eq!(in_order_of(&[(90, 70), (0, 30), (50, 30)]), [true, false, false]);
    }

    #[test]
    fn of_equal_ones_the_first_stays() {
        assert_eq!(in_order_of(&[(50, 9), (0, 9)]), [true, false]);
    }
}
