//! Verbs of stance, each with its rung.

use crate::{fold::Folder, protocol::Rung, settings::StanceSettings};
use std::collections::BTreeMap;

/// How an expression is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A verb of saying. Straight before another verb of stance it lends weight: 重申支持.
    Says,
    /// A verb with a sentence behind it: 认为.
    That,
    /// Any other verb.
    Plain,
    /// A verb of the reader's. Behind a verb of saying it names its object as often as a position: 强调，研究….
    Added,
    /// Calls upon somebody.
    Call,
    /// A verb that is also an ordinary act: it counts only behind its subject, or where a sentence begins.
    Own,
    /// A noun that a light verb carries: 表示关切, express concern.
    Noun,
    /// A verb that counts only where it is done or names what was done: 通过了, 通过《…》.
    Act,
    /// What somebody is: committed to, concerned.
    State,
}

const USES: [(&str, Use); 8] = [
    ("says", Use::Says),
    ("that", Use::That),
    ("plain", Use::Plain),
    ("call", Use::Call),
    ("own", Use::Own),
    ("noun", Use::Noun),
    ("act", Use::Act),
    ("state", Use::State),
];

/// An expression's rung and use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) rung: Rung,
    pub(super) used: Use,
}

/// The verbs of stance that are looked for: those that come with the program, and the reader's.
#[derive(Debug, Clone)]
pub struct Lexicon {
    /// By folded characters. An English expression may be verb, noun and state.
    entries: BTreeMap<Vec<char>, Vec<Entry>>,
    longest: usize,
}

impl Default for Lexicon {
    fn default() -> Self {
        let mut entries: BTreeMap<Vec<char>, Vec<Entry>> = BTreeMap::new();
        for (expression, entry) in include_str!("verbs.tsv").lines().filter_map(line) {
            entries.entry(expression.chars().collect()).or_default().push(entry);
        }
        let mut lexicon = Self { entries, longest: 0 };
        lexicon.measure();
        lexicon
    }
}

impl Lexicon {
    /// With what the reader added, moved and removed.
    #[must_use]
    pub fn new(settings: &StanceSettings, folder: &Folder) -> Self {
        let mut lexicon = Self::default();
        for chosen in &settings.verbs {
            let word: Vec<char> = folder.fold(chosen.verb.trim()).chars().collect();
            match chosen.rung {
                None => {
                    lexicon.entries.remove(&word);
                }
                Some(rung) => {
                    let added = || vec![Entry { rung, used: Use::Added }];
                    let entries = lexicon.entries.entry(word).or_insert_with(added);
                    for entry in entries {
                        entry.rung = rung;
                    }
                }
            }
        }
        lexicon.measure();
        lexicon
    }

    fn measure(&mut self) {
        self.longest = self.entries.keys().map(Vec::len).max().unwrap_or(0);
    }

    /// The expressions with which some characters begin, the longest first: how long each is, and what.
    pub(super) fn begins<'a>(&'a self, characters: &'a [char]) -> impl Iterator<Item = (usize, Entry)> + 'a {
        let longest = characters.len().min(self.longest);
        (1..=longest).rev().flat_map(move |length| {
            let entries = self.entries.get(&characters[..length]).map_or(&[][..], Vec::as_slice);
            entries.iter().map(move |entry| (length, *entry))
        })
    }

    /// What an expression is in one of some uses.
    pub(super) fn get(&self, expression: &[char], uses: &[Use]) -> Option<Entry> {
        let entries = self.entries.get(expression)?;
        entries.iter().copied().find(|entry| uses.contains(&entry.used))
    }
}

/// A line of the list; its first is none.
fn line(line: &str) -> Option<(&str, Entry)> {
    let mut columns = line.split('\t');
    let expression = columns.next()?;
    let rung = Rung::of_name(columns.next()?)?;
    let name = columns.next()?;
    let (_, used) = USES.iter().find(|(known, _)| *known == name)?;
    Some((expression, Entry { rung, used: *used }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::StanceVerbSetting;

    #[test]
    fn every_line_has_a_rung_and_a_use_and_is_folded() {
        let folder = Folder::default();
        for row in include_str!("verbs.tsv").lines().skip(1) {
            let (expression, _) = line(row).expect(row);
            assert_eq!(folder.fold(expression), expression);
        }
    }

    #[test]
    fn the_reader_adds_moves_and_removes_verbs() {
        let verb = |verb: &str, rung| StanceVerbSetting { verb: verb.to_owned(), rung };
        let settings = StanceSettings {
            verbs: vec![
                verb("點讚轉發", Some(Rung::Welcome)),
                verb("欢迎", Some(Rung::Support)),
                verb("指出", None),
            ],
        };
        let lexicon = Lexicon::new(&settings, &Folder::default());
        let rung = |word: &str| {
            let word: Vec<char> = word.chars().collect();
            lexicon.begins(&word).next().map(|(length, entry)| (length, entry.rung))
        };
        assert_eq!(rung("点赞转发"), Some((4, Rung::Welcome)));
        assert_eq!(rung("欢迎"), Some((2, Rung::Support)));
        assert_eq!(rung("指出"), None);
    }
}
