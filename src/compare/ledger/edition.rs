//! An edition as the ledger sees it: its clauses, each with what it can be known by.

use super::{
    super::{
        collate::Side,
        grams::{grams, letters_within},
    },
    near::Things,
    stance::{self, Verb},
    subject,
};
use crate::{
    clauses::{Clause, clauses},
    corpus::Document,
    numbers::narrow,
    protocol::Role,
    segment::{NO_WORD, Segmenter, Token},
    stance::Lexicon,
};
use rustc_hash::FxHashMap;
use std::{collections::BTreeSet, ops::Range};

/// What clauses of all editions are known by, as numbers.
#[derive(Default)]
pub(super) struct Vocabulary {
    words: FxHashMap<Box<str>, u32>,
    pairs: FxHashMap<u64, u32>,
}

/// An edition.
pub(super) struct Edition<'a> {
    pub(super) side: Side<'a>,
    pub(super) clauses: Vec<Clause>,
    /// The verbs of stance of each clause.
    pub(super) positions: Vec<Vec<Verb>>,
    /// The letters of each clause, among all of the edition's.
    pub(super) letters: Vec<Range<usize>>,
    /// The words of each clause, without those of grammar; of a title in 《》 the title and the words in it.
    pub(super) words: Things,
    /// Pairs of adjacent letters.
    pub(super) pairs: Things,
    /// The same of what each clause speaks of, as far as it says so: see [`subject`].
    pub(super) subjects: Things,
    /// The same of how each clause begins.
    pub(super) openings: Things,
}

impl Vocabulary {
    fn word(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.words.get(word) {
            return number;
        }
        let number = narrow(self.words.len());
        self.words.insert(word.into(), number);
        number
    }

    fn pair(&mut self, pair: u64) -> u32 {
        let next = narrow(self.pairs.len());
        *self.pairs.entry(pair).or_insert(next)
    }
}

impl<'a> Edition<'a> {
    pub(super) fn new(
        document: &'a Document,
        (segmenter, lexicon): (&Segmenter, &Lexicon),
        vocabulary: &mut Vocabulary,
    ) -> Self {
        let side = Side::new(document);
        let clauses = clauses(document);
        let words: Vec<Vec<u32>> = document
            .tokens
            .words
            .iter()
            .map(|word| with_inner(word, segmenter).map(|word| vocabulary.word(word)).collect())
            .collect();
        let letters: Vec<Range<usize>> =
            clauses.iter().map(|clause| letters_within(&side.letters, &clause.characters)).collect();
        let characters = |letters: &Range<usize>| &side.letters.characters[letters.clone()];
        let told = clauses.iter().map(|clause| {
            let tokens = clause.tokens(document).iter().filter(|token| is_content(token));
            sorted(tokens.flat_map(|token| words[token.word as usize].iter().copied()))
        });
        let told = Things::new(told.collect());
        let mut pairs_of =
            |characters: &[char]| sorted(grams(characters, 2).map(|pair| vocabulary.pair(pair)));
        let pairs = Things::new(letters.iter().map(|letters| pairs_of(characters(letters))).collect());
        let subjects = clauses.iter().map(|clause| {
            let parts = subject::parts(clause.folded(document));
            sorted(parts.flat_map(&mut pairs_of).collect::<Vec<_>>().into_iter())
        });
        let subjects = Things::new(subjects.collect());
        let openings = clauses.iter().map(|clause| pairs_of(subject::opening(clause.folded(document))));
        let openings = Things::new(openings.collect());
        Self {
            side,
            positions: stance::verbs(document, &clauses, lexicon),
            clauses,
            letters,
            words: told,
            pairs,
            subjects,
            openings,
        }
    }

    /// Whether a clause says something, and is not a title, a heading or a signature.
    pub(super) fn is_statement(&self, clause: usize) -> bool {
        !matches!(self.clauses[clause].role, Role::Title | Role::Heading | Role::Signature)
    }

    /// Where a clause stands, 0 at the beginning and 1 at the end.
    pub(super) fn position(&self, clause: usize) -> f64 {
        f64::from(narrow(clause)) / f64::from(narrow(self.clauses.len().saturating_sub(1).max(1)))
    }
}

/// A word, and the words within it if it is a title in 《》.
fn with_inner<'a>(word: &'a str, segmenter: &Segmenter) -> impl Iterator<Item = &'a str> {
    let inside = word.strip_prefix('《').and_then(|word| word.strip_suffix('》'));
    let inner = inside.map(|inside| segmenter.words(inside)).unwrap_or_default();
    let is_long = |word: &&str| word.chars().nth(1).is_some();
    std::iter::once(word).chain(inner.into_iter().filter(is_long))
}

fn sorted(things: impl Iterator<Item = u32>) -> Vec<u32> {
    things.collect::<BTreeSet<u32>>().into_iter().collect()
}

/// Whether a token is a word that says something: particles, prepositions, conjunctions and pronouns do not.
fn is_content(token: &Token) -> bool {
    token.word != NO_WORD && !["u", "p", "c", "r", "y", "e", "o", "w"].iter().any(|tag| token.tag.is(tag))
}
