//! Numbers that open the places they were counted from, and documents' names.

use crate::protocol::Scope;
use crate::query::literally;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Properties of [`Places`].
#[derive(Properties, PartialEq)]
pub struct PlacesProps {
    /// The word or phrase that was counted, meant as it stands.
    pub term: AttrValue,
    /// What is searched for, if it was not the term as it stands that was counted.
    #[prop_or_default]
    pub query: Option<AttrValue>,
    /// Only in these documents; empty: in all.
    #[prop_or_default]
    pub documents: Vec<String>,
    /// Only those of its places that the number was counted from.
    #[prop_or_default]
    pub scope: Scope,
    /// What stands on the button.
    pub text: AttrValue,
    /// What it says to those who do not see the table around it.
    pub label: AttrValue,
}

/// A number of a term's occurrences, as a button that shows them, if there are any.
#[component]
pub fn Places(props: &PlacesProps) -> Html {
    let shared = use_shared();
    if props.text == "0" {
        return html! { <span class="faint">{ "0" }</span> };
    }
    let onclick = {
        let (documents, scope) = (props.documents.clone(), props.scope.clone());
        let query = props.query.as_ref().map_or_else(|| literally(&props.term), ToString::to_string);
        Callback::from(move |_| shared.show_counted(&query, &documents, scope.clone()))
    };
    // What is seen comes first in what is said, so that it can be called by voice.
    let label = if props.label.contains(&*props.text) {
        props.label.to_string()
    } else {
        format!("{} · {}", props.text, props.label)
    };
    html! {
        <button class="number" {onclick} aria-label={label}>{ props.text.clone() }</button>
    }
}

/// Properties of [`DocumentName`].
#[derive(Properties, PartialEq)]
pub struct DocumentNameProps {
    /// The document's name on the shelf.
    pub name: AttrValue,
}

/// A document's mark and title.
#[component]
pub fn DocumentName(props: &DocumentNameProps) -> Html {
    let state = use_shared().state;
    html! {
        <span class="document-name">
            <span class="mark" aria-hidden="true">{ state.mark(&props.name) }</span>
            <span>{ state.title(&props.name) }</span>
        </span>
    }
}
