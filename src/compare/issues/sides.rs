//! Which side a position is on.

use super::{At, Stated};
use crate::{protocol::Rung, stance::is_forbidden};

/// Whether one of two positions approves and the other does not.
///
/// To call upon somebody is on neither side, and to demand that something be not is on that of those who oppose it.
#[must_use]
pub fn are_opposed(editions: &[Stated], a: At, b: At) -> bool {
    approves(editions, a).zip(approves(editions, b)).is_some_and(|(a, b)| a != b)
}

/// Whether a position approves; nothing if it is on neither side.
fn approves(editions: &[Stated], (edition, position): At) -> Option<bool> {
    let Stated { document, positions, .. } = editions[edition];
    let position = &positions[position];
    let object = position.object.clone().unwrap_or_default();
    let forbids = is_forbidden(&document.folded.characters[object]);
    match position.verb.rung {
        _ if forbids => Some(false),
        Rung::Call => None,
        rung => Some(rung.step() > 0),
    }
}
