//! What a reader should know before trusting an answer's figures.

use crate::error::Caution;
use crate::words::Words;
use yew::prelude::*;

/// Each caution as a sentence; nothing where there is none.
pub fn cautions(all: &[Caution], words: &'static Words) -> Html {
    let told = |caution: &Caution| html! { <p class="small trouble" data-testid="caution">{ (words.told.caution)(caution) }</p> };
    html! { <>{ for all.iter().map(told) }</> }
}
