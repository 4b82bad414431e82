//! Positions as a table.

use super::{Cell, Table, titles::Titles};
use crate::protocol::StancesAnswer;

/// One row a position.
pub(super) fn stances(answer: &StancesAnswer, titles: &Titles) -> Table {
    let rows = answer.stances.iter().map(|stance| {
        let subject = stance.subject.as_ref();
        let verb = &stance.verb;
        [
            (&stance.document).into(),
            titles.of(&stance.document),
            stance.date.as_deref().into(),
            stance.heading.as_deref().into(),
            stance.clause.start.into(),
            stance.clause.end.into(),
            subject.map(|subject| subject.words.text.as_str()).into(),
            u32::from(subject.is_some_and(|subject| subject.inherited)).into(),
            (&verb.words.text).into(),
            (&verb.lemma).into(),
            verb.rung.name().into(),
            Cell::Figure(f64::from(verb.step)),
            (&verb.modifiers.join(" ")).into(),
            verb.modal.as_deref().into(),
            u32::from(verb.negated).into(),
            stance.object.as_ref().map(|object| object.text.as_str()).into(),
        ]
    });
    let columns = [
        "document",
        "title",
        "date",
        "label",
        "start",
        "end",
        "subject",
        "inherited",
        "verb",
        "lemma",
        "rung",
        "step",
        "modifiers",
        "modal",
        "negated",
        "object",
    ];
    Table::new(columns, rows)
}
