//! Issues: what positions are taken on, edition by edition.

use super::{Relink, Rung, Stance};
use crate::error::Caution;
use serde::{Deserialize, Serialize};

/// Over which editions to follow positions, and which issues to give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct IssuesQuery {
    /// The documents' names on the shelf, in the order of the editions. None: the longest series that is found, or if
    /// there is none all documents, by their dates.
    pub documents: Vec<String>,
    /// Which clauses belong together, and which do not, as [`super::ChangesQuery`] has them.
    pub relinks: Vec<Relink>,
    /// Only issues on which the position or its subject changed.
    pub only_changed: bool,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for IssuesQuery {
    fn default() -> Self {
        Self { documents: Vec::new(), relinks: Vec::new(), only_changed: false, offset: 0, limit: 10_000 }
    }
}

/// Answer to [`super::Question::Issues`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IssuesAnswer {
    /// The editions, in order.
    pub editions: Vec<IssueEdition>,
    /// The issues asked for: those with the greatest change first, else in the order of the latest edition that has them.
    pub issues: Vec<Issue>,
    /// How many there are.
    pub total: u32,
    /// How many steps of all issues went which way.
    pub counts: IssueCounts,
    /// What a reader should know before trusting it.
    pub cautions: Vec<Caution>,
}

/// An edition, and how many of its positions stand where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueEdition {
    /// Its name on the shelf.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// How many positions it takes.
    pub positions: u32,
    /// How many on each rung, from the lowest step to the highest.
    pub rungs: Vec<RungCount>,
}

/// How many positions stand on a rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RungCount {
    /// Which.
    pub rung: Rung,
    /// How many.
    pub count: u32,
}

/// How many steps between editions went which way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueCounts {
    /// To a stronger position on the same side.
    pub up: u32,
    /// To a weaker one on the same side.
    pub down: u32,
    /// To the other side.
    pub turned: u32,
    /// Neither.
    pub same: u32,
    /// Issues on which another subject takes the position.
    pub subjects: u32,
}

/// A matter on which editions take a position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// What it is about: the first words of the object, in the latest edition that has it.
    pub label: String,
    /// For each edition its positions, in the order of the text; none where it takes none.
    pub cells: Vec<Vec<IssuePosition>>,
    /// From each edition that takes a position to the next that does.
    pub steps: Vec<IssueStep>,
    /// Where another subject takes the position.
    pub subjects: Vec<SubjectStep>,
}

impl Issue {
    /// Whether the position or its subject changed between any two editions.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        !self.subjects.is_empty() || self.steps.iter().any(|step| step.direction != StepDirection::Same)
    }
}

/// A position on an issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuePosition {
    /// The verb as it is written, with what belongs to it: 坚决反对, 不支持, strongly support.
    pub written: String,
    /// All else of it.
    #[serde(flatten)]
    pub stance: Stance,
}

/// How a position changed from one edition to the next that takes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueStep {
    /// The earlier edition, by its number.
    pub from: u32,
    /// The later one.
    pub to: u32,
    /// The earlier position, by its number in the cell.
    pub from_position: u32,
    /// The later one.
    pub to_position: u32,
    /// How many steps stronger it is, or below 0 weaker; to the other side how far up the ladder, or down.
    pub by: i8,
    /// Which way.
    pub direction: StepDirection,
    /// Whether it went to the other side: from support to opposition, or back.
    pub turned: bool,
}

/// Which way a position went on the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepDirection {
    /// To a stronger one; to the other side, up the ladder.
    Up,
    /// To a weaker one; to the other side, down the ladder.
    Down,
    /// It stayed.
    Same,
}

/// Another subject takes the position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectStep {
    /// The earlier edition, by its number.
    pub from: u32,
    /// The later one.
    pub to: u32,
    /// Who took it.
    pub old: String,
    /// Who takes it.
    pub new: String,
}
