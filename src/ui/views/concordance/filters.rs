//! In which texts, and in which order.

use crate::protocol::{ConcordanceAnswer, ConcordanceSort};
use crate::ui::parts::select;
use crate::ui::route::{ConcordanceRoute, KEYS, Route, SORTS};
use crate::ui::shared::Shared;
use crate::words::grouped;
use yew::prelude::*;

/// How many hits each text has, as chips that show these alone.
pub fn documents(shared: &Shared, answer: &ConcordanceAnswer, route: &ConcordanceRoute) -> Html {
    let words = &shared.words.concordance;
    let adjust = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |documents: Vec<String>| {
            shared.adjust(Route::Concordance(ConcordanceRoute { documents, line: 0, ..route.clone() }));
        })
    };
    let all = adjust.reform(|_: MouseEvent| Vec::new());
    html! {
        <div class="chips of-texts" role="group" aria-label={words.in_texts}>
            <button
                type="button" class="chip" aria-pressed={route.documents.is_empty().to_string()} onclick={all}
                data-testid="concordance-total" data-total={answer.total.to_string()}
            >{ (words.all)(&grouped(answer.total as u64)) }</button>
            { for answer.by_document.iter().map(|hits| {
                let shown = route.documents.contains(&hits.document);
                let mut documents = route.documents.clone();
                if shown {
                    documents.retain(|name| *name != hits.document);
                } else {
                    documents.push(hits.document.clone());
                }
                let onclick = adjust.reform(move |_: MouseEvent| documents.clone());
                let title = shared.state.title(&hits.document);
                html! {
                    <button
                        type="button" class="chip" aria-pressed={shown.to_string()} {onclick} title={title.clone()}
                        data-testid="concordance-document" data-name={hits.document.clone()}
                    >
                        { shared.state.mark(&hits.document) }<span class="chip-title">{ title }</span><b>{ grouped(hits.hits) }</b>
                    </button>
                }
            }) }
        </div>
    }
}

/// The keys that the lines are sorted by, the weightiest first; there is one more as long as there may be.
pub fn sorting(shared: &Shared, route: &ConcordanceRoute) -> Html {
    let words = &shared.words.concordance;
    let shown = (route.sort.len() + 1).min(KEYS);
    let keys: Vec<(Option<ConcordanceSort>, String)> = std::iter::once((None, words.as_it_stands.to_owned()))
        .chain(SORTS.iter().map(|(_, sort)| (Some(*sort), (words.sort)(*sort))))
        .collect();
    html! {
        <div class="filters">
            { for (0..shown).map(|at| {
                let onchange = {
                    let (shared, route) = (shared.clone(), route.clone());
                    Callback::from(move |key: Option<ConcordanceSort>| {
                        let mut route = route.clone();
                        match key {
                            Some(key) if at < route.sort.len() => route.sort[at] = key,
                            Some(key) => route.sort.push(key),
                            None => route.sort.truncate(at),
                        }
                        route.line = 0;
                        shared.adjust(Route::Concordance(route));
                    })
                };
                let label = if at == 0 { words.sorted_by } else { words.then_by };
                select(label, &keys, &route.sort.get(at).copied(), &onchange, "concordance-sort")
            }) }
        </div>
    }
}
