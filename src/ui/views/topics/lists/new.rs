//! A list of the reader's own, and the way back to the program's.

use super::ListsTold;
use super::changes::{Done, add, say, take_all_back, terms};
use crate::ui::shared::{Shared, use_shared};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`NewList`].
#[derive(Properties, PartialEq)]
pub struct NewListProps {
    /// The lists that there are.
    pub answer: ListsTold,
    /// Told what can be undone.
    pub ondone: Callback<Done>,
}

/// A list of the reader's own, and the way back to the program's.
#[component]
pub fn NewList(props: &NewListProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let (name, of) = (use_node_ref(), use_node_ref());
    // A name that was refused.
    let taken = use_state(|| None::<String>);
    let onsubmit = {
        let (shared, name, of, answer) = (shared.clone(), name.clone(), of.clone(), props.answer.clone());
        let taken = taken.clone();
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
            if is_taken(&shared, &answer, &key) {
                taken.set(Some(key));
                return;
            }
            taken.set(None);
            say(&shared, &key, |one| new.iter().for_each(|term| add(one, term)));
            name.set_value("");
            of.set_value("");
        })
    };
    let onreset = {
        let (shared, ondone) = (shared.clone(), props.ondone.clone());
        Callback::from(move |_: MouseEvent| {
            let told = shared.words.topics_view.lists_back.to_owned();
            ondone.emit(take_all_back(&shared, told));
        })
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
            if let Some(name) = taken.as_ref() {
                <p class="trouble small" role="alert" data-testid="list-taken">{ (words.list_exists)(name) }</p>
            }
            if said > 0 {
                <p class="small">
                    { (words.lists_said)(said) }{ " " }
                    <button type="button" class="link" onclick={onreset} data-testid="lists-reset">{ words.reset_all }</button>
                </p>
            }
        </>
    }
}

/// Whether a list has this name, by its key or as it is shown.
fn is_taken(shared: &Shared, answer: &ListsTold, name: &str) -> bool {
    let name = name.to_lowercase();
    let mut lists = answer.0.lists.iter();
    lists.any(|list| {
        let shown = (shared.words.topic_lists.name)(&list.key);
        list.key.to_lowercase() == name || shown.to_lowercase() == name
    })
}
