//! A field for what is searched for, with what is wrong with it right below.

use crate::error::Error;
use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`QueryField`].
#[derive(Properties, PartialEq)]
pub struct QueryFieldProps {
    /// What is searched for now.
    pub value: AttrValue,
    /// Told what is to be searched for.
    pub onsearch: Callback<String>,
    /// Why it cannot be searched for.
    #[prop_or_default]
    pub error: Option<Error>,
    /// What is asked for.
    pub label: &'static str,
    /// For tests; the error has the same name with `-error` behind it.
    pub testid: &'static str,
}

/// A field for what is searched for, and the button.
#[component]
pub fn QueryField(props: &QueryFieldProps) -> Html {
    let shared = use_shared();
    let input = use_node_ref();
    {
        // What was chosen elsewhere comes into the field; what is being typed stays.
        let input = input.clone();
        use_effect_with(props.value.clone(), move |value| {
            if let Some(field) = input.cast::<HtmlInputElement>() {
                field.set_value(value);
            }
        });
    }
    let onsubmit = {
        let (input, onsearch) = (input.clone(), props.onsearch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = input.cast::<HtmlInputElement>() {
                onsearch.emit(field.value().trim().to_owned());
            }
        })
    };
    let id = format!("{}-error", props.testid);
    let described = props.error.is_some().then(|| id.clone());
    html! {
        <form class="query" {onsubmit} role="search">
            <input
                ref={input} type="search" data-testid={props.testid} placeholder={props.label} aria-label={props.label}
                aria-invalid={props.error.is_some().then_some("true")} aria-describedby={described}
                autocomplete="off" spellcheck="false"
            />
            <button class="btn primary">{ shared.words.frame.search_do }</button>
            if let Some(error) = &props.error {
                <p class="small trouble" {id} role="alert" data-testid={format!("{}-error", props.testid)}>
                    { (shared.words.told.error)(error) }
                </p>
            }
        </form>
    }
}
