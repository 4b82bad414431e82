//! Positions, in English.

use super::super::StancesWords;
use super::plural;
use crate::protocol::Rung;

/// Who takes which stance on what, in English.
pub const STANCES: StancesWords = StancesWords {
    none: "These texts take no position.",
    total: |count| {
        format!(
            "{}, from the strongest down to opposition and condemnation",
            plural(count as usize, "position", "positions")
        )
    },
    rung: |rung| match rung {
        Rung::Condemn => "condemn",
        Rung::Oppose => "oppose",
        Rung::Concern => "concern",
        Rung::Regret => "regret",
        Rung::Note => "note",
        Rung::Consider => "consider",
        Rung::Emphasise => "emphasise",
        Rung::Call => "call upon",
        Rung::Reaffirm => "reaffirm",
        Rung::Welcome => "welcome",
        Rung::Support => "support",
        Rung::Commit => "commit",
    },
    nobody: "(nobody named)",
    negated: "[not]",
    between: ", ",
};
