//! Tokens of all counted documents, in columns, with postings. All counting reads this one index.

mod forms;

use crate::{
    corpus::Document,
    numbers::narrow,
    segment::{Tag, stem, stop_words::StopWords},
};
use forms::Forms;
use rustc_hash::FxBuildHasher;
use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

/// A word's number in the vocabulary.
pub type TermId = u32;

/// Stands in [`Column::terms`] for a token that is no word.
pub const NO_TERM: TermId = TermId::MAX;

/// The index of some documents.
#[derive(Default)]
pub struct Index {
    /// The words, folded, in the order in which they first occur. Of words counted as one by their stem, the form
    /// that occurs most often; of several such, the first by its characters.
    pub vocabulary: Vec<String>,
    /// One column a document.
    pub columns: Vec<Column>,
    /// For each word, where it occurs, by document and position.
    pub postings: Vec<Vec<Posting>>,
    /// For each word its part of speech, where it first occurs.
    pub tags: Vec<Tag>,
    ids: HashMap<Box<str>, TermId, FxBuildHasher>,
    /// The forms of words counted as one, if they are.
    forms: Option<Forms>,
    are_stop_words: Vec<bool>,
    ranks: OnceLock<Vec<u32>>,
}

/// A document's tokens as numbers.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// The document, as its place on the shelf.
    pub document: usize,
    /// For each token of the document the word that it is, or [`NO_TERM`].
    pub terms: Vec<TermId>,
    /// Running words: tokens that are words or numbers.
    pub words: u32,
}

/// One occurrence of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// The column, in [`Index::columns`].
    pub column: u32,
    /// The token in it.
    pub token: u32,
}

impl Index {
    /// Indexes the documents at these places of the shelf; if need be with the forms of an English word counted as
    /// one.
    #[must_use]
    pub fn new(shelf: &[Document], counted: &[usize], stop_words: &StopWords, is_stemmed: bool) -> Self {
        let mut index = Self { forms: is_stemmed.then(Forms::default), ..Self::default() };
        for &place in counted {
            index.add(&shelf[place], place);
        }
        if let Some(forms) = &index.forms {
            index.vocabulary = forms.commonest().map(str::to_owned).collect();
        }
        index.post(shelf);
        index.are_stop_words = index.vocabulary.iter().map(|word| stop_words.contains(word)).collect();
        index
    }

    /// Whether lists leave a word out unless asked. Of words counted as one, the form that lists show decides.
    #[must_use]
    pub fn is_stop_word(&self, term: TermId) -> bool {
        self.are_stop_words[term as usize]
    }

    fn add(&mut self, document: &Document, place: usize) {
        let ids: Vec<TermId> = document.tokens.words.iter().map(|word| self.intern(word)).collect();
        let terms: Vec<TermId> = document
            .tokens
            .all
            .iter()
            .map(|token| if token.is_counted() { ids[token.word as usize] } else { NO_TERM })
            .collect();
        if let Some(forms) = &mut self.forms {
            let mut counts = vec![0; ids.len()];
            for token in document.tokens.all.iter().filter(|token| token.is_counted()) {
                counts[token.word as usize] += 1;
            }
            for ((&term, form), count) in ids.iter().zip(&document.tokens.words).zip(counts) {
                forms.add(term, form, count);
            }
        }
        let words = narrow(terms.iter().filter(|&&term| term != NO_TERM).count());
        self.columns.push(Column { document: place, terms, words });
    }

    /// Writes the postings, each list as long as it will be, and with the first of each the word's part of speech.
    fn post(&mut self, documents: &[Document]) {
        let mut frequencies = vec![0_usize; self.vocabulary.len()];
        for &term in self.columns.iter().flat_map(|column| &column.terms).filter(|&&term| term != NO_TERM) {
            frequencies[term as usize] += 1;
        }
        self.postings = frequencies.into_iter().map(Vec::with_capacity).collect();
        self.tags = vec![Tag::UNKNOWN; self.vocabulary.len()];
        for (column, number) in self.columns.iter().zip(0..) {
            let tokens = &documents[column.document].tokens.all;
            for (&term, token) in column.terms.iter().zip(0..).filter(|&(&term, _)| term != NO_TERM) {
                let postings = &mut self.postings[term as usize];
                if postings.is_empty() {
                    self.tags[term as usize] = tokens[token as usize].tag;
                }
                postings.push(Posting { column: number, token });
            }
        }
    }

    fn intern(&mut self, word: &str) -> TermId {
        let word = self.key(word);
        if let Some(&id) = self.ids.get(&*word) {
            return id;
        }
        let id = narrow(self.vocabulary.len());
        self.vocabulary.push(word.as_ref().to_owned());
        self.ids.insert(word.as_ref().into(), id);
        id
    }

    /// What a folded word is counted as.
    fn key<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if self.forms.is_some() { stem::stem(word) } else { Cow::Borrowed(word) }
    }

    /// Whether the forms of a word of these folded characters are counted as one.
    #[must_use]
    pub fn has_forms(&self, characters: &str) -> bool {
        self.forms.is_some() && stem::has_stem(characters)
    }

    /// Whether some folded characters stand in a word, in any of its forms.
    #[must_use]
    pub fn contains(&self, term: TermId, characters: &str) -> bool {
        self.vocabulary[term as usize].contains(characters)
            || self.forms.as_ref().is_some_and(|forms| forms.contain(term, characters))
    }

    /// A folded word's number, if it occurs, in any of the forms that are counted as one.
    #[must_use]
    pub fn id(&self, word: &str) -> Option<TermId> {
        self.ids.get(&*self.key(word)).copied()
    }

    /// For each word its place in the order of the words' characters.
    #[must_use]
    pub fn ranks(&self) -> &[u32] {
        self.ranks.get_or_init(|| {
            let mut order: Vec<TermId> = (0..narrow(self.vocabulary.len())).collect();
            order.sort_unstable_by_key(|&term| &self.vocabulary[term as usize]);
            let mut ranks = vec![0; order.len()];
            for (rank, term) in (0..).zip(order) {
                ranks[term as usize] = rank;
            }
            ranks
        })
    }

    /// Running words in all documents.
    #[must_use]
    pub fn words(&self) -> u32 {
        self.columns.iter().map(|column| column.words).sum()
    }

    /// How often a word occurs in each document.
    #[must_use]
    pub fn by_column(&self, term: TermId) -> Vec<u32> {
        let mut counts = vec![0; self.columns.len()];
        for posting in &self.postings[term as usize] {
            counts[posting.column as usize] += 1;
        }
        counts
    }
}
