//! A small bar chart inside a table: one bar a document.

use yew::prelude::*;

const HEIGHT: f64 = 18.0;
const STEP: f64 = 7.0;

/// Properties of [`Sparkline`].
#[derive(Properties, PartialEq)]
pub struct SparklineProps {
    /// The figures, none below 0.
    pub values: Vec<f64>,
    /// What it says to those who do not see it, and on pointing at it.
    pub label: AttrValue,
}

/// A small bar chart, scaled to its own highest bar; a zero is a dot on the line.
#[component]
pub fn Sparkline(props: &SparklineProps) -> Html {
    let highest = props.values.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    // Beyond 40 documents the bars grow thin instead of the picture wide.
    #[allow(clippy::cast_precision_loss)]
    let count = props.values.len().max(1) as f64;
    let step = (280.0 / count).min(STEP);
    let width = step * count;
    let bars = props.values.iter().scan(0.0, |x, value| {
        let at = *x;
        *x += step;
        let height = if *value > 0.0 { (value / highest * HEIGHT).max(2.0) } else { 1.0 };
        let class = if *value > 0.0 { "bar" } else { "zero" };
        Some(html! {
            <rect
                {class}
                x={format!("{at:.1}")}
                y={format!("{:.1}", HEIGHT - height)}
                width={format!("{:.1}", step * 0.75)}
                height={format!("{height:.1}")}
            />
        })
    });
    html! {
        <svg
            class="spark"
            role="img"
            aria-label={props.label.clone()}
            width={format!("{width:.0}")}
            height={format!("{HEIGHT:.0}")}
            viewBox={format!("0 0 {width:.1} {HEIGHT}")}
        >
            <title>{ props.label.clone() }</title>
            { for bars }
        </svg>
    }
}
