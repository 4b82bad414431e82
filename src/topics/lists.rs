//! Topic lists: terms that say what a clause is about, in Chinese and English. A dictionary method: it finds
//! what its lists name and nothing else, so how much of a text they cover is told with every figure.
//!
//! The lists that come with the program stand in `lists.tsv`; the reader adds and removes terms, switches lists off and
//! makes lists of their own ([`TopicSettings`]). [`matches`] finds their terms in a clause, [`forms`] knows
//! the plurals of English ones, [`make_up`] says how much of a document each list takes.

mod forms;
mod make_up;
mod matches;

pub use make_up::{AboutClause, MakeUp, make_up};
pub use matches::Hit;

use crate::{fold::Folder, settings::TopicSettings};
use matches::Matcher;
use std::collections::{BTreeMap, BTreeSet};

/// A list of terms on one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicList {
    /// Its key; of a list of the reader's own its name.
    pub key: String,
    /// The reader made it.
    pub own: bool,
    /// It takes no part.
    pub off: bool,
    /// Its terms, folded, in the order of their characters.
    pub terms: Vec<String>,
    /// Those that the reader added.
    pub added: BTreeMap<String, Added>,
}

/// A term that the reader added to a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// How the reader wrote it, each way once.
    pub written: Vec<String>,
    /// The program's list has it not.
    pub own: bool,
}

/// A term of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListTerm {
    /// The list, by its place in [`TopicLists::all`].
    pub list: usize,
    /// The term, by its place in [`TopicList::terms`].
    pub term: usize,
}

/// The lists that are looked for.
pub struct TopicLists {
    /// All of them, those that are off too: the program's in their order, then the reader's in theirs.
    pub all: Vec<TopicList>,
    matcher: Matcher,
}

impl TopicLists {
    /// The lists that come with the program, with what the reader changed.
    #[must_use]
    pub fn new(settings: &TopicSettings, folder: &Folder) -> Self {
        let known = known();
        let mut lists = known.clone();
        for chosen in &settings.lists {
            let key = chosen.list.trim();
            let at = lists.iter().position(|(list, _)| list.key == key).unwrap_or_else(|| {
                lists.push((own(key), BTreeSet::new()));
                lists.len() - 1
            });
            let (list, terms) = &mut lists[at];
            for term in &chosen.removed {
                let term = folded(term, folder);
                terms.remove(&term);
                list.added.remove(&term);
            }
            for written in &chosen.added {
                let term = folded(written, folder);
                let own = known.get(at).is_none_or(|(_, terms)| !terms.contains(&term));
                let added = list.added.entry(term).or_insert_with(|| Added { written: Vec::new(), own });
                if !added.written.contains(written) {
                    added.written.push(written.clone());
                }
            }
            terms.extend(list.added.keys().cloned());
            list.off = chosen.off;
        }
        let all: Vec<TopicList> = lists
            .into_iter()
            .map(|(list, terms)| TopicList { terms: terms.into_iter().collect(), ..list })
            .collect();
        let matcher = Matcher::new(&all);
        Self { all, matcher }
    }
}

/// The lists that come with the program, each with its terms.
fn known() -> Vec<(TopicList, BTreeSet<String>)> {
    let mut lists: Vec<(TopicList, BTreeSet<String>)> = Vec::new();
    for line in include_str!("lists.tsv").lines().skip(1) {
        let mut columns = line.split('\t');
        let (Some(key), Some(_), Some(term)) = (columns.next(), columns.next(), columns.next()) else {
            continue;
        };
        if lists.last().is_none_or(|(list, _)| list.key != key) {
            lists.push((TopicList { own: false, ..own(key) }, BTreeSet::new()));
        }
        if let Some((_, terms)) = lists.last_mut() {
            terms.insert(term.to_owned());
        }
    }
    lists
}

/// A list of the reader's own, still without terms.
fn own(key: &str) -> TopicList {
    TopicList { key: key.to_owned(), own: true, off: false, terms: Vec::new(), added: BTreeMap::new() }
}

/// A term as it is looked for: folded, with single spaces.
fn folded(term: &str, folder: &Folder) -> String {
    folder.fold(term).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{characters::is_han, settings::TopicListSetting};

    #[test]
    fn every_term_is_folded_in_its_language_and_stands_once_in_its_list() {
        let folder = Folder::default();
        let lines: Vec<&str> = include_str!("lists.tsv").lines().skip(1).collect();
        assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len());
        for line in lines {
            let [_, language, term] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("three columns: {line}")
            };
            assert_eq!(folded(term, &folder), term);
            let expected = if term.contains(is_han) { "zh" } else { "en" };
            assert_eq!(language, expected, "{line}");
        }
    }

    #[test]
    fn there_are_some_twenty_lists_of_some_length() {
        let lists = TopicLists::new(&TopicSettings::default(), &Folder::default());
        assert!((18..=22).contains(&lists.all.len()));
        for list in &lists.all {
            let chinese = list.terms.iter().filter(|term| term.contains(is_han)).count();
            assert!((40..=80).contains(&chinese), "{}: {chinese}", list.key);
            let english = list.terms.len() - chinese;
            assert!((40..=80).contains(&english), "{}: {english}", list.key);
        }
    }

    #[test]
    fn the_reader_changes_lists_and_makes_new_ones() {
        let setting = |list: &str, added: &[&str], removed: &[&str], off: bool| TopicListSetting {
            list: list.to_owned(),
            added: added.iter().map(|&term| term.to_owned()).collect(),
            removed: removed.iter().map(|&term| term.to_owned()).collect(),
            off,
        };
        let settings = TopicSettings {
            lists: vec![
                setting("energy", &["潮汐電站", "煤炭"], &["石油"], false),
                setting("media", &[], &[], true),
                setting("上合", &["上海精神", "Shanghai  Spirit"], &[], false),
            ],
        };
        let lists = TopicLists::new(&settings, &Folder::default()).all;
        let list = |key: &str| lists.iter().find(|list| list.key == key).expect("it is there");
        let has = |key: &str, term: &str| list(key).terms.iter().any(|known| known == term);
        assert!(has("energy", "潮汐电站") && !has("energy", "石油") && has("energy", "煤炭"));
        assert!(list("media").off && !list("energy").off && !list("media").own);
        let added = &list("上合").added["shanghai spirit"];
        assert_eq!((added.written.as_slice(), added.own), (["Shanghai  Spirit".to_owned()].as_slice(), true));
        let added = &list("energy").added;
        assert!(added["潮汐电站"].own && !added["煤炭"].own && !added.contains_key("石油"));
        assert_eq!(list("上合").terms, ["shanghai spirit", "上海精神"]);
        assert!(list("上合").own && lists.last() == Some(list("上合")));
    }
}
