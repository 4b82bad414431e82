//! What the parts have in common that show what is on record: the choice of texts, and the way to the passages.

use crate::protocol::{Counted, Place};
use crate::ui::route::{PositionsRoute, RecordsRoute, Route};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use yew::prelude::*;

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

/// The names of the documents that are counted.
pub fn counted(shared: &Shared) -> impl Iterator<Item = &String> {
    let documents = shared.state.documents.iter().filter(|document| document.counted == Counted::Yes);
    documents.map(|document| &document.name)
}

/// Those of the chosen documents that are there; none: all.
pub fn chosen(shared: &Shared, route: &PositionsRoute) -> Vec<String> {
    let chosen = &route.records.documents;
    counted(shared).filter(|name| chosen.contains(name)).cloned().collect()
}

/// The texts as chips: none chosen, all are looked at.
pub fn texts(shared: &Shared, route: &PositionsRoute) -> Html {
    let words = &shared.words.records;
    if counted(shared).nth(1).is_none() {
        return Html::default();
    }
    let now = chosen(shared, route);
    let set = setter(shared, route, |records, documents| records.documents = documents);
    html! {
        <div class="chips of-texts" role="group" aria-label={words.texts}>
            <button class="chip small" aria-pressed={now.is_empty().to_string()} onclick={set.reform(|_: MouseEvent| Vec::new())}>
                { words.all_texts }
            </button>
            { for counted(shared).map(|name| {
                let is_chosen = now.contains(name);
                let date = shared.state.document(name).and_then(|document| document.date.as_ref()).map(|date| date.value.clone());
                let onclick = {
                    let (now, name) = (now.clone(), name.clone());
                    set.reform(move |_: MouseEvent| toggled(&now, &name))
                };
                html! {
                    <button
                        class="chip small" aria-pressed={is_chosen.to_string()} {onclick} title={shared.state.title(name)}
                        data-testid="records-text" data-name={name.clone()}
                    >
                        <span class="mark" aria-hidden="true">{ shared.state.mark(name) }</span>
                        <span class="chip-title title">{ shared.state.title(name) }</span>
                        { for date.map(|date| html! { <span class="chip-date">{ date }</span> }) }
                    </button>
                }
            }) }
        </div>
    }
}

/// With this one if it wasn't there, without if it was.
pub fn toggled<T: Clone + PartialEq>(all: &[T], one: &T) -> Vec<T> {
    if all.contains(one) {
        all.iter().filter(|other| *other != one).cloned().collect()
    } else {
        [all, std::slice::from_ref(one)].concat()
    }
}

/// Opens passages.
pub fn opens(shared: &Shared, title: String, places: Vec<Place>) -> Callback<MouseEvent> {
    let shared = shared.clone();
    Callback::from(move |_: MouseEvent| {
        shared.show(Evidence::Places { title: title.clone(), places: places.clone() });
    })
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
