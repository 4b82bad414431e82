//! A small chart a word, each with its own height.

use super::points;
use crate::protocol::TrendsAnswer;
use crate::ui::parts::colour;
use crate::ui::shared::Shared;
use crate::words::fixed;
use yew::prelude::*;

const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 72.0;
const EDGE: f64 = 5.0;

/// The charts.
pub fn charts(shared: &Shared, answer: &TrendsAnswer, counts: bool, by_date: bool) -> Html {
    let words = &shared.words.trends;
    let ends = answer
        .points
        .len()
        .checked_sub(1)
        .map(|last| (label(shared, answer, 0), label(shared, answer, last)));
    let places = places(answer, by_date);
    html! {
        <>
            <p class="small muted">{ words.own_heights }</p>
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
                            { line(&places, &values, highest, &(words.small_chart)(&series.term, &told)) }
                            if let Some((first, last)) = &ends {
                                <div class="small faint ends"><span>{ first }</span><span>{ last }</span></div>
                            }
                        </figure>
                    }
                }) }
            </div>
        </>
    }
}

fn label(shared: &Shared, answer: &TrendsAnswer, at: usize) -> String {
    let point = &answer.points[at];
    if point.place.is_none() && !point.date.is_empty() {
        point.date.clone()
    } else {
        points::name(shared, answer, at)
    }
}

/// Where the points stand from left to right, 0 to 1: dates at their true distances, others at the same.
fn places(answer: &TrendsAnswer, by_date: bool) -> Vec<f64> {
    let days: Vec<f64> = answer.points.iter().map(|point| days(&point.date)).collect();
    #[expect(clippy::cast_precision_loss, reason = "there are few points")]
    let even = |at: usize| at as f64 / answer.points.len().saturating_sub(1).max(1) as f64;
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if by_date && last > first => {
            days.iter().map(|day| (day - first) / (last - first)).collect()
        }
        _ => (0..answer.points.len()).map(even).collect(),
    }
}

/// A date as days, near enough for a picture; what it does not say is its beginning.
fn days(date: &str) -> f64 {
    let mut parts = date.split('-').map(|part| part.parse::<f64>().unwrap_or(1.0));
    let mut next = || parts.next().unwrap_or(1.0);
    let (year, month, day) = (next(), next(), next());
    year * 365.25 + (month - 1.0) * 30.44 + day
}

fn line(places: &[f64], values: &[f64], highest: f64, label: &str) -> Html {
    let scale = (HEIGHT - 2.0 * EDGE) / if highest > 0.0 { highest } else { 1.0 };
    let places: Vec<(f64, f64)> = places
        .iter()
        .zip(values)
        .map(|(place, value)| (EDGE + place * (WIDTH - 2.0 * EDGE), HEIGHT - EDGE - value * scale))
        .collect();
    let path: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    // Points of their own as long as they are few.
    let dots = places.iter().filter(|_| places.len() <= 24);
    html! {
        <svg role="img" aria-label={label.to_owned()} viewBox={format!("0 0 {WIDTH} {HEIGHT}")}>
            <title>{ label.to_owned() }</title>
            <line class="zero" x1="0" x2={WIDTH.to_string()} y1={(HEIGHT - EDGE).to_string()} y2={(HEIGHT - EDGE).to_string()} />
            <polyline points={path.join(" ")} />
            { for dots.map(|(x, y)| html! { <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3" /> }) }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn a_date_is_later_than_those_before_it() {
        assert!(["2020", "2020-03", "2020-03-31", "2020-04", "2021"].map(days).is_sorted());
    }
}
