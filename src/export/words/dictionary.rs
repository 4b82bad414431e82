//! Dictionary and stop words as tables.

use super::super::{Cell, Table};
use crate::protocol::{DictionaryAnswer, StopWordsAnswer};

pub(in crate::export) fn dictionary(answer: &DictionaryAnswer) -> Table {
    let rows = answer
        .words
        .iter()
        .map(|word| [(&word.word).into(), word.frequency.into(), word.tag.as_ref().into()]);
    Table::new(["word", "frequency", "tag"], rows)
}

pub(in crate::export) fn stop_words(answer: &StopWordsAnswer) -> Table {
    let rows = answer
        .lists
        .iter()
        .flat_map(|list| list.words.iter().map(|word| [Cell::from(&list.language), word.into()]));
    Table::new(["language", "word"], rows)
}
