//! How well each number of topics that was tried goes: a line with a point a number.

use crate::protocol::TriedTopics;
use crate::words::fixed;
use serde_json::{Value, json};

/// The chart; `unit` stands beside the axis, `label` is for screen readers.
#[must_use]
pub fn option(tried: &[TriedTopics], unit: &str, label: &str) -> Value {
    let names: Vec<String> = tried.iter().map(|tried| tried.topics.to_string()).collect();
    let data: Vec<Value> = tried
        .iter()
        .map(|tried| {
            json!({
                "value": (tried.score * 1000.0).round() / 1000.0,
                "symbolSize": if tried.chosen { 14 } else { 8 },
                "itemStyle": { "color": if tried.chosen { "var(--cinnabar)" } else { "var(--c1)" } },
                "tooltip": {
                    "formatter": format!(
                        "{}<br>NPMI {} · C_v {}", tried.topics, fixed(tried.npmi, 2), fixed(tried.c_v, 2)
                    ),
                },
            })
        })
        .collect();
    json!({
        "aria": { "enabled": true, "label": { "description": label } },
        "grid": { "left": 8, "right": 16, "top": 30, "bottom": 4, "containLabel": true },
        "tooltip": {
            "trigger": "item",
            "backgroundColor": "var(--sheet)",
            "borderColor": "var(--line-strong)",
            "textStyle": { "color": "var(--ink)", "fontSize": 12 },
        },
        "xAxis": {
            "type": "category",
            "data": names,
            "short": names,
            "boundaryGap": true,
            "axisTick": { "show": false },
            "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
            "axisLabel": { "color": "var(--ink-2)" },
        },
        "yAxis": {
            "type": "value",
            "min": 0,
            "max": 1,
            "name": unit,
            "nameTextStyle": { "color": "var(--ink-2)", "align": "left", "padding": [0, 0, 4, -16] },
            "axisLabel": { "color": "var(--ink-2)" },
            "splitLine": { "lineStyle": { "color": "var(--line)" } },
        },
        "series": [{
            "type": "line",
            "data": data,
            "symbol": "circle",
            "showAllSymbol": true,
            "cursor": "pointer",
            "lineStyle": { "width": 2, "color": "var(--c1)" },
        }],
    })
}
