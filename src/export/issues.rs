//! Positions over editions as a table.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{Issue, IssuePosition, IssueStep, IssuesAnswer, StepDirection};

/// One row a position: issue by issue, edition by edition. What a step leads to says how far, and from whom.
pub(super) fn issues(answer: &IssuesAnswer, titles: &Titles) -> Table {
    let columns = [
        "issue",
        "matter",
        "document",
        "title",
        "date",
        "label",
        "subject",
        "inherited",
        "verb",
        "lemma",
        "rung",
        "step",
        "modal",
        "negated",
        "object",
        "by",
        "direction",
        "turned",
        "subject_before",
        "start",
        "end",
        "verb_start",
        "verb_end",
    ];
    let rows = (1_u32..).zip(&answer.issues).flat_map(|(number, issue)| {
        (0_u32..).zip(&issue.cells).flat_map(move |(edition, cell)| {
            (0_u32..).zip(cell).map(move |(position, stance)| {
                let is_here = |step: &&IssueStep| (step.to, step.to_position) == (edition, position);
                let step = issue.steps.iter().find(is_here);
                cells((number, issue), stance, step, titles)
            })
        })
    });
    Table::new(columns, rows)
}

fn cells(
    (number, issue): (u32, &Issue),
    position: &IssuePosition,
    step: Option<&IssueStep>,
    titles: &Titles,
) -> [Cell; 23] {
    let stance = &position.stance;
    let subject = stance.subject.as_ref();
    let direction = step.map(|step| match step.direction {
        StepDirection::Up => "up",
        StepDirection::Down => "down",
        StepDirection::Same => "same",
    });
    let before = step.and_then(|step| issue.subjects.iter().find(|subject| subject.to == step.to));
    [
        number.into(),
        (&issue.label).into(),
        (&stance.document).into(),
        titles.of(&stance.document),
        stance.date.as_deref().into(),
        stance.heading.as_deref().into(),
        subject.map(|subject| subject.words.text.as_str()).into(),
        u32::from(subject.is_some_and(|subject| subject.inherited)).into(),
        (&position.written).into(),
        (&stance.verb.lemma).into(),
        stance.verb.rung.name().into(),
        Cell::Figure(f64::from(stance.verb.step)),
        stance.verb.modal.as_deref().into(),
        u32::from(stance.verb.negated).into(),
        stance.object.as_ref().map(|object| object.text.as_str()).into(),
        step.map_or(Cell::Nothing, |step| Cell::Figure(f64::from(step.by))),
        direction.into(),
        u32::from(step.is_some_and(|step| step.turned)).into(),
        before.map(|subject| subject.old.as_str()).into(),
        stance.clause.start.into(),
        stance.clause.end.into(),
        stance.verb.words.place.start.into(),
        stance.verb.words.place.end.into(),
    ]
}
