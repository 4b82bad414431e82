//! A figure with its confidence interval, as a bar with whiskers.

use yew::prelude::*;

const WIDTH: f64 = 132.0;
const HEIGHT: f64 = 16.0;

/// Properties of [`Interval`].
#[derive(Properties, PartialEq)]
pub struct IntervalProps {
    /// The figure.
    pub value: f64,
    /// The lower bound.
    pub low: f64,
    /// The upper bound.
    pub high: f64,
    /// From where to where the picture reaches; 0, figure and bounds are within.
    pub reach: (f64, f64),
    /// What it says to those who do not see it, and on pointing at it.
    pub label: AttrValue,
}

/// A bar from 0 to the figure, with whiskers to the bounds.
#[component]
pub fn Interval(props: &IntervalProps) -> Html {
    let (least, most) = props.reach;
    let x = |value: f64| 1.0 + (WIDTH - 2.0) * (value - least) / (most - least);
    let (from, to) = (x(props.value.min(0.0)), x(props.value.max(0.0)));
    let (low, high, middle) = (x(props.low), x(props.high), HEIGHT / 2.0);
    let n = |value: f64| format!("{value:.1}");
    let class = if props.value < 0.0 { "bar less" } else { "bar" };
    html! {
        <svg
            class="interval" role="img" aria-label={props.label.clone()}
            width={n(WIDTH)} height={n(HEIGHT)} viewBox={format!("0 0 {WIDTH} {HEIGHT}")}
        >
            <title>{ props.label.clone() }</title>
            <line class="zero" x1={n(x(0.0))} x2={n(x(0.0))} y1="0" y2={n(HEIGHT)} />
            <rect {class} x={n(from)} y="4" width={n((to - from).max(1.0))} height={n(HEIGHT - 8.0)} />
            <path class="whisker" d={format!("M{low:.1} 4V12M{low:.1} {middle}H{high:.1}M{high:.1} 4V12")} />
        </svg>
    }
}
