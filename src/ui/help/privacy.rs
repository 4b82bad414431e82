//! What stays where.

use crate::ui::shared::use_shared;
use yew::prelude::*;

/// What stays where.
#[component]
pub fn Privacy() -> Html {
    let words = &use_shared().words.help;
    html! {
        <dl class="told">
            { for words.promises.iter().map(|[name, text]| html! {
                <div><dt>{ *name }</dt><dd>{ *text }</dd></div>
            }) }
        </dl>
    }
}
