//! What the parts have in common that show what is on record: the choice of texts, and the way to the passages.

use crate::protocol::Place;
use crate::ui::route::{PositionsRoute, RecordsRoute, Route};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::ui::views::texts;
use yew::prelude::*;

pub use crate::ui::views::texts::{counted, toggled};

/// Changes one of the settings, without a step for the back button.
pub fn setter<T: 'static>(
    shared: &Shared,
    route: &PositionsRoute,
    put: fn(&mut RecordsRoute, T),
) -> Callback<T> {
    let (shared, route) = (shared.clone(), route.clone());
    Callback::from(move |value: T| {
        let mut to = route.clone();
        put(&mut to.records, value);
        shared.adjust(Route::Positions(to));
    })
}

/// Those of the chosen documents that are there; none: all.
pub fn chosen(shared: &Shared, route: &PositionsRoute) -> Vec<String> {
    texts::chosen(shared, &route.records.documents)
}

/// The texts as chips: none chosen, all are looked at.
pub fn texts(shared: &Shared, route: &PositionsRoute) -> Html {
    let set = setter(shared, route, |records, documents| records.documents = documents);
    texts::chips(shared, &chosen(shared, route), &set)
}

/// Opens passages, however it is asked for.
pub fn shows(shared: &Shared, title: String, places: Vec<Place>) -> Callback<()> {
    let shared = shared.clone();
    Callback::from(move |()| {
        shared.show(Evidence::Places { title: title.clone(), places: places.clone() });
    })
}

/// Opens passages by click.
pub fn opens(shared: &Shared, title: String, places: Vec<Place>) -> Callback<MouseEvent> {
    shows(shared, title, places).reform(|_: MouseEvent| ())
}

/// Opens passages, from a button that says how many, or what.
pub fn number(shared: &Shared, text: String, label: String, places: Vec<Place>) -> Html {
    let onclick = opens(shared, label.clone(), places);
    // What is seen comes first in what is said, so that it can be called by voice.
    let label = if label.contains(&text) { label } else { format!("{text} · {label}") };
    html! { <button class="number" {onclick} aria-label={label}>{ text }</button> }
}

/// A document above a column: its mark and date, and its title for who points at it.
pub fn column(shared: &Shared, document: &str, date: Option<&str>) -> Html {
    let date = date.unwrap_or(shared.words.registers.undated);
    html! {
        <th scope="col" title={shared.state.title(document)}>
            <span class="mark">{ shared.state.mark(document) }</span>{ " " }{ date }
        </th>
    }
}

/// A document in a sentence: its mark and date.
pub fn dated(shared: &Shared, document: &str, date: Option<&str>) -> String {
    match date {
        Some(date) => format!("{} {date}", shared.state.mark(document)),
        None => shared.state.short(document),
    }
}
