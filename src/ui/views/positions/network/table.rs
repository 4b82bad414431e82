//! Which two stand together, and in how many sentences.

use super::super::records::number;
use super::name;
use crate::protocol::{NetworkAnswer, NodeAnswer};
use crate::ui::charts::named::colour;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The table of all pairs, the heaviest first.
pub fn drawn(shared: &Shared, answer: &NetworkAnswer) -> Html {
    let words = &shared.words.records.network;
    html! {
        <table class="compact together" data-testid="together-table">
            <thead><tr>
                <th scope="col">{ words.one }</th>
                <th scope="col">{ words.other }</th>
                <th scope="col" class="n">{ words.sentences }</th>
            </tr></thead>
            <tbody>
                { for answer.edges.iter().map(|edge| {
                    let [one, other] = [edge.a, edge.b].map(|node| &answer.nodes[node as usize]);
                    let told = (words.both)(&name(shared, one), &name(shared, other));
                    html! {
                        <tr>
                            <th scope="row" class="term">{ node(shared, one) }</th>
                            <td class="wrap">{ node(shared, other) }</td>
                            <td class="n">{ number(shared, edge.weight.to_string(), told, edge.places.clone()) }</td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}

/// A name, with what it is.
fn node(shared: &Shared, node: &NodeAnswer) -> Html {
    let kind = (shared.words.registers.node_kind)(node.kind);
    html! {
        <span title={kind}><i class="key" style={format!("--k:{}", colour(node.kind))} />{ name(shared, node) }</span>
    }
}
