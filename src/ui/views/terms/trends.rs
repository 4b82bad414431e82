//! How chosen words rise and fall: along dates, texts, sections, or one text from beginning to end.

mod axis;
mod course;
pub mod drawn;
mod movers;
mod points;
mod small;

use super::chosen::ChosenTerms;
use super::{PartProps, setter};
use crate::date::is_day;
use crate::protocol::{Axis, Question, TrendsAnswer, TrendsQuery};
use crate::ui::ask::use_answer;
use crate::ui::charts::Chart;
use crate::ui::parts::{Card, CsvButton, Switch, answered, cautions};
use crate::ui::route::TermsRoute;
use crate::ui::shared::{Shared, use_shared};
use axis::AxisChoice;
use movers::Movers;
use yew::prelude::*;

/// Dates whose table has room beside the chart; of more, it stands below.
const BESIDE: usize = 3;

/// How chosen words rise and fall.
#[component]
pub fn TrendsPart(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.trends;
    let route = &props.route;
    let query = TrendsQuery { terms: route.chosen.clone(), along: axis::filled(&shared, &route.axis) };
    let trends = use_answer::<TrendsAnswer>(Some(Question::Trends(query.clone())));
    // Until the new answer is there, the one before is shown along its own axis.
    let shown = use_mut_ref(|| route.axis.clone());
    if !trends.pending {
        shown.borrow_mut().clone_from(&route.axis);
    }
    let axis = shown.borrow().clone();
    let counts = setter(&shared, route, |route, counts| route.counts = counts);
    let small = setter(&shared, route, |route, small| route.small = small);
    html! {
        <>
            <Card
                title={words.title} class="span-12" method={&shared.words.methods.trends}
                tools={html! {
                    <>
                        <Switch off={words.one_chart} on={words.small_charts} value={route.small} onchange={small} label={words.charts} />
                        <Switch off={words.rates} on={words.counts} value={route.counts} onchange={counts} label={words.title} />
                        <CsvButton of={Question::Trends(query)} />
                    </>
                }}
            >
                <ChosenTerms route={route.clone()} />
                <AxisChoice route={route.clone()} />
                { answered(&trends, shared.words, |trends| chart(&shared, trends, route, &axis)) }
            </Card>
            if let Some(answer) = trends.answer.as_ref().filter(|answer| answer.points.len() > 1) {
                <Card
                    title={if answer.ordered { words.course } else { words.course_apart }}
                    class="span-12" method={&shared.words.methods.direction}
                >
                    { course::table(&shared, answer, &axis) }
                </Card>
            }
            <Movers route={route.clone()} />
        </>
    }
}

fn chart(shared: &Shared, trends: &TrendsAnswer, route: &TermsRoute, axis: &Axis) -> Html {
    let words = &shared.words.trends;
    let undated: Vec<String> = trends.undated.iter().map(|name| shared.state.title(name)).collect();
    let by_date = *axis == Axis::Date;
    let shown = match (trends.proposed, trends.points.len()) {
        (true, 1) => words.proposed_one,
        (true, _) => words.proposed,
        (false, _) if by_date => words.chosen,
        (false, _) => words.chosen_along,
    };
    // A line along the bottom says less than words.
    let of_none = trends.series.iter().filter(|series| series.counts.iter().all(|count| *count == 0));
    let absent: Vec<&str> = of_none.map(|series| series.term.as_str()).collect();
    let is_coarse = by_date && trends.points.iter().any(|point| !is_day(&point.date));
    html! {
        <>
            { cautions(&trends.cautions, shared) }
            <p class="small muted">{ shown }</p>
            if !absent.is_empty() {
                <p class="small" data-testid="absent">{ (words.absent)(&absent) }</p>
            }
            if !trends.ordered && trends.points.len() > 1 {
                <p class="small muted">{ words.no_order }</p>
            }
            if trends.points.is_empty() {
                <p class="muted">{ if by_date { words.no_dates } else { words.no_points } }</p>
            } else if trends.points.len() == 1 {
                { table(shared, trends, route.counts, by_date) }
            } else if route.small {
                { small::charts(shared, trends, route.counts, by_date) }
                <div class="scroll" tabindex="0" role="region" aria-label={words.title}>
                    { table(shared, trends, route.counts, by_date) }
                </div>
            } else {
                <Chart
                    option={drawn::option_along(shared, trends, route.counts, axis)}
                    height={380} testid="trend-chart" toggles=true name={words.title}
                    onclick={drawn::click(shared, trends)}
                    table={table(shared, trends, route.counts, by_date)} table_open=true beside={by_date && trends.points.len() <= BESIDE}
                />
            }
            if by_date && trends.points.len() == 1 {
                <p class="small muted">{ words.one_date }</p>
            }
            if is_coarse {
                <p class="small muted" data-testid="coarse-dates">{ words.coarse_note }</p>
            }
            if !undated.is_empty() {
                <p class="small muted">{ (words.undated)(&undated.join("、")) }</p>
            }
        </>
    }
}

fn table(shared: &Shared, trends: &TrendsAnswer, counts: bool, by_date: bool) -> Html {
    if by_date { drawn::table(shared, trends, counts) } else { points::table(shared, trends, counts) }
}
