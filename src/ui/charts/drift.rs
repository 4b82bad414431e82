//! What one text is about from its beginning to its end: a stacked bar a stretch.

use super::cursor;
use serde_json::{Value, json};

/// The bars: `stretches` names them, `names` and `colours` the series, `shares` the shares of each stretch, 0 to 1.
pub struct Drift<'a> {
    /// The stretches' names.
    pub stretches: &'a [String],
    /// The same where there is little room.
    pub short: &'a [String],
    /// The series' names.
    pub names: &'a [String],
    /// The series' colours.
    pub colours: &'a [String],
    /// Each stretch's shares.
    pub shares: &'a [Vec<f64>],
    /// The series that tells nothing more when it is clicked.
    pub still: Option<usize>,
}

/// The chart; `label` for screen readers.
#[must_use]
pub fn option(drift: &Drift<'_>, label: &str) -> Value {
    let series: Vec<Value> = (drift.names.iter().zip(drift.colours).enumerate())
        .map(|(at, (name, colour))| {
            let data: Vec<f64> =
                drift.shares.iter().map(|shares| (shares[at] * 1000.0).round() / 10.0).collect();
            json!({
                "type": "bar",
                "stack": "all",
                "name": name,
                "data": data,
                "barCategoryGap": "10%",
                "cursor": cursor(drift.still, at),
                "itemStyle": { "color": colour, "borderColor": "var(--sheet)", "borderWidth": 0.5 },
                "emphasis": { "focus": "series" },
            })
        })
        .collect();
    json!({
        "aria": { "enabled": true, "label": { "description": label } },
        "grid": { "left": 8, "right": 12, "top": 12, "bottom": 4, "containLabel": true },
        "tooltip": {
            "trigger": "item",
            "formatter": "{b}<br>{a} {c}%",
            "backgroundColor": "var(--sheet)",
            "borderColor": "var(--line-strong)",
            "textStyle": { "color": "var(--ink)", "fontSize": 12 },
        },
        "xAxis": {
            "type": "category",
            "data": drift.stretches,
            // For main.js, which takes them in a narrow chart.
            "short": drift.short,
            "boundaryGap": true,
            "axisTick": { "show": false },
            "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
            "axisLabel": { "color": "var(--ink-2)" },
        },
        "yAxis": {
            "type": "value",
            "min": 0,
            "max": 100,
            "axisLabel": { "color": "var(--ink-2)", "formatter": "{value}%" },
            "splitLine": { "lineStyle": { "color": "var(--line)" } },
        },
        "series": series,
    })
}
