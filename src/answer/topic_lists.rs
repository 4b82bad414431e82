//! What the texts are about, by lists of terms.

mod missed;
mod tally;

use super::{
    found::{columns, not_counted},
    places::Places,
};
use crate::{
    corpus::Document,
    error::{Caution, Error},
    numbers::narrow,
    pipeline::Engine,
    protocol::{Place, TopicListDocument, TopicListPlace, TopicListShare, TopicListsAnswer, TopicListsQuery},
    topics::lists::{AboutClause, MakeUp, TopicLists, make_up},
};
use missed::Missed;
use std::ops::Range;
use tally::Tally;

/// Of a document that is covered less than this the lists say too little.
const ENOUGH: f64 = 0.5;

pub(super) fn topic_lists(engine: &Engine, query: &TopicListsQuery) -> Result<TopicListsAnswer, Error> {
    let lists = TopicLists::new(&engine.settings.topics, &engine.folder);
    let index = &engine.found().index;
    let mut tally = Tally::new(&lists);
    let mut missed = Missed::new(index);
    let mut documents = Vec::new();
    for column in columns(engine, &query.documents)? {
        let document = &engine.shelf[index.columns[column].document];
        let found = make_up(&lists, document);
        tally.add(&found);
        missed.add(&found, column);
        documents.push(
            Told { document, places: Places::new(document), lists: &lists, limit: query.limit }
                .document(&found),
        );
    }
    let is_little = |document: &&TopicListDocument| document.statements > 0 && document.coverage < ENOUGH;
    let little: Vec<String> =
        documents.iter().filter(is_little).map(|document| document.document.clone()).collect();
    let little = (!little.is_empty()).then_some(Caution::LittleCovered { documents: little });
    Ok(TopicListsAnswer {
        lists: tally.lists(query.unused_terms),
        documents,
        missed: missed.words(query.missed),
        cautions: not_counted(engine, &query.documents).into_iter().chain(little).collect(),
    })
}

/// A document whose make-up is told.
struct Told<'a> {
    document: &'a Document,
    places: Places<'a>,
    lists: &'a TopicLists,
    /// How many places to give of a list.
    limit: usize,
}

impl Told<'_> {
    fn document(&self, found: &MakeUp) -> TopicListDocument {
        let (characters, covered) = (found.characters(), found.covered());
        let parts = 0..self.lists.all.len();
        let mut shares: Vec<TopicListShare> =
            parts.filter_map(|list| self.share(found, list, covered)).collect();
        let uncovered = || found.clauses.iter().filter(|about| !about.is_covered());
        shares.sort_by(|a, b| b.share.total_cmp(&a.share));
        TopicListDocument {
            document: self.document.name.clone(),
            date: self.document.date().map(str::to_owned),
            characters: narrow(characters),
            covered: narrow(covered),
            coverage: f64::from(narrow(covered)) / f64::from(narrow(characters.max(1))),
            statements: narrow(found.clauses.len()),
            uncovered_statements: narrow(uncovered().count()),
            uncovered: uncovered()
                .take(self.limit)
                .map(|about| self.stretch(&about.clause.characters))
                .collect(),
            shares,
        }
    }

    /// A list's part of the document; none if the list has no term in it.
    fn share(&self, found: &MakeUp, list: usize, covered: usize) -> Option<TopicListShare> {
        let with = || found.clauses.iter().filter_map(|about| Some((about, *about.weights.get(&list)?)));
        let characters: f64 =
            with().map(|(about, weight)| f64::from(narrow(about.characters)) * weight).sum();
        let statements = with().count();
        (statements > 0).then(|| TopicListShare {
            list: self.lists.all[list].key.clone(),
            share: characters / f64::from(narrow(covered)),
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "no more than a text has"
            )]
            characters: characters.round() as u32,
            statements: narrow(statements),
            places: with().take(self.limit).map(|(about, weight)| self.place(about, weight, list)).collect(),
        })
    }

    fn place(&self, about: &AboutClause, weight: f64, list: usize) -> TopicListPlace {
        let of_list = about.hits.iter().filter(|hit| hit.terms.iter().any(|term| term.list == list));
        TopicListPlace {
            clause: self.stretch(&about.clause.characters),
            weight,
            hits: of_list.map(|hit| self.stretch(&hit.characters)).collect(),
        }
    }

    /// Folded characters as a place.
    fn stretch(&self, characters: &Range<usize>) -> Place {
        self.places.place(self.document.folded.span(&self.document.text, characters.clone()))
    }
}
