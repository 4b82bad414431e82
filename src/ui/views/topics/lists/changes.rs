//! What the reader says of topic lists: it stands in the settings, and so in the recipe.

use crate::protocol::TopicListTerm;
use crate::settings::{Settings, TopicListSetting, TopicSettings};
use crate::ui::shared::Shared;

/// What is said of a list; nothing, if that is so.
pub fn said(shared: &Shared, key: &str) -> TopicListSetting {
    together(&shared.state.settings.topics, key)
}

/// All that is said of a list as one.
fn together(settings: &TopicSettings, key: &str) -> TopicListSetting {
    let mut one = TopicListSetting { list: key.to_owned(), ..TopicListSetting::default() };
    for said in settings.lists.iter().filter(|said| said.list.trim() == key) {
        for term in &said.removed {
            forget(&mut one, term);
        }
        for term in &said.added {
            add(&mut one, term);
        }
        one.off = said.off;
    }
    one
}

/// Says something of a list, instead of what was said of it before.
pub fn say(shared: &Shared, key: &str, how: impl FnOnce(&mut TopicListSetting)) {
    let mut settings = shared.state.settings.clone();
    let mut one = together(&settings.topics, key);
    how(&mut one);
    let lists = &mut settings.topics.lists;
    let place = lists.iter().position(|said| said.list.trim() == key).unwrap_or(lists.len());
    lists.retain(|said| said.list.trim() != key);
    if one.off || !one.added.is_empty() || !one.removed.is_empty() {
        lists.insert(place.min(lists.len()), one);
    }
    shared.desk.configure(settings);
}

/// Something large that was done at once, and can be undone as long as nothing else was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// What was done.
    pub told: String,
    /// What was said of lists before.
    pub before: TopicSettings,
    /// What is said of them since.
    pub after: TopicSettings,
}

/// Back to the list as the program has it; one of the reader's own is gone.
pub fn take_back(shared: &Shared, key: &str, told: String) -> Done {
    let mut after = shared.state.settings.topics.clone();
    after.lists.retain(|said| said.list.trim() != key);
    put(shared, after, told)
}

/// Back to all lists as the program has them.
pub fn take_all_back(shared: &Shared, told: String) -> Done {
    put(shared, TopicSettings::default(), told)
}

fn put(shared: &Shared, after: TopicSettings, told: String) -> Done {
    let before = shared.state.settings.topics.clone();
    restore(shared, after.clone());
    Done { told, before, after }
}

/// What is said of all lists, instead of what was said.
pub fn restore(shared: &Shared, topics: TopicSettings) {
    shared.desk.configure(Settings { topics, ..shared.state.settings.clone() });
}

/// A term is added, or is not removed any more.
pub fn add(one: &mut TopicListSetting, term: &str) {
    let was_removed = one.removed.len();
    one.removed.retain(|other| other != term);
    if one.removed.len() == was_removed && !one.added.iter().any(|other| other == term) {
        one.added.push(term.to_owned());
    }
}

/// A term is not to count; one that only the reader added is forgotten, however it was written.
pub fn remove(one: &mut TopicListSetting, term: &TopicListTerm) {
    one.added.retain(|other| *other != term.term && !term.written.contains(other));
    if !term.own && !one.removed.contains(&term.term) {
        one.removed.push(term.term.clone());
    }
}

/// A term that is said to be removed takes back that it was added.
fn forget(one: &mut TopicListSetting, term: &str) {
    let was_added = one.added.len();
    one.added.retain(|other| other != term);
    if one.added.len() == was_added && !one.removed.iter().any(|other| other == term) {
        one.removed.push(term.to_owned());
    }
}

/// Terms as they are typed, one after the other: an English one may have spaces.
pub fn terms(text: &str) -> Vec<String> {
    let is_between = |letter: char| matches!(letter, ',' | '，' | '、' | ';' | '；' | '\n');
    text.split(is_between).map(str::trim).filter(|term| !term.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A term as the answer tells it.
    fn term(term: &str, written: &[&str], own: bool) -> TopicListTerm {
        let written = written.iter().map(|&written| written.to_owned()).collect();
        TopicListTerm { term: term.to_owned(), count: 0, documents: 0, own, written }
    }

    #[test]
    fn what_is_added_and_removed_again_is_forgotten() {
        let mut one = TopicListSetting::default();
        add(&mut one, "风电");
        remove(&mut one, &term("风电", &["风电"], true));
        assert_eq!(one, TopicListSetting::default());
        remove(&mut one, &term("石油", &[], false));
        assert_eq!(one.removed, ["石油"]);
        add(&mut one, "石油");
        assert_eq!(one, TopicListSetting::default());
    }

    #[test]
    fn what_is_added_is_removed_however_it_was_written() {
        let mut one = TopicListSetting::default();
        for written in ["風電", "风电", "Wind  Power"] {
            add(&mut one, written);
        }
        remove(&mut one, &term("风电", &["風電", "风电"], true));
        assert_eq!(one.added, ["Wind  Power"]);
        remove(&mut one, &term("wind power", &["Wind  Power"], true));
        assert_eq!(one, TopicListSetting::default());
    }

    #[test]
    fn what_the_program_has_too_is_removed_with_what_was_added() {
        let mut one = TopicListSetting::default();
        add(&mut one, "煤炭資源");
        remove(&mut one, &term("煤炭资源", &["煤炭資源"], false));
        assert!(one.added.is_empty());
        assert_eq!(one.removed, ["煤炭资源"]);
    }

    #[test]
    fn all_that_is_said_of_a_list_is_one() {
        let said = |added: &[&str], removed: &[&str], off| TopicListSetting {
            list: "energy".to_owned(),
            added: added.iter().map(|&term| term.to_owned()).collect(),
            removed: removed.iter().map(|&term| term.to_owned()).collect(),
            off,
        };
        let settings = TopicSettings { lists: vec![said(&["a"], &["b"], true), said(&["c"], &["a"], false)] };
        assert_eq!(together(&settings, "energy"), said(&["c"], &["b"], false));
        assert_eq!(terms("wind power, 风电、光伏"), ["wind power", "风电", "光伏"]);
    }
}
