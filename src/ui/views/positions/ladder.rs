//! Issues by edition: the stance on each, and where it changed.

use super::PartProps;
use crate::ui::parts::Card;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Issues by edition.
#[component]
pub fn Ladder(_props: &PartProps) -> Html {
    let shared = use_shared();
    html! { <Card title={shared.words.positions.part[0].0} class="span-12"><></></Card> }
}
