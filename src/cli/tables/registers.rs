//! Roll-calls, registers and the network for a terminal.

use super::table;
use crate::{
    protocol::{
        CourseStatus, NetworkAnswer, PartyAnswer, RegisterEntry, Registered, RegistersAnswer, RollcallAnswer,
        RollcallsAnswer,
    },
    words::{Words, percent},
};
use std::io::{self, Write};

pub(super) fn rollcalls(out: &mut impl Write, answer: &RollcallsAnswer, words: &Words) -> io::Result<()> {
    let told = &words.registers;
    if !answer.unknown.is_empty() {
        writeln!(out, "{}", (told.unknown)(&answer.unknown))?;
    }
    if answer.rollcalls.is_empty() {
        return writeln!(out, "{}", told.no_rollcalls);
    }
    for document in &answer.documents {
        let members: Vec<String> = document.members.iter().map(told.party).collect();
        let from = (told.members_from)(document.source, document.taken_from.as_deref());
        writeln!(out, "{} ({from})", (told.members)(&document.document, &members))?;
    }
    for issue in &answer.issues {
        writeln!(out, "\n{}", issue.label)?;
        for &at in &issue.rollcalls {
            rollcall(out, &answer.rollcalls[at as usize], words)?;
        }
    }
    Ok(())
}

fn rollcall(out: &mut impl Write, rollcall: &RollcallAnswer, words: &Words) -> io::Result<()> {
    let told = &words.registers;
    let names = |parties: &mut dyn Iterator<Item = &PartyAnswer>| -> String {
        parties.map(told.party).collect::<Vec<_>>().join(" ")
    };
    let place = &rollcall.list;
    let share = rollcall.share.map(percent).unwrap_or_default();
    writeln!(out, "  {} {}–{}  {share}", place.document, place.start, place.end)?;
    writeln!(out, "    {}: {}", told.named, names(&mut rollcall.named.iter().map(|named| &named.party)))?;
    if rollcall.absent.is_empty() {
        let sentence = if rollcall.share.is_some() { told.all_named } else { "–" };
        return writeln!(out, "    {sentence}");
    }
    let absent = rollcall.absent.iter().map(|absent| {
        let name = (told.party)(&absent.party);
        if absent.elsewhere.is_some() { (told.absent_elsewhere)(&name) } else { name }
    });
    writeln!(out, "    {}: {}", told.absent, absent.collect::<Vec<_>>().join(" "))
}

pub(super) fn registers(out: &mut impl Write, answer: &RegistersAnswer, words: &Words) -> io::Result<()> {
    let told = &words.registers;
    if answer.entries.is_empty() {
        return writeln!(out, "{}", told.no_entries);
    }
    writeln!(out, "{}", (told.total)(answer.total, answer.documents.len()))?;
    for (number, document) in (1..).zip(&answer.documents) {
        writeln!(
            out,
            "  [{number}] {}  {}",
            document.date.as_deref().unwrap_or(told.undated),
            document.document
        )?;
    }
    let same = |a: &RegisterEntry, b: &RegisterEntry| a.what.kind() == b.what.kind();
    for entries in answer.entries.chunk_by(same) {
        writeln!(out, "\n{}", (told.register)(entries[0].what.kind()))?;
        let mut head = vec![String::new(), String::new()];
        head.extend((1..=answer.documents.len()).map(|number| format!("[{number}]")));
        let rows = entries.iter().map(|entry| {
            let mut row = vec![entry.name.clone(), what(&entry.what, words)];
            row.extend(entry.course.iter().map(|course| {
                let status = (told.status)(course.status);
                match course.status {
                    CourseStatus::NotYet | CourseStatus::Gone | CourseStatus::Missing => "–".to_owned(),
                    CourseStatus::Dropped => status.to_owned(),
                    _ => format!("{status} {}", course.passages),
                }
            }));
            row
        });
        table(out, &[head].into_iter().chain(rows).collect::<Vec<_>>())?;
    }
    if !answer.changes.is_empty() {
        writeln!(out, "\n{}", told.changes)?;
    }
    for change in &answer.changes {
        let holders = change
            .holders
            .iter()
            .map(|holder| format!("{} ({})", holder.person, holder.date.as_deref().unwrap_or(told.undated)));
        let holders: Vec<String> = holders.collect();
        writeln!(out, "  {} {}: {}", (told.party)(&change.party), change.office, holders.join(" → "))?;
    }
    Ok(())
}

/// What a register says of an entry beside its name.
fn what(what: &Registered, words: &Words) -> String {
    let told = &words.registers;
    match what {
        Registered::Instruments => String::new(),
        Registered::Dates { kind, from, to } => {
            let from = from.as_ref().filter(|from| *from != to);
            let from = from.map_or_else(String::new, |from| format!("{from}/"));
            format!("{} {from}{to}", (told.date_kind)(*kind))
        }
        Registered::Figures { value, unit, of } => format!("{value} {unit} {of}").trim().to_owned(),
        Registered::Names { kind } => (told.named_kind)(*kind).to_owned(),
        Registered::Persons { party, office, .. } => {
            let party = party.as_ref().map(told.party).unwrap_or_default();
            format!("{party} {office}").trim().to_owned()
        }
        Registered::Places { act } => (told.act)(*act).to_owned(),
    }
}

pub(super) fn network(out: &mut impl Write, answer: &NetworkAnswer, words: &Words) -> io::Result<()> {
    let told = &words.registers;
    if answer.edges.is_empty() {
        return writeln!(out, "{}", told.no_network);
    }
    writeln!(out, "{}", (told.edges)(answer.total))?;
    let rows = answer.edges.iter().map(|edge| {
        let ends = [edge.a, edge.b].map(|at| &answer.nodes[at as usize]);
        let mut row: Vec<String> =
            ends.iter().map(|node| format!("{} ({})", node.name, (told.node_kind)(node.kind))).collect();
        row.push(edge.weight.to_string());
        row
    });
    table(out, &rows.collect::<Vec<_>>())
}
