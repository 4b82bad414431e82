//! Where what a question searches for stands, which words its lists hold, and a page of them. One place for every
//! question.

use crate::{
    count::Groups,
    error::{Caution, Error},
    index::{Index, TermId},
    pipeline::Engine,
    protocol::Counted,
    query::{self, Hit, Query},
};
use std::cmp::Ordering;

/// What was searched for, as it was understood, and where it stands in all that is counted, by document and position.
pub(super) fn hits(engine: &Engine, query: &str) -> Result<(String, Vec<Hit>), Error> {
    let query = Query::parse(query, &engine.folder)?;
    let hits = query::find(&query, &engine.found().index, &engine.shelf);
    Ok((query.text, hits))
}

/// Does something with groups of all that is counted.
pub(super) fn in_groups<T>(
    engine: &Engine,
    work: impl FnOnce(Groups) -> Result<T, Error>,
) -> Result<T, Error> {
    groups(engine, &engine.found().index, work)
}

/// Does something with groups of the texts of an index.
pub(super) fn groups<T>(
    engine: &Engine,
    index: &Index,
    work: impl FnOnce(Groups) -> Result<T, Error>,
) -> Result<T, Error> {
    let find = |query: &str| Ok(query::find(&Query::parse(query, &engine.folder)?, index, &engine.shelf));
    work(Groups { index, shelf: &engine.shelf, folder: &engine.folder, find: &find })
}

/// Whether a list holds a word: stop words only where they are asked for.
pub(super) fn is_listed(index: &Index, term: TermId, stop_words: bool) -> bool {
    stop_words || !index.is_stop_word(term)
}

/// Whether a word may stand for what a text is about, without being asked for: no stop word, and none of a single
/// character, which mostly belongs to a longer word that the dictionary lacks.
pub(super) fn is_content(index: &Index, term: TermId) -> bool {
    index.vocabulary[term as usize].chars().nth(1).is_some() && !index.is_stop_word(term)
}

/// The columns of some documents by name; without any name, all. A document that is not counted has none.
pub(super) fn columns(engine: &Engine, names: &[String]) -> Result<Vec<usize>, Error> {
    let index = &engine.found().index;
    let places = names.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    let mut is_asked = vec![places.is_empty(); engine.shelf.len()];
    for place in places {
        is_asked[place] = true;
    }
    Ok((0..index.columns.len()).filter(|&column| is_asked[index.columns[column].document]).collect())
}

/// Says of named documents which are not counted, if there are such. What is not on the shelf is refused elsewhere.
pub(super) fn not_counted<'a>(
    engine: &Engine,
    names: impl IntoIterator<Item = &'a String>,
) -> Option<Caution> {
    let is_counted =
        |name: &String| engine.place(name).is_ok_and(|at| engine.found().counted[at] == Counted::Yes);
    let mut documents: Vec<String> = Vec::new();
    for name in names {
        if !is_counted(name) && !documents.contains(name) {
            documents.push(name.clone());
        }
    }
    (!documents.is_empty()).then_some(Caution::NotCounted { documents })
}

/// A page of a list in an order that leaves no two equal. No more is sorted than the page needs: of a hundred thousand
/// words mostly the first hundred are asked for.
pub(super) fn page<T>(
    mut list: Vec<T>,
    offset: usize,
    limit: usize,
    order: impl Fn(&T, &T) -> Ordering,
) -> Vec<T> {
    let end = offset.saturating_add(limit);
    if end < list.len() {
        list.select_nth_unstable_by(end, &order);
        list.truncate(end);
    }
    list.sort_unstable_by(order);
    list.drain(..offset.min(list.len()));
    list
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn a_page_is_that_of_the_sorted_list() {
        let list: Vec<u32> = (0..100).map(|number| number * 37 % 100).collect();
        let sorted: Vec<u32> = (0..100).collect();
        for (offset, limit) in
            [(0, 10), (20, 15), (95, 10), (100, 5), (300, 5), (0, usize::MAX), (5, usize::MAX)]
        {
            let end = usize::saturating_add(offset, limit).min(100);
            assert_eq!(page(list.clone(), offset, limit, u32::cmp), sorted[offset.min(end)..end]);
        }
    }
}
