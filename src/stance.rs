//! Who takes which position on what, who is named and who is absent, and what is cited.
//!
//! # Positions
//!
//! A position is a verb of stance with its subject and its object: 成员国 · 坚定支持 · 联合国的中心作用. A sentence may
//! take several: …，强调…，支持….
//!
//! - **Verbs** stand in [`Lexicon`], each on a rung of the ladder ([`crate::protocol::Rung`]); the reader adds, moves and removes
//!   them. A verb counts where a predicate begins, so that 在…支持下, 对…的支持 and 支持…的国家 are none. A noun
//!   counts behind a verb that carries it (表示关切, express concern), its object before it (对…表示关切).
//! - **Saying**: a verb of saying straight before a verb of stance only lends it weight (重申支持).
//! - **Modals**: 将 and 愿 with a verb of support make it a commitment; before an act that is no stance they are
//!   the verb themselves. 应 and 必须 demand: such a position stands with what is emphasised. Behind a verb of saying they
//!   are told with it and change nothing.
//! - **Negation**: 不支持 stands with what is opposed; 未能 (failed to) on the weakest step of the other side. 不反对 stands
//!   with what is noted.
//! - **Modifiers** (坚决, strongly) are told and leave the rung as it is.
//! - **Subjects** that a sentence leaves out are the last one of its section.

mod chinese;
mod english;
mod head;
mod helpers;
mod lexicon;
mod line;
pub mod naming;
pub mod registers;
pub mod rollcalls;
mod sentence;
mod subjects;

pub use lexicon::Lexicon;

use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::{Role, Rung},
};
use std::ops::Range;

/// A position that a clause takes. All ranges are folded characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The clause, by its place among those asked about.
    pub clause: usize,
    /// Who; nothing if nobody is named.
    pub subject: Option<Subject>,
    /// The verb.
    pub verb: Verb,
    /// On what; nothing if nothing is said.
    pub object: Option<Range<usize>>,
}

/// Who takes a position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Where it is named.
    pub characters: Range<usize>,
    /// It is named in an earlier clause only.
    pub inherited: bool,
}

/// The verb of a position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verb {
    /// Where it stands.
    pub characters: Range<usize>,
    /// The same with those of its modifiers, modal and negation that stand straight before it.
    pub written: Range<usize>,
    /// As it stands in the lexicon.
    pub lemma: String,
    /// Its rung, with its modal and negation.
    pub rung: Rung,
    /// What lends it weight, in the order of the text.
    pub modifiers: Vec<Range<usize>>,
    /// It is negated.
    pub negated: bool,
    /// Its modal.
    pub modal: Option<Range<usize>>,
}

/// The positions that clauses of a document take, in the order of the text.
///
/// ```
/// use duikan::{clauses::clauses, pipeline::Engine, protocol::Rung, stance::{Lexicon, positions}};
/// let mut engine = Engine::default();
/// engine.open("a.txt", "各方重申支持建桥，对设卡表示严重关切。".as_bytes(), &mut |_, _| {})?;
/// let document = &engine.documents()[0];
/// let found = positions(document, &clauses(document), &Lexicon::default());
/// let rungs: Vec<Rung> = found.iter().map(|position| position.verb.rung).collect();
/// assert_eq!(rungs, [Rung::Support, Rung::Concern]);
/// # Ok::<(), duikan::error::Error>(())
/// ```
#[must_use]
pub fn positions(document: &Document, clauses: &[Clause], lexicon: &Lexicon) -> Vec<Position> {
    let mut found = Vec::new();
    let mut before = None;
    let mut heading = None;
    for (number, clause) in clauses.iter().enumerate() {
        if heading != clause.heading {
            (heading, before) = (clause.heading, None);
        }
        if !matches!(clause.role, Role::Body | Role::Salutation) {
            continue;
        }
        let sentence = sentence::Sentence::new(document, clause);
        let read = if sentence.is_chinese() {
            chinese::read(&sentence, lexicon, before.take())
        } else {
            english::read(&sentence, lexicon, before.take())
        };
        before = read.subject;
        found.extend(read.positions.into_iter().map(|position| Position { clause: number, ..position }));
    }
    found
}

/// Whether what is said begins with that something is not to be: 不应将…, must not be. To emphasise that is to oppose it.
pub(crate) fn is_forbidden(folded: &[char]) -> bool {
    helpers::begins(helpers::Kind::Forbid, folded).is_some()
}

/// What was read in a sentence.
struct Read {
    positions: Vec<Position>,
    /// Whom a sentence behind it means that names nobody.
    subject: Option<Range<usize>>,
}
