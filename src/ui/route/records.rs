//! The settings of roll-calls, registers, the timeline and the network: parts of the view of positions.

use super::named;
use crate::protocol::{CourseStatus, NodeKind, RegisterKind};
use web_sys::UrlSearchParams;

const REGISTERS: [(&str, RegisterKind); 6] = [
    ("instruments", RegisterKind::Instruments),
    ("dates", RegisterKind::Dates),
    ("figures", RegisterKind::Figures),
    ("names", RegisterKind::Names),
    ("persons", RegisterKind::Persons),
    ("places", RegisterKind::Places),
];

const STATUSES: [(&str, CourseStatus); 9] = [
    ("oldest", CourseStatus::Oldest),
    ("first", CourseStatus::First),
    ("again", CourseStatus::Again),
    ("returned", CourseStatus::Returned),
    ("dropped", CourseStatus::Dropped),
    ("gone", CourseStatus::Gone),
    ("not-yet", CourseStatus::NotYet),
    ("undated", CourseStatus::Undated),
    ("missing", CourseStatus::Missing),
];

const NODES: [(&str, NodeKind); 4] = [
    ("party", NodeKind::Party),
    ("instrument", NodeKind::Instrument),
    ("name", NodeKind::Name),
    ("person", NodeKind::Person),
];

/// The settings of what is on record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordsRoute {
    /// Only these documents; none: all.
    pub documents: Vec<String>,
    /// The members that lists are held against; none: those that the documents tell.
    pub members: Vec<String>,
    /// So many parties in a row are a roll-call; none: as the engine has it.
    pub least: Option<u32>,
    /// Which register; none: the first.
    pub register: Option<RegisterKind>,
    /// Only entries with these words.
    pub contains: String,
    /// By which document entries are sorted out; none: the last.
    pub by: Option<String>,
    /// Only entries that are this to it.
    pub status: Option<CourseStatus>,
    /// Only nodes of these kinds; none: all.
    pub kinds: Vec<NodeKind>,
    /// Only what stands together in so many sentences; none: as the view begins.
    pub weight: Option<u32>,
}

impl RecordsRoute {
    /// The registers, in the order of the view.
    pub fn registers() -> impl Iterator<Item = RegisterKind> {
        REGISTERS.into_iter().map(|(_, register)| register)
    }

    /// The name of the register that is shown.
    #[must_use]
    pub fn register_name(&self) -> &'static str {
        self.register.and_then(|register| named::name(&register, &REGISTERS)).unwrap_or(REGISTERS[0].0)
    }

    /// What an entry can be to a document, in the order of the view.
    pub fn statuses() -> impl Iterator<Item = CourseStatus> {
        STATUSES.into_iter().map(|(_, status)| status)
    }

    /// The kinds of nodes, in the order of the view.
    pub fn nodes() -> impl Iterator<Item = NodeKind> {
        NODES.into_iter().map(|(_, kind)| kind)
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        let number = |key| query.get(key).and_then(|text| text.parse().ok());
        Self {
            documents: named::all(query, "in"),
            members: named::all(query, "member"),
            least: number("least"),
            register: query.get("register").and_then(|name| named::of(&name, &REGISTERS)),
            contains: query.get("has").unwrap_or_default(),
            by: query.get("by"),
            status: query.get("status").and_then(|name| named::of(&name, &STATUSES)),
            kinds: named::all(query, "kind").iter().filter_map(|name| named::of(name, &NODES)).collect(),
            weight: number("weight"),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        self.documents.iter().for_each(|name| query.append("in", name));
        self.members.iter().for_each(|name| query.append("member", name));
        if let Some(least) = self.least {
            query.append("least", &least.to_string());
        }
        if let Some(register) = &self.register {
            named::write(query, "register", &REGISTERS, register);
        }
        named::write_text(query, "has", &self.contains);
        if let Some(by) = &self.by {
            query.append("by", by);
        }
        if let Some(status) = &self.status {
            named::write(query, "status", &STATUSES, status);
        }
        self.kinds.iter().for_each(|kind| named::write(query, "kind", &NODES, kind));
        if let Some(weight) = self.weight {
            query.append("weight", &weight.to_string());
        }
    }
}
