//! Registers: what documents cite, date, count and name, and who stands in them together.

use super::{PartyAnswer, Place};
use serde::{Deserialize, Serialize};

/// Which registers to give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RegistersQuery {
    /// Only these registers; none: all.
    pub kinds: Vec<RegisterKind>,
    /// Only these documents; none: all.
    pub documents: Vec<String>,
    /// Every copy of a text that is there more than once, too.
    pub copies: bool,
    /// Only entries whose name has this in it.
    pub contains: String,
    /// How many entries to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for RegistersQuery {
    fn default() -> Self {
        Self {
            kinds: Vec::new(),
            documents: Vec::new(),
            copies: false,
            contains: String::new(),
            offset: 0,
            limit: 1000,
        }
    }
}

/// A register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterKind {
    /// Treaties, declarations, programmes and resolutions cited.
    Instruments,
    /// Dates, periods, deadlines.
    Dates,
    /// Figures and sums.
    Figures,
    /// Exercises, operations, initiatives: what stands as a name in quotation marks.
    Names,
    /// Persons with their offices.
    Persons,
    /// Where meetings were held, and where instruments were adopted.
    Places,
}

/// Answer to [`super::Question::Registers`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegistersAnswer {
    /// The documents in the order of their dates, those without one last.
    pub documents: Vec<RegisterDocument>,
    /// How many entries there are.
    pub total: u32,
    /// Those asked for, register by register: instruments, dates in their order, figures, names, persons, places.
    pub entries: Vec<RegisterEntry>,
    /// Offices that one person holds in one document and another in another.
    pub changes: Vec<OfficeChange>,
}

/// A document that was read for the registers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterDocument {
    /// Its name.
    pub document: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
}

/// An entry of a register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegisterEntry {
    /// What it is.
    pub what: Registered,
    /// Its name as the first passage has it.
    pub name: String,
    /// By this name all its passages were found to be one: folded, bodies by their short names.
    pub key: String,
    /// What it is to each of the documents, in their order.
    pub course: Vec<CourseAnswer>,
    /// Every passage, in the order of the documents.
    pub passages: Vec<PassageOf>,
}

/// What a register says of an entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "register", rename_all = "kebab-case")]
pub enum Registered {
    /// An instrument.
    Instruments,
    /// A date.
    Dates {
        /// What it is.
        kind: DateKind,
        /// ISO 8601 as far as it goes; nothing for a deadline without a beginning.
        from: Option<String>,
        /// The same of its end; of a date once more itself.
        to: String,
    },
    /// A figure.
    Figures {
        /// Its value, with what 万 or million make of it.
        value: f64,
        /// Its unit: ISO 4217's letters of a currency, `%`, `pp` of percentage points, else as it is written.
        unit: String,
        /// What is counted or measured; empty where nothing says so.
        of: String,
    },
    /// A name in quotation marks.
    Names {
        /// What bears it, as the noun beside it says.
        kind: NamedKind,
    },
    /// A person in an office.
    Persons {
        /// The state or body; nothing where none is named.
        party: Option<PartyAnswer>,
        /// The office.
        office: String,
        /// The person.
        person: String,
    },
    /// A place.
    Places {
        /// What was done there.
        act: PlaceAct,
    },
}

impl Registered {
    /// The register that it stands in.
    #[must_use]
    pub fn kind(&self) -> RegisterKind {
        match self {
            Self::Instruments => RegisterKind::Instruments,
            Self::Dates { .. } => RegisterKind::Dates,
            Self::Figures { .. } => RegisterKind::Figures,
            Self::Names { .. } => RegisterKind::Names,
            Self::Persons { .. } => RegisterKind::Persons,
            Self::Places { .. } => RegisterKind::Places,
        }
    }
}

/// What a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// A day, a month or a year.
    Date,
    /// From one to another.
    Period,
    /// By when.
    Deadline,
}

/// What bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamedKind {
    /// 演习.
    Exercise,
    /// 行动.
    Operation,
    /// 倡议.
    Initiative,
    /// 计划, 规划, 工程.
    Programme,
    /// 项目.
    Project,
    /// 战略, 政策.
    Strategy,
    /// 机制, 进程, 联络组.
    Mechanism,
    /// 会议, 论坛, 活动, 比赛.
    Event,
    /// 组织, 势力.
    Group,
    /// 精神, 原则, 理念.
    Principle,
    /// Nothing says what.
    Other,
}

/// What was done in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceAct {
    /// A meeting was held.
    Held,
    /// An instrument was adopted, signed or approved.
    Adopted,
}

/// What an entry is to a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseAnswer {
    /// What.
    pub status: CourseStatus,
    /// How many passages there are in it.
    pub passages: u32,
}

/// What an entry is to a document, by the dates of the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CourseStatus {
    /// No earlier document has it, and this one hasn't either.
    NotYet,
    /// It has it, and none is earlier than it.
    Oldest,
    /// It has it, and no earlier one.
    First,
    /// It has it, and so had an earlier one.
    Again,
    /// The date before had it, and this one hasn't.
    Dropped,
    /// It was dropped before.
    Gone,
    /// It had been dropped, and is here again.
    Returned,
    /// The document has no date, and has it.
    Undated,
    /// The document has no date, and hasn't it.
    Missing,
}

/// A passage of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassageOf {
    /// Where.
    #[serde(flatten)]
    pub place: Place,
    /// Its words.
    pub text: String,
    /// The sentence; nothing of a date that stands alone.
    pub clause: Option<Place>,
    /// It stands in a title.
    pub in_title: bool,
    /// What it says more: the meeting that was held in a place.
    pub note: String,
}

impl PassageOf {
    /// What a reader has to see of it: its sentence, or it alone.
    #[must_use]
    pub fn sentence(&self) -> &Place {
        self.clause.as_ref().unwrap_or(&self.place)
    }
}

/// An office that several persons hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeChange {
    /// The state or body.
    pub party: PartyAnswer,
    /// The office.
    pub office: String,
    /// Who held it, in the order of the documents, each document once.
    pub holders: Vec<Holder>,
}

/// Who holds an office in a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The person.
    pub person: String,
    /// The document's date.
    pub date: Option<String>,
    /// Where it says so.
    pub place: Place,
}

/// Which network to give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NetworkQuery {
    /// Only nodes of these kinds; none: all.
    pub kinds: Vec<NodeKind>,
    /// Only these documents; none: all.
    pub documents: Vec<String>,
    /// Every copy of a text that is there more than once, too.
    pub copies: bool,
    /// Only what stands together in so many sentences.
    pub least: u32,
    /// How many edges at most, the heaviest first.
    pub limit: usize,
}

impl Default for NetworkQuery {
    fn default() -> Self {
        Self { kinds: Vec::new(), documents: Vec::new(), copies: false, least: 1, limit: 200 }
    }
}

/// What stands in a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeKind {
    /// A state or an organisation.
    Party,
    /// An instrument.
    Instrument,
    /// A name in quotation marks.
    Name,
    /// A person.
    Person,
}

/// Answer to [`super::Question::Network`]: who and what is named together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NetworkAnswer {
    /// What stands in the edges, those of most sentences first.
    pub nodes: Vec<NodeAnswer>,
    /// How many edges there are.
    pub total: u32,
    /// Those asked for, the heaviest first.
    pub edges: Vec<EdgeAnswer>,
}

/// A party, an instrument, a named thing or a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeAnswer {
    /// What it is.
    pub kind: NodeKind,
    /// Its name as it is first written.
    pub name: String,
    /// By this all its passages were found to be one: of a party its id.
    pub key: String,
    /// Of a party its short names.
    pub party: Option<PartyAnswer>,
    /// In how many sentences it stands.
    pub clauses: u32,
    /// In how many documents.
    pub documents: u32,
}

/// Two that stand together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EdgeAnswer {
    /// One, by its place in [`NetworkAnswer::nodes`].
    pub a: u32,
    /// The other.
    pub b: u32,
    /// In how many sentences both stand.
    pub weight: u32,
    /// Those sentences.
    pub places: Vec<Place>,
}
