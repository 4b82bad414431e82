//! Who and what is named together: in sentences, as a net, as a table.

mod table;

use super::PartProps;
use super::records::{chosen, counted, opens, setter, texts, toggled};
use crate::protocol::{NetworkAnswer, NetworkQuery, NodeAnswer, NodeKind, Place, Question};
use crate::ui::ask::use_answer;
use crate::ui::charts::{Chart, named};
use crate::ui::parts::{Card, CsvButton, answered, select};
use crate::ui::route::{PositionsRoute, RecordsRoute};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Evidence;
use std::collections::BTreeSet;
use yew::prelude::*;

/// In how many sentences two stand together at least; the second at first.
const WEIGHTS: [u32; 7] = [1, 2, 3, 4, 6, 10, 15];

/// As many pairs as the table has.
const PAIRS: usize = 400;

/// Who and what is named together.
#[component]
pub fn Network(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.network;
    let route = &props.route;
    let least = least(route);
    let query = NetworkQuery {
        kinds: route.records.kinds.clone(),
        documents: chosen(&shared, route),
        least,
        limit: PAIRS,
        copies: false,
    };
    let is_asked = counted(&shared).next().is_some();
    let question = Question::Network(query);
    let asked = use_answer::<NetworkAnswer>(is_asked.then(|| question.clone()));
    html! {
        <Card
            title={words.title} class="span-12" method={&shared.words.methods.together}
            tools={html! { if is_asked { <CsvButton of={question} /> } }}
        >
            if is_asked {
                { filters(&shared, route, least) }
                { answered(&asked, shared.words, |answer| html! {
                    if answer.edges.is_empty() {
                        <p data-testid="together-none">{ (words.none)(least) }</p>
                    } else {
                        { told(&shared, answer) }
                        { picture(&shared, answer) }
                    }
                }) }
            } else {
                <p>{ shared.words.records.nothing_compared }</p>
            }
        </Card>
    }
}

fn least(route: &PositionsRoute) -> u32 {
    route.records.weight.filter(|weight| WEIGHTS.contains(weight)).unwrap_or(WEIGHTS[1])
}

/// Which texts, which kinds, how often at least.
fn filters(shared: &Shared, route: &PositionsRoute, least: u32) -> Html {
    let words = &shared.words.records.network;
    let now = &route.records.kinds;
    let kinds = setter(shared, route, |records, kinds| records.kinds = kinds);
    let weight = setter(shared, route, |records, weight: u32| {
        records.weight = Some(weight).filter(|weight| *weight != WEIGHTS[1]);
    });
    let options = WEIGHTS.map(|weight| (weight, (words.at_least)(weight)));
    html! {
        <>
            { texts(shared, route) }
            <div class="filters">
                <div class="chips" role="group" aria-label={words.kinds}>
                    { for RecordsRoute::nodes().map(|kind| {
                        // None chosen, all are shown.
                        let is_shown = now.is_empty() || now.contains(&kind);
                        let now: Vec<NodeKind> = if now.is_empty() { RecordsRoute::nodes().collect() } else { now.clone() };
                        let onclick = kinds.reform(move |_: MouseEvent| {
                            let then = toggled(&now, &kind);
                            if then.len() == RecordsRoute::nodes().count() { Vec::new() } else { then }
                        });
                        html! {
                            <button class="chip small node-kind" aria-pressed={is_shown.to_string()} {onclick} data-testid="together-kind">
                                <i class="key" style={format!("--k:{}", named::colour(kind))} />{ (shared.words.registers.node_kind)(kind) }
                            </button>
                        }
                    }) }
                </div>
                { select(words.least, &options, &least, &weight, "together-least") }
            </div>
        </>
    }
}

/// How much there is, which two stand together most often, and who with most others.
fn told(shared: &Shared, answer: &NetworkAnswer) -> Html {
    let words = &shared.words.records.network;
    let sentence = |told: String, title: String, places: Vec<Place>| {
        let onclick = opens(shared, title, places);
        html! { <li><button class="sentence" {onclick}>{ told }</button></li> }
    };
    let strongest = answer.edges.first().map(|edge| {
        let [one, other] = [edge.a, edge.b].map(|node| name(shared, &answer.nodes[node as usize]));
        sentence(
            (words.strongest)(&one, &other, edge.weight),
            (words.both)(&one, &other),
            edge.places.clone(),
        )
    });
    let linked = |node: usize| {
        answer
            .edges
            .iter()
            .filter(move |edge| [edge.a, edge.b].map(|end| end as usize).contains(&node))
            .count()
    };
    let most = (0..answer.nodes.len()).rev().max_by_key(|&node| linked(node)).map(|node| {
        let name = name(shared, &answer.nodes[node]);
        sentence((words.most)(&name, linked(node)), (words.of_node)(&name), of_node(answer, node))
    });
    html! {
        <ul class="record-findings" data-testid="together-told">
            <li>{ (words.told)(answer.nodes.len(), answer.total) }</li>
            { for strongest }
            { for most }
        </ul>
    }
}

/// What a node is called: of a party its short name in the page's language.
fn name(shared: &Shared, node: &NodeAnswer) -> String {
    node.party.as_ref().map_or_else(|| node.name.clone(), shared.words.registers.party)
}

/// The sentences in which a node stands with others, each once.
fn of_node(answer: &NetworkAnswer, node: usize) -> Vec<Place> {
    let mut seen = BTreeSet::new();
    let edges = answer.edges.iter().filter(|edge| [edge.a, edge.b].map(|end| end as usize).contains(&node));
    let mut places: Vec<Place> = edges
        .flat_map(|edge| &edge.places)
        .filter(|place| seen.insert((place.document.as_str(), place.start)))
        .cloned()
        .collect();
    places.sort_by(|a, b| (&a.document, a.start).cmp(&(&b.document, b.start)));
    places
}

fn picture(shared: &Shared, answer: &NetworkAnswer) -> Html {
    let words = &shared.words.records.network;
    let names: Vec<String> = answer.nodes.iter().map(|node| name(shared, node)).collect();
    let net = named::net(answer, &names, words.label);
    let nodes: Vec<(String, Vec<Place>)> =
        net.nodes.iter().map(|&node| ((words.of_node)(&names[node]), of_node(answer, node))).collect();
    let edges: Vec<(String, Vec<Place>)> = answer.edges[..net.edges]
        .iter()
        .map(|edge| {
            let [one, other] = [edge.a, edge.b].map(|node| &names[node as usize]);
            ((words.both)(one, other), edge.places.clone())
        })
        .collect();
    let open = |all: Vec<(String, Vec<Place>)>| {
        let shared = shared.clone();
        Callback::from(move |at: usize| {
            if let Some((title, places)) = all.get(at) {
                shared.show(Evidence::Places { title: title.clone(), places: places.clone() });
            }
        })
    };
    html! {
        <>
            if net.edges < answer.edges.len() {
                <p class="small muted">{ (words.shown)(net.edges, answer.edges.len()) }</p>
            }
            <Chart
                option={net.option} height={600} testid="together-chart" name={words.title}
                onclick={open(nodes).reform(|(_, item): (usize, usize)| item)} onlink={open(edges)}
                table={table::drawn(shared, answer)} table_open={true}
            />
        </>
    }
}
