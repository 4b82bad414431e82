//! The view of positions.

use super::T;

area! {
    /// The view of positions: each part with its name and what it shows.
    PositionsWords {
        title: T, parts: T, part: [(T, T); 2],
    }
}
