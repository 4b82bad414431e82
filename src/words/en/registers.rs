//! Roll-calls, registers and the network, in English.

use super::super::{RegistersWords, numbers::grouped};
use crate::protocol::{CourseStatus, DateKind, MembersFrom, NamedKind, NodeKind, PlaceAct, RegisterKind};

/// Roll-calls, registers and the network, in English.
pub const REGISTERS: RegistersWords = RegistersWords {
    party: |party| party.en.clone(),
    undated: "no date",
    no_rollcalls: "These texts list no parties, or too few in a row.",
    members: |document, members| format!("{document}: members {}", members.join(", ")),
    members_from: |from, other| match from {
        MembersFrom::Reader => "named by you".to_owned(),
        MembersFrom::Signatories => "those who signed".to_owned(),
        MembersFrom::Opening => "those whom the opening names".to_owned(),
        MembersFrom::Other => format!("taken from {}", other.unwrap_or_default()),
        MembersFrom::Nowhere => "members not known".to_owned(),
    },
    named: "named",
    absent: "absent",
    absent_elsewhere: |party| format!("{party} (named elsewhere in the sentence)"),
    all_named: "every member is named",
    unknown: |names| format!("Nobody goes by these names: {}", names.join(", ")),
    no_entries: "There is nothing to register.",
    total: |count, documents| format!("{} entries, {documents} texts", grouped(count)),
    register: |kind| match kind {
        RegisterKind::Instruments => "Instruments",
        RegisterKind::Dates => "Dates",
        RegisterKind::Figures => "Figures",
        RegisterKind::Names => "Names",
        RegisterKind::Persons => "Persons",
        RegisterKind::Places => "Places",
    },
    date_kind: |kind| match kind {
        DateKind::Date => "date",
        DateKind::Period => "period",
        DateKind::Deadline => "deadline",
    },
    named_kind: |kind| match kind {
        NamedKind::Exercise => "exercise",
        NamedKind::Operation => "operation",
        NamedKind::Initiative => "initiative",
        NamedKind::Programme => "programme",
        NamedKind::Project => "project",
        NamedKind::Strategy => "strategy",
        NamedKind::Mechanism => "mechanism",
        NamedKind::Event => "event",
        NamedKind::Group => "group",
        NamedKind::Principle => "principle",
        NamedKind::Other => "name",
    },
    act: |act| match act {
        PlaceAct::Held => "held",
        PlaceAct::Adopted => "adopted",
    },
    status: |status| match status {
        CourseStatus::NotYet => "not yet",
        CourseStatus::Oldest => "in the oldest text",
        CourseStatus::First => "first",
        CourseStatus::Again => "again",
        CourseStatus::Dropped => "dropped",
        CourseStatus::Gone => "gone",
        CourseStatus::Returned => "returned",
        CourseStatus::Undated => "there, undated",
        CourseStatus::Missing => "not there",
    },
    changes: "Offices that changed hands",
    no_network: "No sentence names two of them.",
    node_kind: |kind| match kind {
        NodeKind::Party => "party",
        NodeKind::Instrument => "instrument",
        NodeKind::Name => "name",
        NodeKind::Person => "person",
    },
    edges: |count| format!("{} pairs stand in the same sentence", grouped(count)),
};
