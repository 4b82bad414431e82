//! Which words come and go over the dates: four short lists.

use super::super::adjuster;
use crate::protocol::{MoversAnswer, MoversQuery, Question, Scope, TrendSeries};
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, CsvButton, Places, Sparkline, answered};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use crate::words::fixed;
use yew::prelude::*;

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
    let question = Question::Movers(MoversQuery { stop_words: route.stop_words, ..MoversQuery::default() });
    let movers = use_answer::<MoversAnswer>(Some(question.clone()));
    html! {
        <Card
            title={words.movers} class="span-12" method={&shared.words.methods.movers}
            tools={html! { <CsvButton of={question} /> }}
        >
            { answered(&movers, shared.words, |answer| {
                if answer.points.len() < 2 {
                    return html! { <p class="muted">{ words.one_date }</p> };
                }
                html! {
                    <>
                        <p class="small muted">{ words.movers_lead }</p>
                        <div class="movers" data-testid="movers">
                            { list(&shared, words.risers, &answer.risers, answer, route) }
                            { list(&shared, words.fallers, &answer.fallers, answer, route) }
                            { list(&shared, words.newcomers, &answer.newcomers, answer, route) }
                            { list(&shared, words.leavers, &answer.leavers, answer, route) }
                        </div>
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
