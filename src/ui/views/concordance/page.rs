//! A page of lines, of which those in sight are drawn.

use super::lines::{PAGE, ROW};
use crate::protocol::{ConcordanceAnswer, ConcordanceLine, ConcordanceQuery, Question};
use crate::ui::ask::use_answer;
use crate::ui::parts::trouble;
use crate::ui::route::{ConcordanceRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// Characters on either side of the hit.
const CONTEXT: usize = 44;

/// Whoever scrolls by does not ask: a page is asked for once it has been in sight for so many milliseconds.
const PATIENCE: i32 = 70;

/// Properties of [`Page`].
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The view's settings.
    pub route: ConcordanceRoute,
    /// The page, from 0.
    pub number: usize,
    /// The first line to draw, of all.
    pub from: usize,
    /// The one behind the last.
    pub to: usize,
    /// The line that the keyboard is at.
    pub current: usize,
}

/// A page of lines.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let shared = use_shared();
    let offset = props.number * PAGE;
    let due = use_later(props.number == 0);
    let question = Question::Concordance(ConcordanceQuery {
        term: props.route.query.clone(),
        documents: props.route.documents.clone(),
        sort: props.route.sort.clone(),
        offset,
        limit: PAGE,
        context: CONTEXT,
        ..ConcordanceQuery::default()
    });
    let asked = use_answer::<ConcordanceAnswer>(due.then_some(question));
    if props.from >= props.to {
        return Html::default();
    }
    let top = |line: usize| format!("top:{}px", line * ROW);
    if let Some(reason) = &asked.trouble {
        return html! {
            <div class="line" style={top(props.from)}>{ trouble(reason, &asked.again, shared.words) }</div>
        };
    }
    let Some(answer) = &asked.answer else {
        return html! {
            <div class="line computing muted" style={top(props.from)}>{ shared.words.frame.computing }</div>
        };
    };
    html! {
        { for (props.from..props.to).filter_map(|at| {
            let line = answer.lines.get(at - offset)?;
            Some(drawn(&shared, props, line, at, top(at)))
        }) }
    }
}

fn drawn(shared: &Shared, props: &PageProps, line: &ConcordanceLine, at: usize, style: String) -> Html {
    let is_current = at == props.current;
    let onclick = {
        let (shared, place) = (shared.clone(), Route::place(&line.place));
        let here = Route::Concordance(ConcordanceRoute { line: at, ..props.route.clone() });
        Callback::from(move |_: MouseEvent| {
            // Whoever comes back finds this line again.
            shared.adjust(here.clone());
            shared.go(place.clone());
        })
    };
    let name = &line.place.document;
    let date = shared.state.document(name).and_then(|document| document.date.as_ref());
    html! {
        <div
            key={at} id={format!("line-{at}")} class={classes!("line", is_current.then_some("current"))} {style} {onclick}
            role="row" aria-rowindex={(at + 1).to_string()} data-testid="concordance-line"
        >
            <span class="where small" role="gridcell" title={shared.state.title(name)}>
                { shared.state.mark(name) }{ " " }<span class="faint">{ for date.map(|date| date.value.clone()) }</span>
            </span>
            <span class="left" role="gridcell"><span>{ &line.left }</span></span>
            <span class="right" role="gridcell"><b>{ &line.hit }</b>{ &line.right }</span>
        </div>
    }
}

/// Whether some time has gone by, or it was due at once.
#[hook]
fn use_later(at_once: bool) -> bool {
    let due = use_state(|| at_once);
    {
        let due = due.clone();
        use_effect_with((), move |()| {
            let window = web_sys::window();
            let ring = Closure::<dyn Fn()>::new(move || due.set(true));
            let function = ring.as_ref().unchecked_ref();
            let timer = window.as_ref().and_then(|window| {
                window.set_timeout_with_callback_and_timeout_and_arguments_0(function, PATIENCE).ok()
            });
            move || {
                if let Some((window, timer)) = window.zip(timer) {
                    window.clear_timeout_with_handle(timer);
                }
                drop(ring);
            }
        });
    }
    *due
}
