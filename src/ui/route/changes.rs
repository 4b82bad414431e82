//! The settings of the view of what changed from edition to edition.

use super::named;
use crate::protocol::DifferenceReason;
use web_sys::UrlSearchParams;

/// What became of a clause: what the view can be narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Changed in substance.
    Substance,
    /// Reworded.
    Wording,
    /// Kept in part.
    Partly,
    /// New.
    New,
    /// Dropped.
    Dropped,
    /// Returned.
    Returned,
    /// Moved.
    Moved,
    /// Made of several.
    Merged,
    /// Become several.
    Split,
    /// The same.
    Same,
}

impl Change {
    /// All of them, the weightiest first.
    pub const ALL: [Self; 10] = [
        Self::Substance,
        Self::Wording,
        Self::Partly,
        Self::New,
        Self::Dropped,
        Self::Returned,
        Self::Moved,
        Self::Merged,
        Self::Split,
        Self::Same,
    ];
}

const CHANGES: [(&str, Change); 10] = [
    ("substance", Change::Substance),
    ("wording", Change::Wording),
    ("partly", Change::Partly),
    ("new", Change::New),
    ("dropped", Change::Dropped),
    ("returned", Change::Returned),
    ("moved", Change::Moved),
    ("merged", Change::Merged),
    ("split", Change::Split),
    ("same", Change::Same),
];

/// Which way a position went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// To a higher step.
    Up,
    /// To a lower one.
    Down,
    /// To the other side.
    Turned,
}

impl Course {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Up, Self::Down, Self::Turned];
}

const COURSES: [(&str, Course); 3] = [("up", Course::Up), ("down", Course::Down), ("turned", Course::Turned)];

/// What can differ in substance.
const DIFFERENCES: [(&str, DifferenceReason); 8] = [
    ("number", DifferenceReason::Number),
    ("date", DifferenceReason::Date),
    ("name", DifferenceReason::Name),
    ("title", DifferenceReason::Title),
    ("party", DifferenceReason::Party),
    ("negation", DifferenceReason::Negation),
    ("modal", DifferenceReason::Modal),
    ("stance", DifferenceReason::Stance),
];

/// The settings of the view.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangesRoute {
    /// The editions, in their order; none: those that are found.
    pub editions: Vec<String>,
    /// The later edition of the two that are shown, by its number; none: the last.
    pub step: Option<u32>,
    /// Only clauses of which this became; none: all that changed.
    pub only: Option<Change>,
    /// Only clauses in which such a thing differs.
    pub differs: Option<DifferenceReason>,
    /// Only clauses whose position went this way.
    pub course: Option<Course>,
    /// Only clauses with these words.
    pub search: String,
    /// The weightiest first, and not in the order of the text.
    pub weightiest: bool,
    /// Only the clauses of a section: the later edition's heading, or one that only the earlier has.
    pub section: Option<String>,
    /// Both texts from beginning to end, and not what changed alone.
    pub whole: bool,
}

impl ChangesRoute {
    /// Of the same editions all clauses, in the order of the text.
    #[must_use]
    pub fn widened(self) -> Self {
        let Self { editions, step, whole, .. } = self;
        Self { editions, step, whole, ..Self::default() }
    }

    /// What can differ in substance, in the order of the view.
    pub fn differences() -> impl Iterator<Item = DifferenceReason> {
        DIFFERENCES.into_iter().map(|(_, reason)| reason)
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        Self {
            editions: named::all(query, "d"),
            step: query.get("step").and_then(|step| step.parse().ok()),
            only: query.get("only").and_then(|name| named::of(&name, &CHANGES)),
            differs: query.get("differs").and_then(|name| named::of(&name, &DIFFERENCES)),
            course: query.get("position").and_then(|name| named::of(&name, &COURSES)),
            search: query.get("q").unwrap_or_default(),
            weightiest: query.get("weightiest").is_some(),
            section: query.get("section"),
            whole: query.get("whole").is_some(),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        self.editions.iter().for_each(|name| query.append("d", name));
        if let Some(step) = self.step {
            query.append("step", &step.to_string());
        }
        if let Some(only) = &self.only {
            named::write(query, "only", &CHANGES, only);
        }
        if let Some(differs) = &self.differs {
            named::write(query, "differs", &DIFFERENCES, differs);
        }
        if let Some(course) = &self.course {
            named::write(query, "position", &COURSES, course);
        }
        named::write_text(query, "q", &self.search);
        named::write_flag(query, "weightiest", self.weightiest);
        if let Some(section) = &self.section {
            query.append("section", section);
        }
        named::write_flag(query, "whole", self.whole);
    }
}
