//! What documents cite, date, count and name, and who stands in it together.

use super::places::AllPlaces;
use crate::{
    clauses::{Clause, clauses},
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        EdgeAnswer, Holder, NetworkAnswer, NetworkQuery, NodeAnswer, NodeKind, OfficeChange, PartyAnswer,
        PassageOf, Place, RegisterDocument, RegisterEntry, RegisterKind, Registered, RegistersAnswer,
        RegistersQuery,
    },
    segment::party_of_id,
    stance::registers::{Mention, courses, is_one_person, mentions, network as find_network, unite},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// Every register, in the order of the answer.
const ALL: [RegisterKind; 6] = [
    RegisterKind::Instruments,
    RegisterKind::Dates,
    RegisterKind::Figures,
    RegisterKind::Names,
    RegisterKind::Persons,
    RegisterKind::Places,
];

/// A document's place on the shelf, with its clauses and what was found in it.
struct Read {
    place: usize,
    clauses: Vec<Clause>,
    mentions: Vec<Mention>,
}

pub(super) fn registers(engine: &Engine, query: &RegistersQuery) -> Result<RegistersAnswer, Error> {
    let places = by_date(engine, asked(engine, &query.documents, query.copies)?);
    let kinds: Vec<RegisterKind> =
        ALL.into_iter().filter(|kind| query.kinds.is_empty() || query.kinds.contains(kind)).collect();
    let read = read(engine, &places, &kinds);
    let mut text = AllPlaces::new(&engine.shelf);
    let mut entries = entries(engine, &mut text, &read);
    let changes = changes(&read, &entries, engine);
    let contains = engine.folder.fold(query.contains.trim());
    entries.retain(|entry| {
        contains.is_empty()
            || entry.key.contains(&contains)
            || engine.folder.fold(&entry.name).contains(&contains)
    });
    let document = |&place: &usize| {
        let document = &engine.shelf[place];
        RegisterDocument { document: document.name.clone(), date: document.date().map(str::to_owned) }
    };
    Ok(RegistersAnswer {
        documents: places.iter().map(document).collect(),
        total: narrow(entries.len()),
        entries: entries.into_iter().skip(query.offset).take(query.limit).collect(),
        changes,
    })
}

/// The places on the shelf of the documents of these names, or of all that are compared.
pub(super) fn asked(engine: &Engine, names: &[String], copies: bool) -> Result<Vec<usize>, Error> {
    if names.is_empty() {
        return Ok(engine.compared(copies));
    }
    let mut places = names.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

/// The same in the order of their dates, those without one last.
pub(super) fn by_date(engine: &Engine, mut places: Vec<usize>) -> Vec<usize> {
    let date = |place: usize| engine.shelf[place].date();
    places.sort_by_key(|&place| (date(place).is_none(), date(place), place));
    places
}

fn read(engine: &Engine, places: &[usize], kinds: &[RegisterKind]) -> Vec<Read> {
    let one = |&place: &usize| {
        let document = &engine.shelf[place];
        let clauses = clauses(document);
        let mentions = mentions(document, &clauses, kinds);
        Read { place, clauses, mentions }
    };
    let mut read: Vec<Read> = places.iter().map(one).collect();
    unite(&mut read.iter_mut().map(|read| &mut read.mentions).collect::<Vec<_>>());
    read
}

/// The entries of all registers: dates in their order, all others by how many passages they have.
fn entries(engine: &Engine, text: &mut AllPlaces, read: &[Read]) -> Vec<RegisterEntry> {
    let dates: Vec<Option<&str>> = read.iter().map(|read| engine.shelf[read.place].date()).collect();
    let mut grouped: BTreeMap<(RegisterKind, &str), Vec<(usize, &Mention)>> = BTreeMap::new();
    for (number, read) in read.iter().enumerate() {
        for mention in &read.mentions {
            grouped.entry((mention.what.kind(), &mention.key)).or_default().push((number, mention));
        }
    }
    let mut entries: Vec<(RegisterKind, RegisterEntry)> = Vec::new();
    for ((kind, key), mut passages) in grouped {
        passages.sort_by_key(|(number, mention)| (*number, mention.span));
        let mut counts = vec![0_u32; read.len()];
        for (number, _) in &passages {
            counts[*number] += 1;
        }
        let passage = |(number, mention): &(usize, &Mention)| {
            let read = &read[*number];
            let document = &engine.shelf[read.place];
            let places = text.of(read.place);
            let clause = mention.clause.and_then(|clause| read.clauses.get(clause));
            PassageOf {
                place: places.place(mention.span),
                text: mention.text.clone(),
                clause: clause.map(|clause| {
                    places.place(document.folded.span(&document.text, clause.characters.clone()))
                }),
                in_title: mention.in_title,
                note: mention.note.clone(),
            }
        };
        let answers: Vec<PassageOf> = passages.iter().map(passage).collect();
        let Some((_, first)) = passages.first() else { continue };
        let entry = RegisterEntry {
            what: what_of(&passages).clone(),
            name: first.name.clone(),
            key: key.to_owned(),
            course: courses(&dates, &counts),
            passages: answers,
        };
        entries.push((kind, entry));
    }
    entries.sort_by(|(a_kind, a), (b_kind, b)| {
        let order = |entry: &RegisterEntry| match &entry.what {
            Registered::Dates { from, to, .. } => (from.clone().unwrap_or_else(|| to.clone()), Reverse(0)),
            _ => (String::new(), Reverse(entry.passages.len())),
        };
        (a_kind, order(a), &a.key).cmp(&(b_kind, order(b), &b.key))
    });
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// What most is said of: where the first passage of a name says nothing, the first that does.
fn what_of<'a>(passages: &[(usize, &'a Mention)]) -> &'a Registered {
    use crate::protocol::NamedKind;
    let says = |mention: &&Mention| !matches!(mention.what, Registered::Names { kind: NamedKind::Other });
    let telling = passages.iter().map(|(_, mention)| *mention).find(says);
    &telling.unwrap_or(passages[0].1).what
}

/// Offices that one person holds in one document and another in another.
fn changes(read: &[Read], entries: &[RegisterEntry], engine: &Engine) -> Vec<OfficeChange> {
    type Held<'a> = (&'a str, &'a PassageOf);
    let mut offices: BTreeMap<(&PartyAnswer, &str), Vec<Held>> = BTreeMap::new();
    for entry in entries {
        if let Registered::Persons { party: Some(party), office, person } = &entry.what {
            let held = offices.entry((party, office)).or_default();
            held.extend(entry.passages.iter().map(|passage| (person.as_str(), passage)));
        }
    }
    let mut changes = Vec::new();
    for ((party, office), held) in offices {
        let mut holders = Vec::new();
        for read in read {
            let document = &engine.shelf[read.place];
            let mut seen: BTreeSet<&str> = BTreeSet::new();
            for (person, passage) in
                held.iter().filter(|(_, passage)| passage.place.document == document.name)
            {
                if seen.insert(person) {
                    holders.push(Holder {
                        person: (*person).to_owned(),
                        date: document.date().map(str::to_owned),
                        place: passage.place.clone(),
                    });
                }
            }
        }
        let is_changed = holders.windows(2).any(|pair| {
            pair[0].place.document != pair[1].place.document
                && !is_one_person(&pair[0].person, &pair[1].person)
        });
        if is_changed {
            changes.push(OfficeChange { party: party.clone(), office: office.to_owned(), holders });
        }
    }
    changes
}

pub(super) fn network(engine: &Engine, query: &NetworkQuery) -> Result<NetworkAnswer, Error> {
    let places = by_date(engine, asked(engine, &query.documents, query.copies)?);
    let read =
        read(engine, &places, &[RegisterKind::Instruments, RegisterKind::Names, RegisterKind::Persons]);
    let documents: Vec<_> = (read.iter())
        .map(|read| (&engine.shelf[read.place], read.clauses.as_slice(), read.mentions.as_slice()))
        .collect();
    let found = find_network(&documents, &query.kinds);
    let mut edges: Vec<_> =
        found.edges.iter().filter(|(_, at)| narrow(at.len()) >= query.least.max(1)).collect();
    edges.sort_by_key(|(pair, at)| (Reverse(at.len()), *pair));
    let total = narrow(edges.len());
    edges.truncate(query.limit);
    let in_edges: BTreeSet<_> = edges.iter().flat_map(|((a, b), _)| [a, b]).collect();
    let mut nodes: Vec<_> = found.nodes.iter().filter(|(node, _)| in_edges.contains(node)).collect();
    nodes.sort_by_key(|(node, (_, at))| (Reverse(at.len()), *node));
    let numbers: BTreeMap<_, u32> = (0..).zip(&nodes).map(|(number, (node, _))| (*node, number)).collect();
    let mut text = AllPlaces::new(&engine.shelf);
    let mut place = |&(document, clause): &(usize, usize)| -> Place {
        let read = &read[document];
        let document = &engine.shelf[read.place];
        let characters = read.clauses[clause].characters.clone();
        text.of(read.place).place(document.folded.span(&document.text, characters))
    };
    let edges = edges.iter().map(|((a, b), at)| EdgeAnswer {
        a: numbers[a],
        b: numbers[b],
        weight: narrow(at.len()),
        places: at.iter().map(&mut place).collect(),
    });
    Ok(NetworkAnswer {
        total,
        edges: edges.collect(),
        nodes: (nodes.iter())
            .map(|((kind, key), (name, at))| NodeAnswer {
                kind: *kind,
                name: name.clone(),
                key: key.clone(),
                party: party_of_id(key).filter(|_| *kind == NodeKind::Party).map(PartyAnswer::from),
                clauses: narrow(at.len()),
                documents: narrow(at.iter().map(|(document, _)| document).collect::<BTreeSet<_>>().len()),
            })
            .collect(),
    })
}
