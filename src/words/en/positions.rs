//! The view of positions, in English.

use super::super::{LadderVerbsWords, LadderWords, PositionsWords};
use super::plural;
use crate::protocol::{IssueCounts, IssueStep, StepDirection};

/// The view of positions, in English.
pub const POSITIONS: PositionsWords = PositionsWords {
    title: "Positions",
    parts: "Parts of positions",
    part: [
        (
            "Ladder",
            "One matter, edition by edition: who supports it, who opposes it, and where the position grew, weakened or turned.",
        ),
        (
            "Verbs",
            "Which verbs count as positions, and on which rung each stands; add, move and remove them, and everything is counted anew.",
        ),
        (
            "Roll-calls",
            "Which parties a matter is said of: who is named, who isn’t, and whether it is the same from text to text.",
        ),
        (
            "Registers",
            "What the texts cite, date, count and name: what is there for the first time, what again, what no more.",
        ),
        ("Timeline", "The dates, periods and deadlines that the texts write of, on one axis."),
        (
            "Network",
            "Which states, organisations, instruments, names and persons stand in the same sentence.",
        ),
    ],
    counts,
    subject_step: |old, new| format!("subject: {old} → {new}"),
    ladder: LADDER,
    verbs: VERBS,
};

/// Issues by edition.
const LADDER: LadderWords = LadderWords {
    one_edition: "There is one edition, so its positions are listed; add another one to see what goes up and down.",
    to_changes: "The same editions, sentence by sentence",
    greatest: "The greatest changes:",
    step,
    all: "All",
    changed: "Changed",
    what: "Which issues",
    subject: "Subject",
    rung: "Rung",
    any: "any",
    search: "Find in issues and their words",
    none: "There is no such issue.",
    matter: "Issue",
    nothing: "no position",
    more: |left| format!("More ({left} left)"),
    by_edition: "Positions of each edition",
    by_edition_shows: "How many positions of each edition stand on each rung",
    positions: |count| plural(count as usize, "position", "positions"),
    undated: "no date",
    stop: ".",
};

/// The ladder's verbs.
const VERBS: LadderVerbsWords = LadderVerbsWords {
    title: "Verbs on the ladder",
    hint: "Choose a verb to move it to another rung, or to count it no more. The number says how often it is used; with a negation or a modal it may stand on another rung than its own.",
    none: "none is used",
    chosen: |verb| format!("“{verb}”:"),
    to: "move to",
    remove: "No position",
    add: "Add",
    verb: "Verb",
    rung: "On which rung",
    own: |count| plural(count, "verb changed by you", "verbs changed by you"),
    no_stance: "no position",
    take_back: |verb| format!("“{verb}” as it was"),
    reset: "All as it was",
};

fn step(step: &IssueStep) -> String {
    let by = plural(step.by.unsigned_abs().into(), "step", "steps");
    match step.direction {
        _ if step.turned => format!("turned to the other side, {by} apart"),
        StepDirection::Up => format!("stronger by {by}"),
        StepDirection::Down => format!("weaker by {by}"),
        StepDirection::Same => "on the same step".to_owned(),
    }
}

fn counts(counts: &IssueCounts) -> String {
    let named = [
        (counts.up, "stronger"),
        (counts.down, "weaker"),
        (counts.turned, "turned"),
        (counts.same, "unchanged"),
        (counts.subjects, "with another subject"),
    ];
    let parts = named.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        "No position has a counterpart in another edition".to_owned()
    } else {
        format!("Positions: {}", parts.join(", "))
    }
}
