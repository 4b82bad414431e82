//! Which words are central in the net of words that stand near each other (Mihalcea & Tarau 2004).

use crate::index::TermId;

/// Two words stand near each other if both are within so many running words.
pub const WINDOW: u32 = 5;

/// How much of a word's weight goes to its neighbours; the rest goes to all words alike (Brin & Page 1998).
const DAMPING: f64 = 0.85;

/// The weights are found once a round changes them by no more than this in all.
const TOLERANCE: f64 = 1e-12;

/// The most rounds; the net of a text needs far fewer.
const ROUNDS: usize = 200;

/// The weight of each word, 0 to 1, together 1, by the word's number.
///
/// `words` are the content words of a text in order, each with its position in running words; where a sentence ends,
/// positions leap so far that no window reaches over. The net has an edge between two different words for every time
/// that they stand near each other; the weights are its `PageRank`. A word without neighbours has what goes to all
/// alike.
#[must_use]
pub fn text_rank(words: &[(u32, TermId)]) -> Vec<(TermId, f64)> {
    let net = Net::new(words);
    let nodes = net.terms.len();
    #[expect(clippy::cast_precision_loss, reason = "there are fewer words than 2⁵³")]
    let count = nodes as f64;
    let mut weights = vec![1.0 / count; nodes];
    let mut other = vec![0.0; nodes];
    for _ in 0..ROUNDS {
        let change = net.round(&weights, &mut other, count);
        std::mem::swap(&mut weights, &mut other);
        if change <= TOLERANCE {
            break;
        }
    }
    net.terms.into_iter().zip(weights).collect()
}

/// Words, and how often which stand near each other.
struct Net {
    terms: Vec<TermId>,
    /// For each word, where its edges begin, and at last where all end.
    begin: Vec<usize>,
    /// The edges: neighbour, and how often.
    edges: Vec<(usize, f64)>,
    /// The edges' sum at each word.
    degrees: Vec<f64>,
}

impl Net {
    fn new(words: &[(u32, TermId)]) -> Self {
        let mut terms: Vec<TermId> = words.iter().map(|&(_, term)| term).collect();
        terms.sort_unstable();
        terms.dedup();
        let node = |term: TermId| terms.binary_search(&term).unwrap_or(0);
        let nodes: Vec<(u32, usize)> = words.iter().map(|&(position, term)| (position, node(term))).collect();
        // Where each word stands, word by word: one word's neighbours after the other's take no more memory than the
        // edges that are kept.
        let mut places: Vec<usize> = (0..nodes.len()).collect();
        places.sort_by_key(|&at| nodes[at].1);
        let mut net = Self { begin: vec![0], edges: Vec::new(), degrees: vec![0.0; terms.len()], terms };
        let mut neighbours = Vec::new();
        for own in places.chunk_by(|&a, &b| nodes[a].1 == nodes[b].1) {
            let node = nodes[own[0]].1;
            neighbours.clear();
            for &at in own {
                let is_near = |other: &&(u32, usize)| other.0.abs_diff(nodes[at].0) < WINDOW;
                let before = nodes[..at].iter().rev().take_while(is_near);
                let near = before.chain(nodes[at + 1..].iter().take_while(is_near));
                neighbours.extend(near.map(|&(_, other)| other).filter(|&other| other != node));
            }
            neighbours.sort_unstable();
            for run in neighbours.chunk_by(|a, b| a == b) {
                #[expect(clippy::cast_precision_loss, reason = "there are fewer words than 2⁵³")]
                let times = run.len() as f64;
                net.edges.push((run[0], times));
                net.degrees[node] += times;
            }
            net.begin.push(net.edges.len());
        }
        net
    }

    /// One round of `PageRank`; gives by how much it changes the weights in all.
    fn round(&self, weights: &[f64], next: &mut [f64], count: f64) -> f64 {
        let alone = weights.iter().zip(&self.degrees).filter(|&(_, &degree)| degree <= 0.0);
        let to_all = (1.0 - DAMPING) / count + DAMPING * alone.map(|(weight, _)| weight).sum::<f64>() / count;
        let given: Vec<f64> = weights
            .iter()
            .zip(&self.degrees)
            .map(|(weight, &degree)| if degree > 0.0 { weight / degree } else { 0.0 })
            .collect();
        let mut change = 0.0;
        for (node, weight) in next.iter_mut().enumerate() {
            let edges = &self.edges[self.begin[node]..self.begin[node + 1]];
            let taken: f64 = edges.iter().map(|&(neighbour, times)| given[neighbour] * times).sum();
            *weight = to_all + DAMPING * taken;
            change += (*weight - weights[node]).abs();
        }
        change
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_that_stands_near_all_others_is_central() {
        // 0 stands between the others, which never meet; 9 stands far from all.
        let words = [(0, 1), (3, 0), (6, 2), (20, 0), (23, 3), (90, 9)];
        let found = text_rank(&words);
        assert!((found.iter().map(|(_, weight)| weight).sum::<f64>() - 1.0).abs() < 1e-9);
        let best = found.iter().max_by(|a, b| a.1.total_cmp(&b.1)).expect("there are words");
        assert_eq!(best.0, 0);
        let alone = found.iter().find(|(term, _)| *term == 9).expect("it is a word");
        assert!(found.iter().all(|(_, weight)| *weight >= alone.1));
        assert!(text_rank(&[]).is_empty());
    }
}
