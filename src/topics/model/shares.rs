//! How much of each document the topics are.

use super::{bags::Bags, edited::Part};
use crate::protocol::STRETCHES;

/// What a document is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shares {
    /// The characters of its clauses.
    pub characters: u32,
    /// The characters of each topic.
    pub topics: Vec<f64>,
    /// The characters of clauses without a word of the model.
    pub unknown: f64,
    /// The characters of each topic in each of [`STRETCHES`] stretches, from its beginning to its end.
    pub drift: Vec<Vec<f64>>,
}

/// For each document what it is about, by characters: each clause's, divided as its bag is.
#[must_use]
pub fn shares(bags: &Bags, parts: &[Part]) -> Vec<Shares> {
    let empty = || Shares {
        topics: vec![0.0; parts.len()],
        drift: vec![vec![0.0; parts.len()]; STRETCHES],
        ..Shares::default()
    };
    let mut all: Vec<Shares> = bags.columns.iter().map(|_| empty()).collect();
    for clause in &bags.clauses {
        all[clause.document].characters += clause.characters;
    }
    let mut before = vec![0_u32; all.len()];
    for clause in &bags.clauses {
        let shares = &mut all[clause.document];
        let start = before[clause.document];
        before[clause.document] += clause.characters;
        let characters = f64::from(clause.characters);
        let Some(bag) = clause.bag else {
            shares.unknown += characters;
            continue;
        };
        for (topic, part) in parts.iter().enumerate() {
            shares.topics[topic] += part.bags[bag] * characters;
        }
        for (stretch, inside) in stretches(start, clause.characters, shares.characters) {
            for (topic, part) in parts.iter().enumerate() {
                shares.drift[stretch][topic] += part.bags[bag] * inside;
            }
        }
    }
    all
}

/// The stretches that a clause of some characters reaches into, each with how many of them are in it.
fn stretches(start: u32, characters: u32, all: u32) -> Vec<(usize, f64)> {
    let length = f64::from(all) / f64::from(crate::numbers::narrow(STRETCHES));
    let (start, end) = (f64::from(start), f64::from(start + characters));
    let bounds = (0..STRETCHES).zip((0_u32..).map(|stretch| f64::from(stretch) * length));
    bounds
        .map(|(stretch, from)| (stretch, end.min(from + length) - start.max(from)))
        .filter(|(_, inside)| *inside > 0.0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_is_divided_among_the_stretches_that_it_reaches_into() {
        let found = stretches(15, 20, 200);
        assert_eq!(found, [(1, 5.0), (2, 10.0), (3, 5.0)]);
        assert!(stretches(0, 0, 0).is_empty());
    }
}
