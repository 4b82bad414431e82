//! Who is named on an issue, and who is absent.

use super::places::{AllPlaces, Places};
use super::registers::{asked, by_date};
use crate::{
    clauses::{Clause, clauses},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        AbsentParty, IssueAnswer, MembersFrom, NamedParty, PartyAnswer, RollcallAnswer, RollcallDocument,
        RollcallsAnswer, RollcallsQuery,
    },
    segment::{Party, party, party_of_id},
    stance::{
        naming::{Named, named},
        rollcalls::{List, issues, lists, own_members},
    },
};
use std::{cmp::Reverse, collections::BTreeSet};

/// Another document tells a document's members if it has so much of it, in 5-grams: they speak of one body.
const AKIN: f64 = 0.02;

/// The members of a document, and where they were taken from.
struct Members {
    all: Vec<&'static Party>,
    source: MembersFrom,
    taken_from: Option<usize>,
}

pub(super) fn rollcalls(engine: &Engine, query: &RollcallsQuery) -> Result<RollcallsAnswer, Error> {
    let places = by_date(engine, asked(engine, &query.documents, query.copies)?);
    let (said, unknown) = said(engine, &query.members);
    let clauses: Vec<Vec<Clause>> = places.iter().map(|&place| clauses(&engine.shelf[place])).collect();
    let members: Vec<Members> =
        places.iter().zip(&clauses).map(|(&place, clauses)| members(engine, place, clauses, &said)).collect();
    let found: Vec<Vec<List>> = (places.iter().zip(&clauses))
        .map(|(&place, clauses)| lists(&engine.shelf[place], clauses, query.least as usize))
        .collect();
    let all: Vec<(usize, &List)> =
        found.iter().enumerate().flat_map(|(at, lists)| lists.iter().map(move |list| (at, list))).collect();
    let seen: Vec<_> =
        (all.iter()).map(|&(at, list)| (&engine.shelf[places[at]], clauses[at].as_slice(), list)).collect();
    let labels = issues(&seen);
    let mut text = AllPlaces::new(&engine.shelf);
    let mut answers = Vec::new();
    for (&(at, list), (label, issue)) in all.iter().zip(&labels) {
        let document = &engine.shelf[places[at]];
        let clause = &clauses[at][list.clause];
        let answer = answer(text.of(places[at]), document, clause, list, &members[at]);
        answers.push(RollcallAnswer { label: label.clone(), issue: narrow(*issue), ..answer });
    }
    let issues = sorted(&mut answers);
    let document = |(&place, members): (&usize, &Members)| {
        let document = &engine.shelf[place];
        RollcallDocument {
            document: document.name.clone(),
            date: document.date().map(str::to_owned),
            members: members.all.iter().map(|party| PartyAnswer::from(*party)).collect(),
            source: members.source,
            taken_from: members.taken_from.map(|other| engine.shelf[other].name.clone()),
        }
    };
    Ok(RollcallsAnswer {
        documents: places.iter().zip(&members).map(document).collect(),
        issues,
        rollcalls: answers,
        unknown,
    })
}

/// The parties that the reader names, and the names that none goes by.
fn said(engine: &Engine, names: &[String]) -> (Vec<&'static Party>, Vec<String>) {
    let mut found: Vec<&'static Party> = Vec::new();
    let mut unknown = Vec::new();
    for name in names {
        match party_of_id(name.trim()).or_else(|| party(engine.folder.fold(name).trim())) {
            Some(party) if found.contains(&party) => {}
            Some(party) => found.push(party),
            None => unknown.push(name.clone()),
        }
    }
    (found, unknown)
}

fn members(engine: &Engine, place: usize, clauses: &[Clause], said: &[&'static Party]) -> Members {
    if !said.is_empty() {
        return Members { all: said.to_vec(), source: MembersFrom::Reader, taken_from: None };
    }
    if let Some((all, source)) = own_members(&engine.shelf[place], clauses, &engine.folder) {
        return Members { all, source, taken_from: None };
    }
    let other = nearest(engine, place);
    let (all, taken_from) = other.map_or((Vec::new(), None), |(all, other)| (all, Some(other)));
    let source = if taken_from.is_some() { MembersFrom::Other } else { MembersFrom::Nowhere };
    Members { all, source, taken_from }
}

/// The members that the nearest document tells, of those that tell any.
fn nearest(engine: &Engine, place: usize) -> Option<(Vec<&'static Party>, usize)> {
    let similarity = &engine.found().similarity;
    let row = similarity.places.iter().position(|&other| other == place)?;
    let mut others: Vec<(usize, f64)> = (similarity.places.iter().copied())
        .zip(similarity.contained[row].iter().copied())
        .filter(|&(other, share)| other != place && share >= AKIN)
        .collect();
    others.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    others.into_iter().find_map(|(other, _)| {
        let document = &engine.shelf[other];
        let (all, _) = own_members(document, &clauses(document), &engine.folder)?;
        Some((all, other))
    })
}

/// A list as it is told, without what it is about.
fn answer(
    places: &Places,
    document: &Document,
    clause: &Clause,
    list: &List,
    members: &Members,
) -> RollcallAnswer {
    let place = |characters: &std::ops::Range<usize>| {
        places.place(document.folded.span(&document.text, characters.clone()))
    };
    let ids: Vec<&str> = members.all.iter().map(|party| party.id).collect();
    let in_clause: Vec<Named> = named(document, clause, &ids);
    let is_listed = |party: &Party| list.named.iter().any(|named| named.party.id == party.id);
    let absent = members.all.iter().filter(|party| !is_listed(party)).map(|party| AbsentParty {
        party: PartyAnswer::from(*party),
        elsewhere: in_clause.iter().find(|named| named.party == *party).map(|named| place(&named.characters)),
    });
    let absent: Vec<AbsentParty> = absent.collect();
    let named = list.named.iter().map(|named| NamedParty {
        party: PartyAnswer::from(named.party),
        text: document.folded.text(&document.text, named.characters.clone()),
        place: place(&named.characters),
        member: ids.contains(&named.party.id),
    });
    let count = narrow(ids.len());
    RollcallAnswer {
        kind: list.kind,
        label: String::new(),
        issue: 0,
        clause: place(&clause.characters),
        list: place(&list.characters),
        text: document.folded.text(&document.text, list.characters.clone()),
        named: named.collect(),
        share: (count > 0).then(|| f64::from(count - narrow(absent.len())) / f64::from(count)),
        absent,
    }
}

/// The issues, those of most documents first; their numbers in the lists are set anew.
fn sorted(rollcalls: &mut [RollcallAnswer]) -> Vec<IssueAnswer> {
    let count = rollcalls.iter().map(|rollcall| rollcall.issue + 1).max().unwrap_or(0);
    let mut issues: Vec<Vec<u32>> = vec![Vec::new(); count as usize];
    for (number, rollcall) in (0..).zip(rollcalls.iter()) {
        issues[rollcall.issue as usize].push(number);
    }
    let documents = |issue: &Vec<u32>| {
        let names = issue.iter().map(|&at| rollcalls[at as usize].clause.document.as_str());
        names.collect::<BTreeSet<_>>().len()
    };
    issues.sort_by_key(|issue| (Reverse(documents(issue)), issue.first().copied()));
    let issues: Vec<IssueAnswer> = issues
        .into_iter()
        .map(|rows| IssueAnswer {
            label: rows.first().map(|&at| rollcalls[at as usize].label.clone()).unwrap_or_default(),
            rollcalls: rows,
        })
        .collect();
    for (number, issue) in (0..).zip(&issues) {
        for &at in &issue.rollcalls {
            rollcalls[at as usize].issue = number;
        }
    }
    issues
}
