//! Positions over editions for a terminal: issue by issue, edition by edition.

use crate::{
    protocol::{Issue, IssueEdition, IssuePosition, IssuesAnswer},
    words::{PositionsWords, Words},
};
use std::io::{self, Write};

pub(super) fn issues(out: &mut impl Write, answer: &IssuesAnswer, words: &Words) -> io::Result<()> {
    let told = &words.positions;
    if answer.total == 0 {
        return writeln!(out, "{}", words.stances.none);
    }
    writeln!(out, "{}", (told.counts)(&answer.counts))?;
    for issue in &answer.issues {
        writeln!(out, "\n{}", issue.label)?;
        for (number, edition) in (0..).zip(&answer.editions) {
            line(out, issue, (number, edition), words)?;
        }
    }
    Ok(())
}

/// The positions of an edition on an issue, behind how they were come to.
fn line(
    out: &mut impl Write,
    issue: &Issue,
    (number, edition): (u32, &IssueEdition),
    words: &Words,
) -> io::Result<()> {
    let cell = &issue.cells[number as usize];
    if cell.is_empty() {
        return Ok(());
    }
    let arrow =
        issue.steps.iter().find(|step| step.to == number).map_or_else(String::new, PositionsWords::arrow);
    let positions: Vec<String> = cell.iter().map(|position| written(position, words)).collect();
    let name = edition.date.as_ref().unwrap_or(&edition.document);
    writeln!(out, "  {name}: {arrow:>4}  {}", positions.join(words.stances.between))?;
    for change in issue.subjects.iter().filter(|change| change.to == number) {
        writeln!(out, "      {}", (words.positions.subject_step)(&change.old, &change.new))?;
    }
    Ok(())
}

fn written(position: &IssuePosition, words: &Words) -> String {
    let stance = &position.stance;
    let subject = stance.subject.as_ref().map_or(words.stances.nobody, |subject| &subject.words.text);
    format!("{subject} · {} ({})", position.written, (words.stances.rung)(stance.verb.rung))
}
