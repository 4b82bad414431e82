//! Where a word, a phrase or a pattern stands in all texts, line by line.

mod filters;
mod hints;
mod legend;
mod lines;
mod page;

use super::super::ask::use_answer;
use crate::protocol::{ConcordanceAnswer, ConcordanceQuery, Question};
use crate::ui::parts::{Card, Copies, CsvButton, QueryField, answered};
use crate::ui::route::{ConcordanceRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use filters::{documents, sorting};
use lines::Lines;
use yew::prelude::*;

/// The most lines that a table for taking along has.
const WHOLE: usize = 1_000_000;

/// Properties of [`Concordance`].
#[derive(Properties, PartialEq)]
pub struct ConcordanceProps {
    /// The view's settings.
    pub route: ConcordanceRoute,
}

/// Where something stands, line by line.
#[component]
pub fn Concordance(props: &ConcordanceProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.concordance;
    let route = &props.route;
    // The numbers of all texts; the lines are asked for a page at a time.
    let all = ConcordanceQuery { term: route.query.clone(), limit: 1, ..ConcordanceQuery::default() };
    let counts =
        use_answer::<ConcordanceAnswer>((!route.query.is_empty()).then_some(Question::Concordance(all)));
    let search = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |query: String| {
            let documents = if query == route.query { route.documents.clone() } else { Vec::new() };
            let sort = route.sort.clone();
            shared.go(Route::Concordance(ConcordanceRoute { query, documents, sort, line: 0 }));
        })
    };
    let refused = counts.refused().cloned();
    let whole = ConcordanceQuery {
        term: route.query.clone(),
        documents: route.documents.clone(),
        sort: route.sort.clone(),
        limit: WHOLE,
        ..ConcordanceQuery::default()
    };
    html! {
        <>
            <h2>{ words.title }</h2>
            <p class="lead">{ words.lead }</p>
            <Copies />
            <div class="cards">
                <Card
                    title={words.query} class="span-12" method={&shared.words.methods.concordance}
                    tools={html! {
                        if !route.query.is_empty() && refused.is_none() {
                            <CsvButton of={Question::Concordance(whole)} />
                        }
                    }}
                >
                    <QueryField
                        value={route.query.clone()} onsearch={search.clone()} error={refused.clone()}
                        label={words.placeholder} testid="concordance-query"
                    />
                    { legend::drawn(&shared, &search, route.query.is_empty()) }
                    if !route.query.is_empty() && refused.is_none() {
                        { answered(&counts, shared.words, |answer| found(&shared, answer, route)) }
                    }
                </Card>
            </div>
        </>
    }
}

fn found(shared: &Shared, answer: &ConcordanceAnswer, route: &ConcordanceRoute) -> Html {
    let words = &shared.words.concordance;
    let is_shown = |name: &String| route.documents.is_empty() || route.documents.contains(name);
    let hits = answer.by_document.iter().filter(|hits| is_shown(&hits.document));
    let total: usize = hits.map(|hits| hits.hits as usize).sum();
    html! {
        <>
            { documents(shared, answer, route) }
            { longer(shared, answer) }
            if answer.total == 0 {
                { hints::nothing(shared, &route.query) }
            } else if total == 0 {
                <p class="muted">{ words.none_here }</p>
            } else {
                { sorting(shared, route) }
                <Lines key={format!("{:?}", (&route.query, &route.documents, &route.sort))} route={route.clone()} {total} />
            }
        </>
    }
}

/// The longer words that hold what was looked for, each a way to its own places.
fn longer(shared: &Shared, answer: &ConcordanceAnswer) -> Html {
    let Some(first) = answer.longer.first() else { return Html::default() };
    html! {
        <details class="longer small muted" open={answer.total == 0}>
            <summary>{ (shared.words.evidence.longer)(&first.term, answer.inside_longer) }</summary>
            <ul>
                { for answer.longer.iter().map(|word| html! {
                    <li><a href={Route::search(&word.term, &[]).hash()}>{ &word.term }</a>{ " " }{ word.frequency }</li>
                }) }
            </ul>
        </details>
    }
}
