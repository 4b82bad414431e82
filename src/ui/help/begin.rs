//! What the program does, in five steps.

use crate::ui::shared::use_shared;
use crate::ui::tour::TourButton;
use yew::prelude::*;

/// What the program does, in five steps.
#[component]
pub fn Begin() -> Html {
    let words = &use_shared().words.help;
    html! {
        <>
            <ol class="steps">
                { for words.steps.iter().map(|[name, text]| html! { <li><h4>{ *name }</h4><p>{ *text }</p></li> }) }
            </ol>
            <p><TourButton class="btn primary" /></p>
        </>
    }
}
