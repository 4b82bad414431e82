//! Trends as a chart and, along dates, as a table.

use super::points;
use crate::protocol::{Axis, TrendsAnswer};
use crate::ui::charts::trends::{self, Told};
use crate::ui::parts::{Places, colour};
use crate::ui::shared::Shared;
use crate::words::fixed;
use serde_json::Value;
use yew::prelude::*;

/// The chart's option.
#[must_use]
pub fn option(shared: &Shared, answer: &TrendsAnswer, counts: bool) -> Value {
    let label = (shared.words.trends.chart)(&terms(answer));
    trends::option(answer, counts, &told(shared, counts, &label))
}

fn terms(answer: &TrendsAnswer) -> String {
    answer.series.iter().map(|series| series.term.as_str()).collect::<Vec<_>>().join("、")
}

fn told<'a>(shared: &Shared, counts: bool, label: &'a str) -> Told<'a> {
    let words = &shared.words.trends;
    Told { unit: if counts { words.unit_count } else { words.unit_rate }, label, coarse: words.coarse }
}

/// The chart's option along any axis.
#[must_use]
pub fn option_along(shared: &Shared, answer: &TrendsAnswer, counts: bool, axis: &Axis) -> Value {
    if *axis == Axis::Date {
        return option(shared, answer, counts);
    }
    let words = &shared.words.trends;
    let names: Vec<String> = (0..answer.points.len()).map(|at| points::name(shared, answer, at)).collect();
    // Of texts the marks; sections and parts have no shorter names.
    let short: Vec<String> = match axis {
        Axis::Document => answer.points.iter().map(|point| points::mark(shared, point)).collect(),
        _ => names.clone(),
    };
    let label = if answer.ordered { words.chart_along } else { words.chart_apart };
    let label = label(&terms(answer));
    trends::option_of_names(answer, &names, &short, counts, &told(shared, counts, &label))
}

/// A click on a point shows the term in the texts, or the stretch of a text, that stand there.
#[must_use]
pub fn click(shared: &Shared, answer: &TrendsAnswer) -> Callback<(usize, usize)> {
    let shared = shared.clone();
    let terms: Vec<String> = answer.series.iter().map(|series| series.term.clone()).collect();
    let places: Vec<_> =
        answer.points.iter().map(|point| (point.documents.clone(), point.place.clone())).collect();
    Callback::from(move |(series, point): (usize, usize)| match (terms.get(series), places.get(point)) {
        (Some(term), Some((_, Some(place)))) => shared.show_term_within(term, place),
        (Some(term), Some((documents, None))) => shared.show_term(term, documents),
        _ => {}
    })
}

/// The same numbers as a table; each shows its places.
pub fn table(shared: &Shared, answer: &TrendsAnswer, counts: bool) -> Html {
    let words = &shared.words.trends;
    let (first, second) = if counts { (words.counts, words.rates) } else { (words.rates, words.counts) };
    html! {
        <table class="compact" data-testid="trend-table">
            <thead><tr>
                <th scope="col">{ shared.words.terms.term }</th>
                { for answer.points.iter().map(|point| {
                    let titles: Vec<String> = point.documents.iter().map(|name| shared.state.title(name)).collect();
                    html! {
                        <th scope="col" class="n" title={titles.join("、")}>
                            { &point.date }<br /><span class="faint">{ (words.words_at)(point.tokens) }</span>
                            <br />{ first }<span class="faint">{ " · " }{ second }</span>
                        </th>
                    }
                }) }
                <th scope="col" class="n" title={words.g2_long}>{ words.g2 }</th>
            </tr></thead>
            <tbody>
                { for answer.series.iter().enumerate().map(|(index, series)| html! {
                    <tr>
                        <th scope="row" class="term"><span class="key" style={format!("--k:{}", colour(index))} />{ &series.term }</th>
                        { for answer.points.iter().enumerate().map(|(at, point)| {
                            let (count, rate) = (series.counts[at], fixed(series.rates[at], 1));
                            let text = if counts { count.to_string() } else { rate.clone() };
                            let other = if counts { rate } else { count.to_string() };
                            html! {
                                <td class="n">
                                    <Places
                                        term={series.term.clone()} query={Some(AttrValue::from(series.term.clone()))}
                                        documents={point.documents.clone()} {text}
                                        label={(words.open_places_in)(&series.term, count, &point.date)}
                                    />
                                    <span class="faint second" title={second}>{ other }</span>
                                </td>
                            }
                        }) }
                        <td class="n muted">{ fixed(series.g2, 1) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
