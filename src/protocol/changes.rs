//! What changed from edition to edition.

use super::{CollatedRun, DifferenceReason, Kind, Place, Role};
use crate::{error::Caution, numbers::narrow};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Of which editions, and what the reader knows better.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChangesQuery {
    /// The documents' names on the shelf, in the order of the editions. None: the longest series that is found, or if
    /// there is none all documents, by their dates.
    pub documents: Vec<String>,
    /// Which clauses belong together, and which do not; of what is said twice of two clauses the last.
    pub relinks: Vec<Relink>,
    /// The links to these editions, by their numbers (a greater one than there are means the last), come with their words
    /// as what is equal and what differs.
    pub runs: Vec<u32>,
}

/// What the reader says of two clauses of editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relink {
    /// A place in the earlier clause.
    pub from: Place,
    /// A place in the later one.
    pub to: Place,
    /// Whether they are versions of one.
    pub linked: bool,
}

/// Answer to [`super::Question::Changes`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangesAnswer {
    /// The series that were found, the longest first: documents of one issuer and kind, by their dates.
    pub series: Vec<SeriesAnswer>,
    /// The editions that were compared, in order, with their clauses.
    pub editions: Vec<EditionAnswer>,
    /// Which clauses are versions of one: by the later edition and its clauses.
    pub links: Vec<LinkAnswer>,
    /// What changed from each edition to the next.
    pub steps: Vec<StepAnswer>,
    /// What a reader should know before trusting it.
    pub cautions: Vec<Caution>,
}

impl ChangesAnswer {
    /// The names of the editions, in order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.editions.iter().map(|edition| edition.document.clone()).collect()
    }

    /// The clauses of a step that have no counterpart, titles, headings and signatures among them: of the later edition
    /// those that no earlier one has, and of the earlier one those that the later lacks.
    #[must_use]
    pub fn without_counterpart(&self, step: &StepAnswer) -> (BTreeSet<u32>, BTreeSet<u32>) {
        let clauses = |edition: u32| (0..narrow(self.editions[edition as usize].clauses.len())).collect();
        let (mut new, mut dropped): (BTreeSet<u32>, BTreeSet<u32>) = (clauses(step.to), clauses(step.from));
        for link in self.links.iter().filter(|link| link.to.edition == step.to) {
            new.remove(&link.to.clause);
            if link.from.edition == step.from {
                dropped.remove(&link.from.clause);
            }
        }
        (new, dropped)
    }
}

/// Documents that are editions of one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesAnswer {
    /// Their names, by their dates.
    pub documents: Vec<String>,
    /// Who issued them, as the first of them names it.
    pub issuer: Option<String>,
    /// What kind of text they are.
    pub kind: Option<Kind>,
}

/// An edition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EditionAnswer {
    /// Its name on the shelf.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// Its letters, digits and Chinese characters.
    pub letters: u32,
    /// Those that stand in no earlier edition; a letter stands there if a stretch of some around it does.
    pub new_letters: u32,
    /// Their share of the edition, 0 to 1; nothing of the first edition.
    pub novelty: Option<f64>,
    /// Its headings, in order.
    pub headings: Vec<String>,
    /// Its clauses, in order.
    pub clauses: Vec<ClauseAnswer>,
}

/// A clause: a sentence, a heading, a title or a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseAnswer {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// Its words.
    pub text: String,
    /// What the paragraph is that it stands in.
    pub role: Role,
    /// The number of its paragraph, from 0.
    pub paragraph: u32,
    /// The heading that it stands under, by its number in [`EditionAnswer::headings`].
    pub heading: Option<u32>,
}

impl ClauseAnswer {
    /// Whether it says something, and is no title, heading or signature.
    #[must_use]
    pub fn is_statement(&self) -> bool {
        !matches!(self.role, Role::Title | Role::Heading | Role::Signature)
    }
}

/// A clause, by the number of its edition and its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ClauseNumber {
    /// The edition, by its number in [`ChangesAnswer::editions`].
    pub edition: u32,
    /// The clause, by its number in [`EditionAnswer::clauses`].
    pub clause: u32,
}

/// Two clauses that are versions of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
pub struct LinkAnswer {
    /// The earlier one: of the edition before, or of an earlier one if the clause returned.
    pub from: ClauseNumber,
    /// The later one.
    pub to: ClauseNumber,
    /// What became of it.
    pub label: LinkLabel,
    /// What differs in substance: which part, and why.
    pub substance: Vec<SubstanceAnswer>,
    /// It stands in another section, or far from where it stood.
    pub moved: bool,
    /// The later clause is made of several.
    pub merged: bool,
    /// The earlier clause became several.
    pub split: bool,
    /// The edition before the later one lacks it.
    pub returned: bool,
    /// How sure it is that they belong together, 0 to 1; 1 if the reader says so.
    pub certainty: f64,
    /// The reader says so.
    pub by_reader: bool,
    /// Both, as what is equal and what differs; only for the editions that were asked for.
    pub runs: Vec<CollatedRun>,
}

/// A difference of substance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubstanceAnswer {
    /// The difference, by its number among the changed runs of both.
    pub difference: u32,
    /// What the earlier clause has, in whole words; of a long difference what matters in it. Empty if it lacks it.
    pub from: String,
    /// What the later one has instead; empty if it lacks it.
    pub to: String,
    /// What of the things that matter differs there.
    pub reasons: Vec<DifferenceReason>,
}

/// What became of a clause that a later edition has, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkLabel {
    /// It is the same, spelling aside.
    Same,
    /// It says the same in other words.
    Wording,
    /// It says something else of the same: another figure, date, instrument, party, position.
    Substance,
    /// A part of it was kept.
    Partly,
}

/// What changed from one edition to the next. Only statements are counted and listed, not titles, headings and
/// signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepAnswer {
    /// The earlier edition, by its number.
    pub from: u32,
    /// The later one.
    pub to: u32,
    /// Clauses of the later one that no edition before has.
    pub new: Vec<u32>,
    /// Clauses of the earlier one that the later one lacks.
    pub dropped: Vec<u32>,
    /// Clauses of the later one that an edition had before the earlier one.
    pub returned: Vec<u32>,
    /// How many clauses became what.
    pub counts: ChangeCounts,
    /// The same for each section: those of the later edition in order, then those that only the earlier one has.
    pub sections: Vec<SectionChanges>,
}

/// How many clauses became what. A later clause counts once, by the surest of its links, and a dropped one of the
/// earlier edition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeCounts {
    /// The same.
    pub same: u32,
    /// Reworded.
    pub wording: u32,
    /// Changed in substance.
    pub substance: u32,
    /// Kept in part.
    pub partly: u32,
    /// New.
    pub new: u32,
    /// Dropped.
    pub dropped: u32,
    /// Returned.
    pub returned: u32,
    /// Of those that are kept, how many were moved.
    pub moved: u32,
    /// … how many were made of several.
    pub merged: u32,
    /// … how many became several.
    pub split: u32,
}

/// What changed in a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionChanges {
    /// Its heading in the earlier edition; none before the first, and none if that has no such section.
    pub old: Option<String>,
    /// Its heading in the later edition.
    pub new: Option<String>,
    /// How many clauses became what.
    pub counts: ChangeCounts,
}
