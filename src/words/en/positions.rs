//! The view of positions, in English.

use super::super::PositionsWords;

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
};
