//! The reader's own words.
//!
//! A word of four characters and more, or with letters in it, is no accident: it is kept whole wherever it
//! stands, the longest first ([`super::protected`]). A shorter one goes into jieba's dictionary, with the frequency
//! that keeps it whole unless the words around it are likelier: with 上合 one's own word, 上合组织 has it, and
//! 会上合作 has not.

mod read;

pub use read::read;

use super::{protected::SHORT, tag::Tag};
use crate::{characters::is_han, fold::Folder, settings::DictionaryWord};
use jieba_rs::Jieba;
use std::cmp::Reverse;

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
    let own = OwnWord { word: folder.fold(word.word.trim()), frequency: word.frequency, tag };
    own.word.contains(char::is_alphanumeric).then_some(own)
}

/// Adds the short ones to jieba's dictionary.
pub(super) fn teach(jieba: &mut Jieba, own: &[OwnWord]) {
    for OwnWord { word, frequency, tag } in own.iter().filter(|own| !own.is_protected()) {
        let frequency = frequency.and_then(|frequency| usize::try_from(frequency).ok());
        jieba.add_word(word, frequency, Some(tag.as_str()));
    }
}
