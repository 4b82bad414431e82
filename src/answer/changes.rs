//! What changed from edition to edition.

pub(super) mod choose;
mod count;

use super::{collation::Side, places::Places};
use crate::{
    compare::{self, ClausePlace, Compared, Ledger, Link, RunKind},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        ChangesAnswer, ChangesQuery, ClauseAnswer, ClauseNumber, CollatedRun, CollatedRunKind, EditionAnswer,
        LinkAnswer, SubstanceAnswer,
    },
    utf16::Utf16,
};

pub(super) fn changes(
    engine: &Engine,
    query: &ChangesQuery,
    progress: &mut dyn FnMut(f64),
) -> Result<ChangesAnswer, Error> {
    let series = choose::series(engine);
    let chosen = choose::editions(engine, &query.documents, &series)?;
    let documents: Vec<&Document> = chosen.iter().map(|&place| &engine.shelf[place]).collect();
    let relinks = relinks(&documents, &query.relinks);
    let ledger = engine.ledger(&chosen, &relinks, progress);
    let editions: Vec<EditionAnswer> =
        (0..documents.len()).map(|edition| edition_answer(&documents, &ledger, edition)).collect();
    let sides: Vec<Side> = documents.iter().map(|document| Side::new(document)).collect();
    let last = narrow(documents.len() - 1);
    let runs: Vec<u32> = query.runs.iter().map(|&edition| edition.min(last)).collect();
    let links: Vec<LinkAnswer> = ledger.links.iter().map(|link| link_answer(&sides, link, &runs)).collect();
    let steps = count::steps(&editions, &links);
    Ok(ChangesAnswer {
        series: series.iter().map(|series| choose::series_answer(engine, series)).collect(),
        cautions: choose::cautions(engine, &chosen),
        editions,
        links,
        steps,
    })
}

/// What the reader says, by numbers; what lies in no clause of two editions says nothing.
pub(super) fn relinks(documents: &[&Document], relinks: &[crate::protocol::Relink]) -> Vec<compare::Relink> {
    if relinks.is_empty() {
        return Vec::new();
    }
    let clauses: Vec<Vec<crate::clauses::Clause>> =
        documents.iter().map(|document| crate::clauses::clauses(document)).collect();
    let clause = |place: &crate::protocol::Place| {
        let edition = documents.iter().position(|document| document.name == place.document)?;
        let document = documents[edition];
        let byte = Utf16::new(&document.text).span(place.into()).start;
        let holds = |clause: &crate::clauses::Clause| {
            let span = document.folded.span(&document.text, clause.characters.clone());
            span.start <= byte && byte < span.end
        };
        Some(ClausePlace { edition, clause: clauses[edition].iter().position(holds)? })
    };
    let relink = |said: &crate::protocol::Relink| {
        let (one, other) = (clause(&said.from)?, clause(&said.to)?);
        // The reader may have put the editions in another order since.
        let (from, to) = (one.min(other), one.max(other));
        (from.edition < to.edition).then_some(compare::Relink { from, to, is_linked: said.linked })
    };
    relinks.iter().filter_map(relink).collect()
}

fn edition_answer(documents: &[&Document], ledger: &Ledger, edition: usize) -> EditionAnswer {
    let (document, found) = (documents[edition], &ledger.editions[edition]);
    let places = Places::new(document);
    let words =
        |characters: &std::ops::Range<usize>| document.folded.text(&document.text, characters.clone());
    let clause = |clause: &crate::clauses::Clause| ClauseAnswer {
        place: places.place(document.folded.span(&document.text, clause.characters.clone())),
        text: words(&clause.characters),
        role: clause.role,
        paragraph: narrow(clause.unit),
        heading: clause.heading.map(narrow),
    };
    let share = |new: usize| {
        if found.letters == 0 { 0.0 } else { f64::from(narrow(new)) / f64::from(narrow(found.letters)) }
    };
    EditionAnswer {
        document: document.name.clone(),
        title: document.title().into_owned(),
        date: document.date().map(str::to_owned),
        letters: narrow(found.letters),
        new_letters: narrow(found.new_letters),
        novelty: (edition > 0).then(|| share(found.new_letters)),
        headings: document
            .structure
            .headings
            .iter()
            .map(|heading| heading.words.of(&document.text).to_owned())
            .collect(),
        clauses: found.all.iter().map(clause).collect(),
    }
}

fn link_answer(sides: &[Side], link: &Link, runs: &[u32]) -> LinkAnswer {
    let number =
        |place: ClausePlace| ClauseNumber { edition: narrow(place.edition), clause: narrow(place.clause) };
    let (old, new) = (&sides[link.from.edition], &sides[link.to.edition]);
    let with_runs = runs.contains(&narrow(link.to.edition));
    LinkAnswer {
        from: number(link.from),
        to: number(link.to),
        label: link.compared.label,
        substance: substance((old, new), &link.compared),
        moved: link.is_moved,
        merged: link.is_merged,
        split: link.is_split,
        returned: link.from.edition + 1 < link.to.edition,
        certainty: link.certainty,
        by_reader: link.is_readers,
        runs: if with_runs { self::runs((old, new), &link.compared) } else { Vec::new() },
    }
}

fn substance((old, new): (&Side, &Side), compared: &Compared) -> Vec<SubstanceAnswer> {
    let part = |part: &compare::SubstancePart| SubstanceAnswer {
        difference: narrow(part.difference),
        from: told(old, &part.at.0),
        to: told(new, &part.at.1),
        reasons: part.reasons.clone(),
    };
    compared.substance.iter().map(part).collect()
}

/// The words at some places, one after the other.
fn told(side: &Side, at: &[std::ops::Range<usize>]) -> String {
    at.iter().map(|at| side.text(at)).collect::<Vec<_>>().join(" … ")
}

fn runs((old, new): (&Side, &Side), compared: &Compared) -> Vec<CollatedRun> {
    compared
        .runs
        .iter()
        .map(|run| {
            let kind = match run.kind {
                RunKind::Spelling(spelling) => CollatedRunKind::Spelling { spelling },
                RunKind::Changed(number) => CollatedRunKind::Changed { difference: narrow(number) },
                RunKind::Equal | RunKind::Moved | RunKind::Break | RunKind::Alone => CollatedRunKind::Equal,
            };
            CollatedRun { kind, a: old.text(&run.a), b: new.text(&run.b) }
        })
        .collect()
}
