//! The reader's own words.
//!
//! A word of four characters and more, or with letters in it, is no accident: it is kept whole wherever it
//! stands, the longest first ([`super::protected`]). A shorter one goes into a dictionary of jieba's ([`Taught`]),
//! with the frequency that keeps it whole unless the words around it are likelier: with 上合 one's own word, 上合组织
//! has it, and 会上合作 has not.

mod read;

pub use read::read;

use super::{
    protected::{SHORT, Touched},
    tag::Tag,
};
use crate::{characters::is_han, fold::Folder, settings::DictionaryWord};
use jieba_rs::Jieba;
use std::{cmp::Reverse, collections::BTreeMap};

/// No word counts as more frequent than this, a thousandth of all that jieba's dictionary counts: likelihoods are
/// shares of the whole, so that with more of it the other words of a sentence would be cut otherwise.
const MOST: u32 = 60_000;

/// A word of the reader's own, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OwnWord {
    pub(super) word: String,
    pub(super) frequency: Option<u32>,
    pub(super) tag: Tag,
}

impl OwnWord {
    /// Whether it is kept whole wherever it stands.
    pub(super) fn is_protected(&self) -> bool {
        self.word.chars().count() > SHORT || !self.word.chars().all(is_han)
    }
}

/// The words of a dictionary, folded: each once, the last one counting, the longest first.
pub(super) fn own_words(dictionary: &[DictionaryWord], folder: &Folder) -> Vec<OwnWord> {
    let mut words: Vec<OwnWord> = dictionary.iter().rev().filter_map(|word| own_word(word, folder)).collect();
    words.sort_by(|a, b| {
        (Reverse(a.word.chars().count()), &a.word).cmp(&(Reverse(b.word.chars().count()), &b.word))
    });
    words.dedup_by(|later, first| later.word == first.word);
    words
}

fn own_word(word: &DictionaryWord, folder: &Folder) -> Option<OwnWord> {
    let tag = word.tag.as_deref().and_then(Tag::parse).unwrap_or(Tag::NOUN);
    let spaced: Vec<&str> = word.word.split_whitespace().collect();
    let own = OwnWord { word: folder.fold(&spaced.join(" ")), frequency: word.frequency, tag };
    own.word.contains(char::is_alphanumeric).then_some(own)
}

/// jieba with the short own words in its dictionary. Only sentences that hold one of them are cut with it, so that
/// the others stay as they are.
pub(super) struct Taught {
    pub(super) jieba: Jieba,
    words: Touched,
    tags: BTreeMap<String, Tag>,
}

impl Taught {
    /// None if no own word is short.
    pub(super) fn new(jieba: &Jieba, own: &[OwnWord]) -> Option<Self> {
        let short: Vec<&OwnWord> = own.iter().filter(|own| !own.is_protected()).collect();
        let words: Vec<String> = short.iter().map(|own| own.word.clone()).collect();
        let words = Touched::new(&words)?;
        let mut jieba = jieba.clone();
        for OwnWord { word, frequency, tag } in &short {
            let frequency = frequency.and_then(|frequency| usize::try_from(frequency.min(MOST)).ok());
            jieba.add_word(word, frequency, Some(tag.as_str()));
        }
        let tags = short.into_iter().map(|own| (own.word.clone(), own.tag)).collect();
        Some(Self { jieba, words, tags })
    }

    /// Whether a sentence holds one of them.
    pub(super) fn is_for(&self, sentence: &str) -> bool {
        self.words.is_in(sentence)
    }

    /// The part of speech of one of them: jieba does not give up its own for a word that it has.
    pub(super) fn tag(&self, word: &str) -> Option<Tag> {
        self.tags.get(word).copied()
    }
}
