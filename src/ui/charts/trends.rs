//! Words along dates or other points. Where the points have an order of their own they are joined by lines, and the
//! distances between dates are the true ones; where they have none, each point has bars or dots.

use crate::date::{in_years, is_day, span_in_years};
use crate::protocol::TrendsAnswer;
use serde_json::{Value, json};

/// Points that are drawn with a symbol each; more of them are lines only.
const WITH_SYMBOLS: usize = 60;

/// Bars that can be told apart; more of them are drawn as dots.
const MOST_BARS: usize = 60;

/// Room at the left and right of the dates, as a part of the way between the first and the last.
const BESIDE: f64 = 0.03;

/// What a chart says in words.
pub struct Told<'a> {
    /// Beside the axis.
    pub unit: &'a str,
    /// To those who do not see it.
    pub label: &'a str,
    /// A date that is only a month or a year, as it stands beside a point.
    pub coarse: fn(&str) -> String,
}

/// The line chart of an answer along dates: rates or counts.
#[must_use]
pub fn option(trends: &TrendsAnswer, counts: bool, told: &Told) -> Value {
    let dates: Vec<&str> = trends.points.iter().map(|point| point.date.as_str()).collect();
    let places: Vec<f64> = dates.iter().map(|date| in_years(date)).collect();
    let (from, to) = ends(&dates);
    let beside = BESIDE * (to - from);
    let axis = json!({
        "type": "value",
        "min": from - beside,
        "max": to,
        "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
        "axisTick": { "show": true, "customValues": places },
        // main.js writes a date at each place, as many as can be read beside each other.
        "dates": dates,
        "axisLabel": {
            "customValues": places,
            "color": "var(--ink-2)",
            "hideOverlap": false,
            "margin": 12,
        },
        "splitLine": { "show": false },
    });
    let points = |series: &str, at: usize, value: f64, text: &str| {
        let date = dates[at];
        let day = is_day(date);
        let said = if day { date.to_owned() } else { (told.coarse)(date) };
        json!({
            "value": [places[at], value],
            "symbol": if day { "circle" } else { "diamond" },
            "tooltip": { "formatter": format!("{}<br>{said}: {text}", escaped(series)) },
        })
    };
    let mut option = drawn(trends, &axis, counts, told, &Kind::Lines, points);
    let spans = spans(trends, counts, &dates);
    if let Some(series) = option["series"].as_array_mut() {
        series.extend(spans);
    }
    option
}

/// The same along points that have names and stand at the same distance. `short` are names for narrow charts.
#[must_use]
pub fn option_of_names(
    trends: &TrendsAnswer,
    names: &[String],
    short: &[String],
    counts: bool,
    told: &Told,
) -> Value {
    let kind = if trends.ordered {
        Kind::Lines
    } else if names.len() * trends.series.len() <= MOST_BARS {
        Kind::Bars
    } else {
        Kind::Dots
    };
    let is_inside = kind != Kind::Lines;
    let axis = json!({
        "type": "category",
        "data": names,
        "short": short,
        "boundaryGap": is_inside,
        "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
        "axisTick": { "show": false },
        "axisLabel": {
            "color": "var(--ink-2)",
            "hideOverlap": true,
            "width": 110,
            "overflow": "truncate",
            "alignMinLabel": (!is_inside).then_some("left"),
            "alignMaxLabel": (!is_inside).then_some("right"),
            "margin": 12,
        },
    });
    // A category is named by its number in the list, for names may come twice.
    drawn(trends, &axis, counts, told, &kind, |series, at, value, text| {
        json!({
            "value": value,
            "tooltip": { "formatter": format!("{}<br>{}: {text}", escaped(series), escaped(&names[at])) },
        })
    })
}

/// How the points are drawn.
#[derive(PartialEq)]
enum Kind {
    Lines,
    Bars,
    Dots,
}

fn value(trends: &TrendsAnswer, series: usize, at: usize, counts: bool) -> f64 {
    let series = &trends.series[series];
    if counts { f64::from(series.counts[at]) } else { (series.rates[at] * 100.0).round() / 100.0 }
}

/// A chart of an answer. `point` draws one, of its series, its number, its value and the value as text.
fn drawn(
    trends: &TrendsAnswer,
    axis: &Value,
    counts: bool,
    told: &Told,
    kind: &Kind,
    point: impl Fn(&str, usize, f64, &str) -> Value,
) -> Value {
    let text = |value: f64| crate::words::fixed(value, usize::from(!counts));
    let series: Vec<Value> = trends
        .series
        .iter()
        .enumerate()
        .map(|(index, series)| {
            let value = |at: usize| value(trends, index, at, counts);
            let points = 0..trends.points.len();
            let data: Vec<Value> =
                points.map(|at| point(&series.term, at, value(at), &text(value(at)))).collect();
            let last = value(trends.points.len().saturating_sub(1));
            let colour = format!("var(--c{})", index % 14 + 1);
            json!({
                "type": if *kind == Kind::Bars { "bar" } else { "line" },
                "name": series.term,
                "data": data,
                "barMaxWidth": 28,
                "symbol": "circle",
                "symbolSize": if trends.points.len() > WITH_SYMBOLS { 5 } else { 9 },
                "showAllSymbol": true,
                "lineStyle": { "width": if *kind == Kind::Dots { 0.0 } else { 2.2 }, "color": colour },
                "itemStyle": { "color": colour },
                "emphasis": { "focus": "series" },
                // main.js moves the names of lines that end near each other.
                "endLabel": {
                    "show": *kind == Kind::Lines,
                    "distance": 8,
                    "formatter": format!("{} {}", plain(&series.term), text(last)),
                    "color": colour,
                    "fontWeight": 600,
                    "fontSize": 12,
                    "lineHeight": 15,
                },
            })
        })
        .collect();
    let is_named = *kind == Kind::Lines;
    json!({
        "aria": { "enabled": true, "label": { "description": told.label } },
        // Room for the dates, and at the right for the lines' names.
        "grid": { "left": 8, "right": if is_named { 118 } else { 12 }, "top": 34, "bottom": 6, "containLabel": true },
        "tooltip": {
            "trigger": "item",
            "backgroundColor": "var(--sheet)",
            "borderColor": "var(--line-strong)",
            "textStyle": { "color": "var(--ink)", "fontSize": 12 },
        },
        "xAxis": axis,
        "yAxis": {
            "type": "value",
            "min": 0,
            "minInterval": if counts { 1.0 } else { 0.0 },
            "name": told.unit,
            "nameTextStyle": { "color": "var(--ink-2)", "align": "left", "padding": [0, 0, 4, -24] },
            "axisLine": { "show": false },
            "axisTick": { "show": false },
            "axisLabel": { "color": "var(--ink-2)" },
            "splitLine": { "lineStyle": { "color": "var(--line)" } },
        },
        "series": series,
    })
}

/// A dashed line from the beginning to the end of each date that is only a month or a year, at each word's height.
fn spans(trends: &TrendsAnswer, counts: bool, dates: &[&str]) -> Vec<Value> {
    let coarse: Vec<(usize, (f64, f64))> = dates
        .iter()
        .enumerate()
        .filter(|(_, date)| !is_day(date))
        .map(|(at, date)| (at, span_in_years(date)))
        .collect();
    let of = |index: usize| {
        coarse.iter().map(move |&(at, (from, to))| {
            let height = value(trends, index, at, counts);
            json!({
                "type": "line",
                "data": [[from, height], [to, height]],
                "symbol": "none",
                "silent": true,
                "lineStyle": { "width": 1.5, "type": "dashed", "color": format!("var(--c{})", index % 14 + 1), "opacity": 0.7 },
            })
        })
    };
    (0..trends.series.len()).flat_map(of).collect()
}

/// From where to where the dates reach, the spans of those that name no day with them; never nothing.
pub(super) fn ends(dates: &[&str]) -> (f64, f64) {
    let span =
        |date: &&str| if is_day(date) { (in_years(date), in_years(date)) } else { span_in_years(date) };
    let from = dates.iter().map(|date| span(date).0).fold(f64::INFINITY, f64::min);
    let to = dates.iter().map(|date| span(date).1).fold(f64::NEG_INFINITY, f64::max);
    if from < to { (from, to) } else { (from - 0.5, to + 0.5) }
}

/// `ECharts` reads braces in a label as places to fill in.
fn plain(term: &str) -> String {
    term.replace(['{', '}'], "")
}

/// The same in a tooltip, which is HTML besides.
pub(super) fn escaped(text: &str) -> String {
    plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{TrendPoint, TrendSeries};

    fn answer(dates: &[&str], ordered: bool) -> TrendsAnswer {
        let point = |date: &&str| TrendPoint {
            date: (*date).to_owned(),
            documents: Vec::new(),
            tokens: 100,
            label: String::new(),
            place: None,
        };
        let series = TrendSeries {
            term: "<桥>".to_owned(),
            counts: vec![1; dates.len()],
            rates: vec![100.0; dates.len()],
            g2: 0.0,
            first: Some(0),
            last: Some(dates.len() - 1),
            peak: Some(0),
            gaps: Vec::new(),
            direction: None,
        };
        TrendsAnswer {
            points: dates.iter().map(point).collect(),
            series: vec![series],
            undated: Vec::new(),
            proposed: false,
            ordered,
            cautions: Vec::new(),
        }
    }

    const TOLD: Told = Told { unit: "", label: "", coarse: |date| format!("some day of {date}") };

    #[test]
    fn a_date_that_is_only_a_year_is_drawn_in_its_middle_with_its_span() {
        let option = option(&answer(&["2019", "2021-09-17"], true), true, &TOLD);
        let point = &option["series"][0]["data"][0];
        assert_eq!(point["value"][0], json!(2019.5));
        assert_eq!(point["symbol"], json!("diamond"));
        assert_eq!(point["tooltip"]["formatter"], json!("&lt;桥&gt;<br>some day of 2019: 1"));
        assert_eq!(option["series"][0]["data"][1]["symbol"], json!("circle"));
        assert_eq!(option["series"][1]["data"], json!([[2019.0, 1.0], [2020.0, 1.0]]));
        assert_eq!(option["series"].as_array().map(Vec::len), Some(2), "a day is no span");
        assert!(option["xAxis"]["min"].as_f64() < Some(2019.0));
    }

    #[test]
    fn no_line_joins_points_without_an_order() {
        let names: Vec<String> = (0..40).map(|at| at.to_string()).collect();
        let drawn = |points: usize, ordered: bool| {
            let answer = answer(&vec!["2021"; points], ordered);
            let option = option_of_names(&answer, &names[..points], &names[..points], true, &TOLD);
            let series = option["series"][0].clone();
            (series["type"].clone(), series["lineStyle"]["width"].as_f64() > Some(0.0))
        };
        assert_eq!(drawn(3, true), (json!("line"), true));
        assert_eq!(drawn(3, false).0, json!("bar"));
        let mut many = answer(&["2021"; 40], false);
        many.series = vec![many.series[0].clone(); 8];
        let option = option_of_names(&many, &names, &names, true, &TOLD);
        assert_eq!(
            option["series"][0]["lineStyle"]["width"],
            json!(0.0),
            "so many bars could not be told apart"
        );
    }

    #[test]
    fn one_date_has_room_on_both_sides() {
        assert_eq!(ends(&["2021"]), (2021.0, 2022.0));
        let (from, to) = ends(&["2021-09-17"]);
        assert!(from < to);
    }
}
