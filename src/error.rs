//! What can go wrong, and what a reader should know although it went well.
//!
//! An [`Error`] ends the work on one file or one question; everything else goes on. A [`Warning`]
//! comes with a document, a [`Caution`] with an answer. None carries words for people: all have a stable code and
//! the facts, and only the page and the command line turn them into sentences, in the reader's language, with an
//! exhaustive match, so that a missing sentence does not compile.

use crate::protocol::Format;
use serde::{Deserialize, Serialize};

/// Why a file or a question could not be dealt with.
///
/// Serialised as an object whose `code` is the stable name:
///
/// ```
/// let error = duikan::error::Error::TooLarge { bytes: 60_000_000, limit: 20_000_000 };
/// assert_eq!(error.code(), "too-large");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Error {
    /// The file has no bytes, or nothing but white space.
    Empty,
    /// The bytes are not text in any encoding that is read here.
    Binary,
    /// The reader names an encoding that does not exist, or the file is in one that is not read (UTF-32).
    UnknownEncoding {
        /// Its name.
        label: String,
    },
    /// The file is larger than [`crate::settings::InputSettings::max_bytes`].
    TooLarge {
        /// The file's size in bytes.
        bytes: u64,
        /// The largest size that is read.
        limit: u64,
    },
    /// A format that is known and not read here.
    Unsupported {
        /// What the file is.
        format: Format,
    },
    /// The file is not what it should be by its format: cut short, or broken inside.
    Damaged {
        /// What the file is, or was.
        format: Format,
    },
    /// The file has a password.
    Protected {
        /// What the file is.
        format: Format,
    },
    /// The pages are pictures: somebody scanned them, and no text stands behind.
    NoText {
        /// How many pages there are.
        pages: u32,
    },
    /// The file unpacks to more than [`crate::settings::InputSettings::max_unpacked_bytes`].
    UnpacksTooLarge {
        /// The largest size that is unpacked, in bytes.
        limit: u64,
    },
    /// The file is packed from more parts than any document is.
    TooManyEntries {
        /// How many it has.
        entries: usize,
        /// How many are read at most.
        limit: usize,
    },
    /// An archive in an archive in an archive.
    NestedArchive,
    /// The table has more rows than become documents; those after are left out.
    TooManyRows {
        /// How many it has.
        rows: u32,
        /// How many are read.
        limit: u32,
    },
    /// Rows of a table have nothing in the column that holds the texts; the others are read.
    RowsWithoutText {
        /// How many have nothing there, and something elsewhere.
        rows: u32,
        /// Of how many.
        of: u32,
    },
    /// Lines of JSON Lines are damaged; the others are read.
    LinesDamaged {
        /// The numbers of the first of them, from 1.
        first: Vec<u32>,
        /// How many they are.
        lines: u32,
        /// Of how many.
        of: u32,
    },
    /// A sheet of a spreadsheet in which another sheet was read.
    OtherSheet,
    /// A sheet of a spreadsheet that is hidden, where others are not.
    HiddenSheet,
    /// The same bytes are on the shelf already.
    AlreadyThere {
        /// The name under which they are there.
        name: String,
    },
    /// A question names a document that is not on the shelf.
    UnknownDocument {
        /// The name asked for.
        name: String,
    },
    /// A question looks for nothing: an empty term.
    NothingAsked,
    /// What is searched for cannot be understood.
    BadQuery {
        /// What was asked.
        query: String,
        /// What is wrong with it.
        problem: QueryProblem,
    },
    /// A bound of a group's time is no date of the calendar.
    BadDate {
        /// What was written.
        text: String,
    },
    /// A group's time ends before it begins.
    DatesReversed {
        /// The first date, ISO 8601 as far as it goes.
        from: String,
        /// The last.
        to: String,
    },
    /// A group of texts that words are to be counted in is empty.
    EmptyGroup {
        /// Whether it is the target; otherwise the reference.
        target: bool,
    },
    /// A target leaves nothing of what it is set against, because all of it is in the target, too.
    NothingLeft {
        /// Whether it was set against all the rest: then the target is all that is counted.
        of_all: bool,
    },
    /// The texts have too few clauses for a topic model.
    TooFewClauses {
        /// How many they have.
        clauses: u32,
        /// How many it takes.
        least: u32,
    },
    /// The clauses have no word that a topic could be made of: all are stop words, numbers or single letters, or stand in
    /// one clause only.
    NoWordsLeft,
    /// More topics are asked for than there are different clauses.
    MoreTopicsThanClauses {
        /// How many topics.
        topics: u32,
        /// How many clauses.
        clauses: u32,
    },
    /// There are not two documents that could be editions of one another.
    OneEdition,
    /// A text is to be laid beside others, and there is no other.
    NoWitness {
        /// The text.
        base: String,
    },
    /// A number in a question is none that it may be.
    OutOfRange {
        /// Which number.
        number: Number,
        /// What was asked for.
        given: String,
    },
    /// The fewest words of a phrase are more than the most.
    LengthsReversed {
        /// The fewest.
        least: u32,
        /// The most.
        most: u32,
    },
    /// The question has no answer that is a table.
    NoTable,
    /// The file could not be read from the disk.
    Unreadable {
        /// What the operating system or the browser said.
        reason: String,
    },
    /// The engine stopped on this input. A defect; the engine has been started again.
    Stopped {
        /// What the engine said last.
        reason: String,
    },
}

/// A number in a question that has bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Number {
    /// Up to which q key words are listed, [`crate::protocol::KeynessQuery::most_q`]: 0 to 1.
    MostQ,
    /// Into how many parts a text is divided, [`crate::protocol::Axis::Position`]: [`crate::protocol::PARTS`].
    Parts,
    /// How many topics a model has, or how many the reader wants to be there: 2 to [`crate::protocol::MOST_TOPICS`].
    Topics,
    /// With how many further seeds a model is fitted, [`crate::protocol::TopicModelQuery::more_seeds`]: 0 to
    /// [`crate::protocol::MOST_SEEDS`].
    MoreSeeds,
    /// How much a word's share weighs in its relevance, [`crate::protocol::TopicModelQuery::relevance`]: 0 to 1.
    Relevance,
    /// How many words a phrase has at least: up to [`crate::count::LONGEST`].
    PhraseLength,
}

/// What is wrong with a query: see [`crate::query`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum QueryProblem {
    /// The regular expression is none.
    Regex {
        /// What the library of regular expressions says.
        reason: String,
    },
    /// The regular expression finds nothing, everywhere: it matches without a character.
    MatchesNothing,
    /// A part of speech that no word has.
    UnknownTag {
        /// The tag.
        tag: String,
    },
    /// An angle bracket without its other half, or without a tag.
    Brackets,
    /// Words of a list and a pattern's parts in one list: each pattern is searched for by itself.
    Mixed,
    /// How often a part of a pattern comes is not said in numbers, or in none that can be.
    Quantity {
        /// The most.
        limit: usize,
    },
    /// A pattern of nothing but places for any word, or for words that may be missing.
    AnyWordOnly,
    /// The pattern, or the list, has more parts than are searched for.
    TooLong {
        /// The most.
        limit: usize,
    },
}

impl Error {
    /// The stable name of this error, the same in every version, language and door.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Binary => "binary",
            Self::UnknownEncoding { .. } => "unknown-encoding",
            Self::TooLarge { .. } => "too-large",
            Self::Unsupported { .. } => "unsupported",
            Self::Damaged { .. } => "damaged",
            Self::Protected { .. } => "protected",
            Self::NoText { .. } => "no-text",
            Self::UnpacksTooLarge { .. } => "unpacks-too-large",
            Self::TooManyEntries { .. } => "too-many-entries",
            Self::NestedArchive => "nested-archive",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::RowsWithoutText { .. } => "rows-without-text",
            Self::LinesDamaged { .. } => "lines-damaged",
            Self::OtherSheet => "other-sheet",
            Self::HiddenSheet => "hidden-sheet",
            Self::AlreadyThere { .. } => "already-there",
            Self::UnknownDocument { .. } => "unknown-document",
            Self::NothingAsked => "nothing-asked",
            Self::BadQuery { .. } => "bad-query",
            Self::BadDate { .. } => "bad-date",
            Self::DatesReversed { .. } => "dates-reversed",
            Self::EmptyGroup { .. } => "empty-group",
            Self::NothingLeft { .. } => "nothing-left",
            Self::TooFewClauses { .. } => "too-few-clauses",
            Self::NoWordsLeft => "no-words-left",
            Self::MoreTopicsThanClauses { .. } => "more-topics-than-clauses",
            Self::OneEdition => "one-edition",
            Self::NoWitness { .. } => "no-witness",
            Self::OutOfRange { .. } => "out-of-range",
            Self::LengthsReversed { .. } => "lengths-reversed",
            Self::NoTable => "no-table",
            Self::Unreadable { .. } => "unreadable",
            Self::Stopped { .. } => "stopped",
        }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Error {}

/// Something that a reader should know before trusting the figures of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Caution {
    /// Texts are in both groups that are set against each other, in whole or in part. What is in both counts for the
    /// target only.
    InBothGroups {
        /// Their names.
        documents: Vec<String>,
    },
    /// So many topics are fitted to so few clauses that another seed may give others.
    FewClauses {
        /// How many topics.
        topics: u32,
        /// How many different clauses.
        clauses: u32,
    },
    /// So few documents are modelled that a topic may be no more than what one of them is about.
    FewDocuments {
        /// How many.
        documents: u32,
    },
    /// Topics change much with the seed.
    UnstableTopics {
        /// Their names.
        topics: Vec<String>,
    },
    /// The words of topics do not stand together more than by chance.
    IncoherentTopics {
        /// Their names.
        topics: Vec<String>,
    },
    /// Topics stand nearly all in one document of several.
    TopicsOfOneDocument {
        /// Their names.
        topics: Vec<String>,
    },
    /// Words that were to draw a topic to them are not in the model.
    SeedWordsMissing {
        /// The words.
        words: Vec<String>,
    },
    /// Two editions that are compared are the same text.
    SameText {
        /// The earlier one's name.
        a: String,
        /// The later one's.
        b: String,
    },
    /// Two editions that are compared are in different languages: no clause can be found in both.
    TwoLanguages {
        /// The earlier one's name.
        a: String,
        /// The later one's.
        b: String,
    },
    /// Editions have no date, and stand where they were given.
    Undated {
        /// Their names.
        documents: Vec<String>,
    },
    /// Texts are named that are not counted, because they are copies of others or set aside.
    NotCounted {
        /// Their names.
        documents: Vec<String>,
    },
    /// Of texts the topic lists cover less than half.
    LittleCovered {
        /// Their names.
        documents: Vec<String>,
    },
}

impl Caution {
    /// The same with other names for the documents: those by which a reader knows them.
    #[must_use]
    pub fn with(&self, name: impl Fn(&str) -> String) -> Self {
        let each = |documents: &[String]| documents.iter().map(|document| name(document)).collect();
        match self {
            Self::InBothGroups { documents } => Self::InBothGroups { documents: each(documents) },
            Self::SameText { a, b } => Self::SameText { a: name(a), b: name(b) },
            Self::TwoLanguages { a, b } => Self::TwoLanguages { a: name(a), b: name(b) },
            Self::Undated { documents } => Self::Undated { documents: each(documents) },
            Self::NotCounted { documents } => Self::NotCounted { documents: each(documents) },
            Self::LittleCovered { documents } => Self::LittleCovered { documents: each(documents) },
            Self::FewClauses { .. }
            | Self::FewDocuments { .. }
            | Self::UnstableTopics { .. }
            | Self::IncoherentTopics { .. }
            | Self::TopicsOfOneDocument { .. }
            | Self::SeedWordsMissing { .. } => self.clone(),
        }
    }
}

/// Something that a reader should know about a document that was read all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Warning {
    /// Bytes that could not be decoded stand as U+FFFD in the text, or stood there before.
    UnreadableCharacters {
        /// How many there are.
        count: usize,
    },
    /// No date was found, so the document stands outside the trends.
    NoDate,
    /// No headings were found, so its topics are judged by wording alone.
    NoHeadings,
    /// Two blocks were one sentence, cut by a line or page break, and are read as one.
    Joined {
        /// How many such cuts there are.
        count: usize,
    },
    /// Parts of the text are named in the file and are not in it.
    MissingParts {
        /// How many there are.
        count: usize,
    },
    /// Texts run through each other in it, as columns of a newspaper do that were copied as they stand.
    Interleaved {
        /// How many.
        threads: usize,
    },
    /// Some pages are pictures without text.
    PagesWithoutText {
        /// How many.
        pages: u32,
        /// Of how many.
        of: u32,
    },
    /// Some pages could not be read.
    PagesDamaged {
        /// How many.
        pages: u32,
        /// Of how many.
        of: u32,
    },
    /// The name was taken by another text, so this one was given a number.
    Renamed {
        /// The name that the file came with.
        from: String,
    },
}

impl Warning {
    /// Whether it is about the file and not about how its text was understood.
    #[must_use]
    pub fn is_of_the_file(&self) -> bool {
        matches!(
            self,
            Self::UnreadableCharacters { .. }
                | Self::MissingParts { .. }
                | Self::PagesWithoutText { .. }
                | Self::PagesDamaged { .. }
                | Self::Renamed { .. }
        )
    }
}
