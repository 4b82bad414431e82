//! Positions for a terminal.

use super::table;
use crate::{
    protocol::{Stance, StancesAnswer},
    words::Words,
};
use std::io::{self, Write};

pub(super) fn stances(out: &mut impl Write, answer: &StancesAnswer, words: &Words) -> io::Result<()> {
    let told = &words.stances;
    if answer.total == 0 {
        return writeln!(out, "{}", told.none);
    }
    writeln!(out, "{}\n", (told.total)(answer.total))?;
    let ladder = answer.ladder.iter().rev().filter(|rung| rung.count > 0).map(|rung| {
        let verbs = rung.verbs.iter().map(|verb| format!("{} {}", verb.lemma, verb.count));
        let verbs: Vec<String> = verbs.collect();
        vec![
            (told.rung)(rung.rung).to_owned(),
            format!("{:+}", rung.step),
            rung.count.to_string(),
            verbs.join(told.between),
        ]
    });
    table(out, &ladder.collect::<Vec<_>>())?;
    let mut section = None;
    for stance in &answer.stances {
        let heading = stance.heading.as_deref();
        if section != Some((&stance.document, heading)) {
            section = Some((&stance.document, heading));
            writeln!(out, "\n{}  {}", stance.document, heading.unwrap_or_default().trim_end())?;
        }
        writeln!(out, "  {}", line(stance, words))?;
    }
    Ok(())
}

/// A position in one line: who, the verb with all that belongs to it, on what.
fn line(stance: &Stance, words: &Words) -> String {
    let told = &words.stances;
    let subject = match &stance.subject {
        Some(subject) if subject.inherited => format!("({})", subject.words.text),
        Some(subject) => subject.words.text.clone(),
        None => told.nobody.to_owned(),
    };
    let verb = &stance.verb;
    let object = stance.object.as_ref().map_or("–", |object| object.text.as_str());
    // 认为，应… has its modal in the object.
    let modal =
        verb.modal.as_ref().filter(|modal| **modal != verb.words.text && !object.starts_with(modal.as_str()));
    let denial = verb.negated.then_some(told.negated);
    let parts: Vec<&str> = (verb.modifiers.iter().map(String::as_str))
        .chain(denial)
        .chain(modal.map(String::as_str))
        .chain([verb.words.text.as_str()])
        .collect();
    format!("{:+} {}  {subject} · {} · {object}", verb.step, (told.rung)(verb.rung), parts.join(" "))
}
