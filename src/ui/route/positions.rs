//! The settings of the view of positions, of all its parts: who goes from one to the other and back finds it as it was.

use super::{named, records::RecordsRoute};
use crate::protocol::Rung;
use web_sys::UrlSearchParams;

/// The parts of the view of positions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PositionsPart {
    /// Who took which stance on what, edition by edition.
    #[default]
    Ladder,
    /// The ladder's verbs.
    Verbs,
    /// Who is named and who is absent.
    Rollcalls,
    /// What is cited, dated, counted and named.
    Registers,
    /// Dates, periods and deadlines on an axis.
    Timeline,
    /// Who and what is named together.
    Network,
}

impl PositionsPart {
    /// Each, in the order of the tabs.
    pub const ALL: [Self; 6] =
        [Self::Ladder, Self::Rollcalls, Self::Registers, Self::Timeline, Self::Network, Self::Verbs];

    /// Its name in the address.
    #[must_use]
    pub fn name(self) -> &'static str {
        named::name(&self, &PARTS).unwrap_or("ladder")
    }
}

const PARTS: [(&str, PositionsPart); 6] = [
    ("ladder", PositionsPart::Ladder),
    ("verbs", PositionsPart::Verbs),
    ("rollcalls", PositionsPart::Rollcalls),
    ("registers", PositionsPart::Registers),
    ("timeline", PositionsPart::Timeline),
    ("network", PositionsPart::Network),
];

/// The settings of the view.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PositionsRoute {
    /// Which part is shown.
    pub part: PositionsPart,
    /// The editions, in their order; none: those that are found.
    pub editions: Vec<String>,
    /// Only issues on which a position changed.
    pub changed: bool,
    /// Only issues on which this subject takes a position.
    pub subject: Option<String>,
    /// Only issues with a position on this rung.
    pub rung: Option<Rung>,
    /// Only issues with these words.
    pub search: String,
    /// Of roll-calls, registers, the timeline and the network.
    pub records: RecordsRoute,
}

impl PositionsRoute {
    /// The same settings, another part.
    #[must_use]
    pub fn at(&self, part: PositionsPart) -> Self {
        Self { part, ..self.clone() }
    }

    /// The name of what is shown: the part, of the registers which.
    #[must_use]
    pub fn shown(&self) -> &'static str {
        match self.part {
            PositionsPart::Registers => self.records.register_name(),
            part => part.name(),
        }
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        Self {
            part: named::read(query, "part", &PARTS),
            editions: named::all(query, "d"),
            changed: query.get("changed").is_some(),
            subject: query.get("subject"),
            rung: query.get("rung").and_then(|name| Rung::of_name(&name)),
            search: query.get("q").unwrap_or_default(),
            records: RecordsRoute::read(query),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        if self.part != PositionsPart::default() {
            named::write(query, "part", &PARTS, &self.part);
        }
        self.editions.iter().for_each(|name| query.append("d", name));
        named::write_flag(query, "changed", self.changed);
        if let Some(subject) = &self.subject {
            query.append("subject", subject);
        }
        if let Some(rung) = self.rung {
            query.append("rung", rung.name());
        }
        named::write_text(query, "q", &self.search);
        self.records.write(query);
    }
}
