//! A word and its neighbours, as a net: the nearer they belong together, the thicker the line.

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
        "symbolSize": 46,
        "itemStyle": { "color": "var(--cinnabar)" },
        "label": { "fontWeight": 600, "fontSize": 15 },
    });
    let nodes: Vec<Value> = std::iter::once(node)
        .chain(rows.iter().enumerate().map(|(at, row)| {
            json!({
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
    let among = answer.links.iter().filter(|link| link.a < rows.len() && link.b < rows.len()).map(|link| {
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
            "layout": "force",
            // The same net looks the same every time.
            "force": { "initLayout": "circular", "repulsion": 460, "edgeLength": [80, 210], "gravity": 0.1, "layoutAnimation": false },
            "roam": false,
            "draggable": false,
            "cursor": "pointer",
            "data": nodes,
            "links": links,
            "label": { "show": true, "position": "right", "formatter": "{c}", "color": "var(--ink)", "fontSize": 13 },
            "labelLayout": { "hideOverlap": false },
            "emphasis": { "focus": "adjacency", "lineStyle": { "width": 3 } },
            "left": 40, "right": 90, "top": 24, "bottom": 24,
        }],
    })
}
