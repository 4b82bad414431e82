//! The change ledger: what each edition of a text kept, reworded, added, dropped, moved or brought back.
//!
//! 1. [`edition`]: each edition as clauses, and what each clause can be known by ([`known`]).
//! 2. [`candidates`]: of two editions, the pairs of clauses that may be versions of one, by what they have in common
//!    ([`near`]).
//! 3. [`evidence`] and [`context`]: what speaks for each pair, and how surely they belong together.
//! 4. [`assign`]: which pairs are linked, all of them weighed at once; [`frame`]: titles, headings and signatures.
//! 5. [`order`]: what was moved; [`label`]: what became of each linked clause; [`stance`]: which position it takes now.
//! 6. [`returned`]: what an edition before the last had; [`novelty`]: how much of an edition none before it has.

mod assign;
mod candidates;
mod context;
mod edition;
mod equal;
mod evidence;
mod frame;
mod known;
mod label;
mod near;
mod novelty;
mod order;
mod returned;
mod stance;
mod step;
mod subject;

pub use label::{Compared, Part};

use crate::{
    clauses::Clause, corpus::Document, fold::Folder, numbers::narrow, segment::Segmenter, stance::Lexicon,
};
use edition::Edition;
use known::Vocabulary;

/// What became of the clauses of several editions.
#[derive(Debug, Clone, PartialEq)]
pub struct Ledger {
    /// The editions, in the order in which they were given.
    pub editions: Vec<Clauses>,
    /// Which clauses are versions of one, by the later edition, its clauses, and the earlier edition's.
    pub links: Vec<Link>,
}

/// The clauses of an edition.
#[derive(Debug, Clone, PartialEq)]
pub struct Clauses {
    /// All of them, in order.
    pub all: Vec<Clause>,
    /// Letters that stand in no earlier edition.
    pub new_letters: usize,
    /// All its letters.
    pub letters: usize,
}

/// A clause, by the number of its edition and its own in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The edition.
    pub edition: usize,
    /// The clause.
    pub clause: usize,
}

/// Two clauses that are versions of one: of editions that follow each other, or of others if it returned.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
pub struct Link {
    /// The earlier one.
    pub from: Place,
    /// The later one.
    pub to: Place,
    /// How sure it is, 0 to 1; 1 if the reader says so.
    pub certainty: f64,
    /// The reader says so.
    pub is_readers: bool,
    /// It stands in another section now, or far from its place.
    pub is_moved: bool,
    /// The later clause is made of several.
    pub is_merged: bool,
    /// The earlier clause became several.
    pub is_split: bool,
    /// What became of it.
    pub compared: Compared,
}

/// What the reader says of two clauses, against what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relink {
    /// The earlier one.
    pub from: Place,
    /// The later one.
    pub to: Place,
    /// Whether they are versions of one.
    pub is_linked: bool,
}

/// The ledger of some editions, in their order. `progress` is told the share of the work that is done, 0 to 1.
#[must_use]
pub fn ledger(
    editions: &[&Document],
    relinks: &[Relink],
    (folder, segmenter, lexicon): (&Folder, &Segmenter, &Lexicon),
    progress: &mut dyn FnMut(f64),
) -> Ledger {
    let mut vocabulary = Vocabulary::default();
    let editions: Vec<Edition> = editions
        .iter()
        .map(|document| Edition::new(document, (segmenter, lexicon), &mut vocabulary))
        .collect();
    let mut links = Vec::new();
    for later in 1..editions.len() {
        progress(f64::from(narrow(later - 1)) / f64::from(narrow(editions.len())));
        let tools = step::Tools { editions: &editions, relinks, folder, segmenter };
        let step = tools.links(later - 1, later);
        let returned = returned::links(&tools, later, &step, &links);
        links.extend(step);
        links.extend(returned);
    }
    links.sort_by_key(|link: &Link| (link.to, link.from));
    let letters = novelty::new_letters(&editions);
    let clauses = editions.into_iter().zip(letters).map(|(edition, (new_letters, letters))| Clauses {
        all: edition.clauses,
        new_letters,
        letters,
    });
    Ledger { editions: clauses.collect(), links }
}
