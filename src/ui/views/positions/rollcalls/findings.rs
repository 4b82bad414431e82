//! What the lists say together: who is always absent, who was and is no more, who is missing alone.

use crate::protocol::{IssueAnswer, PartyAnswer, Place, RollcallAnswer, RollcallDocument, RollcallsAnswer};
use std::collections::BTreeMap;

/// A list that names less of the members says nothing about the others.
const CALL: f64 = 0.5;

/// Who is missing from a list alone is told of one that names so much of the members.
const NEARLY_ALL: f64 = 0.75;

/// So many may share the first place among the absent.
const TIED: usize = 3;

/// What the lists say together.
#[derive(Debug, PartialEq)]
pub enum Finding<'a> {
    /// A member is named in some texts and absent from others.
    Turned {
        issue: &'a str,
        party: &'a PartyAnswer,
        named: Vec<&'a RollcallDocument>,
        absent: Vec<&'a RollcallDocument>,
    },
    /// The same members are absent from all texts that have the issue.
    Always { issue: &'a str, parties: Vec<&'a PartyAnswer>, texts: usize },
    /// These members are absent from most lists.
    Most { parties: Vec<&'a PartyAnswer>, absent: usize, lists: usize },
    /// One text has the issue, and nearly all members.
    Only { issue: &'a str, text: &'a RollcallDocument, parties: Vec<&'a PartyAnswer> },
}

/// Each finding with the sentences that it rests on.
pub fn findings(answer: &RollcallsAnswer) -> Vec<(Finding<'_>, Vec<Place>)> {
    let mut found = Vec::new();
    for issue in &answer.issues {
        found.extend(of_issue(answer, issue));
    }
    found.extend(most(answer));
    found.sort_by_key(|(finding, _)| match finding {
        Finding::Turned { .. } => (0, 0),
        Finding::Always { texts, .. } => (1, usize::MAX - texts),
        Finding::Most { .. } => (2, 0),
        Finding::Only { .. } => (3, 0),
    });
    found
}

/// Whether anybody can be called absent from it.
pub fn is_call(list: &RollcallAnswer) -> bool {
    list.share.is_some_and(|share| share >= CALL)
}

/// What a list is to one of its members.
fn standing(list: &RollcallAnswer) -> impl Iterator<Item = (&PartyAnswer, bool)> {
    let named = list.named.iter().filter(|named| named.member).map(|named| (&named.party, true));
    // Who stands elsewhere in the sentence is neither named nor absent.
    let absent = list.absent.iter().filter(|absent| absent.elsewhere.is_none());
    named.chain(absent.map(|absent| (&absent.party, false)))
}

fn of_issue<'a>(answer: &'a RollcallsAnswer, issue: &'a IssueAnswer) -> Vec<(Finding<'a>, Vec<Place>)> {
    let lists: Vec<&RollcallAnswer> = issue
        .rollcalls
        .iter()
        .map(|&at| &answer.rollcalls[at as usize])
        .filter(|list| is_call(list))
        .collect();
    let places = || lists.iter().map(|list| list.clause.clone()).collect::<Vec<_>>();
    let of = |document: &RollcallDocument| {
        lists.iter().filter(|list| list.clause.document == document.document).copied().collect::<Vec<_>>()
    };
    let texts: Vec<(&RollcallDocument, Vec<&RollcallAnswer>)> = answer
        .documents
        .iter()
        .map(|document| (document, of(document)))
        .filter(|(_, lists)| !lists.is_empty())
        .collect();
    // By party: the texts that name it in some list, and those that do in none.
    let mut parties: BTreeMap<&PartyAnswer, (Vec<&RollcallDocument>, Vec<&RollcallDocument>)> =
        BTreeMap::new();
    for (document, lists) in &texts {
        let mut here: BTreeMap<&PartyAnswer, bool> = BTreeMap::new();
        for (party, named) in lists.iter().flat_map(|list| standing(list)) {
            *here.entry(party).or_default() |= named;
        }
        for (party, named) in here {
            let entry = parties.entry(party).or_default();
            if named { &mut entry.0 } else { &mut entry.1 }.push(document);
        }
    }
    let mut found = Vec::new();
    for (&party, (named, absent)) in &parties {
        if !named.is_empty() && !absent.is_empty() {
            let (named, absent) = (named.clone(), absent.clone());
            found.push((Finding::Turned { issue: &issue.label, party, named, absent }, places()));
        }
    }
    let always: Vec<&PartyAnswer> = parties
        .iter()
        .filter(|(_, (_, absent))| absent.len() == texts.len())
        .map(|(&party, _)| party)
        .collect();
    match texts.as_slice() {
        [] => {}
        _ if always.is_empty() => {}
        [(text, lists)] => {
            if lists.iter().any(|list| list.share.is_some_and(|share| share >= NEARLY_ALL)) {
                found.push((Finding::Only { issue: &issue.label, text, parties: always }, places()));
            }
        }
        _ => found
            .push((Finding::Always { issue: &issue.label, parties: always, texts: texts.len() }, places())),
    }
    found
}

/// Who is absent from most lists, if from more than one.
fn most(answer: &RollcallsAnswer) -> Option<(Finding<'_>, Vec<Place>)> {
    let mut counts: BTreeMap<&PartyAnswer, (usize, usize)> = BTreeMap::new();
    for (party, named) in answer.rollcalls.iter().filter(|list| is_call(list)).flat_map(standing) {
        let count = counts.entry(party).or_default();
        count.0 += usize::from(!named);
        count.1 += 1;
    }
    let &(absent, lists) = counts.values().max_by_key(|(absent, lists)| (*absent, usize::MAX - lists))?;
    let parties: Vec<&PartyAnswer> =
        counts.iter().filter(|(_, count)| **count == (absent, lists)).map(|(&party, _)| party).collect();
    if absent < 2 || parties.len() > TIED {
        return None;
    }
    let is_absent = |list: &&RollcallAnswer| {
        is_call(list) && standing(list).any(|(party, named)| !named && parties.contains(&party))
    };
    let places = answer.rollcalls.iter().filter(is_absent).map(|list| list.clause.clone()).collect();
    Some((Finding::Most { parties, absent, lists }, places))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        numbers::narrow,
        protocol::{AbsentParty, MembersFrom, NamedParty, RollcallKind},
    };

    fn party(id: &str) -> PartyAnswer {
        PartyAnswer { id: id.to_owned(), zh: id.to_owned(), en: id.to_owned() }
    }

    fn place(document: &str) -> Place {
        Place { document: document.to_owned(), start: 0, end: 1 }
    }

    /// Lists of an issue: the text, who is named, who is absent, letters being parties.
    fn answer(lists: &[(&str, &str, &str)]) -> RollcallsAnswer {
        let one = |&(text, named, absent): &(&str, &str, &str)| {
            let members = named.len() + absent.len();
            RollcallAnswer {
                kind: RollcallKind::Parties,
                label: "trade".to_owned(),
                issue: 0,
                clause: place(text),
                list: place(text),
                text: String::new(),
                named: named
                    .chars()
                    .map(|id| NamedParty {
                        party: party(&id.to_string()),
                        text: String::new(),
                        place: place(text),
                        member: true,
                    })
                    .collect(),
                absent: absent
                    .chars()
                    .map(|id| AbsentParty { party: party(&id.to_string()), elsewhere: None })
                    .collect(),
                share: Some(f64::from(narrow(named.len())) / f64::from(narrow(members))),
            }
        };
        let mut texts: Vec<&str> = lists.iter().map(|(text, ..)| *text).collect();
        texts.dedup();
        RollcallsAnswer {
            documents: texts
                .into_iter()
                .map(|text| RollcallDocument {
                    document: text.to_owned(),
                    date: None,
                    members: Vec::new(),
                    source: MembersFrom::Signatories,
                    taken_from: None,
                })
                .collect(),
            rollcalls: lists.iter().map(one).collect(),
            issues: vec![IssueAnswer {
                label: "trade".to_owned(),
                rollcalls: (0..).take(lists.len()).collect(),
            }],
            unknown: Vec::new(),
        }
    }

    #[test]
    fn who_is_absent_from_all_texts_is_told_once() {
        let answer = answer(&[("1", "abc", "d"), ("2", "abc", "d"), ("3", "abc", "d")]);
        let found = findings(&answer);
        let [
            (Finding::Always { parties, texts: 3, .. }, places),
            (Finding::Most { absent: 3, lists: 3, .. }, _),
        ] = found.as_slice()
        else {
            panic!("{found:?}")
        };
        assert_eq!((parties.as_slice(), places.len()), ([&party("d")].as_slice(), 3));
    }

    #[test]
    fn who_was_absent_and_is_named_now_comes_first() {
        let answer = answer(&[("1", "abc", "d"), ("2", "abcd", "")]);
        let found = findings(&answer);
        let [(Finding::Turned { party: turned, named, absent, .. }, _)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((*turned, named.len(), absent.len()), (&party("d"), 1, 1));
        assert_eq!((named[0].document.as_str(), absent[0].document.as_str()), ("2", "1"));
    }

    #[test]
    fn a_list_of_few_makes_nobody_absent() {
        assert!(findings(&answer(&[("1", "a", "bcd"), ("2", "a", "bcd")])).is_empty());
        let answer = answer(&[("1", "abc", "d")]);
        assert!(matches!(findings(&answer).as_slice(), [(Finding::Only { .. }, _)]));
    }
}
