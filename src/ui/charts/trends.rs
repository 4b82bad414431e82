//! Words over dates or other points, as lines. The distances between dates are the true ones.

use crate::protocol::TrendsAnswer;
use serde_json::{Value, json};

/// Points that are drawn with a symbol each; more of them are lines only.
const WITH_SYMBOLS: usize = 60;

/// The line chart of an answer along dates: rates or counts, `unit` beside the axis, `label` for screen readers.
#[must_use]
pub fn option(trends: &TrendsAnswer, counts: bool, unit: &str, label: &str) -> Value {
    let dates: Vec<String> = trends.points.iter().map(|point| full_date(&point.date)).collect();
    let axis = json!({
        "type": "time",
        "min": dates.first(),
        "max": dates.last(),
        "boundaryGap": ["3%", "0%"],
        "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
        "axisTick": { "customValues": dates },
        "axisLabel": {
            "customValues": dates,
            "formatter": "{yyyy}-{MM}-{dd}",
            "color": "var(--ink-2)",
            "hideOverlap": false,
            // Behind the last date stand the lines' names.
            "alignMaxLabel": "right",
            // Where they come too near each other, main.js writes them in two lines.
            "margin": 12,
        },
        "splitLine": { "show": false },
    });
    lines(trends, &dates, &axis, counts, unit, label)
}

/// The same along points that have names and stand at the same distance.
#[must_use]
pub fn option_of_names(
    trends: &TrendsAnswer,
    names: &[String],
    counts: bool,
    unit: &str,
    label: &str,
) -> Value {
    let places: Vec<String> = (0..names.len()).map(|at| at.to_string()).collect();
    let axis = json!({
        "type": "category",
        "data": names,
        "boundaryGap": false,
        "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
        "axisTick": { "show": false },
        "axisLabel": {
            "color": "var(--ink-2)",
            "hideOverlap": true,
            "width": 110,
            "overflow": "truncate",
            "alignMinLabel": "left",
            "alignMaxLabel": "right",
            "margin": 12,
        },
    });
    let mut option = lines(trends, &places, &axis, counts, unit, label);
    // A category is named by its number in the list, for names may come twice.
    for series in option["series"].as_array_mut().into_iter().flatten() {
        for point in series["data"].as_array_mut().into_iter().flatten() {
            *point = point[1].clone();
        }
        series["tooltip"] = json!({ "formatter": "{a}<br>{b}: {c}" });
    }
    option
}

fn lines(
    trends: &TrendsAnswer,
    dates: &[String],
    axis: &Value,
    counts: bool,
    unit: &str,
    label: &str,
) -> Value {
    let series: Vec<Value> = trends
        .series
        .iter()
        .enumerate()
        .map(|(index, series)| {
            let value = |at: usize| {
                if counts { f64::from(series.counts[at]) } else { (series.rates[at] * 100.0).round() / 100.0 }
            };
            let data: Vec<Value> =
                dates.iter().enumerate().map(|(at, date)| json!([date, value(at)])).collect();
            let last = value(dates.len().saturating_sub(1));
            let colour = format!("var(--c{})", index % 14 + 1);
            json!({
                "type": "line",
                "name": series.term,
                "data": data,
                "symbol": "circle",
                "symbolSize": if dates.len() > WITH_SYMBOLS { 5 } else { 9 },
                "showAllSymbol": true,
                "lineStyle": { "width": 2.2, "color": colour },
                "itemStyle": { "color": colour },
                "emphasis": { "focus": "series" },
                "endLabel": {
                    "show": true,
                    "distance": 8,
                    "formatter": format!("{} {}", plain(&series.term), crate::words::fixed(last, usize::from(!counts))),
                    "color": colour,
                    "fontWeight": 600,
                    "fontSize": 12,
                    "lineHeight": 15,
                },
                // Names of lines that end near each other make room for each other.
                "labelLayout": { "moveOverlap": "shiftY" },
            })
        })
        .collect();
    // The names of lines that end at 0 stand below one another, under the axis.
    let ends_at_zero = trends.series.iter().filter(|series| series.counts.last() == Some(&0)).count();
    let below = 6 + 15 * ends_at_zero.saturating_sub(2);
    json!({
        "aria": { "enabled": true, "label": { "description": label } },
        // Room for the dates, and at the right for the lines' names.
        "grid": { "left": 8, "right": 118, "top": 34, "bottom": below, "containLabel": true },
        "tooltip": {
            "trigger": "item",
            "formatter": "{a}<br>{c}",
            "backgroundColor": "var(--sheet)",
            "borderColor": "var(--line-strong)",
            "textStyle": { "color": "var(--ink)", "fontSize": 12 },
        },
        "xAxis": axis,
        "yAxis": {
            "type": "value",
            "min": 0,
            "minInterval": if counts { 1.0 } else { 0.0 },
            "name": unit,
            "nameTextStyle": { "color": "var(--ink-2)", "align": "left", "padding": [0, 0, 4, -24] },
            "axisLabel": { "color": "var(--ink-2)" },
            "splitLine": { "lineStyle": { "color": "var(--line)" } },
        },
        "series": series,
    })
}

/// A date that says no more than year or month stands at its first day.
fn full_date(date: &str) -> String {
    match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    }
}

/// `ECharts` reads braces in a label as places to fill in.
fn plain(term: &str) -> String {
    term.replace(['{', '}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_say_less_stand_at_their_first_day() {
        assert_eq!(full_date("2021"), "2021-01-01");
        assert_eq!(full_date("2021-09"), "2021-09-01");
        assert_eq!(full_date("2021-09-17"), "2021-09-17");
    }
}
