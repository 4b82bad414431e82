//! What changed from edition to edition: in sentences, as a picture, clause by clause.

mod flow;
mod ledger;
mod report;
mod rows;
mod stances;
mod told;

use crate::protocol::{ChangesAnswer, ChangesQuery, Question};
use crate::ui::ask::use_answer;
use crate::ui::findings;
use crate::ui::parts::{Card, CsvButton, answered, cautions, lacking};
use crate::ui::route::{ChangesRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::views::editions::{self, Compared};
use ledger::Ledger;
use report::SaveReport;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Changes`].
#[derive(Properties, PartialEq)]
pub struct ChangesProps {
    /// The view's settings.
    pub route: ChangesRoute,
}

/// What changed from edition to edition.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.changes;
    let route = &props.route;
    let relinks = shared.state.relinks();
    let is_asked = editions::candidates(&shared).nth(1).is_some();
    let question = Question::Changes(ChangesQuery {
        documents: editions::known(&shared, &route.editions),
        relinks: relinks.clone(),
        runs: vec![route.step.unwrap_or(u32::MAX)],
    });
    let asked = use_answer::<ChangesAnswer>(is_asked.then(|| question.clone()));
    html! {
        <>
            <h2>{ words.view.title }</h2>
            <p class="lead">{ words.view.lead }</p>
            <div class="cards" data-over={asked.answer.as_ref().map(|answer| findings::lead_of(&shared, &answer.names()))}>
                <Card
                    title={words.view.editions} class="span-12" method={&shared.words.methods.changes}
                    tools={html! { { for asked.answer.as_ref().filter(|_| is_asked).map(|answer| html! {
                        <><CsvButton of={question} /><SaveReport editions={answer.names()} relinks={relinks.clone()} /></>
                    }) } }}
                >
                    if is_asked {
                        { answered(&asked, shared.words, |answer| overview(&shared, route, answer)) }
                    } else {
                        { lacking(&shared, words.view.need_two) }
                    }
                </Card>
                { for asked.answer.as_ref().filter(|answer| is_told(answer)).map(|answer| html! {
                    <Ledger answer={Told(answer.clone())} route={route.clone()} />
                }) }
            </div>
        </>
    }
}

/// An answer that components pass on without copying it.
#[derive(Clone)]
pub struct Told(Rc<ChangesAnswer>);

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Whether there is anything that was kept: else there is nothing to lay beside each other.
fn is_told(answer: &ChangesAnswer) -> bool {
    !answer.steps.is_empty()
}

/// Which editions, in sentences what became of them, and all of them in one picture.
fn overview(shared: &Shared, route: &ChangesRoute, answer: &ChangesAnswer) -> Html {
    html! {
        <>
            { choose(shared, route, answer) }
            { cautions(&answer.cautions, shared) }
            { told::drawn(shared, route, answer) }
            if answer.links.iter().any(|link| !link.returned) {
                { flow::drawn(shared, route, answer) }
            }
        </>
    }
}

/// The choice of editions; with others, there are other steps and other sections.
fn choose(shared: &Shared, route: &ChangesRoute, answer: &ChangesAnswer) -> Html {
    let go = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |editions: Vec<String>| {
            shared.go(Route::Changes(ChangesRoute { editions, step: None, section: None, ..route.clone() }));
        })
    };
    let compared: Vec<Compared> = answer
        .editions
        .iter()
        .map(|edition| Compared { document: &edition.document, date: edition.date.as_deref() })
        .collect();
    editions::drawn(shared, &compared, &route.editions, &answer.series, &go)
}

/// The number of the later of the two editions that are shown.
fn step(route: &ChangesRoute, answer: &ChangesAnswer) -> usize {
    let last = answer.editions.len() - 1;
    route.step.map_or(last, |step| (step as usize).clamp(1, last))
}
