//! The view of topics.

use super::T;

area! {
    /// The view of topics: each part with its name and what it shows; what its parts have in common; the model; the lists.
    TopicsViewWords {
        parts: T, part: [(T, T); 3],
        shares: T, by_text: T, over_time: T, bars_label: T, stream_lead: T, stream_label: T, without_date: fn(usize) -> String,
        other: T, small_ones: T, heat: T, heat_lead: T, topic: T, share: T, text: T, texts: T, date: T, all_texts: T,
        passages_of: fn(&str, &str) -> String, of_passage: fn(f64) -> String, passages_hint: T,
        model: T, too_few: T, stop: T, gap: T, traces: T, coherence: fn(f64) -> T, stability: fn(f64, usize) -> String, shares_lead: T,
        number: T, number_hint: T, automatic: T, more: T, guided: T, guided_hint: T, seed: T, fit: T, relevance: T, relevance_hint: T,
        edits: fn(usize) -> String, unmatched: fn(usize) -> String, clear: T,
        clauses: fn(u32) -> String, merged: fn(u32) -> String, words: T, word_told: fn(f64, f64) -> String, under: T,
        more_words: fn(usize) -> String, typical: T, all_passages: T, trend: T, characters: fn(&str) -> String,
        change: T, name: T, rename: T, merge: T, merge_with: T, merge_now: T, part_again: T, join_again: T, split: T, exclude: T, include: T,
        drift: T, drift_lead: T, drift_label: T, along: T, stretch: T,
        alike: T, alike_lead: T, matrix: T, map: T, map_label: T, map_told: fn(f64, f64) -> String, likeness: fn(&str, &str, &str) -> String,
        tried: T, tried_lead: fn(u32) -> String, tried_none: T, tried_label: T, chosen: T, take: T,
        coverage: T, covered: fn(f64) -> String, covered_part: T, statements: T, of_characters: T, list_shares_lead: T,
        missed: T, missed_lead: T, edit_lists: T, edit_lists_lead: T, list_name: T, list_terms: T, make_list: T,
        lists_said: fn(usize) -> String, reset_all: T, counts: T, own_list: T, list_off: T, list_nowhere: T,
        term_count: fn(u32, u32) -> String, more_terms: fn(usize) -> String, edit_list: fn(usize) -> String, add_terms: T, add: T,
        remove_term: fn(&str) -> String, removed: T, bring_back: fn(&str) -> String, delete_list: T, reset_list: T,
        list_exists: fn(&str) -> String, list_deleted: fn(&str) -> String, list_back: fn(&str) -> String, lists_back: T,
        uncovered: T, uncovered_in: fn(&str) -> String, first_of: fn(usize, u32) -> String, first_each: fn(usize) -> String,
    }
}

/// Words whose coherence (NPMI) is so high go together well.
pub(super) const COHERENT: f64 = 0.1;

/// A topic that agrees so much over the runs is stable.
pub(super) const STABLE: f64 = 0.7;

#[cfg(test)]
mod tests {
    use crate::protocol::{PASSAGE, STRETCHES};

    #[test]
    fn the_words_say_what_the_engine_does() {
        assert_eq!(STRETCHES, 20, "drift_lead and the methods say twenty");
        assert!((PASSAGE - 0.1).abs() < f64::EPSILON, "passages_hint, traces and the methods say a tenth");
    }
}
