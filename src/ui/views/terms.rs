//! Words: how often, where, and how they rise and fall.

mod chosen;
mod table;
mod trends;

pub use trends::{click as trend_click, option as trend_option, table as trend_table};

use crate::protocol::{Question, TermsAnswer, TermsQuery, TrendsAnswer, TrendsQuery};
use crate::ui::ask::use_answer;
use crate::ui::charts::Chart;
use crate::ui::parts::{Card, Switch, answered};
use crate::ui::route::{Route, TermsRoute};
use crate::ui::shared::{Shared, use_shared};
use chosen::ChosenTerms;
use table::TermsTable;
use yew::prelude::*;

/// Rows that are shown first, and added by "more".
const PAGE: usize = 60;

/// Properties of [`Terms`].
#[derive(Properties, PartialEq)]
pub struct TermsProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// Words and their trends.
#[component]
pub fn Terms(props: &TermsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.terms;
    let route = &props.route;
    let limit = use_state(|| PAGE);
    let terms = use_answer::<TermsAnswer>(Some(Question::Terms(TermsQuery {
        contains: route.contains.clone(),
        stop_words: route.stop_words,
        sort: route.sort,
        offset: 0,
        limit: *limit,
        ..TermsQuery::default()
    })));
    let trends = use_answer::<TrendsAnswer>(Some(Question::Trends(TrendsQuery {
        terms: route.chosen.clone(),
        ..TrendsQuery::default()
    })));
    let counts = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |counts| shared.adjust(Route::Terms(TermsRoute { counts, ..route.clone() })))
    };
    let more = {
        let limit = limit.clone();
        Callback::from(move |()| limit.set(*limit + PAGE))
    };
    html! {
        <>
            <h2>{ words.title }</h2>
            <p class="lead">{ words.lead }</p>
            <div class="cards">
                <Card
                    title={words.trends} class="span-12" method={&shared.words.methods.trends}
                    tools={html! {
                        <Switch off={words.rates} on={words.counts} value={route.counts} onchange={counts} label={words.trends} />
                    }}
                >
                    <ChosenTerms route={route.clone()} />
                    { answered(&trends, shared.words, |trends| drawn(&shared, trends, route.counts)) }
                </Card>
                <Card title={words.list} class="span-12" method={&shared.words.methods.terms}>
                    <TermsTable route={route.clone()} {terms} {more} />
                </Card>
            </div>
        </>
    }
}

fn drawn(shared: &Shared, trends: &TrendsAnswer, counts: bool) -> Html {
    let words = &shared.words.terms;
    let undated: Vec<String> = trends.undated.iter().map(|name| shared.state.title(name)).collect();
    html! {
        <>
            <p class="small muted">{ if trends.proposed { words.proposed } else { words.chosen } }</p>
            if trends.points.is_empty() {
                <p class="muted">{ words.no_dates }</p>
            } else {
                <Chart
                    option={trend_option(shared, trends, counts)}
                    height={380} testid="trend-chart" name={words.trends}
                    onclick={trend_click(shared, trends)}
                    table={trend_table(shared, trends, counts)} table_open=true beside=true
                />
                if trends.points.len() == 1 {
                    <p class="small muted">{ words.one_date }</p>
                }
            }
            if !undated.is_empty() {
                <p class="small muted">{ (words.undated)(&undated.join("、")) }</p>
            }
        </>
    }
}
