//! The change report: a page of findings that a desk officer can circulate, then the ledger. No script, nothing to be
//! fetched, and it prints.

mod findings;
mod ledger;

use super::redline::plain;
use crate::{
    protocol::{ChangesAnswer, EditionAnswer, IssuesAnswer, RegistersAnswer, RollcallsAnswer, VERSION},
    words::{Words, grouped},
};
use std::fmt::Write;

/// How the page looks: ink on paper, in light and dark, and in print.
const STYLE: &str = include_str!("report/page.css");

/// What is reported.
pub struct Report<'a> {
    /// What changed, with the words of every edition.
    pub changes: &'a ChangesAnswer,
    /// Which positions they take on what, and how these changed.
    pub issues: &'a IssuesAnswer,
    /// Who is named in the editions and who is absent.
    pub rollcalls: &'a RollcallsAnswer,
    /// What the editions cite.
    pub registers: &'a RegistersAnswer,
}

/// The report as a page.
#[must_use]
pub fn report(of: &Report, words: &Words, language: &str) -> String {
    let said = &words.changes.report;
    let editions = &of.changes.editions;
    let title = match &editions[..] {
        [first, .., last] => (said.title)(&called(first), &called(last)),
        _ => words.changes.view.title.to_owned(),
    };
    let title = plain(&title);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n",
    );
    page.push_str("<ul class=\"editions\">\n");
    for edition in editions {
        let _ = writeln!(
            page,
            "<li>{}</li>",
            plain(&(said.edition)(&called(edition), &grouped(edition.letters)))
        );
    }
    page.push_str("</ul>\n");
    for caution in &of.changes.cautions {
        let _ = writeln!(page, "<p class=\"caution\">{}</p>", plain(&(words.told.caution)(caution)));
    }
    findings::write(&mut page, of, words);
    ledger::write(&mut page, of.changes, words);
    let _ = writeln!(page, "<footer>{}</footer>\n</html>", plain(&(said.made_by)(VERSION)));
    page
}

/// An edition by its title and date.
fn called(edition: &EditionAnswer) -> String {
    match &edition.date {
        Some(date) => format!("{} ({date})", edition.title),
        None => edition.title.clone(),
    }
}
