//! Roll-calls as tables.

use super::{Cell, Table, titles::Titles};
use crate::protocol::{RollcallKind, RollcallsAnswer};

/// One row a party, named or absent.
pub(super) fn rollcalls(answer: &RollcallsAnswer, titles: &Titles) -> Table {
    let rows = (1_u32..).zip(&answer.rollcalls).flat_map(|(number, rollcall)| {
        let date = (answer.documents.iter())
            .find(|document| document.document == rollcall.list.document)
            .and_then(|document| document.date.as_deref());
        let kind = match rollcall.kind {
            RollcallKind::Parties => "parties",
            RollcallKind::Persons => "persons",
        };
        let issue = (answer.issues.get(rollcall.issue as usize)).map(|issue| issue.label.as_str());
        let row = move |party: &crate::protocol::PartyAnswer,
                        status: &'static str,
                        place: Option<&crate::protocol::Place>| {
            [
                number.into(),
                kind.into(),
                issue.into(),
                (&rollcall.list.document).into(),
                titles.of(&rollcall.list.document),
                date.into(),
                (&party.id).into(),
                (&party.zh).into(),
                (&party.en).into(),
                status.into(),
                rollcall.share.into(),
                place.map(|place| place.start).into(),
                place.map(|place| place.end).into(),
                (&rollcall.text).into(),
            ]
        };
        let named = rollcall.named.iter().map(move |named| {
            row(&named.party, if named.member { "named" } else { "outsider" }, Some(&named.place))
        });
        let absent = rollcall.absent.iter().map(move |absent| {
            let status = if absent.elsewhere.is_some() { "elsewhere" } else { "absent" };
            row(&absent.party, status, absent.elsewhere.as_ref())
        });
        named.chain(absent).collect::<Vec<[Cell; 14]>>()
    });
    let columns = [
        "rollcall", "sort", "matter", "document", "title", "date", "party", "name_zh", "name_en", "status",
        "share", "start", "end", "wording",
    ];
    Table::new(columns, rows)
}
