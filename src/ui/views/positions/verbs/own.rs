//! What the reader said of verbs, each with a way to take it back, and one more.

use super::{place, rungs};
use crate::protocol::Rung;
use crate::settings::StanceSettings;
use crate::ui::parts::select;
use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the reader said of verbs.
#[component]
pub fn Own() -> Html {
    let shared = use_shared();
    let words = &shared.words.positions.verbs;
    let input = use_node_ref();
    let rung = use_state(|| Rung::Support);
    let onrung = {
        let rung = rung.clone();
        Callback::from(move |chosen| rung.set(chosen))
    };
    let onsubmit = {
        let (shared, input, rung) = (shared.clone(), input.clone(), *rung);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            let verb = field.value().trim().to_owned();
            if !verb.is_empty() {
                place(&shared, &verb, Some(rung));
                field.set_value("");
            }
        })
    };
    let said = &shared.state.settings.stance.verbs;
    let change = |stance: StanceSettings| {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| {
            let mut settings = shared.state.settings.clone();
            settings.stance = stance.clone();
            shared.desk.configure(settings);
        })
    };
    html! {
        <>
            <form class="verb-tools" {onsubmit}>
                <input ref={input} type="text" placeholder={words.verb} aria-label={words.verb} data-testid="verb-new" />
                { select(words.rung, &rungs(&shared), &rung, &onrung, "verb-new-rung") }
                <button class="btn">{ words.add }</button>
            </form>
            if !said.is_empty() {
                <div class="chips" data-testid="verbs-said">
                    <span class="small">{ (words.own)(said.len()) }</span>
                    { for said.iter().enumerate().map(|(number, verb)| {
                        let mut without = said.clone();
                        without.remove(number);
                        let label = (words.take_back)(&verb.verb);
                        let to = verb.rung.map_or(words.no_stance, |rung| (shared.words.stances.rung)(rung));
                        let told = format!("{} → {to}", verb.verb);
                        html! {
                            <button
                                type="button" class="chip small" title={label.clone()} aria-label={format!("{told} · {label}")}
                                onclick={change(StanceSettings { verbs: without })}
                            >{ told }<span aria-hidden="true">{ " ×" }</span></button>
                        }
                    }) }
                    <button type="button" class="link small" onclick={change(StanceSettings::default())} data-testid="verbs-reset">{ words.reset }</button>
                </div>
            }
        </>
    }
}
