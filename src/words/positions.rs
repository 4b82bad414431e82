//! Positions over editions, and the view of positions.

use super::T;
use crate::protocol::{IssueCounts, IssueStep, StepDirection};

area! {
    /// Positions over editions, and the view of positions: each part with its name and what it shows.
    PositionsWords {
        title: T, parts: T, part: [(T, T); 2],
        counts: fn(&IssueCounts) -> String, subject_step: fn(&str, &str) -> String,
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
