//! What a register says of an entry beside its name.

use crate::protocol::{DateKind, RegisterEntry, Registered};
use crate::ui::shared::Shared;

/// So much of a name stands in a table; the rest shows when it is pointed at.
const LONGEST: usize = 60;

/// The entry's name, as much of it as a row bears.
pub fn name(entry: &RegisterEntry) -> String {
    let mut name: String = entry.name.chars().take(LONGEST).collect();
    if entry.name.chars().nth(LONGEST).is_some() {
        name.push('…');
    }
    name
}

/// What it is: of a figure what is counted, of a person the office.
pub fn details(shared: &Shared, entry: &RegisterEntry) -> String {
    let words = &shared.words.registers;
    let parts: Vec<String> = match &entry.what {
        Registered::Instruments => Vec::new(),
        Registered::Dates { kind, from, to } => {
            vec![(words.date_kind)(*kind).to_owned(), when(*kind, from.as_deref(), to)]
        }
        Registered::Figures { unit, of, .. } => vec![of.clone(), unit.clone()],
        Registered::Names { kind } => vec![(words.named_kind)(*kind).to_owned()],
        Registered::Persons { party, office, .. } => {
            vec![party.as_ref().map(words.party).unwrap_or_default(), office.clone()]
        }
        Registered::Places { act } => vec![(words.act)(*act).to_owned(), note(entry)],
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// What was held in a place, as the first passage that says so has it.
fn note(entry: &RegisterEntry) -> String {
    let notes = entry.passages.iter().map(|passage| &passage.note);
    notes.into_iter().find(|note| !note.is_empty()).cloned().unwrap_or_default()
}

/// From when to when.
pub fn when(kind: DateKind, from: Option<&str>, to: &str) -> String {
    match (kind, from) {
        (DateKind::Period, Some(from)) => format!("{from} – {to}"),
        (DateKind::Deadline, Some(from)) if from != to => format!("{from} → {to}"),
        (DateKind::Deadline, _) => format!("→ {to}"),
        _ => to.to_owned(),
    }
}
