//! Issues by edition: the stance on each, and where it changed.

mod filter;
mod rungs;
mod table;
mod told;

use super::PartProps;
use crate::protocol::{Issue, IssuesAnswer, IssuesQuery, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, answered, cautions};
use crate::ui::route::{PositionsRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::views::editions::{self, Compared};
use yew::prelude::*;

/// Rows shown first, and added by "more".
const PAGE: usize = 60;

/// Issues by edition.
#[component]
pub fn Ladder(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.positions;
    let route = &props.route;
    let shown = use_state(|| PAGE);
    {
        let shown = shown.clone();
        use_effect_with(route.clone(), move |_| shown.set(PAGE));
    }
    let query = IssuesQuery {
        documents: editions::known(&shared, &route.editions),
        relinks: shared.state.relinks(),
        ..IssuesQuery::default()
    };
    let question = Question::Issues(query);
    let asked = use_answer::<IssuesAnswer>(Some(question.clone()));
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    html! {
        <>
            <Card
                title={words.part[0].0} class="span-12" method={&shared.words.methods.issues}
                tools={html! { <CsvButton of={question} /> }}
            >
                { answered(&asked, shared.words, |answer| drawn(&shared, route, answer, *shown, &more)) }
            </Card>
            { for asked.answer.as_ref().filter(|answer| answer.total > 0).map(|answer| rungs::drawn(&shared, route, answer)) }
        </>
    }
}

fn drawn(
    shared: &Shared,
    route: &PositionsRoute,
    answer: &IssuesAnswer,
    shown: usize,
    more: &Callback<MouseEvent>,
) -> Html {
    let words = &shared.words.positions.ladder;
    if answer.total == 0 {
        return html! { <>{ choose(shared, route, answer) }<p>{ shared.words.stances.none }</p></> };
    }
    let listed: Vec<&Issue> = answer.issues.iter().filter(|issue| filter::is_wanted(issue, route)).collect();
    let left = listed.len().saturating_sub(shown);
    html! {
        <>
            { choose(shared, route, answer) }
            { cautions(&answer.cautions, shared) }
            { told::drawn(shared, answer) }
            { filter::drawn(shared, route, answer) }
            if listed.is_empty() {
                <p class="muted">{ words.none }</p>
            } else {
                { table::drawn(shared, answer, &listed[..listed.len().min(shown)]) }
            }
            if left > 0 {
                <button class="btn more" onclick={more.clone()}>{ (words.more)(left) }</button>
            }
        </>
    }
}

/// The choice of editions, which the view of what changed follows.
fn choose(shared: &Shared, route: &PositionsRoute, answer: &IssuesAnswer) -> Html {
    let go = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |editions: Vec<String>| {
            shared.go(Route::Positions(PositionsRoute { editions, ..route.clone() }));
        })
    };
    let compared: Vec<Compared> = answer
        .editions
        .iter()
        .map(|edition| Compared { document: &edition.document, date: edition.date.as_deref() })
        .collect();
    editions::drawn(shared, &compared, &route.editions, &[], &go)
}
