//! Shared passages over the whole corpus, and the provenance of one text.

use super::T;
use crate::protocol::{DateOrder, StretchKind};

area! {
    /// The passages of the whole corpus.
    ReuseWords {
        title: T, total: fn(u32, u32) -> String, none: T, only_formulae: T, cluster: fn(u32, u32) -> String,
        formulae: fn(u32, u32) -> String, unsure: T, together: fn(usize) -> String,
        earliest: T, undated: T, places: fn(usize) -> String, more: fn(usize) -> String, more_formulae: fn(usize) -> String, shortest: T, every_length: T, from_letters: fn(u32) -> String,
        formulae_label: T, formulae_as_suggested: T, formula_above: fn(u32) -> String, no_formulae: T,
    }
}

area! {
    /// Where else the stretches of a text stand.
    ProvenanceWords {
        title: T, text: T, copies: fn(&[String]) -> String, with_copies: T, without_copies: T, copies_label: T,
        own: fn(f64, u32) -> String, new: fn(f64) -> String, undated: T, formulae: fn(f64, u32) -> String, nothing: T, only_copies: T,
        bar: fn(&str) -> String, kind: fn(StretchKind) -> T, other_texts: T, legend: fn(u32) -> String,
        sections: T, section: T, letters: T, before_first: T, whole: T,
        column_own: T, column_shared: T, column_formulae: T, column_new: T,
        reading: T, reading_hint: T, stretch: fn(T, u32) -> String, stands_in: fn(usize) -> String, same: fn(f64) -> String,
        read_there: T, pair: T, close: T, more: fn(usize) -> String, order: fn(DateOrder) -> T, no_letters: T,
    }
}
