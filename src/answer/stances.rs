//! The positions that the documents take.

use super::places::{AllPlaces, Places};
use crate::{
    clauses::{Clause, clauses},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        LadderRung, LadderVerb, Rung, Stance, StanceSubject, StanceText, StanceVerb, StancesAnswer,
        StancesQuery,
    },
    stance::{Lexicon, Position, positions},
};
use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

pub(super) fn stances(engine: &Engine, query: &StancesQuery) -> Result<StancesAnswer, Error> {
    let lexicon = Lexicon::new(&engine.settings.stance, &engine.folder);
    let asked = if query.documents.is_empty() {
        engine.compared(false)
    } else {
        query.documents.iter().map(|name| engine.place(name)).collect::<Result<_, _>>()?
    };
    let mut ladder: BTreeMap<Rung, BTreeMap<String, u32>> = BTreeMap::new();
    let mut places = AllPlaces::new(&engine.shelf);
    let mut total = 0;
    let mut stances = Vec::new();
    for place in asked {
        let document = &engine.shelf[place];
        let clauses = clauses(document);
        for position in positions(document, &clauses, &lexicon) {
            let verbs = ladder.entry(position.verb.rung).or_default();
            *verbs.entry(position.verb.lemma.clone()).or_default() += 1;
            if total >= query.offset && stances.len() < query.limit {
                let clause = &clauses[position.clause];
                stances.push(Told { document, places: places.of(place) }.stance(clause, position));
            }
            total += 1;
        }
    }
    let ladder = Rung::ALL.map(|rung| on_rung(rung, ladder.remove(&rung).unwrap_or_default()));
    Ok(StancesAnswer { total: narrow(total), ladder: ladder.into(), stances })
}

/// A rung with its verbs.
fn on_rung(rung: Rung, verbs: BTreeMap<String, u32>) -> LadderRung {
    let mut verbs: Vec<LadderVerb> =
        verbs.into_iter().map(|(lemma, count)| LadderVerb { lemma, count }).collect();
    verbs.sort_by_key(|verb| Reverse(verb.count));
    let count = verbs.iter().map(|verb| verb.count).sum();
    LadderRung { rung, step: rung.step(), count, verbs }
}

/// A document whose positions are told.
pub(super) struct Told<'a> {
    pub(super) document: &'a Document,
    pub(super) places: &'a Places<'a>,
}

impl Told<'_> {
    pub(super) fn stance(&self, clause: &Clause, position: Position) -> Stance {
        let verb = position.verb;
        let heading = clause.heading.map(|heading| &self.document.structure.headings[heading]);
        Stance {
            document: self.document.name.clone(),
            date: self.document.date().map(str::to_owned),
            clause: self.words(clause.characters.clone()).place,
            heading: heading.map(|heading| heading.words.of(&self.document.text).to_owned()),
            subject: position.subject.map(|subject| StanceSubject {
                words: self.words(subject.characters),
                inherited: subject.inherited,
            }),
            verb: StanceVerb {
                words: self.words(verb.characters),
                lemma: verb.lemma,
                rung: verb.rung,
                step: verb.rung.step(),
                modifiers: verb.modifiers.into_iter().map(|range| self.text(range)).collect(),
                negated: verb.negated,
                modal: verb.modal.map(|range| self.text(range)),
            },
            object: position.object.map(|range| self.words(range)),
        }
    }

    pub(super) fn text(&self, characters: Range<usize>) -> String {
        self.document.folded.text(&self.document.text, characters)
    }

    fn words(&self, characters: Range<usize>) -> StanceText {
        let span = self.document.folded.span(&self.document.text, characters.clone());
        StanceText { text: self.text(characters), place: self.places.place(span) }
    }
}
