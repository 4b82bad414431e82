//! Help, shortcuts and the guided tour.

use super::T;
use super::methods::MethodNames;

area! {
    /// The help.
    HelpWords {
        open: T, title: T, parts: T, begin: T, views: T, shortcuts: T, methods: T, privacy: T, about: T,
        steps: [[T; 2]; 5], tour: T, view: HelpViewWords, reader: T, reader_told: [T; 2],
        method_search: T, method_count: fn(usize, usize) -> String, method_none: T, method_settings: T, method_names: MethodNames,
        promises: [[T; 2]; 5], version: T, version_of: fn(&str) -> String, licence: T, licence_told: T, made_with: T,
    }
}

area! {
    /// Of each view, what question it answers and how it is read.
    HelpViewWords {
        overview: [T; 2], changes: [T; 2], compare: [T; 2], terms: [T; 2], topics: [T; 2], positions: [T; 2],
        concordance: [T; 2], findings: [T; 2],
    }
}

area! {
    /// The shortcuts.
    ShortcutsWords {
        lead: T, switch: T, keys: T, what: T, or: T, view: T, search: T, add: T, shelf: T,
        evidence: T, pin: T, next: T, previous: T, language: T, theme: T, help: T, close: T,
    }
}

area! {
    /// The guided tour: of each step a heading and what is said.
    TourWords {
        begin: T, label: T, step: fn(usize, usize) -> String, next: T, back: T, end: T, done: T,
        findings: [T; 2], number: [T; 2], passages: [T; 2], text: [T; 2], changes: [T; 2], trends: [T; 2],
        topics: [T; 2], pinned: [T; 2], own: [T; 2],
    }
}
