//! The positions that editions take, by what they are about.

mod label;
mod subject;

use super::{
    changes::{choose, relinks},
    places::AllPlaces,
    stances::Told,
};
use crate::{
    compare::{self, PositionPlace, PositionStep, Stated},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        Issue, IssueCounts, IssueEdition, IssuePosition, IssueStep, IssuesAnswer, IssuesQuery, Rung,
        RungCount, StepDirection, SubjectStep,
    },
    stance::{Lexicon, Position, positions},
};
use std::cmp::Reverse;

pub(super) fn issues(
    engine: &Engine,
    query: &IssuesQuery,
    progress: &mut dyn FnMut(f64),
) -> Result<IssuesAnswer, Error> {
    let chosen = choose::chosen(engine, &query.documents, &choose::series(engine))?;
    let documents: Vec<&Document> = chosen.iter().map(|&place| &engine.shelf[place]).collect();
    let relinks = relinks(&documents, &query.relinks);
    let lexicon = Lexicon::new(&engine.settings.stance, &engine.folder);
    let ledger = engine.ledger(&chosen, &relinks, progress);
    let taken: Vec<Vec<Position>> = documents
        .iter()
        .zip(&ledger.editions)
        .map(|(document, clauses)| positions(document, &clauses.all, &lexicon))
        .collect();
    let editions: Vec<Stated> = documents
        .iter()
        .zip(&ledger.editions)
        .zip(&taken)
        .map(|((document, clauses), positions)| Stated { document, clauses: &clauses.all, positions })
        .collect();
    let mut places = AllPlaces::new(&engine.shelf);
    let mut issues: Vec<(Rank, Issue)> = compare::issues(&editions, &ledger.links)
        .iter()
        .map(|found| (Rank::new(&editions, found), issue(&editions, found, &chosen, &mut places)))
        .collect();
    let counts = counts(&issues);
    issues.retain(|(_, issue)| !query.only_changed || issue.is_changed());
    issues.sort_by_key(|(rank, _)| *rank);
    Ok(IssuesAnswer {
        editions: editions.iter().map(edition).collect(),
        total: narrow(issues.len()),
        issues: issues.into_iter().map(|(_, issue)| issue).skip(query.offset).take(query.limit).collect(),
        counts,
        cautions: choose::cautions(engine, &chosen),
    })
}

/// Where an issue stands among the others: the greatest change first, then the latest edition's, in its order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    change: Reverse<u8>,
    latest: Reverse<usize>,
    position: usize,
}

impl Rank {
    fn new(editions: &[Stated], issue: &compare::Issue) -> Self {
        let change = issue.steps.iter().map(|step| by(editions, *step).unsigned_abs()).max();
        let (edition, position) = latest(issue);
        Self { change: Reverse(change.unwrap_or(0)), latest: Reverse(edition), position }
    }
}

/// The position by which an issue is known: of the latest edition that takes one, that which a step leads to, or the first.
fn latest(issue: &compare::Issue) -> PositionPlace {
    let edition = issue.cells.iter().rposition(|cell| !cell.is_empty()).unwrap_or(0);
    let led_to = issue.steps.last().map(|step| step.to);
    led_to.or_else(|| Some((edition, *issue.cells.get(edition)?.first()?))).unwrap_or((edition, 0))
}

fn at<'a>(editions: &[Stated<'a>], (edition, position): PositionPlace) -> &'a Position {
    &editions[edition].positions[position]
}

/// The steps of two positions, as far as they can be set against each other: of one that condemns and one that calls upon
/// somebody, or demands that something be not, the step of the former is both's.
fn steps(editions: &[Stated], step: PositionStep) -> (i8, i8) {
    let of = |place: PositionPlace| at(editions, place).verb.rung.step();
    let (old, new) = (of(step.from), of(step.to));
    let is_opposed = compare::are_opposed(editions, step.from, step.to);
    match (old < 0, new < 0) {
        (true, false) if !is_opposed => (old, old),
        (false, true) if !is_opposed => (new, new),
        _ => (old, new),
    }
}

fn by(editions: &[Stated], step: PositionStep) -> i8 {
    let (old, new) = steps(editions, step);
    // Regret, concern, opposition and condemnation grow stronger the lower they stand.
    if old < 0 && new < 0 { old - new } else { new - old }
}

fn issue(editions: &[Stated], found: &compare::Issue, shelf: &[usize], places: &mut AllPlaces) -> Issue {
    let cells = editions.iter().zip(&found.cells).zip(shelf).map(|((edition, cell), &place)| {
        let told = Told { document: edition.document, places: places.of(place) };
        cell.iter().map(|&number| position(edition, number, &told)).collect()
    });
    Issue {
        label: label::label(&editions[latest(found).0], latest(found).1),
        cells: cells.collect(),
        steps: found.steps.iter().map(|step| issue_step(editions, found, *step)).collect(),
        subjects: found.steps.iter().filter_map(|step| subject_step(editions, *step)).collect(),
    }
}

fn position(edition: &Stated, number: usize, told: &Told) -> IssuePosition {
    let position = &edition.positions[number];
    IssuePosition {
        written: told.text(position.verb.written.clone()),
        stance: told.stance(&edition.clauses[position.clause], position.clone()),
    }
}

fn issue_step(editions: &[Stated], found: &compare::Issue, step: PositionStep) -> IssueStep {
    let number = |(edition, position): PositionPlace| {
        narrow(found.cells[edition].iter().position(|&other| other == position).unwrap_or(0))
    };
    let (old, new) = steps(editions, step);
    let by = by(editions, step);
    IssueStep {
        from: narrow(step.from.0),
        to: narrow(step.to.0),
        from_position: number(step.from),
        to_position: number(step.to),
        by,
        direction: match by {
            0 => StepDirection::Same,
            1.. => StepDirection::Up,
            _ => StepDirection::Down,
        },
        turned: old.signum() != new.signum(),
    }
}

fn subject_step(editions: &[Stated], step: PositionStep) -> Option<SubjectStep> {
    let of = |place: PositionPlace| {
        let subject = at(editions, place).subject.as_ref()?;
        Some((editions[place.0].document, subject.characters.clone()))
    };
    let ((old, was), (new, is)) = (of(step.from)?, of(step.to)?);
    let [a, b] = [&old.folded.characters[was.clone()], &new.folded.characters[is.clone()]];
    (!subject::is_one(a, b)).then(|| SubjectStep {
        from: narrow(step.from.0),
        to: narrow(step.to.0),
        old: old.folded.text(&old.text, was),
        new: new.folded.text(&new.text, is),
    })
}

fn counts(issues: &[(Rank, Issue)]) -> IssueCounts {
    let mut counts = IssueCounts::default();
    for (_, issue) in issues {
        counts.subjects += u32::from(!issue.subjects.is_empty());
        for step in &issue.steps {
            *match step.direction {
                _ if step.turned => &mut counts.turned,
                StepDirection::Up => &mut counts.up,
                StepDirection::Down => &mut counts.down,
                StepDirection::Same => &mut counts.same,
            } += 1;
        }
    }
    counts
}

fn edition(stated: &Stated) -> IssueEdition {
    let count =
        |rung: Rung| narrow(stated.positions.iter().filter(|position| position.verb.rung == rung).count());
    IssueEdition {
        document: stated.document.name.clone(),
        title: stated.document.title().into_owned(),
        date: stated.document.date().map(str::to_owned),
        positions: narrow(stated.positions.len()),
        rungs: Rung::ALL.iter().map(|&rung| RungCount { rung, count: count(rung) }).collect(),
    }
}
