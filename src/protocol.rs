//! What crosses between the doors (page, JavaScript, command line) and the engine.
//!
//! # The dialogue of page and worker
//!
//! 1. The worker says [`Reply::Ready`] with its version, once, before anything else. A page of another
//!    version says so instead of going on: files of two releases got mixed up on the host.
//! 2. The page sends a [`Request`] with an id of its own choosing. The bytes of a file travel beside
//!    it as a transferred `ArrayBuffer`.
//! 3. The worker answers with the same id: any number of [`Reply::Progress`], then exactly one of the
//!    other replies. It takes requests in the order in which they came.
//!    The reply is the message itself; only of [`Reply::Unpacked`] the message is an array: the reply, and
//!    an array of transferred `ArrayBuffer`s, one a name in the order of the names.
//! 4. What fails is a [`Reply::Failed`], never silence. If the engine itself stops (a panic), the
//!    worker says [`Reply::Failed`] with [`Error::Stopped`] and is of no
//!    more use; the page ends it, starts another and sends it the shelf again.
//! 5. To cancel, the page ends the worker and does the same.
//!
//! # Shapes
//!
//! Everything here is a plain object in JavaScript and JSON. Every position is counted in **UTF-16
//! units of the decoded text**, as `String.prototype.slice` wants them; inside the engine positions
//! are bytes ([`crate::span::Span`]). The types here know nothing of the engine's inner ones.

mod answers;
mod changes;
mod collation;
mod documents;
mod edit;
mod extracted;
mod findings;
mod found;
mod groups;
mod issues;
mod provenance;
mod reading;
mod registers;
mod reuse;
mod roles;
mod rollcalls;
mod similar;
mod stances;
mod topic_lists;
mod topic_model;
mod topic_passages;
mod words;

pub use answers::*;
pub use changes::*;
pub use collation::*;
pub use documents::*;
pub use edit::*;
pub use extracted::*;
pub use findings::*;
pub use found::*;
pub use groups::*;
pub use issues::*;
pub use provenance::*;
pub use reading::*;
pub use registers::*;
pub use reuse::*;
pub use roles::*;
pub use rollcalls::*;
pub use similar::*;
pub use stances::*;
pub use topic_lists::*;
pub use topic_model::*;
pub use topic_passages::*;
pub use words::*;

use crate::{
    error::{Caution, Error},
    settings::Settings,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the program, as [`Reply::Ready`] reports it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the page asks the worker to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "request", content = "with", rename_all = "kebab-case")]
pub enum Request {
    /// Read a file and put its documents on the shelf. Its bytes come with the message.
    /// Answered by [`Reply::Opened`], or for an archive by [`Reply::Unpacked`].
    Open {
        /// The file's name.
        name: String,
        /// How to read it.
        reading: Reading,
        /// The documents whose place on the shelf the new ones take: those of the same file, read
        /// otherwise before.
        instead_of: Vec<String>,
        /// Otherwise the document on the shelf that they come to stand before; none: they come last.
        #[serde(default)]
        before: Option<String>,
        /// If its text was taken out before, what the file was; the bytes are then the text, in UTF-8.
        extracted: Option<Extracted>,
    },
    /// Take a document off the shelf. Answered by [`Reply::Done`].
    Close {
        /// Its name on the shelf.
        document: String,
    },
    /// Correct what was found, or set a document aside. Answered by [`Reply::Done`].
    Edit {
        /// Its name on the shelf.
        document: String,
        /// What the reader says of it; this replaces what the reader said before.
        edit: Edit,
    },
    /// Change the settings. Answered by [`Reply::Done`].
    Configure(Settings),
    /// Answer a question about the shelf. Answered by [`Reply::Answer`].
    Ask(Question),
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reply", content = "with", rename_all = "kebab-case")]
pub enum Reply {
    /// The engine is there and has its dictionary. Comes first, with id 0.
    Ready {
        /// [`VERSION`] of the worker.
        version: String,
    },
    /// The work on a request has come so far.
    Progress {
        /// What is being done.
        stage: Stage,
        /// How much of the whole request is done, 0 to 1.
        done: f64,
    },
    /// A file was read, and what was in it is on the shelf.
    Opened(Opened),
    /// The file is an archive. The bytes of its files come with the message, in the order of their names;
    /// the page sends them back one by one, as if they had been dropped.
    Unpacked {
        /// The names of its files, with their folders.
        names: Vec<String>,
        /// What could not be unpacked.
        refused: Vec<Refused>,
    },
    /// Done; there is nothing to tell.
    Done,
    /// The answer to a question.
    Answer(Box<Answer>),
    /// It could not be done.
    Failed(Error),
}

/// The stages of a text's way through the engine, for telling how far the work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Taking the text out of a PDF, page by page.
    Extract,
    /// Bytes to text.
    Decode,
    /// Blocks and their roles, title, date, outline.
    Structure,
    /// Traditional to Simplified.
    Fold,
    /// Text to tokens.
    Segment,
    /// Tokens to index.
    Index,
    /// Index to answer.
    Answer,
}

/// A question about the shelf. Every door asks these, and gets the same [`Answer`].
///
/// ```
/// use duikan::protocol::{Question, TermsQuery};
/// let asked = Question::Terms(TermsQuery { limit: 20, ..TermsQuery::default() });
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "question", content = "with", rename_all = "kebab-case")]
pub enum Question {
    /// What is on the shelf, in brief. Answered by [`ShelfAnswer`].
    Shelf,
    /// What is on the shelf, with every block, heading and paragraph. Answered by [`DocumentsAnswer`].
    Documents,
    /// Which words there are, and how often. Answered by [`TermsAnswer`].
    Terms(TermsQuery),
    /// The words that each document is about. Answered by [`KeywordsAnswer`].
    Keywords(KeywordsQuery),
    /// Which words set one group of texts apart from another. Answered by [`KeynessAnswer`].
    Keyness(KeynessQuery),
    /// Which words stand near a word. Answered by [`CollocatesAnswer`].
    Collocates(CollocatesQuery),
    /// What stands together again and again. Answered by [`PhrasesAnswer`].
    Phrases(PhrasesQuery),
    /// Which words the dictionary lacks. Answered by [`NewTermsAnswer`].
    NewTerms(NewTermsQuery),
    /// How rich each text is in words, and how long its sentences. Answered by [`DiversityAnswer`].
    Diversity,
    /// How chosen words rise and fall. Answered by [`TrendsAnswer`].
    Trends(TrendsQuery),
    /// Which words come and go over the documents' dates. Answered by [`MoversAnswer`].
    Movers(MoversQuery),
    /// What the texts are about, by the words of their clauses. Answered by [`TopicModelAnswer`].
    TopicModel(TopicModelQuery),
    /// The passages of a topic of such a model. Answered by [`TopicPassagesAnswer`].
    TopicPassages(TopicPassagesQuery),
    /// What the texts are about, by their own headings. Answered by [`TopicsAnswer`].
    Topics,
    /// What the texts are about, by lists of terms. Answered by [`TopicListsAnswer`].
    TopicLists(TopicListsQuery),
    /// How near texts are to each other, and what they are to each other. Answered by [`SimilarAnswer`].
    Similar(SimilarQuery),
    /// What two texts share. Answered by [`PassagesAnswer`].
    Passages {
        /// One document's name.
        a: String,
        /// The other's.
        b: String,
    },
    /// Where versions of a text differ. Answered by [`CollationAnswer`].
    Collate(CollateQuery),
    /// The same as a file: a page, a document with tracked changes, an edition. Answered by [`FileAnswer`].
    Redline(RedlineQuery),
    /// What changed from edition to edition: the change ledger. Answered by [`ChangesAnswer`].
    Changes(ChangesQuery),
    /// Which passages the documents share, each with all who have it. Answered by [`ReuseAnswer`].
    Reuse(ReuseQuery),
    /// Where else each stretch of a text stands. Answered by [`ProvenanceAnswer`].
    Provenance(ProvenanceQuery),
    /// Who takes which stance on what. Answered by [`StancesAnswer`].
    Stances(StancesQuery),
    /// Who is named on an issue, and who is absent. Answered by [`RollcallsAnswer`].
    Rollcalls(RollcallsQuery),
    /// What documents cite, date, count and name. Answered by [`RegistersAnswer`].
    Registers(RegistersQuery),
    /// Who and what is named together. Answered by [`NetworkAnswer`].
    Network(NetworkQuery),
    /// Which positions are taken on one matter, edition by edition. Answered by [`IssuesAnswer`].
    Issues(IssuesQuery),
    /// Where a word or phrase stands. Answered by [`ConcordanceAnswer`].
    Concordance(ConcordanceQuery),
    /// The text itself with what was found in it. Answered by [`ReadAnswer`].
    Read {
        /// The document's name.
        document: String,
    },
    /// The words at some places. Answered by [`ExcerptsAnswer`].
    Excerpts {
        /// The places; each is answered, in their order.
        places: Vec<Place>,
    },
    /// The words of a dictionary in jieba's format or with one word a line, and what is wrong with it.
    /// Answered by [`DictionaryAnswer`].
    ReadDictionary {
        /// The dictionary.
        text: String,
    },
    /// The lists of stop words that come with the program. Answered by [`StopWordsAnswer`].
    StopWords,
    /// The answer to another question as a table. Answered by [`CsvAnswer`].
    Csv {
        /// The question: one whose answer is rows.
        of: Box<Question>,
        /// What its columns are called, by their own names, in a reader's language; the others keep their names.
        #[serde(default)]
        headings: BTreeMap<String, String>,
    },
    /// The same as a workbook for spreadsheets, with the recipe on a sheet of its own. Answered by [`FileAnswer`].
    Xlsx {
        /// The question: one whose answer is rows.
        of: Box<Question>,
        /// What its columns are called, as for [`Question::Csv`].
        #[serde(default)]
        headings: BTreeMap<String, String>,
    },
    /// What the reader pinned, as a report. Answered by [`FileAnswer`].
    Findings(Box<FindingsQuery>),
    /// How to cite the analysis. Answered by [`FileAnswer`].
    Cite(CiteQuery),
    /// With what the answers can be had again: version, settings, texts. Answered by [`RecipeAnswer`].
    Recipe,
    /// Which date somebody means who writes it so. Answered by [`DateReading`].
    Date {
        /// As it is written: 2021-9-17, 二〇二一年九月十七日, 17 September 2021, 20210917.
        text: String,
    },
}

/// The answer to a [`Question`], variant for variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", content = "with", rename_all = "kebab-case")]
pub enum Answer {
    /// To [`Question::Shelf`].
    Shelf(ShelfAnswer),
    /// To [`Question::Documents`].
    Documents(DocumentsAnswer),
    /// To [`Question::Terms`].
    Terms(TermsAnswer),
    /// To [`Question::Keywords`].
    Keywords(KeywordsAnswer),
    /// To [`Question::Keyness`].
    Keyness(KeynessAnswer),
    /// To [`Question::Collocates`].
    Collocates(CollocatesAnswer),
    /// To [`Question::Phrases`].
    Phrases(PhrasesAnswer),
    /// To [`Question::NewTerms`].
    NewTerms(NewTermsAnswer),
    /// To [`Question::Diversity`].
    Diversity(DiversityAnswer),
    /// To [`Question::Trends`].
    Trends(TrendsAnswer),
    /// To [`Question::Movers`].
    Movers(MoversAnswer),
    /// To [`Question::TopicModel`].
    TopicModel(TopicModelAnswer),
    /// To [`Question::TopicPassages`].
    TopicPassages(TopicPassagesAnswer),
    /// To [`Question::Topics`].
    Topics(TopicsAnswer),
    /// To [`Question::TopicLists`].
    TopicLists(TopicListsAnswer),
    /// To [`Question::Similar`].
    Similar(SimilarAnswer),
    /// To [`Question::Passages`].
    Passages(PassagesAnswer),
    /// To [`Question::Collate`].
    Collation(CollationAnswer),
    /// To [`Question::Redline`].
    Redline(FileAnswer),
    /// To [`Question::Changes`].
    Changes(ChangesAnswer),
    /// To [`Question::Reuse`].
    Reuse(ReuseAnswer),
    /// To [`Question::Provenance`].
    Provenance(ProvenanceAnswer),
    /// To [`Question::Stances`].
    Stances(StancesAnswer),
    /// To [`Question::Rollcalls`].
    Rollcalls(RollcallsAnswer),
    /// To [`Question::Registers`].
    Registers(RegistersAnswer),
    /// To [`Question::Network`].
    Network(NetworkAnswer),
    /// To [`Question::Issues`].
    Issues(IssuesAnswer),
    /// To [`Question::Concordance`].
    Concordance(ConcordanceAnswer),
    /// To [`Question::Read`].
    Read(ReadAnswer),
    /// To [`Question::Excerpts`].
    Excerpts(ExcerptsAnswer),
    /// To [`Question::ReadDictionary`].
    ReadDictionary(DictionaryAnswer),
    /// To [`Question::StopWords`].
    StopWords(StopWordsAnswer),
    /// To [`Question::Csv`].
    Csv(CsvAnswer),
    /// To [`Question::Xlsx`].
    Xlsx(FileAnswer),
    /// To [`Question::Findings`].
    Findings(FileAnswer),
    /// To [`Question::Cite`].
    Cite(FileAnswer),
    /// To [`Question::Recipe`].
    Recipe(RecipeAnswer),
    /// To [`Question::Date`].
    Date(DateReading),
}

impl Answer {
    /// What a reader should know before trusting its figures.
    #[must_use]
    pub fn cautions(&self) -> &[Caution] {
        match self {
            Self::Keyness(answer) => &answer.cautions,
            Self::Collocates(answer) => &answer.cautions,
            Self::Trends(answer) => &answer.cautions,
            Self::TopicModel(answer) => &answer.cautions,
            Self::Changes(answer) => &answer.cautions,
            Self::Issues(answer) => &answer.cautions,
            Self::TopicLists(answer) => &answer.cautions,
            _ => &[],
        }
    }
}

/// A request on its way to the worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToWorker {
    /// The page's id for it, from 1.
    pub id: u32,
    /// What to do.
    pub request: Request,
}

/// A reply on its way to the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FromWorker {
    /// The id of the request that it answers; 0 for [`Reply::Ready`].
    pub id: u32,
    /// What is said.
    pub reply: Reply,
}
