//! Numbers that open the places they were counted from, and documents' names.

use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Properties of [`Places`].
#[derive(Properties, PartialEq)]
pub struct PlacesProps {
    /// The term.
    pub term: AttrValue,
    /// Only in these documents; empty: in all.
    #[prop_or_default]
    pub documents: Vec<String>,
    /// What stands on the button.
    pub text: AttrValue,
    /// What it says to those who do not see the table around it.
    pub label: AttrValue,
}

/// A number of a term's occurrences, as a button that shows them.
#[component]
pub fn Places(props: &PlacesProps) -> Html {
    let shared = use_shared();
    let onclick = {
        let (term, documents) = (props.term.clone(), props.documents.clone());
        Callback::from(move |_| shared.show_term(&term, &documents))
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
