//! Registers and the network as tables.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{
    CourseStatus, DateKind, NamedKind, NetworkAnswer, NodeKind, PlaceAct, Registered, RegistersAnswer,
};

/// One row a passage; of a document that dropped an entry one, too.
pub(super) fn registers(answer: &RegistersAnswer, titles: &Titles) -> Table {
    let rows = answer.entries.iter().flat_map(|entry| {
        let (register, kind) = kinds(&entry.what);
        let (from, to) = match &entry.what {
            Registered::Dates { from, to, .. } => (from.as_deref(), Some(to.as_str())),
            _ => (None, None),
        };
        let (value, unit, of) = match &entry.what {
            Registered::Figures { value, unit, of } => (Some(*value), Some(unit.as_str()), Some(of.as_str())),
            _ => (None, None, None),
        };
        let (party, office) = match &entry.what {
            Registered::Persons { party, office, .. } => {
                (party.as_ref().map(|party| party.id.as_str()), Some(office.as_str()))
            }
            _ => (None, None),
        };
        answer.documents.iter().zip(&entry.course).flat_map(move |(document, course)| {
            let is_here = |passage: &&crate::protocol::PassageOf| passage.place.document == document.document;
            let passages = entry.passages.iter().filter(is_here).map(Some);
            let dropped = (course.status == CourseStatus::Dropped).then_some(None);
            let rows = passages.chain(dropped).map(move |passage| {
                [
                    register.into(),
                    (&entry.name).into(),
                    kind.into(),
                    from.into(),
                    to.into(),
                    value.into(),
                    unit.into(),
                    of.into(),
                    party.into(),
                    office.into(),
                    (&document.document).into(),
                    titles.of(&document.document),
                    document.date.as_deref().into(),
                    status(course.status).into(),
                    passage.map(|passage| passage.place.start).into(),
                    passage.map(|passage| passage.place.end).into(),
                    passage.map(|passage| passage.text.as_str()).into(),
                ]
            });
            rows.collect::<Vec<[Cell; 17]>>()
        })
    });
    let columns = [
        "register", "name", "sort", "since", "until", "value", "unit", "counted", "party", "office",
        "document", "title", "date", "status", "start", "end", "wording",
    ];
    Table::new(columns, rows)
}

/// One row a pair.
pub(super) fn network(answer: &NetworkAnswer) -> Table {
    let kind = |kind: NodeKind| match kind {
        NodeKind::Party => "party",
        NodeKind::Instrument => "instrument",
        NodeKind::Name => "name",
        NodeKind::Person => "person",
    };
    let rows = answer.edges.iter().map(|edge| {
        let [a, b] = [edge.a, edge.b].map(|at| &answer.nodes[at as usize]);
        [(&a.name).into(), kind(a.kind).into(), (&b.name).into(), kind(b.kind).into(), edge.weight.into()]
    });
    Table::new(["name_a", "kind_a", "name_b", "kind_b", "weight"], rows)
}

/// A register's name, and what kind of entry it is.
fn kinds(what: &Registered) -> (&'static str, Option<&'static str>) {
    match what {
        Registered::Instruments => ("instruments", None),
        Registered::Dates { kind, .. } => (
            "dates",
            Some(match kind {
                DateKind::Date => "date",
                DateKind::Period => "period",
                DateKind::Deadline => "deadline",
            }),
        ),
        Registered::Figures { .. } => ("figures", None),
        Registered::Names { kind } => ("names", Some(name_of(*kind))),
        Registered::Persons { .. } => ("persons", None),
        Registered::Places { act } => (
            "places",
            Some(match act {
                PlaceAct::Held => "held",
                PlaceAct::Adopted => "adopted",
            }),
        ),
    }
}

fn name_of(kind: NamedKind) -> &'static str {
    match kind {
        NamedKind::Exercise => "exercise",
        NamedKind::Operation => "operation",
        NamedKind::Initiative => "initiative",
        NamedKind::Programme => "programme",
        NamedKind::Project => "project",
        NamedKind::Strategy => "strategy",
        NamedKind::Mechanism => "mechanism",
        NamedKind::Event => "event",
        NamedKind::Group => "group",
        NamedKind::Principle => "principle",
        NamedKind::Other => "other",
    }
}

fn status(status: CourseStatus) -> &'static str {
    match status {
        CourseStatus::NotYet => "not-yet",
        CourseStatus::Oldest => "oldest",
        CourseStatus::First => "first",
        CourseStatus::Again => "again",
        CourseStatus::Dropped => "dropped",
        CourseStatus::Gone => "gone",
        CourseStatus::Returned => "returned",
        CourseStatus::Undated => "undated",
        CourseStatus::Missing => "missing",
    }
}
