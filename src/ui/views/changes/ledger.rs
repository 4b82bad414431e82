//! The ledger: two editions clause by clause, side by side, with what the reader knows better.

mod filter;
mod narrow;
mod row;
mod wanted;

use super::{Told, names, rows, stances, step};
use crate::protocol::{ChangesAnswer, IssuesAnswer, IssuesQuery, Place, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, Switch};
use crate::ui::route::{ChangesRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Action;
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
    let words = &shared.words.changes;
    let (answer, route) = (&props.answer.0, &props.route);
    let shown = use_state(|| PAGE);
    {
        let shown = shown.clone();
        use_effect_with(route.clone(), move |_| shown.set(PAGE));
    }
    let linking = use_state(|| None::<Place>);
    let later = step(route, answer);
    let all = rows::rows(answer, later);
    let query = IssuesQuery {
        documents: names(answer),
        relinks: shared.state.relinks(),
        only_changed: true,
        ..IssuesQuery::default()
    };
    let issues = use_answer::<IssuesAnswer>(Some(Question::Issues(query)));
    let steps =
        issues.answer.as_ref().map(|issues| stances::steps(answer, issues, later)).unwrap_or_default();
    let wanted = Wanted { answer, route, later, steps: &steps };
    let listed = wanted.listed(&all);
    let left = listed.len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let whole = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |whole| {
            shared.adjust(Route::Changes(ChangesRoute { whole, only: None, ..route.clone() }));
        })
    };
    let relink = {
        let (shared, linking) = (shared.clone(), linking.clone());
        Callback::from(move |said: Linking| said_so(&shared, &linking, said))
    };
    let name = |document: &str| format!("{} {}", shared.state.mark(document), shared.state.title(document));
    let tools = html! {
        <Switch
            off={words.view.only_changes} on={words.view.whole} value={route.whole} onchange={whole} label={words.view.what_is_shown}
        />
    };
    html! {
        <Card title={words.view.ledger} class="span-12" {tools}>
            { filter::drawn(&shared, &wanted, &all) }
            { narrow::drawn(&shared, &wanted, issues.pending) }
            { forget(&shared, answer) }
            if linking.is_some() {
                <p class="banner linking" role="status">
                    { words.view.link_hint }{ " " }
                    <button class="link" onclick={relink.reform(|_: MouseEvent| Linking::Stop)}>{ shared.words.frame.cancel }</button>
                </p>
            }
            <div class="change-ledger" data-testid="ledger">
                <div class="head" aria-hidden="true">
                    <div />
                    <div>{ name(&answer.editions[later - 1].document) }</div>
                    <div>{ name(&answer.editions[later].document) }</div>
                </div>
                if listed.is_empty() {
                    <p class="muted none">{ words.view.none }</p>
                }
                { for listed.iter().take(*shown).map(|row| drawn(&shared, &wanted, *row, linking.as_ref(), &relink)) }
            </div>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.view.more)(left) }</button>
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
