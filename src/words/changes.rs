//! The area of words of what changed from edition to edition.

use super::T;
use crate::protocol::{ChangeCounts, LinkLabel};

area! {
    /// What changed from edition to edition.
    ChangesWords {
        label: fn(LinkLabel) -> T, new: T, dropped: T, returned: T, moved: T, merged: T, split: T,
        step: fn(&str, &str) -> String, counts: fn(&ChangeCounts) -> String, novelty: fn(f64) -> String,
        opening: T, section: fn(Option<&str>, Option<&str>) -> String,
        view: ChangesViewWords, report: ReportWords,
    }
}

area! {
    /// The view of it.
    ChangesViewWords {
        title: T, lead: T, need_two: T, editions: T, undated: T, steps: T,
        earlier: T, earlier_label: fn(&str) -> String, without: T, without_label: fn(&str) -> String,
        add: T, add_label: T, as_found: T, as_found_hint: T, many_editions: fn(usize, &str, &str) -> String, series: fn(&str, usize) -> String,
        separator: T, stop: T, nothing_kept: T, by_section: fn(usize) -> String,
        clauses: fn(usize) -> String, flow: [T; 7], flow_label: T, flow_shows: T, to_ladder: T,
        ledger: T, only_changes: T, whole: T, what_is_shown: T, filter: T, all: T, all_changes: T, none: T,
        more: fn(usize) -> String, explained: [T; 10],
        returned_from: fn(&str) -> String, by_reader: T, certainty: fn(&str) -> String, certainty_hint: T, no_counterpart: T,
        unlink: T, unlink_hint: T,
        differs: T, position: T, courses: [T; 3], any: T, search: T, order: T, as_written: T, weightiest: T, link_begin: T, link_begin_hint: T, link_end: T, link_hint: T,
        likeliest: T, search_other: T, found_other: fn(usize) -> String, linked_already: T, section: T,
        relinked: fn(usize) -> String, forget: T,
    }
}

area! {
    /// The report.
    ReportWords {
        title: fn(&str, &str) -> String, edition: fn(&str, &str) -> String, findings: T, most_changed: T, positions: T, figures: T,
        absent: T, absent_from: fn(&str, &str, &[String]) -> String, newly_cited: T, no_longer_cited: T,
        made_by: fn(&str) -> String, save: T,
    }
}
