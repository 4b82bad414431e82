//! What positions are about: the pairs of characters and the words of their objects.

use super::{At, Stated};
use crate::{characters::is_han, clauses::Clause, numbers::narrow, stance::Position};
use std::{cmp::Ordering, collections::BTreeMap, ops::Range};

/// What the positions of some editions are about.
pub(super) struct Matters {
    /// For each edition and position its marks, sorted.
    marks: Vec<Vec<Vec<usize>>>,
    /// For each mark how much it weighs: the fewer positions have it, the more.
    weights: Vec<f64>,
}

/// How near two positions are in what they are about, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Nearness {
    /// What they share of both.
    pub(super) of_both: f64,
    /// What they share of the one with less.
    pub(super) of_less: f64,
}

impl Nearness {
    /// The mean of both.
    pub(super) fn mean(self) -> f64 {
        f64::midpoint(self.of_both, self.of_less)
    }
}

impl Matters {
    pub(super) fn new(editions: &[Stated]) -> Self {
        let mut known: BTreeMap<Vec<char>, usize> = BTreeMap::new();
        let marks: Vec<Vec<Vec<usize>>> = editions
            .iter()
            .map(|edition| {
                let of = |number: usize| numbered(&mut known, edition, matter(edition, number));
                (0..edition.positions.len()).map(of).collect()
            })
            .collect();
        let mut having = vec![0_u32; known.len()];
        for &mark in marks.iter().flatten().flatten() {
            having[mark] += 1;
        }
        let all = f64::from(narrow(marks.iter().map(Vec::len).sum()));
        let weights = having.iter().map(|&having| libm::log(1.0 + all / f64::from(having.max(1)))).collect();
        Self { marks, weights }
    }

    /// How near two positions are in what they are about.
    pub(super) fn nearness(&self, a: At, b: At) -> Nearness {
        let (a, b) = (&self.marks[a.0][a.1], &self.marks[b.0][b.1]);
        let (of_a, of_b) = (self.weight(a), self.weight(b));
        if of_a == 0.0 || of_b == 0.0 {
            return Nearness { of_both: 0.0, of_less: 0.0 };
        }
        let shared = self.shared(a, b);
        Nearness { of_both: 2.0 * shared / (of_a + of_b), of_less: shared / of_a.min(of_b) }
    }

    fn weight(&self, marks: &[usize]) -> f64 {
        marks.iter().map(|&mark| self.weights[mark]).sum()
    }

    fn shared(&self, mut a: &[usize], mut b: &[usize]) -> f64 {
        let mut shared = 0.0;
        while let ([first, rest @ ..], [other, others @ ..]) = (a, b) {
            match first.cmp(other) {
                Ordering::Less => a = rest,
                Ordering::Greater => b = others,
                Ordering::Equal => {
                    shared += self.weights[*first];
                    (a, b) = (rest, others);
                }
            }
        }
        shared
    }
}

/// The characters that say what a position is about: its object; if it has none, what stands behind its verb to the next
/// one, or else before it.
fn matter(edition: &Stated, number: usize) -> Range<usize> {
    let position: &Position = &edition.positions[number];
    let clause: &Clause = &edition.clauses[position.clause];
    if let Some(object) = &position.object {
        return object.clone();
    }
    let next = edition.positions.get(number + 1).filter(|next| next.clause == position.clause);
    let verb = &position.verb.characters;
    let end = next.map_or(clause.characters.end, |next| next.verb.characters.start).max(verb.end);
    let behind = verb.end..end;
    let has_letters = edition.document.folded.characters[behind.clone()].iter().any(|c| c.is_alphanumeric());
    if has_letters { behind } else { clause.characters.start..verb.start }
}

/// The marks of some characters: pairs of Chinese characters that stand together, and words of other scripts.
fn numbered(
    known: &mut BTreeMap<Vec<char>, usize>,
    edition: &Stated,
    characters: Range<usize>,
) -> Vec<usize> {
    let letters = &edition.document.folded.characters[characters.clone()];
    let pairs = letters.windows(2).filter(|pair| pair.iter().all(|&c| is_han(c))).map(<[char]>::to_vec);
    let tokens = &edition.document.tokens.all;
    let first = tokens.partition_point(|token| (token.start as usize) < characters.start);
    let words = tokens[first..]
        .iter()
        .take_while(|token| token.end as usize <= characters.end)
        .filter(|token| token.is_counted())
        .map(|token| edition.document.folded.characters[token.range()].to_vec())
        .filter(|word| !word.iter().any(|&c| is_han(c)));
    let mut marks: Vec<usize> = pairs
        .chain(words)
        .map(|mark| {
            let next = known.len();
            *known.entry(mark).or_insert(next)
        })
        .collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}
