//! What the clauses of an edition can be known by: their words, pairs of what stands side by side, what they speak of, and
//! how they begin.
//!
//! Chinese, Japanese and Korean clauses are known by pairs of adjacent letters. Two letters say little in alphabets: there
//! it is words and pairs of adjacent words, English ones by their stems.

use super::{
    super::{
        collate::Side,
        grams::{grams, letters_within},
    },
    near::Things,
    subject,
};
use crate::{
    clauses::Clause,
    corpus::Document,
    numbers::narrow,
    protocol::Role,
    segment::{NO_WORD, Segmenter, Token, party, stem, stop_words},
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// What clauses of all editions are known by, as numbers.
pub(super) struct Vocabulary {
    words: FxHashMap<Box<str>, u32>,
    grams: FxHashMap<Gram, u32>,
    stop_words: FxHashSet<&'static str>,
}

/// What stands side by side.
#[derive(PartialEq, Eq, Hash)]
enum Gram {
    /// Letters, by their hash.
    Letters(u64),
    /// A word.
    Word(u32),
    /// Two words.
    Words(u32, u32),
}

/// What clauses are known by, clause by clause.
pub(super) struct Known {
    /// What kind of clause each is.
    pub(super) kinds: Vec<Kind>,
    /// Where each stands in its edition, 0 at the beginning and 1 at the end.
    pub(super) positions: Vec<f64>,
    /// Their words, without those of grammar; of a title in 《》 the title and the words in it; a party by any of its names.
    pub(super) words: Things,
    /// What stands side by side in them.
    pub(super) pairs: Things,
    /// The same of what each clause speaks of, as far as it says so: see [`subject`].
    pub(super) subjects: Things,
    /// The same of how each clause begins.
    pub(super) openings: Things,
}

/// Clauses of one of these kinds are versions of clauses of the same kind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The title of the text.
    Title,
    /// A heading.
    Heading,
    /// A signature.
    Signature,
    /// A sentence.
    Statement,
}

impl From<Role> for Kind {
    fn from(role: Role) -> Self {
        match role {
            Role::Title => Self::Title,
            Role::Heading => Self::Heading,
            Role::Signature => Self::Signature,
            _ => Self::Statement,
        }
    }
}

impl Default for Vocabulary {
    fn default() -> Self {
        let stop_words = stop_words::lists().flat_map(|(_, words)| words).collect();
        Self { words: FxHashMap::default(), grams: FxHashMap::default(), stop_words }
    }
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

    fn gram(&mut self, gram: Gram) -> u32 {
        let next = narrow(self.grams.len());
        *self.grams.entry(gram).or_insert(next)
    }

    fn letters(&mut self, letters: &[char]) -> Vec<u32> {
        grams(letters, 2).map(|pair| self.gram(Gram::Letters(pair))).collect()
    }

    /// Words of an alphabet, and each with the next; those of grammar only beside another.
    fn spaced(&mut self, words: &[&str]) -> Vec<u32> {
        let numbers: Vec<u32> = words.iter().map(|word| self.word(&stem::stem(word))).collect();
        let said = words.iter().zip(&numbers).filter(|(word, _)| !self.stop_words.contains(**word));
        let said: Vec<u32> = said.map(|(_, &number)| number).collect();
        let mut all: Vec<u32> = said.into_iter().map(|word| self.gram(Gram::Word(word))).collect();
        all.extend(numbers.windows(2).map(|pair| self.gram(Gram::Words(pair[0], pair[1]))));
        all
    }

    /// What a word of a clause is known by.
    fn said(&mut self, word: &str, segmenter: &Segmenter) -> Vec<u32> {
        if let Some(party) = party(word) {
            return vec![self.word(party.id)];
        }
        if word.chars().all(is_spaced) {
            let is_said = !self.stop_words.contains(word);
            return is_said.then(|| self.word(&stem::stem(word))).into_iter().collect();
        }
        with_inner(word, segmenter).map(|word| self.word(word)).collect()
    }
}

impl Known {
    pub(super) fn new(
        side: &Side,
        clauses: &[Clause],
        segmenter: &Segmenter,
        vocabulary: &mut Vocabulary,
    ) -> Self {
        let document = side.document;
        let words: Vec<Vec<u32>> =
            document.tokens.words.iter().map(|word| vocabulary.said(word, segmenter)).collect();
        let told = clauses.iter().map(|clause| {
            let tokens = clause.tokens(document).iter().filter(|token| is_content(token));
            sorted(tokens.flat_map(|token| words[token.word as usize].iter().copied()))
        });
        let words = Things::new(told.collect());
        let mut known = |of: &dyn Fn(&mut Vocabulary, &Clause) -> Vec<u32>| {
            Things::new(clauses.iter().map(|clause| sorted(of(vocabulary, clause).into_iter())).collect())
        };
        let last = f64::from(narrow(clauses.len().saturating_sub(1).max(1)));
        Self {
            kinds: clauses.iter().map(|clause| clause.role.into()).collect(),
            positions: (0..narrow(clauses.len())).map(|clause| f64::from(clause) / last).collect(),
            words,
            pairs: known(&|vocabulary, clause| {
                if is_of_words(clause.folded(document)) {
                    return vocabulary.spaced(&words_of(document, clause));
                }
                let letters = letters_within(&side.letters, &clause.characters);
                vocabulary.letters(&side.letters.characters[letters])
            }),
            subjects: known(&|vocabulary, clause| {
                if is_of_words(clause.folded(document)) {
                    let words = words_of(document, clause);
                    return subject::around(&words).flat_map(|part| vocabulary.spaced(part)).collect();
                }
                let parts = subject::parts(clause.folded(document));
                parts.flat_map(|part| vocabulary.letters(part)).collect()
            }),
            openings: known(&|vocabulary, clause| {
                if is_of_words(clause.folded(document)) {
                    return vocabulary.spaced(subject::first_words(&words_of(document, clause)));
                }
                vocabulary.letters(subject::opening(clause.folded(document)))
            }),
        }
    }
}

/// What some clauses of several editions are known by, in the order in which they are given. How much that says is told by
/// a whole edition: few clauses do not tell what is rare.
pub(super) fn picked(clauses: &[(&Known, usize)], edition: &Known) -> Known {
    let things = |of: fn(&Known) -> &Things| {
        let picked = clauses.iter().map(|&(known, clause)| of(known).of[clause].clone()).collect();
        Things::among(picked, of(edition))
    };
    Known {
        kinds: clauses.iter().map(|&(known, clause)| known.kinds[clause]).collect(),
        positions: clauses.iter().map(|&(known, clause)| known.positions[clause]).collect(),
        words: things(|known| &known.words),
        pairs: things(|known| &known.pairs),
        subjects: things(|known| &known.subjects),
        openings: things(|known| &known.openings),
    }
}

/// Whether most letters of a clause are of an alphabet.
fn is_of_words(clause: &[char]) -> bool {
    let letters = clause.iter().filter(|c| c.is_alphabetic());
    let (spaced, others): (Vec<&char>, Vec<&char>) = letters.partition(|c| is_spaced(**c));
    spaced.len() > others.len()
}

/// Whether a character stands before those of Korean, Japanese and Chinese: most that do are of alphabets.
fn is_spaced(c: char) -> bool {
    c < '\u{1100}'
}

/// The words of a clause, in order.
fn words_of<'a>(document: &'a Document, clause: &Clause) -> Vec<&'a str> {
    let counted = clause.tokens(document).iter().filter(|token| token.word != NO_WORD);
    counted.map(|token| &*document.tokens.words[token.word as usize]).collect()
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
