//! Registers: what the texts cite, date, count and name, entry by entry and text by text.

mod filter;
mod offices;
mod said;
mod table;

use super::PartProps;
use super::records::{chosen, counted, setter, texts};
use crate::protocol::{Question, RegisterKind, RegistersAnswer, RegistersQuery};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, QueryField, answered, choice};
use crate::ui::route::{PositionsRoute, RecordsRoute};
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

pub use said::when;
pub use table::{Kept, RegisterTable};

/// As many entries as there are.
pub const WHOLE: usize = 100_000;

/// Registers.
#[component]
pub fn Registers(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.registers;
    let route = &props.route;
    let register = route.records.register.unwrap_or(RegisterKind::Instruments);
    let query = RegistersQuery {
        kinds: vec![register],
        documents: chosen(&shared, route),
        contains: route.records.contains.clone(),
        limit: WHOLE,
        ..RegistersQuery::default()
    };
    let is_asked = counted(&shared).next().is_some();
    let question = Question::Registers(query);
    let asked = use_answer::<RegistersAnswer>(is_asked.then(|| question.clone()));
    let onsearch = setter(&shared, route, |records, contains| records.contains = contains);
    html! {
        <Card
            title={(shared.words.registers.register)(register)} class="span-12" method={&shared.words.methods.registers}
            tools={html! { if is_asked { <CsvButton of={question} /> } }}
        >
            if is_asked {
                { choose(&shared, route, register) }
                { texts(&shared, route) }
                <QueryField value={route.records.contains.clone()} {onsearch} label={words.contains} testid="registers-contains" />
                { answered(&asked, shared.words, |_| asked.answer.iter().map(|answer| drawn(&shared, route, register, answer)).collect()) }
            } else {
                <p>{ shared.words.records.nothing_compared }</p>
            }
        </Card>
    }
}

/// Which register.
fn choose(shared: &Shared, route: &PositionsRoute, register: RegisterKind) -> Html {
    let options: Vec<(RegisterKind, &'static str)> =
        RecordsRoute::registers().map(|kind| (kind, (shared.words.registers.register)(kind))).collect();
    let set = setter(shared, route, |records, register: RegisterKind| {
        records.register = Some(register).filter(|register| *register != RegisterKind::Instruments);
        records.status = None;
    });
    html! {
        <div class="filters registers-choice">
            { choice(shared.words.records.registers.register, &options, register, &set) }
        </div>
    }
}

/// The register: how much there is, what became of the offices, and the entries.
fn drawn(
    shared: &Shared,
    route: &PositionsRoute,
    register: RegisterKind,
    answer: &Rc<RegistersAnswer>,
) -> Html {
    let words = &shared.words.records.registers;
    if answer.entries.is_empty() {
        let told = if route.records.contains.is_empty() { words.none } else { words.none_so };
        return html! { <p data-testid="registers-none">{ told }</p> };
    }
    let by = filter::by(route, answer);
    let is_shown = |at: &usize| {
        let course = &answer.entries[*at].course;
        route.records.status.is_none_or(|status| by.is_none_or(|by| course[by].status == status))
    };
    let shown: Vec<usize> = (0..answer.entries.len()).filter(is_shown).collect();
    html! {
        <>
            <p data-testid="registers-told">{ (words.told)(answer.entries.len(), answer.documents.len()) }</p>
            if register == RegisterKind::Persons {
                { offices::drawn(shared, answer) }
            }
            { for by.map(|by| filter::drawn(shared, route, answer, by)) }
            if shown.is_empty() {
                <p class="muted">{ words.none_so }</p>
            } else {
                <RegisterTable answer={Kept(answer.clone())} {shown} />
            }
        </>
    }
}
