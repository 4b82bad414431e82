//! What stands near a word: a list, and a network.

mod form;
mod table;

use super::words::WHOLE;
use super::{PartProps, adjuster, setter};
use crate::protocol::{AssociationMeasure, CollocatesAnswer, CollocatesQuery, Question};
use crate::ui::ask::use_answer;
use crate::ui::charts::{Chart, network};
use crate::ui::parts::{Card, CsvButton, QueryField, answered, cautions};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use form::CollocatesForm;
use yew::prelude::*;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 50;

/// Words in the picture.
const NETWORK: usize = 24;

/// What stands near a word.
#[component]
pub fn CollocatesPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collocates;
    let route = &props.route;
    let limit = use_state(|| PAGE);
    let query = CollocatesQuery {
        query: route.near.clone(),
        window: route.window,
        stop_words: route.stop_words,
        sort: route.measure,
        limit: *limit,
        network: NETWORK,
        ..CollocatesQuery::default()
    };
    let asked = (!route.near.is_empty()).then(|| Question::Collocates(query.clone()));
    let collocates = use_answer::<CollocatesAnswer>(asked);
    let onsearch = setter(&shared, route, |route, near| route.near = near);
    let more = {
        let limit = limit.clone();
        Callback::from(move |_: MouseEvent| limit.set(*limit + PAGE))
    };
    let refused = collocates.refused().cloned();
    let whole = Question::Collocates(CollocatesQuery { limit: WHOLE, network: 0, ..query });
    html! {
        <>
            <Card
                title={words.title} class="span-12" method={&shared.words.methods.collocates}
                tools={html! { if !route.near.is_empty() { <CsvButton of={whole} /> } }}
            >
                <QueryField
                    value={route.near.clone()} {onsearch} error={refused.clone()}
                    label={words.query} testid="collocates-query"
                />
                <CollocatesForm route={route.clone()} />
                if route.near.is_empty() {
                    <p class="muted">{ words.say_word }</p>
                } else if refused.is_none() {
                    { answered(&collocates, shared.words, |answer| html! {
                        <>
                            { cautions(&answer.cautions, &shared) }
                            { told(&shared, answer) }
                            if !answer.rows.is_empty() {
                                { table::drawn(&shared, answer, route) }
                            }
                            if answer.rows.len() < answer.total {
                                <button class="btn more" onclick={more.clone()}>
                                    { (shared.words.terms.more)(answer.rows.len(), answer.total) }
                                </button>
                            }
                        </>
                    }) }
                }
            </Card>
            if let Some(answer) = collocates.answer.as_ref().filter(|answer| refused.is_none() && answer.rows.len() > 1) {
                <Card title={words.network} class="span-12" method={&shared.words.methods.network}>
                    <p class="small muted">{ words.network_lead }</p>
                    { picture(&shared, answer, route) }
                </Card>
            }
        </>
    }
}

fn told(shared: &Shared, answer: &CollocatesAnswer) -> Html {
    let words = &shared.words.collocates;
    if answer.node == 0 {
        return html! { <p class="muted">{ (words.not_there)(&answer.query) }</p> };
    }
    let (term, node) = (answer.query.clone(), answer.node);
    let onclick = {
        let (shared, term) = (shared.clone(), term.clone());
        Callback::from(move |_: MouseEvent| shared.show_term(&term, &[]))
    };
    html! {
        <p class="small muted">
            <button class="number" {onclick} data-testid="node">{ (words.node)(&term, node) }</button>
            { (words.reach)(answer.reach, answer.total) }
            if answer.rows.is_empty() {
                { words.none }
            }
        </p>
    }
}

fn picture(shared: &Shared, answer: &CollocatesAnswer, route: &TermsRoute) -> Html {
    let words = &shared.words.collocates;
    let adjust = adjuster(shared);
    let terms: Vec<String> = answer.rows.iter().map(|row| row.term.clone()).collect();
    let onclick = {
        let (shared, route, node) = (shared.clone(), route.clone(), answer.query.clone());
        Callback::from(move |(_, item): (usize, usize)| match item.checked_sub(1) {
            None => shared.show_term(&node, &[]),
            Some(at) => {
                if let Some(near) = terms.get(at) {
                    adjust.emit(TermsRoute { near: near.clone(), ..route.clone() });
                }
            }
        })
    };
    html! {
        <Chart
            option={network::option(answer, NETWORK, &(words.network_label)(&answer.query))}
            height={460} testid="network-chart" name={words.network} {onclick}
            table={table::links(shared, answer)}
        />
    }
}

/// The measures that are offered, in the order of the list.
const MEASURES: [AssociationMeasure; 7] = [
    AssociationMeasure::LogDice,
    AssociationMeasure::Mi,
    AssociationMeasure::Mi3,
    AssociationMeasure::T,
    AssociationMeasure::G2,
    AssociationMeasure::Dice,
    AssociationMeasure::Frequency,
];
