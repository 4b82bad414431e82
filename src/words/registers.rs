//! Roll-calls, registers and the network.

use super::T;
use crate::protocol::{
    CourseStatus, DateKind, MembersFrom, NamedKind, NodeKind, PartyAnswer, PlaceAct, RegisterKind,
};

area! {
    /// Who is named and who is absent, and what is cited, dated, counted and named.
    RegistersWords {
        party: fn(&PartyAnswer) -> String, undated: T,
        no_rollcalls: T, members: fn(&str, &[String]) -> String, members_from: fn(MembersFrom, Option<&str>) -> String,
        named: T, absent: T, absent_elsewhere: fn(&str) -> String, all_named: T, unknown: fn(&[String]) -> String,
        no_entries: T, total: fn(u32, usize) -> String, register: fn(RegisterKind) -> T, date_kind: fn(DateKind) -> T,
        named_kind: fn(NamedKind) -> T, act: fn(PlaceAct) -> T, status: fn(CourseStatus) -> T, changes: T,
        no_network: T, node_kind: fn(NodeKind) -> T, edges: fn(u32) -> String,
    }
}
