//! What each text is about, as stacked bars: one bar a text, one part a topic.

use super::cursor;
use crate::protocol::TopicBy;
use serde_json::{Value, json};

/// A part of a text: a topic, a group of topics, or no topic.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The series, counted from 0, to which it belongs.
    pub series: usize,
    /// Characters.
    pub characters: u32,
    /// Its share of the text.
    pub share: f64,
    /// How it came to its topic.
    pub by: TopicBy,
}

/// The bars: `documents` names them, `names` and `colours` the series, `parts` the parts of each document.
pub struct Bars<'a> {
    /// The bars' names, from the top.
    pub documents: &'a [String],
    /// The same where there is little room.
    pub short: &'a [String],
    /// The series' names.
    pub names: &'a [String],
    /// The series' colours.
    pub colours: &'a [String],
    /// Each document's parts.
    pub parts: &'a [Vec<Part>],
    /// The series that tells nothing more when it is clicked.
    pub still: Option<usize>,
}

/// The height of so many bars, in pixels; beyond 60 they grow thin.
#[must_use]
pub fn height(bars: usize) -> u32 {
    crate::numbers::narrow(bars.min(60)) * 44 + 40
}

/// The stacked bar chart: characters or shares; `label` for screen readers.
#[must_use]
pub fn option(bars: &Bars<'_>, characters: bool, label: &str) -> Value {
    let series: Vec<Value> = bars
        .names
        .iter()
        .zip(bars.colours)
        .enumerate()
        .map(|(index, (name, colour))| {
            let data: Vec<Value> = bars.parts.iter().map(|parts| item(parts, index, characters)).collect();
            json!({
                "type": "bar",
                "stack": "all",
                "name": name,
                "data": data,
                "barMaxWidth": 30,
                "cursor": cursor(bars.still, index),
                "itemStyle": { "color": colour, "borderColor": "var(--sheet)", "borderWidth": 1 },
                "emphasis": { "focus": "series" },
            })
        })
        .collect();
    json!({
        "aria": { "enabled": true, "label": { "description": label } },
        "grid": { "left": 8, "right": 28, "top": 8, "bottom": 4, "containLabel": true },
        "tooltip": {
            "trigger": "item",
            "formatter": if characters { "{b}<br>{a} {c}" } else { "{b}<br>{a} {c}%" },
            "backgroundColor": "var(--sheet)",
            "borderColor": "var(--line-strong)",
            "textStyle": { "color": "var(--ink)", "fontSize": 12 },
        },
        "xAxis": {
            "type": "value",
            "max": if characters { Value::Null } else { json!(100) },
            "axisLabel": {
                "color": "var(--ink-2)",
                "formatter": if characters { "{value}" } else { "{value}%" },
                "hideOverlap": true,
            },
            "splitLine": { "lineStyle": { "color": "var(--line)" } },
        },
        "yAxis": {
            "type": "category",
            "inverse": true,
            "data": bars.documents,
            // For main.js, which takes them in a narrow chart.
            "short": bars.short,
            "axisTick": { "show": false },
            "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
            "axisLabel": { "color": "var(--ink)", "width": 128, "overflow": "truncate", "interval": 0 },
        },
        "series": series,
    })
}

fn item(parts: &[Part], series: usize, characters: bool) -> Value {
    let mine: Vec<&Part> = parts.iter().filter(|part| part.series == series).collect();
    let value = if characters {
        f64::from(mine.iter().map(|part| part.characters).sum::<u32>())
    } else {
        (mine.iter().map(|part| part.share).sum::<f64>() * 1000.0).round() / 10.0
    };
    if mine.is_empty() {
        return Value::Null;
    }
    if mine.iter().all(|part| part.by == TopicBy::Wording) {
        // Hatched: judged by wording, not by the text's own headings.
        return json!({
            "value": value,
            "itemStyle": { "decal": {
                "symbol": "rect", "color": "rgba(255,255,255,.45)", "rotation": -0.785,
                "dashArrayX": [1, 0], "dashArrayY": [2, 5],
            } },
        });
    }
    json!(value)
}
