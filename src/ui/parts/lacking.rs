//! What a view lacks, and what to do about it.

use crate::ui::app::choose_files;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// A sentence that says which texts a view lacks, and a button that brings them.
pub fn lacking(shared: &Shared, told: &'static str) -> Html {
    html! {
        <div class="lacking" data-testid="lacking">
            <p>{ told }</p>
            <button class="btn" onclick={|_| choose_files()}>{ shared.words.shelf.choose }</button>
        </div>
    }
}
