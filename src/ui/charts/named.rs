//! Who and what is named together, as a net: what it is by its colour, how often by its size.

use super::layout;
use crate::protocol::{NetworkAnswer, NodeKind};
use serde_json::{Value, json};

/// So many names and lines can still be read.
const NODES: usize = 50;
const EDGES: usize = 110;

/// A name that is wider is cut short in the picture; a Chinese character is as wide as two letters.
const WIDEST: usize = 28;

/// A net, and what of the answer is in it.
pub struct Net {
    /// The option, as `ECharts` understands it.
    pub option: Value,
    /// The nodes in the order of the items.
    pub nodes: Vec<usize>,
    /// How many of the edges, the first of the answer.
    pub edges: usize,
}

/// The colour of a kind: a custom property of the style.
#[must_use]
pub fn colour(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Party => "var(--c1)",
        NodeKind::Instrument => "var(--c2)",
        NodeKind::Name => "var(--c3)",
        NodeKind::Person => "var(--c4)",
    }
}

/// The net of the heaviest edges; `names` are those of the answer's nodes.
#[must_use]
pub fn net(answer: &NetworkAnswer, names: &[String], label: &str) -> Net {
    let (nodes, edges) = heaviest(answer);
    let item = |node: u32| nodes.iter().position(|&other| other == node as usize).unwrap_or_default();
    let most_together = f64::from(answer.edges.first().map_or(1, |edge| edge.weight).max(1));
    let links: Vec<(usize, usize, f64)> = answer.edges[..edges]
        .iter()
        .map(|edge| (item(edge.a), item(edge.b), f64::from(edge.weight) / most_together))
        .collect();
    let most = f64::from(nodes.iter().map(|&node| answer.nodes[node].clauses).max().unwrap_or(1).max(1));
    let data: Vec<Value> = nodes
        .iter()
        .zip(layout::places(nodes.len(), &links))
        .enumerate()
        .map(|(item, (&node, (x, y)))| {
            let (name, node) = (&names[node], &answer.nodes[node]);
            json!({
                "x": x,
                "y": y,
                "name": format!("{item} {name}"),
                "value": short(name),
                "symbolSize": 9.0 + 27.0 * libm::sqrt(f64::from(node.clauses) / most),
                "itemStyle": { "color": colour(node.kind) },
            })
        })
        .collect();
    let drawn: Vec<Value> = links
        .iter()
        .map(|&(source, target, strength)| {
            json!({
                "source": source, "target": target, "value": strength,
                "lineStyle": { "width": 0.8 + 5.0 * strength, "color": "var(--line-strong)", "opacity": 0.75 },
            })
        })
        .collect();
    let option = json!({
        "aria": { "enabled": true, "label": { "description": label } },
        "series": [{
            "type": "graph",
            // From -1 to 1; main.js makes it as wide and high as there is room.
            "layout": "none",
            "roam": false,
            "draggable": false,
            "cursor": "pointer",
            "data": data,
            "links": drawn,
            "label": { "show": true, "position": "right", "formatter": "{c}", "color": "var(--ink)", "fontSize": 12 },
            "emphasis": { "focus": "adjacency", "lineStyle": { "width": 4, "color": "var(--cinnabar)" }, "label": pointed_at() },
            "left": 30, "right": 110, "top": 24, "bottom": 30,
        }],
    });
    Net { option, nodes, edges }
}

/// The name of an item that is pointed at: it shows where it had no room, too, and lets nothing shine through.
pub(super) fn pointed_at() -> Value {
    json!({ "show": true, "backgroundColor": "var(--sheet)", "padding": [2, 4], "borderRadius": 3 })
}

/// The nodes of the heaviest edges, by their places in the answer, and how many edges that is.
fn heaviest(answer: &NetworkAnswer) -> (Vec<usize>, usize) {
    let mut nodes: Vec<usize> = Vec::new();
    for (at, edge) in answer.edges.iter().take(EDGES).enumerate() {
        let mut with = nodes.clone();
        for node in [edge.a, edge.b].map(|node| node as usize) {
            if !with.contains(&node) {
                with.push(node);
            }
        }
        if with.len() > NODES {
            return (nodes, at);
        }
        nodes = with;
    }
    (nodes, answer.edges.len().min(EDGES))
}

fn short(name: &str) -> String {
    let mut width = 0;
    let end = name.char_indices().find(|(_, letter)| {
        width += if letter.is_ascii() { 1 } else { 2 };
        width > WIDEST
    });
    end.map_or_else(|| name.to_owned(), |(end, _)| format!("{}…", &name[..end]))
}
