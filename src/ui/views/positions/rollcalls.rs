//! Roll-calls: who is named on an issue and who is absent, in sentences, as a table, as a matrix.

mod findings;
mod matrix;
mod members;
mod table;
mod told;

use super::PartProps;
use super::records::{chosen, counted, setter, texts};
use crate::protocol::{PartyAnswer, Question, RollcallsAnswer, RollcallsQuery};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered, select};
use crate::ui::route::PositionsRoute;
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// From how many parties on a row of them may be a roll-call; the second is the engine's own.
const LEAST: [u32; 6] = [2, 3, 4, 5, 6, 8];

/// Roll-calls.
#[component]
pub fn Rollcalls(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.rollcalls;
    let route = &props.route;
    let query = RollcallsQuery {
        members: route.records.members.clone(),
        least: least(route),
        documents: chosen(&shared, route),
        copies: false,
    };
    let is_asked = counted(&shared).next().is_some();
    let question = Question::Rollcalls(query);
    let asked = use_answer::<RollcallsAnswer>(is_asked.then(|| question.clone()));
    let pictures = asked.answer.as_ref().filter(|answer| !answer.rollcalls.is_empty());
    html! {
        <>
            <Card
                title={words.findings} class="span-12" method={&shared.words.methods.rollcalls}
                tools={html! { if is_asked { <CsvButton of={question} /> } }}
            >
                if is_asked {
                    { filters(&shared, route) }
                    { answered(&asked, shared.words, |answer| html! {
                        <>
                            { told::drawn(&shared, answer) }
                            { members::drawn(&shared, route, answer) }
                        </>
                    }) }
                } else {
                    <p>{ shared.words.records.nothing_compared }</p>
                }
            </Card>
            if let Some(answer) = pictures {
                <Card title={words.table} class="span-12">
                    <p class="small muted">{ words.table_lead }</p>
                    { table::drawn(&shared, answer) }
                </Card>
                <Card title={words.matrix} class="span-12">
                    <p class="small muted">{ words.matrix_lead }</p>
                    { matrix::drawn(&shared, answer) }
                </Card>
            }
        </>
    }
}

fn least(route: &PositionsRoute) -> u32 {
    route.records.least.filter(|least| LEAST.contains(least)).unwrap_or(LEAST[1])
}

/// Which texts, and how long a list is at least.
fn filters(shared: &Shared, route: &PositionsRoute) -> Html {
    let words = &shared.words.records.rollcalls;
    let options = LEAST.map(|least| (least, (words.at_least)(least)));
    let set = setter(shared, route, |records, least: u32| {
        records.least = Some(least).filter(|least| *least != LEAST[1]);
    });
    html! {
        <>
            { texts(shared, route) }
            <div class="filters">{ select(words.least, &options, &least(route), &set, "rollcalls-least") }</div>
        </>
    }
}

/// Parties in a sentence.
fn names<'a>(shared: &Shared, parties: impl Iterator<Item = &'a PartyAnswer>) -> String {
    parties.map(shared.words.registers.party).collect::<Vec<_>>().join(shared.words.records.separator)
}

/// What an issue is called.
fn label<'a>(shared: &Shared, label: &'a str) -> &'a str {
    if label.is_empty() { shared.words.records.unnamed } else { label }
}
