//! Topic lists.

use super::T;

area! {
    /// What the texts are about, by lists of terms.
    TopicListsWords {
        none: T, name: fn(&str) -> String, coverage: fn(f64, u32) -> String, statements: fn(u32) -> String,
        terms: T, missed: T, between: T,
    }
}

/// What a list is called: by its key in a table of the program's lists, or by the reader's own name for it.
pub(super) fn name(names: &[(&str, T)], key: &str) -> String {
    let own = names.iter().find(|(known, _)| *known == key);
    own.map_or(key, |(_, name)| name).to_owned()
}
