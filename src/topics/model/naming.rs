//! What topics are called.

use super::under::Under;
use crate::{characters::is_han, fold::Folder};
use std::collections::BTreeSet;

/// A heading names a topic of which at least so much stands under it …
const SHARE: f64 = 0.3;

/// … that many times as much as of all.
const LIFT: f64 = 2.0;

/// A heading of more characters is a sentence, and no name.
const LONGEST: usize = 24;

/// The same of an alphabet.
const LONGEST_OF_ALPHABET: usize = 60;

/// A topic without a heading is called by so many words, and by more only if another is called the same.
const WORDS: usize = 3;

/// What a topic may be called.
#[derive(Debug, Clone, Default)]
pub struct Named {
    /// What the reader calls it, and whether in an edit.
    pub given: Option<String>,
    /// The headings that it stands under.
    pub under: Vec<Under>,
    /// Its words, most relevant first.
    pub words: Vec<String>,
}

/// What a topic is called after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// The reader's name.
    Given(String),
    /// The heading, by its place in [`Named::under`].
    Heading(usize),
    /// Its words.
    Words(String),
}

/// The names of topics, no two the same however they are written: what the reader says; a heading for the topic that it says most of; else words.
#[must_use]
pub fn names(topics: &[Named], folder: &Folder) -> Vec<Name> {
    let mut taken = Taken { folder, names: BTreeSet::new() };
    let mut names: Vec<Option<Name>> = topics
        .iter()
        .map(|topic| topic.given.as_ref().map(|given| Name::Given(taken.unused(given))))
        .collect();
    for (topic, heading) in headings(topics) {
        if names[topic].is_none() && taken.take(&topics[topic].under[heading].words) {
            names[topic] = Some(Name::Heading(heading));
        }
    }
    (topics.iter().zip(names))
        .map(|(topic, name)| name.unwrap_or_else(|| Name::Words(by_words(&topic.words, &mut taken))))
        .collect()
}

/// Which heading would say what of which topic, the best first.
fn headings(topics: &[Named]) -> Vec<(usize, usize)> {
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for (topic, named) in topics.iter().enumerate() {
        for (at, under) in named.under.iter().enumerate() {
            if under.share >= SHARE && under.lift >= LIFT && is_short(&under.words) {
                found.push((under.share * libm::log(under.lift) * under.of_heading, topic, at));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    found.into_iter().map(|(_, topic, heading)| (topic, heading)).collect()
}

fn is_short(words: &str) -> bool {
    let longest = if words.chars().any(is_han) { LONGEST } else { LONGEST_OF_ALPHABET };
    words.chars().count() <= longest
}

/// The first words, those left out that stand in one before or hold one.
fn by_words(words: &[String], taken: &mut Taken) -> String {
    let mut chosen: Vec<&str> = Vec::new();
    for word in words {
        if !chosen.iter().any(|other| other.contains(word.as_str()) || word.contains(other)) {
            chosen.push(word);
        }
    }
    let separator = if chosen.iter().any(|word| word.chars().any(is_han)) { "、" } else { ", " };
    let joined = |count: usize| chosen.iter().take(count).copied().collect::<Vec<_>>().join(separator);
    let longer = (WORDS..=chosen.len()).map(joined).find(|name| !name.is_empty() && !taken.has(name));
    taken.unused(&longer.unwrap_or_else(|| joined(WORDS)))
}

/// The names that are taken, folded: no two are told apart by their script or capitals alone.
struct Taken<'a> {
    folder: &'a Folder,
    names: BTreeSet<String>,
}

impl Taken<'_> {
    fn has(&self, name: &str) -> bool {
        self.names.contains(&self.folder.fold(name))
    }

    /// Takes a name; false if it was taken.
    fn take(&mut self, name: &str) -> bool {
        self.names.insert(self.folder.fold(name))
    }

    /// Takes a name that no other topic has: with a number if need be.
    fn unused(&mut self, name: &str) -> String {
        let numbered = (2..).map(|number: u32| format!("{name} ({number})"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|name| !name.is_empty() && self.take(name)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn under(words: &str, share: f64, lift: f64) -> Under {
        Under { words: words.to_owned(), heading: (0, 0), share, lift, of_heading: 0.8 }
    }

    fn named(under: Vec<Under>, words: &[&str]) -> Named {
        Named { given: None, under, words: words.iter().map(|&word| word.to_owned()).collect() }
    }

    #[test]
    fn a_heading_goes_to_the_topic_that_it_says_most_of() {
        let topics = [
            named(vec![under("安全合作", 0.4, 2.5)], &["安全", "执法"]),
            named(vec![under("安全合作", 0.7, 4.0)], &["恐怖主义"]),
            named(vec![under("经贸合作", 0.9, 1.2)], &["贸易", "自由贸易", "投资", "关税"]),
        ];
        let expected = [
            Name::Words("安全、执法".to_owned()),
            Name::Heading(0),
            Name::Words("贸易、投资、关税".to_owned()),
        ];
        assert_eq!(names(&topics, &Folder::default()), expected);
    }

    #[test]
    fn no_two_topics_are_called_the_same() {
        let mut topics = vec![named(vec![], &["a", "b", "c", "d"]); 3];
        topics[0].given = Some("a, b, c".to_owned());
        let words = |name: &str| Name::Words(name.to_owned());
        assert_eq!(
            names(&topics, &Folder::default()),
            [Name::Given("a, b, c".to_owned()), words("a, b, c, d"), words("a, b, c (2)")]
        );
    }

    #[test]
    fn names_that_differ_in_script_alone_are_the_same() {
        let mut topics = [named(vec![], &[]), named(vec![under("经贸合作", 0.9, 4.0)], &["贸易"])];
        topics[0].given = Some("經貿合作".to_owned());
        assert_eq!(names(&topics, &Folder::default())[1], Name::Words("贸易".to_owned()));
    }
}
