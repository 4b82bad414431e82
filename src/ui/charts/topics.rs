//! Topics as a map: near each other where they share words, the larger the more of the texts they are.

use super::named::pointed_at;
use serde_json::{Value, json};

/// A topic on the map.
pub struct Spot<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its colour.
    pub colour: String,
    /// Where it lies.
    pub point: [f64; 2],
    /// Its share of all texts, 0 to 1.
    pub share: f64,
}

/// The map; `label` for screen readers.
#[must_use]
pub fn option(spots: &[Spot<'_>], label: &str) -> Value {
    let farthest = spots.iter().flat_map(|spot| spot.point).map(f64::abs).fold(1e-9, f64::max);
    let largest = spots.iter().map(|spot| spot.share).fold(1e-9, f64::max);
    let data: Vec<Value> = (spots.iter().enumerate())
        .map(|(at, spot)| {
            json!({
                "x": spot.point[0] / farthest,
                "y": -spot.point[1] / farthest,
                // Names may come twice, the number not.
                "name": format!("{at} {}", spot.name),
                "value": spot.name,
                "symbolSize": 14.0 + 34.0 * libm::sqrt(spot.share / largest),
                "itemStyle": { "color": spot.colour, "opacity": 0.85 },
            })
        })
        .collect();
    json!({
        "aria": { "enabled": true, "label": { "description": label } },
        "series": [{
            "type": "graph",
            "layout": "none",
            // For main.js: a distance is the same either way.
            "square": true,
            "roam": false,
            "draggable": false,
            "cursor": "pointer",
            "data": data,
            "links": [],
            "label": { "show": true, "position": "right", "formatter": "{c}", "color": "var(--ink)", "fontSize": 12 },
            "emphasis": { "label": pointed_at() },
            "left": 40, "right": 120, "top": 36, "bottom": 36,
        }],
    })
}
