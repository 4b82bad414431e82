//! Lists of parties in a clause: 甲国、乙国和丙国; A, B and C; or persons with their states.

use super::persons::person_behind;
use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::{Role, RollcallKind},
    stance::{
        line::Line,
        naming::{Named, named_in},
    },
};
use regex::Regex;
use std::{ops::Range, sync::LazyLock};

/// A list of parties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The clause, by its place among the document's.
    pub clause: usize,
    /// What is listed.
    pub kind: RollcallKind,
    /// Those named, in order, each once.
    pub named: Vec<Named>,
    /// The folded characters of the list.
    pub characters: Range<usize>,
}

/// What stands between two names of a list.
static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
    // 东盟国家、 and a name in brackets belong to the name before.
    let chinese = r"(?:(?:成员)?国家|各国|等)?(?:\s?\([^()]{1,16}\))?(?:\s?、(?:以及|和|及)?|,?(?:以及|和|与|及|同|暨)|;)\s?";
    let english = r"(?:\s\([^()]{1,40}\))?(?:[,;]\s(?:and\s|as well as\s)?|\sand\s|\s?&\s?|\sas well as\s)(?:the\s|of\s|the states of\s)?";
    Regex::new(&format!("^(?:{chinese}|{english})$")).expect("the pattern is written here")
});

/// A mark that ends a person's name in a list.
static BEFORE_NEXT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("^(?:、(?:以及|和|及)?|,?(?:以及|和|与|及)|;)$").expect("the pattern is written here")
});

/// The lists of at least so many parties in a document, in order. Signatures are none.
#[must_use]
pub fn lists(document: &Document, clauses: &[Clause], least: usize) -> Vec<List> {
    let read = clauses.iter().enumerate().filter(|(_, clause)| clause.role != Role::Signature);
    read.flat_map(|(at, clause)| in_clause(document, at, clause, least.max(2))).collect()
}

fn in_clause(document: &Document, at: usize, clause: &Clause, least: usize) -> Vec<List> {
    let line = Line::new(document, clause);
    let named = once(&line, named_in(&line, &[]));
    let mut found = Vec::new();
    let mut start = 0;
    while start < named.len() {
        let kind = named.get(start + 1).and_then(|next| joined(&line, &named[start], next));
        let mut end = start + 1;
        while let Some(next) = named.get(end)
            && kind.is_some()
            && joined(&line, &named[end - 1], next) == kind
        {
            end += 1;
            // 甲国与乙国、丙国 are one and two.
            if closes(&line, &named[end - 2], &named[end - 1]) {
                break;
            }
        }
        found.extend(kind.and_then(|kind| list(&line, at, kind, &named[start..end], least)));
        start = end;
    }
    found
}

/// Without the abbreviations in brackets behind a party's name: the Republic of Korea (ROK).
fn once(line: &Line, named: Vec<Named>) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for named in named {
        let is_again = found.last().is_some_and(|before| {
            let between = line.bytes(&(before.characters.end..named.characters.start));
            before.party == named.party && line.folded[between].trim() == "("
        });
        if !is_again {
            found.push(named);
        }
    }
    found
}

/// A list of these, if they are so many different ones.
fn list(line: &Line, clause: usize, kind: RollcallKind, run: &[Named], least: usize) -> Option<List> {
    let mut once: Vec<Named> = Vec::new();
    for named in run {
        if once.iter().all(|other| other.party != named.party) {
            once.push(named.clone());
        }
    }
    let closing = run.last()?.characters.clone();
    // The last person belongs to the list, too.
    let person =
        || person_behind(line, line.bytes(&closing).end).map(|found| line.characters(&found.person).end);
    let end = if kind == RollcallKind::Persons { person() } else { None };
    let characters = run.first()?.characters.start..end.unwrap_or(closing.end);
    (once.len() >= least).then_some(List { clause, kind, named: once, characters })
}

/// Whether what stands between two names closes a list: 和, and.
fn closes(line: &Line, a: &Named, b: &Named) -> bool {
    let between = &line.folded[line.bytes(&(a.characters.end..b.characters.start))];
    between.ends_with(['和', '与', '及', '同', '暨']) || between.contains(" and ") || between.contains('&')
}

/// As what two names that follow each other are members of one list.
fn joined(line: &Line, a: &Named, b: &Named) -> Option<RollcallKind> {
    let between = line.bytes(&(a.characters.end..b.characters.start));
    let words = &line.folded[between.clone()];
    if BETWEEN.is_match(words) {
        return Some(RollcallKind::Parties);
    }
    let person = person_behind(line, between.start)?;
    let rest = line.folded.get(person.person.end..between.end)?;
    BEFORE_NEXT.is_match(rest).then_some(RollcallKind::Persons)
}
