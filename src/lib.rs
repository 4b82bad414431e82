//! Duikan 对勘 lays texts side by side and shows what is in them and what changed between them, above
//! all in Chinese. It runs in the reader's own browser, as a command line, and as a JavaScript library.
//!
//! # The way of a text
//!
//! The modules stand in the order in which a text passes through them:
//!
//! 1. [`input`]: what a file is, by its content; the text of DOCX, ODT, EPUB, HTML and PDF is taken out here.
//! 2. [`decode`]: bytes to text. Here and before a file may be refused ([`error::Error`]); after this
//!    nothing fails.
//! 3. [`clean`]: text to blocks, each with a role (title, heading, body, furniture …) and the reason.
//! 4. [`structure`]: blocks to title, date, outline and the units that are analysed.
//! 5. [`fold`]: Traditional to Simplified, one width, one case, for analysis only.
//! 6. [`segment`]: folded text to tokens; titles and names of states whole, jieba between them.
//! 7. [`index`]: tokens of all documents to one vocabulary with postings.
//! 8. [`query`]: what is searched for, and where it stands.
//! 9. The questions: [`count`] (terms, trends, concordance), [`topics`] (the drafters' headings over the
//!    documents), [`compare`] (likeness, copies, versions, shared passages, provenance),
//!    [`stance`] (positions, parties, what is cited).
//! 10. [`answer`]: what was found, as plain objects; [`export`]: as tables.
//!
//! [`pipeline`] is the only place where they are chained; its [`pipeline::Engine`] holds the shelf.
//! The nouns that all share are in [`corpus`], [`clauses`], [`span`] and [`utf16`], what a reader may choose in [`settings`],
//! dates in [`date`], what characters are in [`characters`].
//!
//! # The doors
//!
//! [`protocol`] says what can be asked and what is answered; every door asks the same questions of the
//! same engine and gives the same figures.
//!
//! | door | module | feature |
//! |---|---|---|
//! | the page | `ui` | `ui` |
//! | the page's worker | `worker` | `worker` |
//! | JavaScript | `js_api` | `worker` |
//! | the page's PDF reader, also for JavaScript | `pdf_worker` | `pdf-worker` |
//! | the command line | `cli` | `cli` |
//!
//! `words` holds every sentence that people read, in Chinese and English, for page and command line.
//!
//! # Invariants
//!
//! - **The original is never changed.** Stages add [`span::Span`]s over [`corpus::Document::text`].
//! - **One folded character for one original one** ([`fold`]), and tokens that give back the folded text
//!   ([`segment`]); so whatever is counted leads back to the place that it was counted from.
//! - **Only [`input`] and [`decode`] refuse.** Every other stage takes any text and gives its value, with
//!   [`error::Warning`]s where a reader should know something.
//! - **The same figures everywhere, to the last digit**: nothing is taken from a hash map in its order,
//!   transcendental functions come from `libm`, and golden files are checked natively and in wasm.
//! - **No stage reaches back up**, and nothing outside `ui`, `worker`, `js_api` and the programs knows
//!   that there is a browser.
//! - **The page does not contain the engine.** A `#[wasm_bindgen]` export pulls in all that it reaches,
//!   so page and worker are two programs with features of their own.
//! - **Neither page nor engine contains the reader of PDF**, which is larger than both: it is a third program,
//!   loaded with the first PDF, and started anew for each, because foreign bytes may make it stop. Only the
//!   command line has it in one program with the engine.
//!
//! # Example
//!
//! ```
//! use duikan::{pipeline::Engine, protocol::{Answer, Question, TrendsQuery}};
//!
//! let mut engine = Engine::default();
//! for (name, text) in [("2019.txt", "各方注意到关于建桥的倡议。"), ("2020.txt", "各方支持关于建桥的倡议。")] {
//!     engine.open(name, text.as_bytes(), &mut |_, _| {})?;
//! }
//! let question = Question::Trends(TrendsQuery { terms: vec!["支持".to_owned()], ..TrendsQuery::default() });
//! let Answer::Trends(trends) = engine.answer(&question)? else { unreachable!() };
//! assert_eq!(trends.points[1].date, "2020");
//! assert_eq!(trends.series[0].counts, [0, 1]);
//! # Ok::<(), duikan::error::Error>(())
//! ```

pub mod answer;
pub mod clean;
pub mod compare;
pub mod count;
pub mod decode;
pub mod fold;
pub mod index;
pub mod input;
pub mod pipeline;
pub mod query;
pub mod segment;
pub mod stance;
pub mod structure;
pub mod topics;

pub mod characters;
pub mod clauses;
pub mod corpus;
pub mod date;
pub mod error;
pub mod export;
mod numbers;
pub mod protocol;
pub mod settings;
pub mod span;
pub mod utf16;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "worker")]
pub mod js_api;
#[cfg(feature = "pdf-worker")]
pub mod pdf_worker;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(any(feature = "ui", feature = "cli"))]
pub mod words;
#[cfg(feature = "worker")]
pub mod worker;
