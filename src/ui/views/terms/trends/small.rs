//! A small chart a word, each with its own height.

use super::points;
use crate::date::{in_years, is_day};
use crate::protocol::TrendsAnswer;
use crate::ui::charts::Drawing;
use crate::ui::parts::colour;
use crate::ui::shared::Shared;
use crate::words::fixed;
use yew::prelude::*;

const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 72.0;
const EDGE: f64 = 5.0;

/// Points that are drawn with a dot each.
const WITH_DOTS: usize = 24;

/// The charts.
pub fn charts(shared: &Shared, answer: &TrendsAnswer, counts: bool, by_date: bool) -> Html {
    let words = &shared.words.trends;
    let ends = answer
        .points
        .len()
        .checked_sub(1)
        .map(|last| (end(shared, answer, 0, by_date), end(shared, answer, last, by_date)));
    let places = places(answer, by_date);
    let label = if answer.ordered { words.small_chart } else { words.small_bars };
    html! {
        <>
            <p class="small muted">{ words.own_heights }</p>
            <Drawing name={words.title} shows={if counts { words.small_counts } else { words.small_rates }} testid="small-drawing">
                <div class="small-charts" data-testid="small-charts">
                    { for answer.series.iter().enumerate().map(|(index, series)| {
                        let values: Vec<f64> =
                            if counts { series.counts.iter().copied().map(f64::from).collect() } else { series.rates.clone() };
                        let onclick = {
                            let (shared, term) = (shared.clone(), series.term.clone());
                            Callback::from(move |_: MouseEvent| shared.show_term(&term, &[]))
                        };
                        let highest = values.iter().copied().fold(0.0, f64::max);
                        let told = fixed(highest, usize::from(!counts));
                        html! {
                            <figure style={format!("--k:{}", colour(index))}>
                                <figcaption>
                                    <button class="number" {onclick}>{ &series.term }</button>
                                    <span class="small muted">{ (words.highest)(&told) }</span>
                                </figcaption>
                                { picture(answer, &places, &values, by_date, &label(&series.term, &told)) }
                                if let Some((first, last)) = &ends {
                                    <div class="small faint ends"><span>{ first }</span><span>{ last }</span></div>
                                }
                            </figure>
                        }
                    }) }
                </div>
            </Drawing>
        </>
    }
}

fn end(shared: &Shared, answer: &TrendsAnswer, at: usize, by_date: bool) -> String {
    if by_date { answer.points[at].date.clone() } else { points::name(shared, answer, at) }
}

/// Where the points stand from left to right, 0 to 1: dates at their true distances, others at the same.
fn places(answer: &TrendsAnswer, by_date: bool) -> Vec<f64> {
    let days: Vec<f64> = answer.points.iter().map(|point| in_years(&point.date)).collect();
    #[expect(clippy::cast_precision_loss, reason = "there are few points")]
    let even = |at: usize| at as f64 / answer.points.len().saturating_sub(1).max(1) as f64;
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if by_date && last > first => {
            days.iter().map(|day| (day - first) / (last - first)).collect()
        }
        _ => (0..answer.points.len()).map(even).collect(),
    }
}

/// Bars where the points have no order, else a line with points of their own as long as they are few; those of dates
/// that are only a month or a year are hollow.
fn picture(answer: &TrendsAnswer, places: &[f64], values: &[f64], by_date: bool, label: &str) -> Html {
    let highest = values.iter().copied().fold(0.0, f64::max);
    let scale = (HEIGHT - 2.0 * EDGE) / if highest > 0.0 { highest } else { 1.0 };
    let foot = HEIGHT - EDGE;
    let drawn = if answer.ordered {
        let at: Vec<(f64, f64)> = places
            .iter()
            .zip(values)
            .map(|(place, value)| (EDGE + place * (WIDTH - 2.0 * EDGE), foot - value * scale))
            .collect();
        let path: Vec<String> = at.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        let dots = at.iter().zip(&answer.points).filter(|_| at.len() <= WITH_DOTS);
        html! {
            <>
                <polyline points={path.join(" ")} />
                { for dots.map(|((x, y), point)| {
                    let class = (by_date && !is_day(&point.date)).then_some("coarse");
                    html! { <circle {class} cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3" /> }
                }) }
            </>
        }
    } else {
        #[expect(clippy::cast_precision_loss, reason = "there are few points")]
        let step = (WIDTH - 2.0 * EDGE) / values.len().max(1) as f64;
        let lefts = values.iter().scan(EDGE, |left, _| Some(std::mem::replace(left, *left + step)));
        let bars = lefts.zip(values).filter(|(_, value)| **value > 0.0);
        html! {
            { for bars.map(|(left, value)| html! {
                <rect
                    x={format!("{:.1}", left + step * 0.1)} width={format!("{:.1}", (step * 0.8).min(28.0))}
                    y={format!("{:.1}", foot - value * scale)} height={format!("{:.1}", value * scale)}
                />
            }) }
        }
    };
    html! {
        <svg role="img" aria-label={label.to_owned()} viewBox={format!("0 0 {WIDTH} {HEIGHT}")}>
            <title>{ label.to_owned() }</title>
            <line class="zero" x1="0" x2={WIDTH.to_string()} y1={foot.to_string()} y2={foot.to_string()} />
            { drawn }
        </svg>
    }
}
