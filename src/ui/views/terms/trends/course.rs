//! The course of each word in words: since when, until when, where it is missing, where it is most frequent, and
//! which way it goes.

use super::points;
use crate::protocol::{Axis, TrendSeries, TrendsAnswer};
use crate::ui::shared::Shared;
use crate::words::{fixed, probability};
use yew::prelude::*;

/// Below this p a direction is called one.
const SURE: f64 = 0.05;

/// Gaps that are named, of dates and of what has longer names; of more, their number.
const NAMED: (usize, usize) = (3, 1);

/// The course of each word.
pub fn table(shared: &Shared, answer: &TrendsAnswer, axis: &Axis) -> Html {
    let words = &shared.words.trends;
    let named = if *axis == Axis::Date { NAMED.0 } else { NAMED.1 };
    let point = |at: Option<usize>| match at {
        None => words.never.to_owned(),
        Some(at) if *axis == Axis::Date => answer.points[at].date.clone(),
        Some(at) => points::name(shared, answer, at),
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.course}>
            <table class="compact" data-testid="course">
                <thead><tr>
                    <th scope="col">{ shared.words.terms.term }</th>
                    <th scope="col">{ words.first }</th>
                    <th scope="col">{ words.last }</th>
                    <th scope="col">{ words.gaps }</th>
                    <th scope="col">{ words.peak }</th>
                    <th scope="col">{ words.direction }</th>
                </tr></thead>
                <tbody>
                    { for answer.series.iter().map(|series| {
                        let gaps: Vec<String> = series.gaps.iter().take(named).map(|at| point(Some(*at))).collect();
                        let more = series.gaps.len().saturating_sub(named);
                        let peak = series.peak.map(|at| (words.peak_of)(&point(Some(at)), &fixed(series.rates[at], 1), series.counts[at]));
                        html! {
                            <tr>
                                <th scope="row" class="term">{ &series.term }</th>
                                <td class="ends">{ point(series.first) }</td>
                                <td class="ends">{ point(series.last) }</td>
                                <td class="wrap">{ (words.gaps_of)(&gaps.join("、"), more, series.gaps.len()) }</td>
                                <td class="wrap">{ peak.unwrap_or_else(|| words.never.to_owned()) }</td>
                                <td class="wrap">{ direction(shared, series, axis) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn direction(shared: &Shared, series: &TrendSeries, axis: &Axis) -> Html {
    let words = &shared.words.trends;
    let Some(direction) = series.direction else {
        return html! { <span class="muted">{ words.too_few_points }</span> };
    };
    let way = if direction.p >= SURE {
        words.no_way
    } else if direction.tau > 0.0 {
        words.rising
    } else {
        words.falling
    };
    let slope = format!("{:+.1}", direction.slope);
    let slope = if *axis == Axis::Date { (words.slope_year)(&slope) } else { (words.slope_point)(&slope) };
    html! {
        <>
            <b>{ way }</b>
            <span class="small muted">
                { " " }{ (words.measured)(&fixed(direction.tau, 2), &probability(direction.p), &slope) }
            </span>
        </>
    }
}
