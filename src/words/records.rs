//! The parts of the view of positions that show roll-calls, registers and the network.

use super::T;
use crate::protocol::CourseStatus;

area! {
    /// The parts of the view of positions that show what is on record.
    RecordsWords {
        texts: T, all_texts: T, nothing_compared: T, unnamed: T, separator: T, colon: T, more: fn(usize) -> String,
        rollcalls: RollcallsViewWords, registers: RegistersViewWords, timeline: TimelineWords, network: TogetherWords,
    }
}

area! {
    /// Roll-calls on the page.
    RollcallsViewWords {
        findings: T, least: T, at_least: fn(u32) -> String, none: T, nobody_absent: T, too_short: T, no_members: T,
        turned: fn(&str, &str, &str, &str) -> String, always: fn(&str, usize, &str) -> String,
        most: fn(&str, usize, usize) -> String, only: fn(&str, &str, &str) -> String,
        members: T, members_lead: T, members_field: T, members_set: T, members_reset: T, members_of: fn(usize) -> String,
        table: T, table_lead: T, issue: T, share: fn(usize, usize) -> String, share_label: fn(&str, &str, usize, usize) -> String,
        not_named: T, no_member: T, elsewhere: T, guest: T,
        matrix: T, matrix_lead: T, named_in_all: T, named_in_some: T, named_in_none: T, no_member_short: T,
        cell: fn(&str, &str, usize, usize) -> String, absent_times: T, absent_of: fn(usize, usize) -> String,
    }
}

area! {
    /// Registers on the page.
    RegistersViewWords {
        register: T, contains: T, in_which: T, latest: T, by_status: T, any_status: T, none: T, none_so: T,
        entry: T, total: T, mark: fn(CourseStatus) -> T, cell: fn(&str, &str, u32, T) -> String,
        all_passages: fn(&str, usize) -> String, office: fn(&str, &str) -> String,
        told: fn(usize, usize) -> String,
    }
}

area! {
    /// The timeline.
    TimelineWords {
        title: T, none: T, told: fn(usize, &str, &str) -> String, label: T, hint: T, deadlines: fn(usize, &str) -> String,
        own_date: fn(&str) -> String, no_day: T, gap: fn(f64) -> String, table: T,
    }
}

area! {
    /// Who and what is named together, on the page.
    TogetherWords {
        title: T, kinds: T, least: T, at_least: fn(u32) -> String, told: fn(usize, u32) -> String,
        strongest: fn(&str, &str, u32) -> String, most: fn(&str, usize) -> String, shown: fn(usize, usize) -> String, none: fn(u32) -> String, label: T, table: T,
        both: fn(&str, &str) -> String, of_node: fn(&str) -> String, one: T, other: T, sentences: T,
    }
}
