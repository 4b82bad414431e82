//! The ladder's verbs, to be edited.

use crate::ui::parts::Card;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// The ladder's verbs.
#[component]
pub fn Verbs() -> Html {
    let shared = use_shared();
    html! { <Card title={shared.words.positions.part[1].0} class="span-12"><></></Card> }
}
