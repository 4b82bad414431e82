//! The areas of words of the command line alone.

use super::T;

area! {
    /// What only the command line says: where the page has a menu, it has arguments and files' names.
    CommandLineWords {
        groups_together: fn(&str) -> String, no_date: T, no_dates: T, one_date: T, undated: fn(&str) -> String,
    }
}
