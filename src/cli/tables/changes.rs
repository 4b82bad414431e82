//! What changed from edition to edition: how much, then clause by clause.

use crate::{
    protocol::{ChangesAnswer, EditionAnswer, LinkAnswer, LinkLabel, StepAnswer},
    words::{ChangesWords, Words},
};
use std::io::{self, Write};

/// Prints each step: the figures, the sections, and every clause that is not the same.
pub(super) fn changes(out: &mut impl Write, answer: &ChangesAnswer, words: &Words) -> io::Result<()> {
    let words = &words.changes;
    for step in &answer.steps {
        let [old, new] = [step.from, step.to].map(|number| &answer.editions[number as usize]);
        writeln!(out, "{}", (words.step)(&called(old), &called(new)))?;
        writeln!(out, "{}", (words.counts)(&step.counts))?;
        if let Some(share) = new.novelty {
            writeln!(out, "{}", (words.novelty)(share))?;
        }
        writeln!(out)?;
        for section in &step.sections {
            let name = (words.section)(section.old.as_deref(), section.new.as_deref());
            writeln!(out, "  {name}: {}", (words.counts)(&section.counts))?;
        }
        writeln!(out)?;
        clauses(out, answer, step, words)?;
    }
    Ok(())
}

fn called(edition: &EditionAnswer) -> String {
    let date = edition.date.as_deref().map(|date| format!(" ({date})"));
    format!("{}{}", edition.title, date.unwrap_or_default())
}

fn clauses(
    out: &mut impl Write,
    answer: &ChangesAnswer,
    step: &StepAnswer,
    words: &ChangesWords,
) -> io::Result<()> {
    let text = |edition: u32, clause: u32| &answer.editions[edition as usize].clauses[clause as usize].text;
    for (number, clause) in (0..).zip(&answer.editions[step.to as usize].clauses) {
        let is_here = |link: &&LinkAnswer| (link.to.edition, link.to.clause) == (step.to, number);
        for link in answer.links.iter().filter(is_here) {
            if link.label == LinkLabel::Same && !link.moved && !link.returned {
                continue;
            }
            writeln!(out, "[{}]", labels(link, words))?;
            writeln!(out, "  - {}", text(link.from.edition, link.from.clause))?;
            writeln!(out, "  + {}", clause.text)?;
            for part in &link.substance {
                writeln!(out, "    {} → {}", shown(&part.from), shown(&part.to))?;
            }
        }
        if step.new.contains(&number) {
            writeln!(out, "[{}]\n  + {}", words.new, clause.text)?;
        }
    }
    for &clause in &step.dropped {
        writeln!(out, "[{}]\n  - {}", words.dropped, text(step.from, clause))?;
    }
    writeln!(out)
}

fn shown(part: &str) -> &str {
    if part.is_empty() { "∅" } else { part }
}

/// All that is said of a link.
fn labels(link: &LinkAnswer, words: &ChangesWords) -> String {
    let marks = [
        (link.returned, words.returned),
        (link.moved, words.moved),
        (link.merged, words.merged),
        (link.split, words.split),
    ];
    let marks = marks.iter().filter(|(is, _)| *is).map(|(_, word)| *word);
    std::iter::once((words.label)(link.label)).chain(marks).collect::<Vec<_>>().join(" · ")
}
