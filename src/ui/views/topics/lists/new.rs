//! A list of the reader's own, and the way back to the program's.

use super::changes::{add, say, take_all_back, terms};
use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A list of the reader's own, and the way back to the program's.
#[component]
pub fn NewList() -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let (name, of) = (use_node_ref(), use_node_ref());
    let onsubmit = {
        let (shared, name, of) = (shared.clone(), name.clone(), of.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (Some(name), Some(of)) = (name.cast::<HtmlInputElement>(), of.cast::<HtmlInputElement>())
            else {
                return;
            };
            let (key, new) = (name.value().trim().to_owned(), terms(&of.value()));
            if key.is_empty() || new.is_empty() {
                return;
            }
            say(&shared, &key, |one| new.iter().for_each(|term| add(one, term)));
            name.set_value("");
            of.set_value("");
        })
    };
    let onreset = {
        let shared = shared.clone();
        Callback::from(move |_: MouseEvent| take_all_back(&shared))
    };
    let said = shared.state.settings.topics.lists.len();
    html! {
        <>
            <p class="small muted">{ words.edit_lists_lead }</p>
            <form class="new-list" {onsubmit}>
                <input ref={name} type="text" placeholder={words.list_name} aria-label={words.list_name} data-testid="list-new-name" />
                <input ref={of} type="text" placeholder={words.list_terms} aria-label={words.list_terms} data-testid="list-new-terms" />
                <button class="btn">{ words.make_list }</button>
            </form>
            if said > 0 {
                <p class="small">
                    { (words.lists_said)(said) }{ " " }
                    <button type="button" class="link" onclick={onreset} data-testid="lists-reset">{ words.reset_all }</button>
                </p>
            }
        </>
    }
}
