//! The states and organisations that the gazetteer knows, by any of their names.

use super::gazetteer::{ORGANISATIONS, STATES};
use std::{collections::BTreeMap, sync::LazyLock};

/// A state or an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// Its id: ISO 3166's three letters of a state, the usual letters of an organisation.
    pub id: &'static str,
    /// Its short name in Chinese.
    pub zh: &'static str,
    /// Its short name in English.
    pub en: &'static str,
    /// Its full name in Chinese.
    pub zh_full: &'static str,
    /// Its full name in English.
    pub en_full: &'static str,
    /// Whether it is a state or a region, and no organisation.
    pub is_state: bool,
}

/// All of them, and each one's place by its folded names.
struct Parties {
    all: Vec<Party>,
    by_name: BTreeMap<String, usize>,
    by_people: BTreeMap<String, usize>,
}

static PARTIES: LazyLock<Parties> = LazyLock::new(Parties::read);

/// The party that goes by a folded name: full, short, former, in Chinese or English.
///
/// ```
/// let id = |name| duikan::segment::party(name).map(|party| party.id);
/// assert_eq!(id("印度共和国"), Some("IND"));
/// assert_eq!(id("印度尼西亚"), Some("IDN"));
/// assert_eq!(id("kyrgyz republic"), Some("KGZ"));
/// assert_eq!(id("太平洋"), None);
/// ```
#[must_use]
pub fn party(name: &str) -> Option<&'static Party> {
    PARTIES.by_name.get(name).map(|&at| &PARTIES.all[at])
}

/// The party of an id.
#[must_use]
pub fn party_of_id(id: &str) -> Option<&'static Party> {
    PARTIES.all.iter().find(|party| party.id.eq_ignore_ascii_case(id))
}

/// The state whose people go by a folded English word: `indian` is India's.
#[must_use]
pub fn party_of_people(people: &str) -> Option<&'static Party> {
    PARTIES.by_people.get(people).map(|&at| &PARTIES.all[at])
}

impl Parties {
    fn read() -> Self {
        let mut parties = Self { all: Vec::new(), by_name: BTreeMap::new(), by_people: BTreeMap::new() };
        for line in STATES.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&'static str> = line.split('\t').collect();
            // Seas and continents are no parties.
            if let [id, zh, zh_full, _, en, en_full, _, people, kind] = cells[..]
                && kind != "place"
            {
                let at = parties.push(Party { id, zh, en, zh_full, en_full, is_state: true }, &cells[1..7]);
                for people in names(people) {
                    parties.by_people.entry(people).or_insert(at);
                }
            }
        }
        for line in ORGANISATIONS.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&'static str> = line.split('\t').collect();
            if let [id, zh_full, zh, _, en_full, abbreviation, _] = cells[..] {
                let en = if abbreviation.is_empty() { en_full } else { abbreviation };
                parties.push(Party { id, zh, en, zh_full, en_full, is_state: false }, &cells[1..7]);
            }
        }
        parties
    }

    /// Adds a party; a name that another has already stays that one's.
    fn push(&mut self, party: Party, columns: &[&str]) -> usize {
        let at = self.all.len();
        for name in columns.iter().flat_map(|column| names(column)) {
            self.by_name.entry(name).or_insert(at);
        }
        self.all.push(party);
        at
    }
}

/// The names in a column, folded.
fn names(column: &str) -> impl Iterator<Item = String> {
    column.split(',').map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_one_party() {
        let mut ids: Vec<&str> = PARTIES.all.iter().map(|party| party.id).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(ids.len() > 400);
    }

    #[test]
    fn a_party_is_found_by_each_of_its_names() {
        let id = |name: &str| party(name).map(|party| party.id);
        for name in ["上海合作组织", "上合组织", "shanghai cooperation organization", "sco"] {
            assert_eq!(id(name), Some("SCO"), "{name}");
        }
        assert_eq!(party_of_people("kazakh").map(|party| party.id), Some("KAZ"));
        assert_eq!(party_of_id("ind").map(|party| party.zh), Some("印度"));
    }
}
