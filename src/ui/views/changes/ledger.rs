//! The ledger: two editions clause by clause, side by side, with what the reader knows better.

mod counterparts;
mod filter;
mod narrow;
mod row;
mod wanted;
mod words;

use super::{Told, rows, stances, step};
use crate::protocol::{ChangesAnswer, ConcordanceAnswer, IssuesAnswer, IssuesQuery, Place, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, Switch};
use crate::ui::route::{ChangesRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Action;
use counterparts::Counterparts;
use row::{Linking, drawn};
use std::rc::Rc;
use wanted::Wanted;
use yew::prelude::*;

/// Rows shown first, and added by "more".
const PAGE: usize = 60;

/// Properties of [`Ledger`].
#[derive(Properties, PartialEq)]
pub struct LedgerProps {
    /// What changed.
    pub answer: Told,
    /// The view's settings.
    pub route: ChangesRoute,
}

/// Two editions, clause by clause.
#[component]
pub fn Ledger(props: &LedgerProps) -> Html {
    let shared = use_shared();
    let told = &shared.words.changes.view;
    let (answer, route) = (&props.answer.0, &props.route);
    let shown = use_state(|| PAGE);
    {
        let shown = shown.clone();
        use_effect_with(route.clone(), move |_| shown.set(PAGE));
    }
    let linking = use_state(|| None::<Place>);
    {
        // With other editions, the clause that was begun with is in none of the rows.
        let linking = linking.clone();
        use_effect_with((route.editions.clone(), route.step), move |_| linking.set(None));
    }
    let later = step(route, answer);
    let all = rows::rows(answer, later);
    let query = IssuesQuery {
        documents: answer.names(),
        relinks: shared.state.relinks(),
        only_changed: true,
        ..IssuesQuery::default()
    };
    let issues = use_answer::<IssuesAnswer>(Some(Question::Issues(query)));
    let steps =
        issues.answer.as_ref().map(|issues| stances::steps(answer, issues, later)).unwrap_or_default();
    let editions = words::editions(answer, later);
    let found = use_answer::<ConcordanceAnswer>(words::question(answer, &editions, &route.search));
    let holding = words::holding(answer, &editions, &route.search, &found);
    let wanted = Wanted { answer, route, later, steps: &steps, holding: holding.as_ref() };
    let listed = wanted.listed(&all);
    let left = listed.len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let whole = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |whole| {
            // Who wants both texts wants all of them.
            let narrowed = ChangesRoute { whole, only: None, ..route.clone() };
            // The filters come back with a step back.
            shared.go(Route::Changes(if whole { narrowed.widened() } else { narrowed }));
        })
    };
    let relink = {
        let (shared, linking) = (shared.clone(), linking.clone());
        Callback::from(move |said: Linking| said_so(&shared, &linking, said))
    };
    let name = |document: &str| format!("{} {}", shared.state.mark(document), shared.state.title(document));
    let tools = html! {
        <Switch
            off={told.only_changes} on={told.whole} value={route.whole} onchange={whole} label={told.what_is_shown}
        />
    };
    html! {
        <Card title={told.ledger} class="span-12" {tools}>
            { filter::drawn(&shared, &wanted, &all) }
            { narrow::drawn(&shared, &wanted, &all, issues.pending || found.pending) }
            { forget(&shared, answer) }
            if let Some(begun) = &*linking {
                <Counterparts answer={props.answer.clone()} {later} begun={begun.clone()} said={relink.clone()} />
            }
            <div class="change-ledger" data-testid="ledger">
                <div class="head" aria-hidden="true">
                    <div />
                    <div>{ name(&answer.editions[later - 1].document) }</div>
                    <div>{ name(&answer.editions[later].document) }</div>
                </div>
                if listed.is_empty() {
                    <p class="muted none">{ told.none }</p>
                }
                { for listed.iter().take(*shown).map(|row| drawn(&shared, &wanted, *row, linking.as_ref(), &relink)) }
            </div>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (told.more)(left) }</button>
            }
        </Card>
    }
}

/// What the reader says of clauses is noted, and the ledger made anew.
fn said_so(shared: &Shared, linking: &UseStateHandle<Option<Place>>, said: Linking) {
    let note = |from: Place, to: Place, linked: bool| {
        shared.act(Action::Relinks(Rc::new(shared.state.said_with(from, to, linked))));
    };
    match said {
        Linking::Stop => linking.set(None),
        Linking::Begin(place) => linking.set(Some(place)),
        Linking::Unlink(from, to) => note(from, to, false),
        Linking::End(from, to) => {
            linking.set(None);
            note(from, to, true);
        }
    }
}

/// How much the reader has said of these texts, and a way to have it forgotten.
fn forget(shared: &Shared, answer: &ChangesAnswer) -> Html {
    let words = &shared.words.changes;
    let is_shown = |place: &Place| answer.editions.iter().any(|edition| edition.document == place.document);
    let relinks = shared.state.relinks();
    let count = relinks.iter().filter(|said| is_shown(&said.from) && is_shown(&said.to)).count();
    if count == 0 {
        return Html::default();
    }
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| {
            shared.act(Action::Relinks(Rc::new(shared.state.said_of_others())));
        })
    };
    html! {
        <p class="small muted">{ (words.view.relinked)(count) }{ " " }<button class="link" {onclick}>{ words.view.forget }</button></p>
    }
}
