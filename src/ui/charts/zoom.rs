//! Buttons that show a chart nearer and move what is seen of it; the wheel with Ctrl or ⌘ and a hand that drags do the
//! same (`www/charts/zoom.js`).

use crate::ui::shared::use_shared;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn zoom(element: &Element, by: f64) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn pan(element: &Element, across: f64, down: f64) -> Result<(), JsValue>;
}

/// A step nearer; its reverse is a step farther.
const STEP: f64 = 1.6;
/// How much of what is seen one moves by.
const MOVE: f64 = 0.3;
/// A chart of no more points, or a net of no more items, is seen well enough as a whole.
const POINTS: usize = 8;
const ITEMS: usize = 12;

/// Which ways one can go in a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ways {
    /// To the left and right.
    Across,
    /// Up and down, too.
    All,
}

/// Whether there is anything to see nearer in a chart, and which ways.
#[must_use]
pub fn ways(option: &Value) -> Option<Ways> {
    let count = |value: &Value| value.as_array().map_or(0, Vec::len);
    let (axis, first) = (&option["xAxis"], &option["series"][0]);
    if first["type"] == "graph" {
        return (count(&first["data"]) > ITEMS).then_some(Ways::All);
    }
    (count(&axis["dates"]).max(count(&axis["data"])) > POINTS).then_some(Ways::Across)
}

/// Properties of [`ZoomTools`].
#[derive(Properties, PartialEq)]
pub struct ZoomToolsProps {
    /// The chart's element.
    pub of: NodeRef,
    /// Which ways one can go.
    pub ways: Ways,
}

/// The buttons. Those that lead back are there only when there is a way back.
#[component]
pub fn ZoomTools(props: &ZoomToolsProps) -> Html {
    let words = &use_shared().words.table;
    let nearer = use_node_ref();
    let button = |sign: &'static str, label: &'static str, testid: &'static str, act: fn(&Element)| {
        let (of, nearer) = (props.of.clone(), nearer.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            let Some(chart) = of.cast::<Element>() else { return };
            act(&chart);
            // A button that is gone by now takes the keyboard's place along with it.
            let is_gone = !chart.has_attribute("data-zoomed")
                && event
                    .target_dyn_into::<Element>()
                    .is_some_and(|button| button.matches(".when-zoomed").unwrap_or_default());
            if let Some(nearer) = nearer.cast::<HtmlElement>().filter(|_| is_gone) {
                let _ = nearer.focus();
            }
        });
        (sign, label, testid, onclick)
    };
    let drawn = |(sign, label, testid, onclick): (
        &'static str,
        &'static str,
        &'static str,
        Callback<MouseEvent>,
    )| {
        html! { <button type="button" class="when-zoomed" {onclick} aria-label={label} title={label} data-testid={testid}>{ sign }</button> }
    };
    let (sign, label, testid, onclick) =
        button("＋", words.nearer, "zoom-in", |chart| drop(zoom(chart, STEP)));
    html! {
        <span class="zoom" role="group" aria-label={words.zoom}>
            <button ref={nearer.clone()} type="button" {onclick} aria-label={label} title={words.nearer_long} data-testid={testid}>{ sign }</button>
            { drawn(button("－", words.farther, "zoom-out", |chart| drop(zoom(chart, 1.0 / STEP)))) }
            { drawn(button("←", words.to_left, "pan-left", |chart| drop(pan(chart, -MOVE, 0.0)))) }
            { drawn(button("→", words.to_right, "pan-right", |chart| drop(pan(chart, MOVE, 0.0)))) }
            if props.ways == Ways::All {
                { drawn(button("↑", words.upwards, "pan-up", |chart| drop(pan(chart, 0.0, -MOVE)))) }
                { drawn(button("↓", words.downwards, "pan-down", |chart| drop(pan(chart, 0.0, MOVE)))) }
            }
            { drawn(button(words.whole, words.whole, "zoom-whole", |chart| drop(zoom(chart, 0.0)))) }
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_crowded_is_seen_nearer() {
        let net = |items: usize| json!({ "series": [{ "type": "graph", "data": vec![0; items] }] });
        assert_eq!([12, 13].map(|items| ways(&net(items))), [None, Some(Ways::All)]);
        let line = |axis: &str, points: usize| json!({ "xAxis": { axis: vec![""; points] }, "series": [{ "type": "line" }] });
        assert_eq!([8, 9].map(|points| ways(&line("dates", points))), [None, Some(Ways::Across)]);
        assert_eq!(ways(&line("data", 20)), Some(Ways::Across));
        let bars = json!({ "xAxis": { "type": "value" }, "yAxis": { "data": vec![""; 20] }, "series": [{ "type": "bar" }] });
        assert_eq!(ways(&bars), None);
    }
}
