//! How a query is written: a line of examples, each of which can be tried.

use crate::ui::shared::Shared;
use yew::prelude::*;

/// The examples; open as long as nothing is searched for.
pub fn drawn(shared: &Shared, search: &Callback<String>, open: bool) -> Html {
    let words = &shared.words.concordance;
    html! {
        <details class="legend-of-queries small" {open} data-testid="legend">
            <summary>{ words.legend }</summary>
            <dl>
                { for words.examples.iter().map(|(example, meaning)| {
                    let onclick = search.reform(|_: MouseEvent| (*example).to_owned());
                    html! {
                        <div>
                            <dt><button type="button" class="number code" {onclick}>{ *example }</button></dt>
                            <dd class="muted">{ *meaning }</dd>
                        </div>
                    }
                }) }
            </dl>
        </details>
    }
}
