//! The head of a column that a table can be sorted by.

use crate::ui::shared::Shared;
use yew::prelude::*;

/// The head of a column that a table is, or can be, sorted by; `long` says more on pointing at it.
pub fn sort_head(
    shared: &Shared,
    text: &'static str,
    long: Option<&'static str>,
    current: bool,
    class: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    let sort_by = (shared.words.frame.sort_by)(text);
    let title = long.map_or_else(|| sort_by.clone(), |long| format!("{long} · {sort_by}"));
    html! {
        <th scope="col" {class} aria-sort={current.then_some("descending")}>
            <button class="sort" {onclick} {title}>
                { text }<span aria-hidden="true">{ if current { " ↓" } else { "" } }</span>
            </button>
        </th>
    }
}
