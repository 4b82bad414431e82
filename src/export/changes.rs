//! The change ledger as a table.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{ChangesAnswer, ClauseAnswer, ClauseNumber, LinkAnswer, LinkLabel};

/// A row of the ledger: what it is called, and the clauses of both editions.
type Row<'a> = (&'static str, Option<ClauseNumber>, Option<ClauseNumber>, Option<&'a LinkAnswer>);

/// One row a link, new clause and dropped clause, edition by edition: in the later edition's order, then what was
/// dropped.
pub(super) fn changes(answer: &ChangesAnswer, titles: &Titles) -> Table {
    let columns = [
        "change",
        "from_document",
        "from_date",
        "to_document",
        "to_date",
        "title",
        "moved",
        "merged",
        "split",
        "certainty",
        "from_section",
        "to_section",
        "from_start",
        "from_end",
        "to_start",
        "to_end",
        "from_text",
        "to_text",
        "substance",
    ];
    Table::new(columns, rows(answer).into_iter().map(|row| cells(answer, titles, row)))
}

fn rows(answer: &ChangesAnswer) -> Vec<Row<'_>> {
    let mut rows: Vec<Row> = Vec::new();
    for step in &answer.steps {
        let links = answer.links.iter().filter(|link| link.to.edition == step.to);
        let mut here: Vec<Row> =
            links.map(|link| (label(link), Some(link.from), Some(link.to), Some(link))).collect();
        let (new, dropped) = answer.without_counterpart(step);
        here.extend(
            new.into_iter()
                .map(|clause| ("new", None, Some(ClauseNumber { edition: step.to, clause }), None)),
        );
        here.sort_by_key(|row| (row.2, row.1));
        rows.extend(here);
        rows.extend(
            dropped
                .into_iter()
                .map(|clause| ("dropped", Some(ClauseNumber { edition: step.from, clause }), None, None)),
        );
    }
    rows
}

fn label(link: &LinkAnswer) -> &'static str {
    match link.label {
        _ if link.returned => "returned",
        LinkLabel::Same => "same",
        LinkLabel::Wording => "wording",
        LinkLabel::Substance => "substance",
        LinkLabel::Partly => "partly",
    }
}

fn cells(answer: &ChangesAnswer, titles: &Titles, (label, from, to, link): Row) -> [Cell; 19] {
    let edition =
        |number: Option<ClauseNumber>| number.map(|number| &answer.editions[number.edition as usize]);
    let clause = |number: Option<ClauseNumber>| -> Option<&ClauseAnswer> {
        number.and_then(|number| edition(Some(number))?.clauses.get(number.clause as usize))
    };
    let section = |number: Option<ClauseNumber>| {
        let heading = clause(number)?.heading?;
        edition(number)?.headings.get(heading as usize).map(String::as_str)
    };
    let document = |number| edition(number).map(|edition| edition.document.as_str());
    let date = |number| edition(number).and_then(|edition| edition.date.as_deref());
    let (old, new) = (clause(from), clause(to));
    let is = |of: fn(&LinkAnswer) -> bool| u32::from(link.is_some_and(of)).into();
    let substance = link.map(|link| {
        let parts = link.substance.iter().map(|part| format!("{} → {}", part.from, part.to));
        parts.collect::<Vec<_>>().join("; ")
    });
    [
        label.into(),
        document(from).into(),
        date(from).into(),
        document(to).into(),
        date(to).into(),
        document(to).or(document(from)).map_or(Cell::Nothing, |name| titles.of(name)),
        is(|link| link.moved),
        is(|link| link.merged),
        is(|link| link.split),
        link.map(|link| link.certainty).into(),
        section(from).into(),
        section(to).into(),
        old.map(|clause| clause.place.start).into(),
        old.map(|clause| clause.place.end).into(),
        new.map(|clause| clause.place.start).into(),
        new.map(|clause| clause.place.end).into(),
        old.map(|clause| clause.text.as_str()).into(),
        new.map(|clause| clause.text.as_str()).into(),
        substance.as_deref().filter(|parts| !parts.is_empty()).into(),
    ]
}
