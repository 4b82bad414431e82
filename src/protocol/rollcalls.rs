//! Roll-calls: who is named on an issue, and who is absent.

use super::Place;
use crate::segment::Party;
use serde::{Deserialize, Serialize};

/// Which roll-calls to give, and against whom to hold them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RollcallsQuery {
    /// The members that a list is held against, by names or ids; none: those that each document itself tells.
    pub members: Vec<String>,
    /// So many parties in a row are a roll-call, at least 2.
    pub least: u32,
    /// Only these documents; none: all.
    pub documents: Vec<String>,
    /// Every copy of a text that is there more than once, too.
    pub copies: bool,
}

impl Default for RollcallsQuery {
    fn default() -> Self {
        Self { members: Vec::new(), least: 3, documents: Vec::new(), copies: false }
    }
}

/// Answer to [`super::Question::Rollcalls`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RollcallsAnswer {
    /// The documents in the order of their dates, each with its members.
    pub documents: Vec<RollcallDocument>,
    /// Every list, in the order of the documents.
    pub rollcalls: Vec<RollcallAnswer>,
    /// The lists by what they are about, those of most documents first.
    pub issues: Vec<IssueAnswer>,
    /// Of the members that the reader names, those that nobody goes by.
    pub unknown: Vec<String>,
}

/// A document, and the members that its lists are held against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RollcallDocument {
    /// Its name.
    pub document: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// The members; none where nobody tells them.
    pub members: Vec<PartyAnswer>,
    /// Where they were taken from.
    pub source: MembersFrom,
    /// The other document that they were taken from.
    pub taken_from: Option<String>,
}

/// Where the members were taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MembersFrom {
    /// The reader named them.
    Reader,
    /// Those who signed.
    Signatories,
    /// Those whom the opening names as taking part.
    Opening,
    /// Another document, the nearest that tells them.
    Other,
    /// Nobody tells them.
    Nowhere,
}

/// A state or an organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PartyAnswer {
    /// Its id: ISO 3166's three letters of a state, the usual letters of an organisation.
    pub id: String,
    /// Its short name in Chinese.
    pub zh: String,
    /// Its short name in English.
    pub en: String,
}

impl From<&Party> for PartyAnswer {
    fn from(party: &Party) -> Self {
        Self { id: party.id.to_owned(), zh: party.zh.to_owned(), en: party.en.to_owned() }
    }
}

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RollcallKind {
    /// States or bodies.
    Parties,
    /// Persons with their states or bodies.
    Persons,
}

/// A list of parties.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RollcallAnswer {
    /// What is listed.
    pub kind: RollcallKind,
    /// What the sentence is about, in its own words.
    pub label: String,
    /// The issue, by its place in [`RollcallsAnswer::issues`].
    pub issue: u32,
    /// The sentence.
    pub clause: Place,
    /// The list.
    pub list: Place,
    /// The list's words.
    pub text: String,
    /// Those named, in order.
    pub named: Vec<NamedParty>,
    /// The members that the list does not name.
    pub absent: Vec<AbsentParty>,
    /// How much of the members it names, 0 to 1; nothing where no members are known.
    pub share: Option<f64>,
}

/// A party that a list names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedParty {
    /// Which.
    #[serde(flatten)]
    pub party: PartyAnswer,
    /// Its name as it is written.
    pub text: String,
    /// Where.
    pub place: Place,
    /// Whether it is a member.
    pub member: bool,
}

/// A member that a list does not name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbsentParty {
    /// Which.
    #[serde(flatten)]
    pub party: PartyAnswer,
    /// Where the sentence names it all the same, outside the list: as the one whose initiative it is.
    pub elsewhere: Option<Place>,
}

/// Lists about one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IssueAnswer {
    /// What they are about, in the words of the first.
    pub label: String,
    /// The lists, by their places in [`RollcallsAnswer::rollcalls`].
    pub rollcalls: Vec<u32>,
}
