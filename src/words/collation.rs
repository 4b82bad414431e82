//! Texts of versions laid side by side.

use super::T;
use crate::protocol::{DifferenceClass, DifferenceReason, RowLabel, SpellingKind};

area! {
    /// Versions laid side by side.
    CollationWords {
        title: T, base: T, witness: T, add_witness: T, remove_witness: fn(&str) -> String, choose: T, swap: T,
        label: fn(RowLabel) -> T, class: fn(DifferenceClass) -> T, class_long: fn(DifferenceClass) -> T,
        reason: fn(DifferenceReason) -> T, spelling: fn(SpellingKind) -> T,
        same_share: fn(f64, f64) -> String, paragraphs: fn(RowLabel, usize) -> String,
        no_differences: T, only_spelling: T, differences: fn(usize) -> String, spellings: T, nothing: T,
        one_column: T, two_columns: T, show_spelling: T, previous: T, next: T,
        moved_to: T, moved_from: T, cut_off: fn(usize) -> String, folded: fn(usize) -> String,
        aside: fn(usize) -> String, times: fn(u32) -> String, space: T, break_here: T,
        apparatus: T, apparatus_lead: T, lemma: T, readings: T, omitted: T, inserted: T, agreeing: fn(&str) -> String,
        redline: T, weight: T, only_base: T, only_witness: T, no_wording: T, no_spelling: T, folded_cut_off: fn(usize) -> String,
        show_place: fn(&str, &str) -> String,
        unlike: T, to_changes: T, rewritten: T, too_many: fn(usize) -> String, read_in: fn(&str) -> String,
        save_html: T, save_docx: T, save_tei: T, not_saved: T,
    }
}
