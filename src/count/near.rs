//! What stands near a node, sentence by sentence.

use crate::{
    corpus::Document,
    index::{Index, NO_TERM, TermId},
    protocol::{Side, Window},
    query::Hit,
};
use std::ops::Range;

/// A running word of a sentence in which a node stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neighbour {
    /// The token, in its column.
    pub token: usize,
    /// The word.
    pub term: TermId,
    /// On which side of the nearest node that reaches it; none of what no node reaches, and of the node's own words.
    pub side: Option<Side>,
}

/// Gives the running words of each sentence of a column in which a node stands. Of `hits`, which stand by column and
/// position, those of the column count; one that reaches over the end of a sentence is a node of the first.
///
/// A word between two nodes is counted once, with the nearer; of two equally near, with the one before it.
pub fn sentences(
    index: &Index,
    document: &Document,
    column: usize,
    hits: &[Hit],
    window: Window,
    give: &mut impl FnMut(&[Neighbour]),
) {
    let tokens = &document.tokens.all;
    let first = hits.partition_point(|hit| hit.column < column);
    let behind = hits.partition_point(|hit| hit.column <= column);
    let nodes: Vec<Range<usize>> = hits[first..behind]
        .iter()
        .map(|hit| hit.tokens.clone())
        .filter(|node| node.start < tokens.len())
        .collect();
    let sentence_of = |node: &Range<usize>| tokens[node.start].sentence;
    let mut words = Vec::new();
    for nodes in nodes.chunk_by(|a, b| sentence_of(a) == sentence_of(b)) {
        let sentence = sentence_of(&nodes[0]);
        let start = tokens.partition_point(|token| token.sentence < sentence);
        let end = tokens.partition_point(|token| token.sentence <= sentence);
        words.clear();
        words.extend((start..end).map(|token| (token, index.columns[column].terms[token])));
        words.retain(|&(_, term)| term != NO_TERM);
        give(&neighbours(&words, nodes, window));
    }
}

/// The words of a sentence, each a token and what it is, as neighbours of the nodes in it.
fn neighbours(words: &[(usize, TermId)], nodes: &[Range<usize>], window: Window) -> Vec<Neighbour> {
    let (reach_left, reach_right) = match window {
        Window::Words { left, right } => (left as usize, right as usize),
        Window::Sentence => (usize::MAX, usize::MAX),
    };
    let mut is_node = vec![false; words.len()];
    for node in nodes {
        let word_at = |token: usize| words.partition_point(|&(word, _)| word < token);
        is_node[word_at(node.start)..word_at(node.end)].fill(true);
    }
    // How many words further back the nearest node stands, and how many further on.
    let behind = distances(is_node.iter().copied());
    let mut before = distances(is_node.iter().rev().copied());
    before.reverse();
    let side = |at: usize| {
        let right = behind[at].filter(|&distance| distance <= reach_right);
        let left = before[at].filter(|&distance| distance <= reach_left);
        match (left, right) {
            _ if is_node[at] => None,
            (Some(left), Some(right)) if left < right => Some(Side::Left),
            (_, Some(_)) => Some(Side::Right),
            (Some(_), None) => Some(Side::Left),
            (None, None) => None,
        }
    };
    words.iter().enumerate().map(|(at, &(token, term))| Neighbour { token, term, side: side(at) }).collect()
}

/// For each word, how many steps it is from the last node before it.
fn distances(is_node: impl Iterator<Item = bool>) -> Vec<Option<usize>> {
    let step = |distance: &mut Option<usize>, is_node: bool| {
        *distance = if is_node { Some(0) } else { distance.map(|distance| distance + 1) };
        Some(*distance)
    };
    is_node.scan(None, step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sides of six words, of which the third and the last are nodes; R, L, or a dot.
    fn sides(window: Window) -> String {
        let words: Vec<(usize, TermId)> = (0..6).map(|word| (word as usize * 2, word)).collect();
        let found = neighbours(&words, &[4..5, 10..11], window);
        let letter = |neighbour: &Neighbour| match neighbour.side {
            Some(Side::Left) => 'L',
            Some(Side::Right) => 'R',
            None => '.',
        };
        found.iter().map(letter).collect()
    }

    #[test]
    fn each_word_is_counted_once_with_the_nearest_node() {
        assert_eq!(sides(Window::Words { left: 5, right: 5 }), "LL.RL.");
        assert_eq!(sides(Window::Words { left: 1, right: 1 }), ".L.RL.");
        assert_eq!(sides(Window::Words { left: 0, right: 2 }), "...RR.");
        assert_eq!(sides(Window::Words { left: 0, right: 0 }), "......");
        assert_eq!(sides(Window::Sentence), "LL.RL.");
    }
}
