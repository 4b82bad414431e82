//! What the texts are about over dates: bands on top of each other, at their true distances.

use super::cursor;
use super::trends::{ends, escaped};
use crate::date::in_years;
use crate::words::percent;
use serde_json::{Value, json};

/// The bands: `names` and `colours` the series from below, `shares` for each date each series' share, 0 to 1.
pub struct Stream<'a> {
    /// The dates, in order.
    pub dates: &'a [String],
    /// The series' names.
    pub names: &'a [String],
    /// The series' colours.
    pub colours: &'a [String],
    /// Each date's shares.
    pub shares: &'a [Vec<f64>],
    /// The series that tells nothing more when it is clicked.
    pub still: Option<usize>,
}

impl Stream<'_> {
    /// The number of a band, given that of the chart's series: the uppermost band is drawn first.
    #[must_use]
    pub fn band(count: usize, series: usize) -> Option<usize> {
        count.checked_sub(series + 1)
    }

    /// The chart; `label` for screen readers.
    #[must_use]
    pub fn option(&self, label: &str) -> Value {
        let dates: Vec<&str> = self.dates.iter().map(String::as_str).collect();
        let places: Vec<f64> = dates.iter().map(|date| in_years(date)).collect();
        let (from, to) = ends(&dates);
        // A band covers what is below it of those that were drawn before.
        let series: Vec<Value> = (0..self.names.len()).rev().map(|band| self.series(band, &places)).collect();
        json!({
            "aria": { "enabled": true, "label": { "description": label } },
            "grid": { "left": 8, "right": 24, "top": 12, "bottom": 6, "containLabel": true },
            "tooltip": {
                "trigger": "item",
                "backgroundColor": "var(--sheet)",
                "borderColor": "var(--line-strong)",
                "textStyle": { "color": "var(--ink)", "fontSize": 12 },
            },
            "xAxis": {
                "type": "value",
                "min": from,
                "max": to,
                "axisLine": { "lineStyle": { "color": "var(--line-strong)" } },
                "axisTick": { "show": true, "customValues": places },
                // main.js writes a date at each place, as many as can be read beside each other.
                "dates": dates,
                "axisLabel": { "customValues": places, "color": "var(--ink-2)", "hideOverlap": false, "margin": 12 },
                "splitLine": { "show": false },
            },
            "yAxis": {
                "type": "value",
                "min": 0,
                "max": 100,
                "axisLabel": { "color": "var(--ink-2)", "formatter": "{value}%" },
                "splitLine": { "lineStyle": { "color": "var(--line)" } },
            },
            "series": series,
            // For whoever leaves one out: those above it come down.
            "bands": true,
        })
    }

    fn series(&self, band: usize, places: &[f64]) -> Value {
        let (name, colour) = (&self.names[band], &self.colours[band]);
        let data: Vec<Value> = (places.iter().zip(self.shares).zip(self.dates))
            .map(|((place, shares), date)| {
                let top: f64 = shares[..=band].iter().sum();
                json!({
                    "value": [place, (top * 1000.0).round() / 10.0],
                    "tooltip": {
                        "formatter": format!("{}<br>{date}: {}", escaped(name), percent(shares[band])),
                    },
                })
            })
            .collect();
        json!({
            "type": "line",
            "name": name,
            "data": data,
            "cursor": cursor(self.still, band),
            "symbol": "circle",
            "symbolSize": 8,
            "showAllSymbol": true,
            "lineStyle": { "width": 1, "color": "var(--sheet)" },
            "itemStyle": { "color": colour, "borderColor": "var(--sheet)", "borderWidth": 1 },
            "areaStyle": { "color": colour, "opacity": 1 },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Stream;
    use serde_json::json;

    #[test]
    fn bands_stand_on_each_other() {
        let text = |text: &str| text.to_owned();
        let stream = Stream {
            dates: &[text("2019-06-14"), text("2021")],
            names: &[text("a"), text("b")],
            colours: &[text("var(--c1)"), text("var(--c2)")],
            shares: &[vec![0.25, 0.75], vec![0.5, 0.5]],
            still: Some(1),
        };
        let option = stream.option("");
        let tops =
            |series: usize| [0, 1].map(|date| option["series"][series]["data"][date]["value"][1].clone());
        assert_eq!(tops(0), [json!(100.0), json!(100.0)]);
        assert_eq!(tops(1), [json!(25.0), json!(50.0)]);
        assert_eq!([0, 1].map(|series| option["series"][series]["cursor"].clone()), ["default", "pointer"]);
        assert_eq!([0, 1, 2].map(|series| Stream::band(2, series)), [Some(1), Some(0), None]);
    }
}
