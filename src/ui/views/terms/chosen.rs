//! The words that the reader follows: chips, and a field to add any.

use crate::ui::parts::colour;
use crate::ui::route::{Route, TermsRoute};
use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`ChosenTerms`].
#[derive(Properties, PartialEq)]
pub struct ChosenTermsProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// The words that the reader follows.
#[component]
pub fn ChosenTerms(props: &ChosenTermsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.trends;
    let input = use_node_ref();
    let choose = {
        let (shared, route) = (shared.clone(), props.route.clone());
        Callback::from(move |chosen: Vec<String>| {
            shared.adjust(Route::Terms(TermsRoute { chosen, ..route.clone() }));
        })
    };
    let onsubmit = {
        let (choose, chosen, input) = (choose.clone(), props.route.chosen.clone(), input.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            let term = field.value().trim().to_owned();
            if !term.is_empty() && !chosen.contains(&term) {
                let mut chosen = chosen.clone();
                chosen.push(term);
                choose.emit(chosen);
            }
            field.set_value("");
        })
    };
    let clear = choose.reform(|_: MouseEvent| Vec::new());
    html! {
        <form class="chips" {onsubmit}>
            { for props.route.chosen.iter().enumerate().map(|(index, term)| {
                let rest: Vec<String> = props.route.chosen.iter().filter(|other| *other != term).cloned().collect();
                let onclick = choose.reform(move |_: MouseEvent| rest.clone());
                html! {
                    <button type="button" class="chip on" {onclick} aria-label={(words.remove)(term)} title={(words.remove)(term)}>
                        <span class="key" style={format!("--k:{}", colour(index))} />{ term }<span aria-hidden="true">{ " ×" }</span>
                    </button>
                }
            }) }
            <input
                ref={input} type="text" class="chip-input" data-testid="add-term"
                placeholder={words.add_placeholder} aria-label={words.add}
            />
            <button class="btn small">{ words.add_do }</button>
            if !props.route.chosen.is_empty() {
                <button type="button" class="link small" onclick={clear}>{ words.clear }</button>
            }
        </form>
    }
}
