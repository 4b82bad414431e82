//! What changed from edition to edition, in English.

use super::{
    super::{ChangesViewWords, ChangesWords, ReportWords, numbers::percent},
    plural,
};
use crate::protocol::{ChangeCounts, LinkLabel};

/// What changed from edition to edition, in English.
pub const CHANGES: ChangesWords = ChangesWords {
    label: |label| match label {
        LinkLabel::Same => "same",
        LinkLabel::Wording => "reworded",
        LinkLabel::Substance => "changed in substance",
        LinkLabel::Partly => "kept in part",
    },
    new: "new",
    dropped: "dropped",
    returned: "returned",
    moved: "moved",
    merged: "merged",
    split: "split",
    step: |from, to| format!("{from} → {to}"),
    counts,
    novelty: |share| format!("{} of its letters stand in no earlier edition", percent(share)),
    opening: "opening",
    section: |old, new| match (old, new) {
        (Some(old), Some(new)) if old != new => format!("{new} (was: {old})"),
        (_, Some(new)) => new.to_owned(),
        (Some(old), None) => format!("{old} (no longer a section)"),
        (None, None) => "Opening (before the first heading)".to_owned(),
    },
    view: VIEW,
    report: REPORT,
};

/// The report.
const REPORT: ReportWords = ReportWords {
    title: |first, last| format!("What changed: {first} → {last}"),
    edition: |title, letters| format!("{title}, {letters} letters"),
    findings: "Findings",
    most_changed: "Sections that changed most",
    positions: "Positions that changed",
    figures: "Figures that changed",
    absent: "Members that lists do not name",
    absent_from: |label, date, missing| format!("{label} ({date}): without {}", missing.join(", ")),
    newly_cited: "Instruments cited for the first time",
    no_longer_cited: "Instruments no longer cited",
    made_by: |version| {
        format!("Made by Duikan {version}, sentence by sentence; check the originals before you quote.")
    },
    save: "Report",
};

/// The view of it.
const VIEW: ChangesViewWords = ChangesViewWords {
    title: "Changes",
    lead: "From edition to edition, sentence by sentence: what was kept, changed, added, dropped, moved or brought back.",
    need_two: "Add two editions or more of one kind of text (declarations of two years, say) to see what changed, sentence by sentence.",
    editions: "Editions",
    undated: "no date",
    steps: "Which two editions",
    earlier: "Earlier",
    earlier_label: |title| format!("Put {title} one edition earlier"),
    without: "Leave out",
    without_label: |title| format!("Leave out {title}"),
    add: "Add an edition …",
    add_label: "Add",
    as_found: "As found",
    many_editions: |count, first, last| {
        format!("{count} editions, {first} to {last}: add, remove, put in another order")
    },
    as_found_hint: "Back to the editions that were found, in the order of their dates",
    series: |issuer, count| format!("{issuer}: {count} editions"),
    separator: "; ",
    stop: ".",
    nothing_kept: "Not one sentence of one is in the other: most likely these are no editions of one text.",
    by_section: |count| format!("By section ({count})"),
    clauses: |count| plural(count, "sentence", "sentences"),
    flow: ["same", "reworded", "substance", "in part", "returned", "new", "dropped"],
    to_ladder: "Positions of the same editions: what grew stronger, what weaker",
    flow_label: "What was kept from edition to edition",
    flow_shows: "A column an edition, as high as it has sentences; between them what became of these",
    ledger: "Sentence by sentence",
    only_changes: "What changed",
    whole: "Both texts",
    what_is_shown: "What is shown",
    filter: "Only one kind",
    all: "All",
    all_changes: "Changed",
    none: "There is no such sentence.",
    more: |left| format!("Show more ({left} rows left)"),
    explained: [
        "A figure, date, instrument, name, party or negation came or went, a position moved by two rungs or more, or one modal replaced another",
        "Other words; figures, names and negations are the same, and a position differs by a rung at most",
        "A part is left, or it is a part of the new sentence",
        "In no edition before",
        "In the edition before, and not in this one",
        "Not in the edition before, but in an earlier one",
        "In another section now; where there are no sections, far from its place",
        "Several made one",
        "One become several",
        "The same but for spelling",
    ],
    returned_from: |mark| format!("from {mark}"),
    by_reader: "linked by you",
    certainty: |share| format!("{share} sure"),
    certainty_hint: "It is not sure that these two belong together: have a look yourself",
    no_counterpart: "no counterpart",
    unlink: "unlink",
    unlink_hint: "These two do not belong together",
    link_begin: "link to …",
    link_begin_hint: "This one has a counterpart in the other edition",
    link_end: "Link to this one",
    link_hint: "Which sentence of the other edition is its counterpart?",
    likeliest: "The likeliest (if it is none of these, search above):",
    search_other: "Find in the other edition",
    found_other: |count| {
        format!("{} of the other edition, the likeliest first:", plural(count, "sentence", "sentences"))
    },
    linked_already: "has a counterpart",
    section: "Section",
    differs: "What differs",
    position: "Position",
    courses: ["stronger", "weaker", "turned"],
    any: "any",
    search: "Find in both texts",
    order: "Order",
    as_written: "As written",
    weightiest: "Weightiest first",
    relinked: |count| format!("{} as you say.", plural(count, "link is", "links are")),
    forget: "Forget that",
};

fn counts(counts: &ChangeCounts) -> String {
    let named = [
        (counts.same, "the same"),
        (counts.wording, "reworded"),
        (counts.substance, "changed in substance"),
        (counts.partly, "kept in part"),
        (counts.returned, "returned"),
        (counts.new, "new"),
        (counts.dropped, "dropped"),
    ];
    let parts = named.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    parts.collect::<Vec<_>>().join(", ")
}
