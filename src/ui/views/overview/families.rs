//! Which documents are the same text.

use crate::protocol::{Counted, FamilyKind, SimilarAnswer};
use crate::ui::state::State;

/// Documents that are the same text, in the shelf's order; families of one are left out.
///
/// The documents say so of themselves while copies are counted once; while every copy is counted, the
/// comparison says it.
pub fn of(state: &State, similar: Option<&SimilarAnswer>) -> Vec<Vec<String>> {
    let mut families: Vec<Vec<String>> = Vec::new();
    let mut join = |first: &str, second: &str| {
        let family =
            families.iter_mut().find(|family| family.iter().any(|name| name == first || name == second));
        match family {
            Some(family) => {
                for name in [first, second] {
                    if !family.iter().any(|known| known == name) {
                        family.push(name.to_owned());
                    }
                }
            }
            None => families.push(vec![first.to_owned(), second.to_owned()]),
        }
    };
    if state.settings.count.every_copy {
        let told = similar.map(|similar| similar.families.as_slice()).unwrap_or_default();
        for family in told.iter().filter(|family| family.kind == FamilyKind::SameText) {
            family.others.iter().for_each(|other| join(&family.document, &other.document));
        }
    } else {
        for document in state.documents.iter() {
            if let Counted::SameAs { document: first } = &document.counted {
                join(first, &document.name);
            }
        }
    }
    families
}
