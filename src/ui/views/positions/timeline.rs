//! The timeline: dates, periods and deadlines on one axis, a lane a text.

mod axis;
mod keys;
mod lanes;
mod marks;
mod picture;

use super::PartProps;
use super::records::{chosen, counted, opens, texts};
use super::registers::{Kept, RegisterTable, WHOLE};
use crate::protocol::{
    DateKind, Place, Question, RegisterEntry, RegisterKind, Registered, RegistersAnswer, RegistersQuery,
};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered};
use crate::ui::shared::{Shared, use_shared};
use picture::Picture;
use yew::prelude::*;

/// The timeline, and its table.
#[component]
pub fn Timeline(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.timeline;
    let route = &props.route;
    let query = RegistersQuery {
        kinds: vec![RegisterKind::Dates],
        documents: chosen(&shared, route),
        limit: WHOLE,
        ..RegistersQuery::default()
    };
    let is_asked = counted(&shared).next().is_some();
    let question = Question::Registers(query);
    let asked = use_answer::<RegistersAnswer>(is_asked.then(|| question.clone()));
    let table = asked.answer.as_ref().filter(|answer| !answer.entries.is_empty());
    html! {
        <>
            <Card
                title={words.title} class="span-12" method={&shared.words.methods.timeline}
                tools={html! { if is_asked { <CsvButton of={question} /> } }}
            >
                if is_asked {
                    { texts(&shared, route) }
                    { answered(&asked, shared.words, |answer| html! {
                        if answer.entries.is_empty() {
                            <p data-testid="timeline-none">{ words.none }</p>
                        } else {
                            { told(&shared, answer) }
                            { for table.iter().map(|answer| html! { <Picture answer={Kept((*answer).clone())} /> }) }
                        }
                    }) }
                } else {
                    <p>{ shared.words.records.nothing_compared }</p>
                }
            </Card>
            if let Some(answer) = table {
                <Card title={words.table} class="span-12">
                    <RegisterTable answer={Kept(answer.clone())} shown={(0..answer.entries.len()).collect::<Vec<_>>()} />
                </Card>
            }
        </>
    }
}

/// What a date is, from when to when.
struct Dated<'a> {
    kind: DateKind,
    from: Option<&'a str>,
    to: &'a str,
}

/// What the register says of an entry of dates.
fn dated(entry: &RegisterEntry) -> Option<Dated<'_>> {
    match &entry.what {
        Registered::Dates { kind, from, to } => Some(Dated { kind: *kind, from: from.as_deref(), to }),
        _ => None,
    }
}

/// From when to when the dates reach, and by when things are to be done.
fn told(shared: &Shared, answer: &RegistersAnswer) -> Html {
    let words = &shared.words.records.timeline;
    let year = |date: &str| date.split('-').next().unwrap_or_default().to_owned();
    let dates: Vec<(&RegisterEntry, Dated)> =
        answer.entries.iter().filter_map(|entry| dated(entry).map(|dated| (entry, dated))).collect();
    let first = dates.iter().map(|(_, dated)| year(dated.from.unwrap_or(dated.to))).min();
    let last = dates.iter().map(|(_, dated)| year(dated.to)).max();
    let deadlines: Vec<_> = dates.iter().filter(|(_, dated)| dated.kind == DateKind::Deadline).collect();
    let furthest = deadlines.iter().map(|(_, dated)| dated.to).max();
    let places: Vec<Place> = deadlines
        .iter()
        .flat_map(|(entry, _)| entry.passages.iter().map(|passage| passage.sentence().clone()))
        .collect();
    html! {
        <ul class="record-findings" data-testid="timeline-told">
            { for first.zip(last).map(|(first, last)| html! { <li>{ (words.told)(dates.len(), &first, &last) }</li> }) }
            { for furthest.map(|furthest| {
                let told = (words.deadlines)(deadlines.len(), furthest);
                let onclick = opens(shared, told.clone(), places);
                html! { <li><button class="sentence" {onclick}>{ told }</button></li> }
            }) }
        </ul>
    }
}
