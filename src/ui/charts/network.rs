//! A word and its neighbours, as a net: the word in the middle, the first of its neighbours nearest to it.

use super::named::pointed_at;
use crate::protocol::CollocatesAnswer;
use serde_json::{Value, json};

/// The net of the first neighbours; item 0 is the word itself, the others come in the rows' order.
#[must_use]
pub fn option(answer: &CollocatesAnswer, most: usize, label: &str) -> Value {
    let rows = &answer.rows[..answer.rows.len().min(most)];
    let highest = f64::from(rows.iter().map(|row| row.joint).max().unwrap_or(1).max(1));
    let strongest = rows.iter().map(|row| row.log_dice).fold(1.0, f64::max);
    let size = |joint: u32| 12.0 + 26.0 * (f64::from(joint) / highest).sqrt();
    let node = json!({
        "name": format!("0 {}", answer.query),
        "value": answer.query,
        "x": 0.0,
        "y": 0.0,
        "symbolSize": 46,
        "itemStyle": { "color": "var(--cinnabar)" },
        "label": { "fontWeight": 600, "fontSize": 15 },
    });
    let nodes: Vec<Value> = std::iter::once(node)
        .chain(rows.iter().enumerate().map(|(at, row)| {
            let (x, y) = place(at, rows.len());
            json!({
                "x": x,
                "y": y,
                "name": format!("{} {}", at + 1, row.term),
                "value": row.term,
                "symbolSize": size(row.joint),
                "itemStyle": { "color": "var(--c1)" },
            })
        }))
        .collect();
    let to_node = rows.iter().enumerate().map(|(at, row)| {
        let strength = (row.log_dice / strongest).clamp(0.0, 1.0);
        json!({
            "source": 0, "target": at + 1, "value": strength,
            "lineStyle": { "width": 0.6 + 3.0 * strength, "color": "var(--line-strong)" },
        })
    });
    // The strongest come first; more lines than words would hide what there is to see.
    let among = answer.links.iter().filter(|link| link.a < rows.len() && link.b < rows.len());
    let among = among.take(rows.len()).map(|link| {
        json!({
            "source": link.a + 1, "target": link.b + 1, "value": 0.3,
            "lineStyle": { "width": 1, "type": "dashed", "color": "var(--c2)", "opacity": 0.7 },
        })
    });
    let links: Vec<Value> = to_node.chain(among).collect();
    json!({
        "aria": { "enabled": true, "label": { "description": label } },
        "series": [{
            "type": "graph",
            // From -1 to 1; main.js makes it as wide and high as there is room.
            "layout": "none",
            "roam": false,
            "draggable": false,
            "cursor": "pointer",
            "data": nodes,
            "links": links,
            "label": { "show": true, "position": "right", "formatter": "{c}", "color": "var(--ink)", "fontSize": 13 },
            "emphasis": { "focus": "adjacency", "lineStyle": { "width": 3 }, "label": pointed_at() },
            "left": 30, "right": 80, "top": 24, "bottom": 24,
        }],
    })
}

/// Where a neighbour stands, -1 to 1: the later in the list, the farther out, each a golden angle on from the one
/// before, so that all have the same room (Vogel 1979).
fn place(at: usize, of: usize) -> (f64, f64) {
    const GOLDEN: f64 = 2.399_963_229_728_653;
    #[expect(clippy::cast_precision_loss, reason = "there are few neighbours")]
    let (turn, share) = (at as f64 * GOLDEN, (at as f64 + 2.0) / (of as f64 + 1.0));
    let out = libm::sqrt(share);
    (out * libm::cos(turn), out * libm::sin(turn))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn no_two_neighbours_stand_on_each_other() {
        let places: Vec<(f64, f64)> = (0..24).map(|at| place(at, 24)).collect();
        for (at, a) in places.iter().enumerate() {
            assert!(a.0.abs() <= 1.0 && a.1.abs() <= 1.0 && libm::hypot(a.0, a.1) > 0.2);
            assert!(places[..at].iter().all(|b| libm::hypot(a.0 - b.0, a.1 - b.1) > 0.2));
        }
    }
}
