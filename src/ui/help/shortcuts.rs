//! The keys, and the switch that turns them off.

use crate::ui::guide::GuideAction;
use crate::ui::shared::use_shared;
use crate::ui::shortcuts::listed;
use crate::ui::state::Action;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The keys, and the switch that turns them off.
#[component]
pub fn Shortcuts() -> Html {
    let shared = use_shared();
    let words = &shared.words.shortcuts;
    let onchange = {
        let shared = shared.clone();
        Callback::from(move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            shared.act(Action::Guide(GuideAction::Shortcuts(on)));
        })
    };
    let keys = |keys: &[String]| {
        let last = keys.len().saturating_sub(1);
        keys.iter().enumerate().map(move |(index, key)| {
            html! { <><kbd>{ key.clone() }</kbd>if index < last { <span class="muted">{ words.or }</span> }</> }
        }).collect::<Html>()
    };
    html! {
        <>
            <p class="row">
                <span>{ words.lead }</span>
                <label class="check">
                    <input type="checkbox" checked={shared.state.guide.shortcuts} {onchange} data-testid="shortcuts-on" />
                    { words.switch }
                </label>
            </p>
            <table class="compact" data-testid="shortcuts">
                <thead><tr><th scope="col">{ words.keys }</th><th scope="col">{ words.what }</th></tr></thead>
                <tbody>
                    { for listed(&shared).iter().map(|(pressed, told)| html! {
                        <tr><th scope="row">{ keys(pressed) }</th><td class="wrap">{ *told }</td></tr>
                    }) }
                </tbody>
            </table>
        </>
    }
}
