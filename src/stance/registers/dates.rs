//! Dates, periods and deadlines: 2021年9月17日, 2022年至2024年, 到2030年, “十四五”; 17 September 2021, by 2030.

mod calendar;
mod patterns;

use super::{Mention, is_within, quoted::titles};
use crate::{
    clauses::Clause,
    corpus::Document,
    date,
    protocol::{DateKind, DateRule, Registered, Role},
    stance::line::Line,
};
use calendar::Point;
use patterns::{Found, scan};
use std::ops::Range;

/// Adds what a document dates.
pub(super) fn find(document: &Document, lines: &[Line], found: &mut Vec<Mention>) {
    // Of a day without a year, the year that was named last.
    let mut year = document.date().and_then(|date| date.get(..4)).and_then(|year| year.parse().ok());
    for (at, line) in lines.iter().enumerate() {
        let inside = titles(&line.folded);
        let is_read = line.clause.role != Role::Signature;
        for Found { bytes, kind, from, to } in scan(&line.folded, &mut year).into_iter().filter(|_| is_read) {
            let in_title = is_within(&inside, bytes.start);
            found.push(Mention { in_title, ..mention(line, at, &bytes, kind, from, to) });
        }
    }
    found.extend(alone(document, lines.iter().map(|line| line.clause)));
}

fn mention(
    line: &Line,
    at: usize,
    bytes: &Range<usize>,
    kind: DateKind,
    from: Option<Point>,
    to: Point,
) -> Mention {
    let from = from.map(Point::iso);
    let to = to.iso();
    let key = format!("{} {} {to}", name_of(kind), from.as_deref().unwrap_or("-"));
    Mention::new(line, at, bytes, Registered::Dates { kind, from, to }, key)
}

fn name_of(kind: DateKind) -> &'static str {
    match kind {
        DateKind::Date => "date",
        DateKind::Period => "period",
        DateKind::Deadline => "deadline",
    }
}

/// The date of the act, where it stands on a line of its own that is no clause.
fn alone<'a>(document: &Document, mut clauses: impl Iterator<Item = &'a Clause>) -> Option<Mention> {
    let act = document.structure.date.as_ref().filter(|date| date.rule == DateRule::OwnLine)?;
    let span = act.span?;
    let is_read = clauses.any(|clause| {
        let read = document.folded.span(&document.text, clause.characters.clone());
        read.start <= span.start && span.end <= read.end
    });
    let text = span.of(&document.text);
    let iso = date::find(text).first().and_then(|(date, _)| date.iso())?;
    (!is_read).then(|| Mention {
        key: format!("date {iso} {iso}"),
        what: Registered::Dates { kind: DateKind::Date, from: Some(iso.clone()), to: iso },
        name: text.to_owned(),
        span,
        text: text.to_owned(),
        clause: None,
        in_title: false,
        note: String::new(),
    })
}

/// The bytes of the dates of a line.
pub(super) fn bytes(line: &str, year: &mut Option<u16>) -> Vec<Range<usize>> {
    scan(line, year).into_iter().map(|found| found.bytes).collect()
}
