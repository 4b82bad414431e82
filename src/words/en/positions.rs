//! The view of positions, in English.

use super::super::PositionsWords;
use crate::protocol::IssueCounts;

/// The view of positions, in English.
pub const POSITIONS: PositionsWords = PositionsWords {
    title: "Positions",
    parts: "Parts of positions",
    part: [
        (
            "Ladder",
            "One matter, edition by edition: who supports it, who opposes it, and where the position grew, weakened or turned.",
        ),
        (
            "Verbs",
            "Which verbs count as positions, and on which rung each stands; add, move and remove them, and everything is counted anew.",
        ),
    ],
    counts,
    subject_step: |old, new| format!("subject: {old} → {new}"),
};

fn counts(counts: &IssueCounts) -> String {
    let named = [
        (counts.up, "up"),
        (counts.down, "down"),
        (counts.turned, "turned"),
        (counts.same, "unchanged"),
        (counts.subjects, "with another subject"),
    ];
    let parts = named.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        "No position has a counterpart in another edition".to_owned()
    } else {
        parts.join(", ")
    }
}
