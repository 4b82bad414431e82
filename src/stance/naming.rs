//! Where parties are named: states and organisations by any of their names.

use super::line::Line;
use crate::{
    clauses::Clause,
    corpus::Document,
    segment::{Party, Tag, Token, party, party_of_id},
};
use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

/// How delegations are called: 中方. Several states where one character stands for each of them.
const SIDES: &str = include_str!("naming/sides.tsv");

static BY_SIDE: LazyLock<BTreeMap<&'static str, Vec<&'static Party>>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let (side, ids) = line.split_once('\t')?;
        Some((side, ids.split(',').filter_map(party_of_id).collect()))
    };
    SIDES.lines().filter_map(line).collect()
});

/// A party, and where it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The party.
    pub party: &'static Party,
    /// Its name's folded characters.
    pub characters: Range<usize>,
}

/// The parties named in a clause, in order; not those in titles. Of a side that several states may be, the one among
/// `members`, else none.
#[must_use]
pub fn named(document: &Document, clause: &Clause, members: &[&str]) -> Vec<Named> {
    let line = Line::new(document, clause);
    named_in(&line, members)
}

/// The same of a line.
pub(super) fn named_in(line: &Line, members: &[&str]) -> Vec<Named> {
    let tokens = line.clause.tokens(line.document).iter();
    let of = |token: &Token| of_token(line, token, members);
    let mut found: Vec<Named> = Vec::new();
    for named in tokens.filter_map(of) {
        // What stands right behind a state is its own: 中国|国务院.
        let is_its_own = found.last().is_some_and(|before| {
            before.party.is_state && !named.party.is_state && before.characters.end == named.characters.start
        });
        if !is_its_own {
            found.push(named);
        }
    }
    found
}

/// The party that a token names.
fn of_token(line: &Line, token: &Token, members: &[&str]) -> Option<Named> {
    let word = line.document.tokens.words.get(token.word as usize).filter(|_| token.tag != Tag::TITLE)?;
    if let Some(sides) = BY_SIDE.get(&**word) {
        let mut among = sides.iter().filter(|side| members.contains(&side.id));
        let only = sides.first().filter(|_| sides.len() == 1);
        let party = among.next().or(only)?;
        return Some(Named { party, characters: token.range() });
    }
    // The dictionary has 东盟国家 for a word.
    let name = word.strip_suffix("国家").filter(|name| !name.is_empty()).unwrap_or(word);
    let party = party(name)?;
    // 中华人民共和国国务院 speaks for the state.
    let (name, party) = state_of(name).filter(|_| !party.is_state).unwrap_or((name, party));
    let characters = token.range().start..token.range().start + name.chars().count();
    // Written small, china is porcelain, turkey a bird and who a question.
    let is_name = !word.is_ascii() || line.is_capital(&line.bytes(&token.range()));
    let is_abbreviation = word.is_ascii() && word.len() <= 3 && !word.contains(' ');
    let is_shouted = |at: usize| line.written.get(at).is_some_and(|c| c.is_uppercase());
    let first = token.range().start.checked_sub(line.clause.characters.start)?;
    let is_meant = !is_abbreviation || (first..first + word.len()).all(is_shouted);
    (is_name && is_meant).then_some(Named { party, characters })
}

/// The state with whose full name the name of one of its bodies begins.
fn state_of(name: &str) -> Option<(&str, &'static Party)> {
    let ends = name.char_indices().map(|(at, _)| at).filter(|&at| at > 0);
    let state = |end: usize| Some((&name[..end], party(&name[..end])?));
    ends.filter_map(state).find(|(full, party)| party.is_state && party.zh_full == *full && party.zh != *full)
}
