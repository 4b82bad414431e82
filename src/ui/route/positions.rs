//! The settings of the view of positions, of all its parts: who goes from one to the other and back finds it as it was.

use super::named;
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
}

impl PositionsPart {
    /// Each, in the order of the tabs.
    pub const ALL: [Self; 2] = [Self::Ladder, Self::Verbs];

    /// Its name in the address.
    #[must_use]
    pub fn name(self) -> &'static str {
        named::name(&self, &PARTS).unwrap_or("ladder")
    }
}

const PARTS: [(&str, PositionsPart); 2] =
    [("ladder", PositionsPart::Ladder), ("verbs", PositionsPart::Verbs)];

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
}

impl PositionsRoute {
    /// The same settings, another part.
    #[must_use]
    pub fn at(&self, part: PositionsPart) -> Self {
        Self { part, ..self.clone() }
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        Self {
            part: named::read(query, "part", &PARTS),
            editions: named::all(query, "d"),
            changed: query.get("changed").is_some(),
            subject: query.get("subject"),
            rung: query.get("rung").and_then(|name| Rung::of_name(&name)),
            search: query.get("q").unwrap_or_default(),
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
    }
}
