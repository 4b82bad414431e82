//! A guided walk through the views: a card beside a real thing on the page, some plain sentences, next and back.

mod leading;
mod pointing;
mod steps;

use super::focus;
use super::guide::GuideAction;
use super::shared::{Shared, use_shared};
use super::shelf::take_sample;
use super::state::Action;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Begins the tour; where there are no texts, with the sample.
fn begin(shared: &Shared) {
    if shared.state.files.is_empty() {
        take_sample(shared);
    }
    go(shared, Some(0));
}

fn go(shared: &Shared, step: Option<usize>) {
    shared.act(Action::Guide(GuideAction::Tour(step)));
}

/// Properties of [`TourButton`].
#[derive(Properties, PartialEq)]
pub struct TourButtonProps {
    /// How the button looks.
    pub class: Classes,
}

/// Begins the tour.
#[component]
pub fn TourButton(props: &TourButtonProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.tour;
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| begin(&shared))
    };
    html! { <button class={props.class.clone()} {onclick} data-testid="tour-begin">{ words.begin }</button> }
}

/// The tour's card, if the tour is under way.
#[component]
pub fn Tour() -> Html {
    let shared = use_shared();
    let node = use_node_ref();
    let (at, language) = (shared.state.guide.tour, shared.state.language);
    let steps = steps::all();
    let step = at.and_then(|at| steps.get(at));
    {
        let (node, shared, step) = (node.clone(), shared.clone(), step.cloned());
        use_effect_with((at, language), move |_| {
            let under_way = Rc::new(Cell::new(step.is_some()));
            if let Some(step) = step {
                yew::platform::spawn_local(leading::lead(step, shared, node, under_way.clone()));
            }
            move || {
                under_way.set(false);
                pointing::unmark();
            }
        });
    }
    let (Some(at), Some(step)) = (at, step) else { return Html::default() };
    let last = steps.len() - 1;
    let to = |step: Option<usize>| {
        let shared = shared.clone();
        Callback::from(move |()| {
            go(&shared, step);
            if step.is_none() {
                focus::put_on("#main");
            }
        })
    };
    let next = to((at < last).then_some(at + 1));
    let back = to(Some(at.saturating_sub(1)));
    let end = to(None);
    let onkeydown = {
        let (next, back, end) = (next.clone(), back.clone(), end.clone());
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "ArrowRight" if at < last => &next,
                "ArrowLeft" => &back,
                "Escape" => &end,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            step.emit(());
        })
    };
    let words = &shared.words.tour;
    let [title, text] = (step.told)(words);
    let back = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| {
            back.emit(());
            // The button goes with the first step.
            if at == 1
                && let Some(card) = node.cast::<HtmlElement>()
            {
                let _ = card.focus();
            }
        })
    };
    html! {
        <div
            ref={node} class="tour" role="dialog" aria-modal="false" aria-label={words.label} aria-describedby="tour-said"
            tabindex="-1" data-testid="tour" data-step={step.name} {onkeydown}
        >
            <div id="tour-said" aria-live="polite">
                <p class="small muted">{ (words.step)(at + 1, steps.len()) }</p>
                <h3>{ title }</h3>
                <p>{ text }</p>
            </div>
            <div class="row">
                <button class="link small muted" onclick={end.reform(|_: MouseEvent| ())} data-testid="tour-end">{ words.end }</button>
                if at > 0 {
                    <button class="btn small" onclick={back} data-testid="tour-back">{ words.back }</button>
                }
                <button class="btn small primary" onclick={next.reform(|_: MouseEvent| ())} data-testid="tour-next">
                    { if at < last { words.next } else { words.done } }
                </button>
            </div>
        </div>
    }
}
