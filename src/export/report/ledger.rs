//! The ledger of the report: each step clause by clause, what is the same left out.

use super::{names::Names, plain};
use crate::{
    characters::is_han,
    protocol::{ChangesAnswer, CollatedRunKind, EditionAnswer, LinkAnswer, LinkLabel, Role, StepAnswer},
    words::Words,
};
use std::{collections::BTreeMap, fmt::Write};

pub(super) fn write(page: &mut String, changes: &ChangesAnswer, names: &Names, words: &Words) {
    for step in &changes.steps {
        let [old, new] = [step.from, step.to].map(|number| names.of(number as usize));
        let title = format!("{}: {}", words.changes.view.ledger, (words.changes.step)(old, new));
        let _ = writeln!(page, "<h2 class=\"ledger\">{}</h2>", plain(&title));
        let _ = writeln!(
            page,
            "<table{}><colgroup><col class=\"label\"><col><col></colgroup><thead><tr><th></th><th>{}</th><th>{}</th></tr></thead><tbody>",
            if is_chinese(&changes.editions[step.to as usize]) { "" } else { " class=\"spaced\"" },
            plain(old),
            plain(new),
        );
        rows(page, changes, step, names, words);
        page.push_str("</tbody></table>\n");
    }
}

/// Whether most of an edition is in Chinese characters: it is set in other letters than one in words set apart by spaces.
fn is_chinese(edition: &EditionAnswer) -> bool {
    let letters =
        || edition.clauses.iter().flat_map(|clause| clause.text.chars()).filter(|c| c.is_alphabetic());
    letters().filter(|&c| is_han(c)).count() * 2 >= letters().count()
}

fn rows(page: &mut String, changes: &ChangesAnswer, step: &StepAnswer, names: &Names, words: &Words) {
    let [old, new] = [step.from, step.to].map(|number| &changes.editions[number as usize]);
    let mut links: BTreeMap<u32, Vec<&LinkAnswer>> = BTreeMap::new();
    for link in changes.links.iter().filter(|link| link.to.edition == step.to) {
        links.entry(link.to.clause).or_default().push(link);
    }
    let (come, gone) = changes.without_counterpart(step);
    for (number, clause) in (0..).zip(&new.clauses) {
        let links = links.get(&number).map_or(&[][..], Vec::as_slice);
        if clause.role == Role::Heading {
            let before = links.first().map(|link| old.clauses[link.from.clause as usize].text.as_str());
            row(page, "heading", "", &plain(before.unwrap_or_default()), &plain(&clause.text));
            continue;
        }
        for link in links.iter().filter(|link| link.label != LinkLabel::Same || link.moved || link.returned) {
            let (class, label) = labelled(link, names, words);
            row(page, class, &label, &side(changes, link, true), &side(changes, link, false));
        }
        if come.contains(&number) {
            let label = format!("<b>{}</b>", plain(words.changes.new));
            row(page, "new", &label, "", &format!("<ins>{}</ins>", plain(&clause.text)));
        }
    }
    for clause in gone {
        let label = format!("<b>{}</b>", plain(words.changes.dropped));
        let text = plain(&old.clauses[clause as usize].text);
        row(page, "dropped", &label, &format!("<del>{text}</del>"), "");
    }
}

fn row(page: &mut String, class: &str, label: &str, old: &str, new: &str) {
    let _ = writeln!(
        page,
        "<tr class=\"{class}\"><td class=\"label\">{label}</td><td class=\"text\">{old}</td><td class=\"text\">{new}</td></tr>"
    );
}

/// The style's name for what became of a clause, and all that is said of it.
fn labelled(link: &LinkAnswer, names: &Names, words: &Words) -> (&'static str, String) {
    let words = &words.changes;
    let class = match link.label {
        LinkLabel::Substance => "substance",
        LinkLabel::Same => "same",
        LinkLabel::Wording => "wording",
        LinkLabel::Partly => "partly",
    };
    let mut label = format!("<b>{}</b>", plain((words.label)(link.label)));
    let marks = [
        (link.returned, words.returned),
        (link.moved, words.moved),
        (link.merged, words.merged),
        (link.split, words.split),
    ];
    for (_, mark) in marks.iter().filter(|(is, _)| *is) {
        let _ = write!(label, "{} ", plain(mark));
    }
    if link.returned {
        // Its old words stand under the name of another edition.
        let _ = write!(label, "({})", plain(names.short(link.from.edition as usize)));
    }
    (class, label)
}

/// One side of a link, with what differs marked.
fn side(changes: &ChangesAnswer, link: &LinkAnswer, is_old: bool) -> String {
    let mut text = String::new();
    for run in &link.runs {
        let words = plain(if is_old { &run.a } else { &run.b });
        match run.kind {
            CollatedRunKind::Changed { difference } if !words.is_empty() => {
                let tag = if is_old { "del" } else { "ins" };
                let is_weighty = link.substance.iter().any(|part| part.difference == difference);
                let class = if is_weighty { " class=\"weighty\"" } else { "" };
                let _ = write!(text, "<{tag}{class}>{words}</{tag}>");
            }
            _ => text.push_str(&words),
        }
    }
    if link.runs.is_empty() {
        let number = if is_old { link.from } else { link.to };
        text = plain(&changes.editions[number.edition as usize].clauses[number.clause as usize].text);
    }
    text
}
