//! The numbers behind a chart along texts, sections or parts: a point a row, a word a column.

use crate::protocol::{TrendPoint, TrendsAnswer};
use crate::ui::parts::colour;
use crate::ui::route::Route;
use crate::ui::shared::Shared;
use crate::words::{fixed, grouped};
use yew::prelude::*;

/// What a point is called: its heading, its part, or its text.
#[must_use]
pub fn name(shared: &Shared, answer: &TrendsAnswer, at: usize) -> String {
    let point = &answer.points[at];
    let document = mark(shared, point);
    // Parts of one text have no names; of sections only those before the first heading have none.
    let first = &answer.points[0].documents;
    let are_parts = || answer.points.iter().all(|point| point.label.is_empty() && point.documents == *first);
    match (&point.place, point.label.is_empty()) {
        (Some(_), false) => format!("{document} {}", point.label),
        (Some(_), true) if !are_parts() => format!("{document} {}", shared.words.trends.no_heading),
        (Some(_), true) => (shared.words.trends.part)(at + 1, answer.points.len()),
        (None, _) => {
            point.documents.first().map_or_else(|| point.date.clone(), |name| shared.state.short(name))
        }
    }
}

/// The mark of the text that a point is of.
#[must_use]
pub fn mark(shared: &Shared, point: &TrendPoint) -> String {
    point.documents.first().map(|name| shared.state.mark(name)).unwrap_or_default()
}

/// Shows what was counted at a point.
#[must_use]
pub fn show(shared: &Shared, term: &str, point: &TrendPoint) -> Callback<MouseEvent> {
    let (shared, term, point) = (shared.clone(), term.to_owned(), point.clone());
    Callback::from(move |_: MouseEvent| match &point.place {
        Some(place) => shared.show_term_within(&term, place),
        None => shared.show_term(&term, &point.documents),
    })
}

/// The numbers, a point a row.
pub fn table(shared: &Shared, answer: &TrendsAnswer, counts: bool) -> Html {
    let words = &shared.words.trends;
    html! {
        <table class="compact points" data-testid="trend-table">
            <thead><tr>
                <th scope="col">{ words.point }</th>
                <th scope="col" class="n">{ words.tokens }</th>
                { for answer.series.iter().enumerate().map(|(index, series)| html! {
                    <th scope="col" class="n">
                        <span class="key" style={format!("--k:{}", colour(index))} />{ &series.term }
                    </th>
                }) }
            </tr></thead>
            <tbody>
                { for answer.points.iter().enumerate().map(|(at, point)| html! {
                    <tr>
                        <th scope="row" class="term">
                            if let Some(place) = &point.place {
                                <a href={Route::place(place).hash()}>{ name(shared, answer, at) }</a>
                            } else {
                                { name(shared, answer, at) }
                            }
                        </th>
                        <td class="n muted">{ grouped(point.tokens) }</td>
                        { for answer.series.iter().map(|series| {
                            let (count, rate) = (series.counts[at], fixed(series.rates[at], 1));
                            let (text, other) =
                                if counts { (count.to_string(), rate) } else { (rate, count.to_string()) };
                            let place = name(shared, answer, at);
                            let label = format!("{text} · {}", (words.open_places_in)(&series.term, count, &place));
                            html! {
                                <td class="n">
                                    <button class="number" onclick={show(shared, &series.term, point)} aria-label={label}>{ text }</button>
                                    <span class="faint second">{ other }</span>
                                </td>
                            }
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
