//! Positions.

use super::T;
use crate::protocol::Rung;

area! {
    /// Who takes which stance on what.
    StancesWords {
        none: T, total: fn(u32) -> String, rung: fn(Rung) -> T, nobody: T, negated: T, between: T,
    }
}
