//! Positions over editions, and the view of positions.

use super::T;
use crate::protocol::{IssueCounts, IssueStep, StepDirection};

area! {
    /// Positions over editions, and the view of positions: each part with its name and what it shows.
    PositionsWords {
        title: T, parts: T, part: [(T, T); 6],
        counts: fn(&IssueCounts) -> String, subject_step: fn(&str, &str) -> String,
        ladder: LadderWords, verbs: LadderVerbsWords,
    }
}

area! {
    /// Issues by edition.
    LadderWords {
        one_edition: T, to_changes: T, greatest: T, step: fn(&IssueStep) -> String, all: T, changed: T, what: T,
        subject: T, rung: T, any: T, search: T, none: T, matter: T, nothing: T, more: fn(usize) -> String,
        by_edition: T, by_edition_shows: T, positions: fn(u32) -> String, undated: T, stop: T,
    }
}

area! {
    /// The ladder's verbs.
    LadderVerbsWords {
        title: T, hint: T, none: T, chosen: fn(&str) -> String, to: T, remove: T, add: T, verb: T, rung: T,
        own: fn(usize) -> String, no_stance: T, take_back: fn(&str) -> String, reset: T,
    }
}

impl PositionsWords {
    /// How a position changed, as a mark: up, down or turned, and by how much. Nothing if it stayed.
    #[must_use]
    pub fn arrow(step: &IssueStep) -> String {
        let by = step.by.unsigned_abs();
        match step.direction {
            _ if step.turned => format!("⇄{by}"),
            StepDirection::Up => format!("↑{by}"),
            StepDirection::Down => format!("↓{by}"),
            StepDirection::Same => String::new(),
        }
    }
}
