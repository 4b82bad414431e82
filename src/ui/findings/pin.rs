//! The buttons that pin: a passage or row that is at hand, a card, a whole view.

use super::of_card;
use crate::protocol::Finding;
use crate::ui::parts::{Icon, icon};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Action;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`PinButton`].
#[derive(Properties, PartialEq)]
pub struct PinButtonProps {
    /// What is pinned.
    pub of: Finding,
}

/// Pins a finding that is at hand; once it is pinned, leads to it.
#[component]
pub fn PinButton(props: &PinButtonProps) -> Html {
    let shared = use_shared();
    let is_pinned = shared.state.findings.has(&props.of);
    let onclick = {
        let (shared, of) = (shared.clone(), props.of.clone());
        Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            if is_pinned {
                shared.go(Route::Findings);
            } else {
                shared.act(Action::Pin(Box::new(of.clone())));
            }
        })
    };
    drawn(&shared, is_pinned, &onclick)
}

/// Whether what was pinned last is pinned still, and what a click does: it pins what `make` gives, and once that is
/// pinned, leads to it.
#[hook]
pub fn use_pin<M, F>(make: M) -> (bool, Callback<MouseEvent>)
where
    M: Fn(Shared) -> F + 'static,
    F: Future<Output = Option<Finding>> + 'static,
{
    let shared = use_shared();
    let pinned = use_state(|| None::<Finding>);
    let is_pinned = pinned.as_ref().is_some_and(|finding| {
        finding.address == shared.state.route.hash() && shared.state.findings.has(finding)
    });
    let onclick = Callback::from(move |_: MouseEvent| {
        if is_pinned {
            return shared.go(Route::Findings);
        }
        let (shared, pinned, made) = (shared.clone(), pinned.clone(), make(shared.clone()));
        spawn_local(async move {
            if let Some(finding) = made.await {
                shared.act(Action::Pin(Box::new(finding.clone())));
                pinned.set(Some(finding));
            }
        });
    });
    (is_pinned, onclick)
}

/// Pins the card that it stands in.
#[component]
pub fn PinCard() -> Html {
    let shared = use_shared();
    let node = use_node_ref();
    let (is_pinned, onclick) = {
        let node = node.clone();
        use_pin(move |shared| {
            let card = node.cast::<Element>().and_then(|node| node.closest(".card").ok().flatten());
            async move { of_card(&shared, &card?).await }
        })
    };
    html! { <span ref={node}>{ drawn(&shared, is_pinned, &onclick) }</span> }
}

/// Pins every card of the view.
#[component]
pub fn PinView() -> Html {
    let shared = use_shared();
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| {
            let shared = shared.clone();
            spawn_local(async move {
                for card in cards() {
                    if let Some(finding) = of_card(&shared, &card).await {
                        shared.act(Action::Pin(Box::new(finding)));
                    }
                }
                shared.go(Route::Findings);
            });
        })
    };
    html! {
        <button type="button" class="link small muted pin-view" {onclick} data-testid="pin-view">
            { shared.words.findings.pin_view }
        </button>
    }
}

fn cards() -> Vec<Element> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all("main .card").ok()) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|index| found.get(index)).filter_map(|node| node.dyn_into().ok()).collect()
}

/// The button.
pub fn drawn(shared: &Shared, is_pinned: bool, onclick: &Callback<MouseEvent>) -> Html {
    let words = &shared.words.findings;
    let (class, label) = if is_pinned { ("pin pinned", words.pinned) } else { ("pin", words.pin) };
    html! {
        <button type="button" {class} {onclick} aria-label={label} title={label} data-testid="pin" data-pinned={is_pinned.to_string()}>
            { icon(Icon::Pin) }
        </button>
    }
}
