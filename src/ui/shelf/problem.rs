//! A file that could not be read: its name, and why, in a sentence.

use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Properties of [`Problem`].
#[derive(Properties, PartialEq)]
pub struct ProblemProps {
    /// The file's key.
    pub id: u32,
    /// Its name.
    pub name: AttrValue,
    /// Why it could not be read.
    pub sentence: AttrValue,
}

/// A file that could not be read.
#[component]
pub fn Problem(props: &ProblemProps) -> Html {
    let shared = use_shared();
    let id = props.id;
    let dismiss = {
        let desk = shared.desk.clone();
        Callback::from(move |_| desk.remove(id))
    };
    html! {
        <li class="doc problem" data-testid="shelf-problem" data-name={props.name.clone()}>
            <b>{ props.name.clone() }</b>
            <p class="small" role="alert">{ props.sentence.clone() }</p>
            <button class="link small" onclick={dismiss}>{ shared.words.shelf.dismiss }</button>
        </li>
    }
}
