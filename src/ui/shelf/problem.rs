//! A file that could not be read: its name, and why, in a sentence.

use crate::ui::focus;
use crate::ui::shared::use_shared;
use web_sys::Element;
use yew::prelude::*;

/// Properties of [`Problem`].
#[derive(Properties, PartialEq)]
pub struct ProblemProps {
    /// The file's key.
    pub id: u32,
    /// Its name.
    pub name: AttrValue,
    /// The same behind the names of the archives that it came in.
    pub path: AttrValue,
    /// Why it could not be read.
    pub sentence: AttrValue,
}

/// A file that could not be read.
#[component]
pub fn Problem(props: &ProblemProps) -> Html {
    let shared = use_shared();
    let id = props.id;
    let row = use_node_ref();
    let dismiss = {
        let (desk, row) = (shared.desk.clone(), row.clone());
        Callback::from(move |_| {
            if let Some(row) = row.cast::<Element>() {
                let _ = focus::put_beside(&row, ".more, .dismiss") || focus::put_on(".shelf .drop button");
            }
            desk.dismiss(id);
        })
    };
    html! {
        <li class="doc problem" ref={row} tabindex="-1" data-testid="shelf-problem" data-name={props.name.clone()}>
            <b>{ props.path.clone() }</b>
            <p class="small">{ props.sentence.clone() }</p>
            <button class="link small dismiss" onclick={dismiss}>{ shared.words.shelf.dismiss }</button>
        </li>
    }
}
