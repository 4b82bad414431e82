//! The change report: a page of findings that a desk officer can circulate, then the ledger. No script, nothing to be
//! fetched, and it prints.

mod asked;
mod findings;
mod ledger;
mod names;

pub use asked::Report;

use super::redline::plain;
use crate::{
    protocol::VERSION,
    words::{Words, grouped},
};
use names::Names;
use std::fmt::Write;

/// How the page looks: ink on paper, in light and dark, and in print.
const STYLE: &str = include_str!("report/page.css");

/// The report as a page.
#[must_use]
pub fn report(of: &Report, words: &Words, language: &str) -> String {
    let said = &words.changes.report;
    let editions = &of.changes.editions;
    let names = Names::new(editions);
    let title = match editions.len() {
        0 | 1 => words.changes.view.title.to_owned(),
        count => (said.title)(names.of(0), names.of(count - 1)),
    };
    let title = plain(&title);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n",
    );
    page.push_str("<ul class=\"editions\">\n");
    for (number, edition) in editions.iter().enumerate() {
        let told = (said.edition)(names.of(number), &grouped(edition.letters));
        let _ = writeln!(page, "<li>{}</li>", plain(&told));
    }
    page.push_str("</ul>\n");
    for caution in &of.changes.cautions {
        let _ = writeln!(
            page,
            "<p class=\"caution\">{}</p>",
            plain(&(words.told.caution)(&caution.with(|name| names.named(name))))
        );
    }
    findings::write(&mut page, of, &names, words);
    ledger::write(&mut page, &of.changes, &names, words);
    let _ = writeln!(page, "<footer>{}</footer>\n</html>", plain(&(said.made_by)(VERSION)));
    page
}
