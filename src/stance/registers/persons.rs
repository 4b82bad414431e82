//! Persons with their offices: those who sign, 甲国总统张三, 张三总统, President John Smith.

use super::{Mention, english};
use crate::{
    clean::OFFICES,
    corpus::Document,
    protocol::{PartyAnswer, Registered, Role},
    segment::{Party, Token, is_of_foreign_name, party, party_of_people},
    span::Span,
    stance::{
        line::Line,
        naming::named_in,
        rollcalls::{Person, person_behind},
    },
};
use std::ops::Range;

/// Offices that stand behind a person's name as a form of address.
const BEHIND: [&str; 12] =
    ["总统", "主席", "总理", "首相", "部长", "国王", "女王", "秘书长", "议长", "总书记", "外长", "大臣"];

/// Offices in English, the longest first.
const ENGLISH: [&str; 16] = [
    "prime minister",
    "foreign minister",
    "minister of foreign affairs",
    "minister for foreign affairs",
    "minister of defence",
    "minister of finance",
    "secretary-general",
    "secretary general",
    "director-general",
    "vice president",
    "president",
    "chancellor",
    "premier",
    "king",
    "chairman",
    "chairperson",
];

/// Forms of address before a name.
const ADDRESS: [&str; 12] = [
    "mr. ",
    "mr ",
    "mrs. ",
    "mrs ",
    "ms. ",
    "ms ",
    "dr. ",
    "dr ",
    "the ",
    "h.e. ",
    "excellency ",
    "honourable ",
];

/// Adds the persons of a document.
pub(super) fn find(document: &Document, lines: &[Line], found: &mut Vec<Mention>) {
    let signatures: Vec<Span> = signed(document, lines, found);
    for (at, line) in lines.iter().enumerate() {
        let read = document.folded.span(&document.text, line.clause.characters.clone());
        let is_signed = signatures.iter().any(|signed| read.start <= signed.start && signed.end <= read.end);
        if is_signed && line.clause.role == Role::Signature {
            continue;
        }
        behind_parties(line, at, found);
        addressed(line, at, found);
        english_persons(line, at, found);
    }
}

/// Those who sign, each with the stretch where it stands.
fn signed(document: &Document, lines: &[Line], found: &mut Vec<Mention>) -> Vec<Span> {
    let mut stretches = Vec::new();
    for signed in &document.structure.signatories {
        let start = signed.state.start.min(signed.person.start);
        let end = signed.person.end.max(signed.office.end);
        let span = Span::new(start, end);
        let line = lines.iter().enumerate().find(|(_, line)| {
            let read = document.folded.span(&document.text, line.clause.characters.clone());
            read.start <= start && end <= read.end
        });
        let Some((at, line)) = line else { continue };
        stretches.push(span);
        let bytes = |span: Span| {
            let folded = &document.folded;
            let first = line.clause.characters.clone().find(|&at| folded.origin[at] >= span.start);
            let last = line.clause.characters.clone().rfind(|&at| folded.origin[at] < span.end);
            match (first, last) {
                (Some(first), Some(last)) if first <= last => line.bytes(&(first..last + 1)),
                _ => 0..0,
            }
        };
        let state = line.folded[bytes(signed.state)].trim().trim_start_matches("the ").to_owned();
        let (office, person) = (bytes(signed.office), bytes(signed.person));
        if office.is_empty() || person.is_empty() {
            continue;
        }
        let mention = mention(line, at, party(&state), &office, &person);
        let text = span.of(&document.text).split_whitespace().collect::<Vec<_>>().join(" ");
        found.push(Mention { span, text, ..mention });
    }
    stretches
}

/// 甲国总统张三: an office and a person behind a party's name.
fn behind_parties(line: &Line, at: usize, found: &mut Vec<Mention>) {
    let parties = named_in(line, &[]);
    for (nth, named) in parties.iter().enumerate() {
        let end = line.bytes(&named.characters).end;
        let next = parties.get(nth + 1).map_or(line.folded.len(), |next| line.bytes(&next.characters).start);
        // 观察员国代表乙国总理张三 is of 乙国.
        if let Some(Person { office, person }) =
            person_behind(line, end).filter(|found| found.person.end <= next)
        {
            found.push(mention(line, at, Some(named.party), &office, &person));
        }
    }
}

/// 张三总统: a person's name with the office behind it.
fn addressed(line: &Line, at: usize, found: &mut Vec<Mention>) {
    let tokens = line.clause.tokens(line.document);
    for (nth, token) in tokens.iter().enumerate() {
        let office = line.bytes(&token.range());
        if !BEHIND.contains(&&line.folded[office.clone()]) {
            continue;
        }
        let parts = tokens[..nth].iter().rev().take_while(|token| is_of_name(line, token)).count();
        let Some(first) = tokens[..nth].get(nth - parts).filter(|_| parts > 0) else { continue };
        let name = line.bytes(&first.range()).start..office.start;
        let whole = &line.folded[name.clone()];
        let is_found = OFFICES.end(&line.folded[..name.start]).is_some();
        if whole.chars().count() > 1 && party(whole).is_none() && !is_found {
            found.push(mention(line, at, None, &office, &name));
        }
    }
}

/// Whether a token is a person's name or a part of one, and no state's.
fn is_of_name(line: &Line, token: &Token) -> bool {
    let word = &line.folded[line.bytes(&token.range())];
    let is_foreign = word.chars().all(|c| is_of_foreign_name(c) || c == '·');
    token.is_counted() && (token.tag.is("nr") || is_foreign) && party(word).is_none()
}

/// President John Smith, Prime Minister of A John Smith, Indian Prime Minister John Smith.
fn english_persons(line: &Line, at: usize, found: &mut Vec<Mention>) {
    if !line.folded.contains(|c: char| c.is_ascii_lowercase()) {
        return;
    }
    for (start, office) in offices(&line.folded) {
        let bytes = start..start + office.len();
        if !line.is_capital(&bytes) {
            continue;
        }
        let rest = &line.folded[bytes.end..];
        let (party, skipped) =
            of_state(rest).map_or((people_before(line, start), 0), |(party, length)| (Some(party), length));
        let from = bytes.end + skipped;
        let rest = &line.folded[from..];
        let gap = rest.len() - rest.trim_start_matches([' ', ',']).len();
        let person = english_name(line, behind_address(&line.folded, from + gap));
        if let Some(person) = person.or_else(|| name_before_office(line, start)) {
            found.push(mention(line, at, party, &bytes, &person));
        }
    }
}

/// The offices named in an English line, with their bytes' beginnings; none inside a longer one.
fn offices(line: &str) -> Vec<(usize, &'static str)> {
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    for office in ENGLISH {
        for (at, _) in line.match_indices(office) {
            let is_free =
                found.iter().all(|(other, longer)| at >= other + longer.len() || at + office.len() <= *other);
            let is_word = !line[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
                && !line[at + office.len()..].starts_with(|c: char| c.is_ascii_alphanumeric());
            if is_free && is_word {
                found.push((at, office));
            }
        }
    }
    found.sort_unstable();
    found
}

/// The state behind an office: of the Republic of A.
fn of_state(rest: &str) -> Option<(&'static Party, usize)> {
    let state = rest.strip_prefix(" of ")?;
    let plain = state.strip_prefix("the ").unwrap_or(state);
    let ends =
        plain.char_indices().filter(|(_, c)| !c.is_alphabetic()).map(|(at, _)| at).chain([plain.len()]);
    let ends: Vec<usize> = ends.take(8).collect();
    let (party, length) = ends.into_iter().rev().find_map(|end| Some((party(&plain[..end])?, end)))?;
    Some((party, rest.len() - plain.len() + length))
}

/// The state whose people's name stands before an office: Indian Prime Minister.
fn people_before(line: &Line, start: usize) -> Option<&'static Party> {
    let before = line.folded[..start].trim_end();
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next()?;
    party_of_people(word).or_else(|| party(word)).filter(|_| !word.is_empty())
}

/// The byte behind a form of address there.
fn behind_address(line: &str, start: usize) -> usize {
    let rest = &line[start..];
    let address = ADDRESS.iter().find(|address| rest.starts_with(**address));
    start + address.map_or(0, |address| address.len())
}

/// The name of a person before an office: John Smith, Prime Minister of A; John Smith, the President of A.
fn name_before_office(line: &Line, office: usize) -> Option<Range<usize>> {
    let before = line.folded[..office].strip_suffix("the ").unwrap_or(&line.folded[..office]);
    let end = before.strip_suffix(", ")?.len();
    let words = english::words(&line.folded[..end]);
    let mut start = end;
    let mut count = 0;
    for word in words.iter().rev() {
        let is_near = if count == 0 { word.end == end } else { &line.folded[word.end..start] == " " };
        let is_name = line.folded[word.clone()].chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
        let is_party = party(&line.folded[word.clone()]).is_some();
        let is_address =
            ADDRESS.iter().any(|address| address.trim_end_matches([' ', '.']) == &line.folded[word.clone()]);
        if !is_near || !is_name || !line.is_capital(word) || is_party || is_address || count == 4 {
            break;
        }
        start = word.start;
        count += 1;
    }
    (2..=4).contains(&count).then_some(start..end)
}

/// Two to four words with capitals that follow each other.
fn english_name(line: &Line, start: usize) -> Option<Range<usize>> {
    let words: Vec<Range<usize>> =
        english::words(&line.folded).into_iter().filter(|word| word.start >= start).take(5).collect();
    let mut end = start;
    let mut count = 0;
    for word in words {
        let is_near = if count == 0 { word.start == start } else { &line.folded[end..word.start] == " " };
        let is_letters = line.folded[word.clone()].chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
        if !is_near
            || !is_letters
            || !line.is_capital(&word)
            || count == 4
            || party(&line.folded[word.clone()]).is_some()
        {
            break;
        }
        end = word.end;
        count += 1;
    }
    (2..=4).contains(&count).then_some(start..end)
}

fn mention(
    line: &Line,
    at: usize,
    party: Option<&'static Party>,
    office: &Range<usize>,
    person: &Range<usize>,
) -> Mention {
    let plain = |bytes: &Range<usize>| -> String {
        let words: Vec<&str> = line.folded[bytes.clone()].split_whitespace().collect();
        words.join(if line.folded[bytes.clone()].is_ascii() { " " } else { "" })
    };
    let written = |bytes: &Range<usize>| {
        let text = line.text(bytes);
        if text.is_ascii() { text } else { text.split_whitespace().collect() }
    };
    let id = party.map_or("", |party| party.id);
    let key = format!("{id} {} {}", plain(office), plain(person));
    let what = Registered::Persons {
        party: party.map(PartyAnswer::from),
        office: written(office),
        person: written(person),
    };
    let bytes = office.start.min(person.start)..office.end.max(person.end);
    let name = written(person);
    Mention { name, ..Mention::new(line, at, &bytes, what, key) }
}
