//! What a reader should know before trusting an answer's figures.

use crate::error::Caution;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// Each caution as a sentence, in which texts are called as on the shelf; nothing where there is none.
pub fn cautions(all: &[Caution], shared: &Shared) -> Html {
    let named = |name: &str| format!("{} {}", shared.state.mark(name), shared.state.title(name));
    let told = |caution: &Caution| (shared.words.told.caution)(&caution.with(named));
    html! { { for all.iter().map(|caution| html! { <p class="small trouble" data-testid="caution">{ told(caution) }</p> }) } }
}
