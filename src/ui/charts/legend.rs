//! The series of a chart by name, each of which can be left out.

use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The series that have names, each once, with its colour.
pub fn named(option: &Value) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for series in option["series"].as_array().into_iter().flatten() {
        let Some(name) = series["name"].as_str().filter(|name| !name.is_empty()) else { continue };
        if !found.iter().any(|(known, _)| known == name) {
            let colour = series["itemStyle"]["color"].as_str().unwrap_or("var(--ink-2)");
            found.push((name.to_owned(), colour.to_owned()));
        }
    }
    found
}

/// Whether its series are drawn as areas, not as lines.
pub fn is_of_areas(option: &Value) -> bool {
    let first = &option["series"][0];
    first["type"] == "bar" || first["areaStyle"].is_object()
}

/// The chart without some series. The others keep their numbers, and with them their colours and what a click on them
/// means.
pub fn without(option: &Value, hidden: &BTreeSet<String>) -> Value {
    let mut option = option.clone();
    if option["bands"] == true {
        lower(&mut option, hidden);
    }
    for series in option["series"].as_array_mut().into_iter().flatten() {
        if series["name"].as_str().is_some_and(|name| hidden.contains(name)) {
            series["data"] = json!([]);
            series["endLabel"] = json!({ "show": false });
        }
    }
    option
}

/// Bands that lie on those that are left out come down by as much as those are high. The uppermost is drawn first, and
/// each reaches down to the ground.
fn lower(option: &mut Value, hidden: &BTreeSet<String>) {
    let Some(bands) = option["series"].as_array_mut() else { return };
    let top = |band: &Value, at: usize| band["data"][at]["value"][1].as_f64().unwrap_or_default();
    let count = bands.first().and_then(|band| band["data"].as_array()).map_or(0, Vec::len);
    for at in 0..count {
        let tops: Vec<f64> = bands.iter().map(|band| top(band, at)).chain([0.0]).collect();
        let mut lost = 0.0;
        for (index, band) in bands.iter_mut().enumerate().rev() {
            if band["name"].as_str().is_some_and(|name| hidden.contains(name)) {
                lost += tops[index] - tops[index + 1];
            }
            band["data"][at]["value"][1] = json!(tops[index] - lost);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_come_down_onto_what_is_left() {
        let band = |name: &str, top: f64| json!({ "name": name, "data": [{ "value": [2021.0, top] }] });
        let option = json!({ "bands": true, "series": [band("c", 100.0), band("b", 70.0), band("a", 20.0)] });
        let left = without(&option, &BTreeSet::from(["b".to_owned()]));
        let tops = [0, 2].map(|series| left["series"][series]["data"][0]["value"][1].clone());
        assert_eq!(tops, [json!(50.0), json!(20.0)]);
        assert_eq!(left["series"][1]["data"], json!([]));
    }

    #[test]
    fn a_series_that_is_left_out_leaves_the_others_their_places() {
        let series =
            |name: &str| json!({ "name": name, "data": [1, 2], "itemStyle": { "color": "var(--c1)" } });
        let option = json!({ "series": [series("合作"), series("安全"), { "data": [3] }] });
        assert_eq!(named(&option).len(), 2);
        let left = without(&option, &BTreeSet::from(["合作".to_owned()]));
        assert_eq!(left["series"][0]["data"], json!([]));
        assert_eq!(left["series"][1], option["series"][1]);
    }
}
