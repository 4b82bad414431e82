//! A page of findings: how much changed and where, what changed in substance, who is absent, what is cited.

use super::{Report, names::Names, plain};
use crate::{
    characters::is_han,
    protocol::{
        ChangesAnswer, CourseStatus, DifferenceReason, IssuesAnswer, LinkAnswer, RegisterEntry, Registered,
        RollcallsAnswer, StepAnswer, StepDirection,
    },
    words::{PositionsWords, Words},
};
use std::fmt::Write;

/// So many things of a kind are named.
const NAMED: usize = 8;

/// So many statements are quoted that are new, or gone.
const STATED: usize = 5;

/// So wide is what is quoted of a clause, in letters; a Chinese character is as wide as two.
const QUOTED: usize = 90;

pub(super) fn write(page: &mut String, of: &Report, names: &Names, words: &Words) {
    let said = &words.changes.report;
    let _ = writeln!(page, "<h2>{}</h2>", plain(said.findings));
    for step in &of.changes.steps {
        amount(page, &of.changes, step, names, words);
        list(page, said.positions, positions(&of.issues, step));
        list(page, said.figures, figures(&of.changes, step));
        list(page, words.changes.returned, clauses(&of.changes, step.to, &step.returned));
        let stated =
            [(words.changes.new, step.to, &step.new), (words.changes.dropped, step.from, &step.dropped)];
        for (title, edition, numbers) in stated {
            let (weightiest, more) = weightiest(&of.changes, edition, numbers);
            items(page, title, &clauses(&of.changes, edition, &weightiest), more);
        }
    }
    list(page, said.absent, absent(&of.rollcalls, &of.changes, names, words));
    list(page, said.newly_cited, cited(of, CourseStatus::First));
    list(page, said.no_longer_cited, cited(of, CourseStatus::Dropped));
    let changes = of.registers.changes.iter().map(|change| {
        let holders: Vec<&str> = change.holders.iter().map(|holder| holder.person.as_str()).collect();
        format!("{} · {}: {}", (words.registers.party)(&change.party), change.office, holders.join(" → "))
    });
    list(page, words.registers.changes, changes.collect());
}

/// How much changed, and in which sections most.
fn amount(page: &mut String, changes: &ChangesAnswer, step: &StepAnswer, names: &Names, words: &Words) {
    let [old, new] = [step.from, step.to].map(|number| names.of(number as usize));
    let told = &words.changes;
    let _ = writeln!(page, "<h3>{}</h3>", plain(&(told.step)(old, new)));
    let mut sentence = (told.counts)(&step.counts);
    if let Some(share) = changes.editions[step.to as usize].novelty {
        let _ = write!(sentence, "{}{}", told.view.separator, (told.novelty)(share));
    }
    let _ = writeln!(page, "<p>{}{}</p>", plain(&sentence), told.view.stop);
    let mut sections: Vec<_> = step
        .sections
        .iter()
        .map(|section| (section.counts.new + section.counts.dropped + section.counts.substance, section))
        .filter(|(changed, _)| *changed > 0)
        .collect();
    sections.sort_by_key(|(changed, _)| std::cmp::Reverse(*changed));
    let most = sections.into_iter().take(NAMED / 2).map(|(_, section)| {
        let name = (told.section)(section.old.as_deref(), section.new.as_deref());
        format!("{name}: {}", (told.counts)(&section.counts))
    });
    if step.sections.len() > 1 {
        list(page, told.report.most_changed, most.collect());
    }
}

/// The longest statements among some clauses, in their order, and how many there are besides.
fn weightiest(changes: &ChangesAnswer, edition: u32, clauses: &[u32]) -> (Vec<u32>, usize) {
    let clause = |&number: &u32| &changes.editions[edition as usize].clauses[number as usize];
    let mut statements: Vec<u32> =
        clauses.iter().copied().filter(|number| clause(number).is_statement()).collect();
    let all = statements.len();
    statements.sort_by_key(|number| std::cmp::Reverse(clause(number).text.chars().count()));
    statements.truncate(STATED);
    statements.sort_unstable();
    (statements, all.saturating_sub(STATED))
}

/// The positions that went up or down the ladder or to its other side, the greatest change first.
fn positions(issues: &IssuesAnswer, step: &StepAnswer) -> Vec<String> {
    let mut found = Vec::new();
    for issue in &issues.issues {
        let changed = issue.steps.iter().filter(|change| change.direction != StepDirection::Same);
        for change in changed.filter(|change| (change.from, change.to) == (step.from, step.to)) {
            let old = &issue.cells[change.from as usize][change.from_position as usize];
            let new = &issue.cells[change.to as usize][change.to_position as usize];
            let arrow = PositionsWords::arrow(change);
            let object = new.stance.object.as_ref().map_or(issue.label.as_str(), |object| &object.text);
            let told = format!("{} → {} {arrow} — {}", old.written, new.written, quoted(object));
            found.push((change.by.unsigned_abs(), told));
        }
    }
    found.sort_by_key(|(by, _)| std::cmp::Reverse(*by));
    found.into_iter().map(|(_, told)| told).collect()
}

/// Figures that differ, with the beginning of the clause.
fn figures(changes: &ChangesAnswer, step: &StepAnswer) -> Vec<String> {
    const FIGURE: DifferenceReason = DifferenceReason::Number;
    let mut found = Vec::new();
    for link in changes.links.iter().filter(|link| link.to.edition == step.to && !link.returned) {
        let parts: Vec<String> = link
            .substance
            .iter()
            .filter(|part| part.reasons.contains(&FIGURE) && has_figure(&part.from) && has_figure(&part.to))
            .map(|part| format!("{} → {}", quoted(&part.from), quoted(&part.to)))
            .collect();
        if !parts.is_empty() && is_statement(changes, link) {
            let clause = &changes.editions[link.to.edition as usize].clauses[link.to.clause as usize];
            found.push(format!("{} — {}", parts.join("; "), quoted(&clause.text)));
        }
    }
    found
}

fn has_figure(side: &str) -> bool {
    side.chars().any(|c| c.is_ascii_digit() || "一二三四五六七八九十百千万亿萬億两兩零〇半".contains(c))
}

fn is_statement(changes: &ChangesAnswer, link: &LinkAnswer) -> bool {
    changes.editions[link.to.edition as usize].clauses[link.to.clause as usize].is_statement()
}

fn clauses(changes: &ChangesAnswer, edition: u32, clauses: &[u32]) -> Vec<String> {
    let text = |&clause: &u32| quoted(&changes.editions[edition as usize].clauses[clause as usize].text);
    clauses.iter().map(text).collect()
}

/// Members that a list on something does not name, edition by edition.
fn absent(rollcalls: &RollcallsAnswer, changes: &ChangesAnswer, names: &Names, words: &Words) -> Vec<String> {
    let edition = |name: &str| changes.editions.iter().position(|edition| edition.document == name);
    let mut found = Vec::new();
    for call in &rollcalls.rollcalls {
        let Some(edition) = edition(&call.clause.document) else { continue };
        // A list of a few is no list of the members.
        if call.absent.is_empty() || call.share.is_none_or(|share| share < 0.5) {
            continue;
        }
        let missing: Vec<String> = call
            .absent
            .iter()
            .filter(|absent| absent.elsewhere.is_none())
            .map(|absent| (words.registers.party)(&absent.party))
            .collect();
        if !missing.is_empty() {
            let told = words.changes.report.absent_from;
            found.push(told(&quoted(&call.label), names.short(edition), &missing));
        }
    }
    found
}

/// Instruments that the last edition cites for the first time, or no more.
fn cited(of: &Report, status: CourseStatus) -> Vec<String> {
    let Some(last) = of.changes.editions.last() else { return Vec::new() };
    let Some(at) = of.registers.documents.iter().position(|document| document.document == last.document)
    else {
        return Vec::new();
    };
    let is_it = |entry: &&RegisterEntry| {
        matches!(entry.what, Registered::Instruments)
            && entry.course.get(at).is_some_and(|course| course.status == status)
    };
    of.registers.entries.iter().filter(is_it).map(|entry| entry.name.clone()).collect()
}

/// A list below its title; nothing if it is empty. Of many the first are named, and how many more there are.
fn list(page: &mut String, title: &str, mut all: Vec<String>) {
    let more = all.len().saturating_sub(NAMED);
    all.truncate(NAMED);
    items(page, title, &all, more);
}

fn items(page: &mut String, title: &str, named: &[String], more: usize) {
    if named.is_empty() {
        return;
    }
    let _ = writeln!(page, "<h3>{}</h3>\n<ul>", plain(title));
    for item in named {
        let _ = writeln!(page, "<li>{}</li>", plain(item));
    }
    if more > 0 {
        let _ = writeln!(page, "<li class=\"small\">… + {more}</li>");
    }
    page.push_str("</ul>\n");
}

/// The beginning of a text, to the end of a word.
fn quoted(text: &str) -> String {
    let mut width = 0;
    let mut is_within = |c: char| {
        width += if is_han(c) { 2 } else { 1 };
        width <= QUOTED
    };
    let end = text.char_indices().map(|(at, c)| (at, is_within(c)));
    let Some(end) = end.into_iter().find(|(_, is_within)| !is_within).map(|(at, _)| at) else {
        return text.to_owned();
    };
    let is_in_word = text[end..].starts_with(char::is_alphabetic) && !text[end..].starts_with(is_han);
    let word = text[..end].rfind(' ').filter(|_| is_in_word);
    format!("{}…", text[..word.unwrap_or(end)].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_ends_with_a_word() {
        let long = "We reaffirm ".repeat(12);
        assert!(quoted(&long).ends_with("reaffirm…") || quoted(&long).ends_with("We…"));
        assert!(quoted(&long).chars().count() <= QUOTED + 1);
        assert_eq!(quoted(&"重申".repeat(40)).chars().count(), QUOTED / 2 + 1);
        assert_eq!(quoted("各方重申。"), "各方重申。");
    }
}
