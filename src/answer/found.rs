//! Where what a question searches for stands, and which words its lists hold. One place for every question.

use crate::{
    count::{self, Groups, Hit},
    error::Error,
    pipeline::Engine,
    segment::stop_words::is_stop_word,
};

/// What was searched for, as it was understood, and where it stands in all that is counted, by document and position.
pub(super) fn hits(engine: &Engine, query: &str) -> Result<(String, Vec<Hit>), Error> {
    let folded = engine.folder.fold(query.trim());
    if folded.is_empty() {
        return Err(Error::NothingAsked);
    }
    let hits = count::find(&engine.found().index, &engine.shelf, &folded);
    Ok((folded, hits))
}

/// Does something with groups of texts.
pub(super) fn in_groups<T>(
    engine: &Engine,
    work: impl FnOnce(Groups) -> Result<T, Error>,
) -> Result<T, Error> {
    let find = |query: &str| hits(engine, query).map(|(_, hits)| hits);
    let index = &engine.found().index;
    work(Groups { index, shelf: &engine.shelf, folder: &engine.folder, find: &find })
}

/// Whether a list holds a word: stop words only where they are asked for.
pub(super) fn is_listed(word: &str, stop_words: bool) -> bool {
    stop_words || !is_stop_word(word)
}

/// Whether a word may stand for what a text is about, without being asked for: no stop word, and none of a single
/// character, which mostly belongs to a longer word that the dictionary lacks.
pub(super) fn is_content(word: &str) -> bool {
    word.chars().nth(1).is_some() && !is_stop_word(word)
}

/// The columns of some documents by name; without any name, all. A document that is not counted has none.
pub(super) fn columns(engine: &Engine, names: &[String]) -> Result<Vec<usize>, Error> {
    let index = &engine.found().index;
    let places = names.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    let is_asked = |column: &usize| places.is_empty() || places.contains(&index.columns[*column].document);
    Ok((0..index.columns.len()).filter(is_asked).collect())
}
