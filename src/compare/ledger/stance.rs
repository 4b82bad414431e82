//! Whether a clause takes another position than before.

use super::super::collate::Telling;
use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::{DifferenceReason, Rung},
    stance::{Lexicon, positions},
};
use std::ops::Range;

/// Steps of the ladder by which a position must differ: 指出 and 认为 are one, 注意到 and 支持 are not.
const STEPS: u8 = 2;

/// A verb of stance: where it stands, and on which rung.
pub(super) type Verb = (Range<usize>, Rung);

/// The verbs of stance of each clause.
pub(super) fn verbs(document: &Document, clauses: &[Clause], lexicon: &Lexicon) -> Vec<Vec<Verb>> {
    let mut verbs = vec![Vec::new(); clauses.len()];
    for position in positions(document, clauses, lexicon) {
        verbs[position.clause].push((position.verb.characters, position.verb.rung));
    }
    verbs
}

/// Of the positions of two clauses those that were turned into others: of either the verbs that have no like in the
/// other, if the other has such verbs, too.
pub(super) fn turned(old: &[Verb], new: &[Verb]) -> (Vec<Telling>, Vec<Telling>) {
    let (gone, come) = (without_like(old, new), without_like(new, old));
    if gone.is_empty() || come.is_empty() { (Vec::new(), Vec::new()) } else { (gone, come) }
}

fn without_like(own: &[Verb], others: &[Verb]) -> Vec<Telling> {
    let is_like =
        |a: Rung, b: Rung| a.step().signum() == b.step().signum() && a.step().abs_diff(b.step()) < STEPS;
    let has_none = |verb: &&Verb| !others.iter().any(|(_, other)| is_like(verb.1, *other));
    let telling = |(at, rung): &Verb| Telling {
        at: at.clone(),
        reason: DifferenceReason::Stance,
        value: rung.name().to_owned(),
    };
    own.iter().filter(has_none).map(telling).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_no_turn_and_two_are() {
        let verb = |rung| vec![(0..2, rung)];
        let is_turned = |a, b| !turned(&verb(a), &verb(b)).0.is_empty();
        assert!(!is_turned(Rung::Note, Rung::Consider));
        assert!(!is_turned(Rung::Support, Rung::Welcome));
        assert!(is_turned(Rung::Note, Rung::Support));
        assert!(is_turned(Rung::Note, Rung::Regret));
        // What is only added was not turned.
        assert!(turned(&[], &verb(Rung::Support)).1.is_empty());
    }
}
