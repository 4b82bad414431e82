//! The reader's dictionary, and the lists of stop words.

use crate::{
    protocol::{StopWordList, StopWordsAnswer},
    segment::stop_words,
};

/// The lists that come with the program.
pub(super) fn stop_words() -> StopWordsAnswer {
    let list = |(language, words): (&str, Vec<&str>)| StopWordList {
        language: language.to_owned(),
        words: words.into_iter().map(str::to_owned).collect(),
    };
    StopWordsAnswer { lists: stop_words::lists().map(list).collect() }
}
