//! The choice of texts that a view looks at.

use crate::protocol::Counted;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The names of the documents that are counted.
pub fn counted(shared: &Shared) -> impl Iterator<Item = &String> {
    let documents = shared.state.documents.iter().filter(|document| document.counted == Counted::Yes);
    documents.map(|document| &document.name)
}

/// Those of some documents that are there and counted.
#[must_use]
pub fn chosen(shared: &Shared, of: &[String]) -> Vec<String> {
    counted(shared).filter(|name| of.contains(name)).cloned().collect()
}

/// The texts as chips: none chosen, all are looked at. Nothing if there are not several.
pub fn chips(shared: &Shared, now: &[String], set: &Callback<Vec<String>>) -> Html {
    let words = &shared.words.records;
    if counted(shared).nth(1).is_none() {
        return Html::default();
    }
    html! {
        <div class="chips of-texts" role="group" aria-label={words.texts}>
            <button class="chip small" aria-pressed={now.is_empty().to_string()} onclick={set.reform(|_: MouseEvent| Vec::new())}>
                { words.all_texts }
            </button>
            { for counted(shared).map(|name| {
                let is_chosen = now.contains(name);
                let date = shared.state.document(name).and_then(|document| document.date.as_ref()).map(|date| date.value.clone());
                let onclick = {
                    let (now, name) = (now.to_vec(), name.clone());
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
