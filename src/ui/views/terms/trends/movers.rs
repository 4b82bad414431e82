//! Which words come and go over the dates: four short lists, what they ask of a word, and what they rest on.

use super::super::{adjuster, setter};
use crate::protocol::{MoversAnswer, MoversQuery, Question, Scope, TrendSeries};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, Places, Sparkline, answered, select};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::words::fixed;
use yew::prelude::*;

/// How often a word must occur, as offered.
const FREQUENCIES: [u32; 4] = [3, 5, 10, 20];

/// By how many per cent it must change, as offered.
const CHANGES: [u32; 4] = [0, 25, 50, 100];

/// Properties of [`Movers`].
#[derive(Properties, PartialEq)]
pub struct MoversProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// Which words come and go.
#[component]
pub fn Movers(props: &MoversProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.trends;
    let route = &props.route;
    let usual = MoversQuery::default();
    let query = MoversQuery {
        stop_words: route.stop_words,
        min_frequency: route.least.unwrap_or(usual.min_frequency),
        min_change: route.change.unwrap_or(usual.min_change),
        ..usual
    };
    let question = Question::Movers(query.clone());
    let movers = use_answer::<MoversAnswer>(Some(question.clone()));
    let onleast = setter(&shared, route, |route, least| route.least = Some(least));
    let onchange = setter(&shared, route, |route, change| route.change = Some(change));
    html! {
        <Card
            title={words.movers} class="span-12" method={&shared.words.methods.movers}
            tools={html! { <CsvButton of={question} /> }}
        >
            { answered(&movers, shared.words, |answer| {
                let undated: Vec<String> = answer.undated.iter().map(|name| shared.state.title(name)).collect();
                html! {
                    <>
                        if answer.points.len() < 2 {
                            <p class="muted">{ if answer.points.is_empty() { words.no_dates } else { words.one_date } }</p>
                        } else {
                            <p class="small muted">{ words.movers_lead }</p>
                            <p class="small caution" data-testid="movers-rest">{ (words.movers_rest)(answer.points.len()) }</p>
                            <div class="filters">
                                { select(
                                    words.least, &FREQUENCIES.map(|times| (times, (words.least_times)(times))),
                                    &query.min_frequency, &onleast, "movers-least",
                                ) }
                                { select(
                                    words.change, &CHANGES.map(|percent| (percent, (words.change_by)(percent))),
                                    &query.min_change, &onchange, "movers-change",
                                ) }
                            </div>
                            <div class="movers" data-testid="movers">
                                { list(&shared, words.risers, &answer.risers, answer, route) }
                                { list(&shared, words.fallers, &answer.fallers, answer, route) }
                                { list(&shared, words.newcomers, &answer.newcomers, answer, route) }
                                { list(&shared, words.leavers, &answer.leavers, answer, route) }
                            </div>
                        }
                        if !undated.is_empty() && !answer.points.is_empty() {
                            <p class="small muted">{ (words.undated_movers)(&undated.join("、")) }</p>
                        }
                    </>
                }
            }) }
        </Card>
    }
}

fn list(
    shared: &Shared,
    title: &'static str,
    series: &[TrendSeries],
    answer: &MoversAnswer,
    route: &TermsRoute,
) -> Html {
    let words = &shared.words.trends;
    let adjust = adjuster(shared);
    html! {
        <section>
            <h4>{ title }</h4>
            if series.is_empty() {
                <p class="small muted">{ words.none_such }</p>
            }
            <ul>
                { for series.iter().map(|series| {
                    let to = route.following(&series.term);
                    let onclick = adjust.reform(move |_: MouseEvent| to.clone());
                    let label = (words.add_to_chart)(&series.term);
                    let counts: Vec<String> = answer.points.iter().zip(&series.counts)
                        .map(|(point, count)| format!("{} {count}", point.date)).collect();
                    let total: u32 = series.counts.iter().sum();
                    let (first, last) = (series.rates.first().copied().unwrap_or(0.0), series.rates.last().copied().unwrap_or(0.0));
                    html! {
                        <li data-testid="mover" data-term={series.term.clone()}>
                            <button class="link term" {onclick} title={label.clone()} aria-label={label}>{ &series.term }</button>
                            <Sparkline values={series.rates.clone()} label={(shared.words.terms.spark)(&counts.join("，"))} />
                            <span class="small muted n">{ format!("{} → {}", fixed(first, 1), fixed(last, 1)) }</span>
                            <Places
                                term={series.term.clone()} scope={Scope::of_words()} text={(words.times)(total)}
                                label={(shared.words.terms.open_places)(&series.term, total)}
                            />
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
