//! The course of each word in words: since when, until when, where it is missing, where it is most frequent, and
//! which way it goes; of points without an order, in how many it is and in which not.

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
    let most = if *axis == Axis::Date { NAMED.0 } else { NAMED.1 };
    let point = |at: usize| match axis {
        Axis::Date => answer.points[at].date.clone(),
        _ => points::name(shared, answer, at),
    };
    let heads: &[&str] = if answer.ordered {
        &[words.first, words.last, words.gaps, words.peak, words.direction]
    } else {
        &[words.peak, words.in_how_many, words.not_in]
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.course}>
            <table class="compact course" data-testid="course">
                <thead><tr>
                    <th scope="col">{ shared.words.terms.term }</th>
                    { for heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }
                </tr></thead>
                <tbody>
                    { for answer.series.iter().map(|series| html! {
                        <tr>
                            <th scope="row" class="term">{ &series.term }</th>
                            { match (series.first, series.last, series.peak) {
                                (Some(first), Some(last), Some(peak)) => {
                                    let peak = (words.peak_of)(&point(peak), &fixed(series.rates[peak], 1), series.counts[peak]);
                                    let missing = |at: &[usize]| {
                                        let names: Vec<String> = at.iter().take(most).map(|at| point(*at)).collect();
                                        (words.gaps_of)(&names.join("、"), at.len().saturating_sub(most), at.len())
                                    };
                                    if answer.ordered {
                                        html! {
                                            <>
                                                <td class="ends">{ point(first) }</td>
                                                <td class="ends">{ point(last) }</td>
                                                <td class="wrap">{ missing(&series.gaps) }</td>
                                                <td class="wrap">{ peak }</td>
                                                <td class="wrap">{ direction(shared, series, axis) }</td>
                                            </>
                                        }
                                    } else {
                                        let without: Vec<usize> =
                                            (0..series.counts.len()).filter(|at| series.counts[*at] == 0).collect();
                                        let with = series.counts.len() - without.len();
                                        html! {
                                            <>
                                                <td class="wrap">{ peak }</td>
                                                <td>{ (words.of_points)(with, series.counts.len()) }</td>
                                                <td class="wrap">{ missing(&without) }</td>
                                            </>
                                        }
                                    }
                                }
                                _ => html! { <td class="muted" colspan={heads.len().to_string()}>{ words.never }</td> },
                            } }
                        </tr>
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
