//! The members that a document itself tells.

use super::{List, lists};
use crate::{
    clauses::Clause,
    corpus::Document,
    fold::Folder,
    protocol::{MembersFrom, Role},
    segment::{Party, party},
};

/// Fewer are no membership.
const FEWEST: usize = 2;

/// The opening of a text reaches so many sentences.
const OPENING: usize = 5;

/// The members of a document: the states that sign it, else those whom its opening names as taking part.
#[must_use]
pub fn own_members(
    document: &Document,
    clauses: &[Clause],
    folder: &Folder,
) -> Option<(Vec<&'static Party>, MembersFrom)> {
    let signed = signatories(document, folder);
    if signed.len() >= FEWEST {
        return Some((signed, MembersFrom::Signatories));
    }
    let opening = opening(document, clauses)?;
    Some((opening, MembersFrom::Opening))
}

fn signatories(document: &Document, folder: &Folder) -> Vec<&'static Party> {
    let states: Vec<&str> = match &document.edit.signatories {
        Some(said) => said.iter().map(|signer| signer.state.as_str()).collect(),
        None => document.structure.signatories.iter().map(|signed| signed.state.of(&document.text)).collect(),
    };
    let mut found: Vec<&'static Party> = Vec::new();
    for state in states {
        let name: String = folder.fold(state).trim().to_owned();
        let known = party(&name).or_else(|| party(name.trim_start_matches("the ")));
        if let Some(party) = known.filter(|party| !found.contains(party)) {
            found.push(party);
        }
    }
    found
}

/// The states in the longest list of the first sentences.
fn opening(document: &Document, clauses: &[Clause]) -> Option<Vec<&'static Party>> {
    let body = clauses.iter().enumerate().filter(|(_, clause)| clause.role == Role::Body);
    let last = body.map(|(at, _)| at).take(OPENING).last()?;
    let states = |list: &List| -> Vec<&'static Party> {
        list.named.iter().map(|named| named.party).filter(|party| party.is_state).collect()
    };
    let found = lists(document, &clauses[..=last], 3);
    let found = found.iter().map(states).filter(|states| states.len() > FEWEST);
    // Of several as long, the first.
    found.reduce(|a, b| if b.len() > a.len() { b } else { a })
}
