//! How near topics are to each other: as a matrix, as a map.

use super::{Origin, setter};
use crate::protocol::TopicModelAnswer;
use crate::ui::charts::{Chart, topics};
use crate::ui::parts::{Card, Switch, language};
use crate::ui::route::TopicsRoute;
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::ui::views::topics::mix::Mix;
use crate::words::{fixed, percent};
use yew::prelude::*;

/// The matrix or the map; nothing if there is nothing to compare.
pub fn drawn(
    shared: &Shared,
    answer: &TopicModelAnswer,
    mix: &Mix,
    origin: &Origin,
    route: &TopicsRoute,
) -> Html {
    let words = &shared.words.topics_view;
    if mix.names.len() < 2 {
        return Html::default();
    }
    let onchange = setter(shared, route, |route, map| route.map = map);
    html! {
        <Card
            title={words.alike} class="span-12" method={&shared.words.methods.topic_map}
            tools={html! { <Switch off={words.matrix} on={words.map} value={route.map} {onchange} label={words.alike} /> }}
        >
            if route.map {
                { map(shared, answer, mix, origin) }
            } else {
                <p class="small muted">{ words.alike_lead }</p>
                { matrix(shared, answer, mix) }
            }
        </Card>
    }
}

/// How near two topics are, 0 to 1.
fn likeness(answer: &TopicModelAnswer, a: usize, b: usize) -> f64 {
    (1.0 - answer.divergences[a][b]).clamp(0.0, 1.0)
}

fn matrix(shared: &Shared, answer: &TopicModelAnswer, mix: &Mix) -> Html {
    let words = &shared.words.topics_view;
    let count = mix.names.len();
    let pairs = (0..count).flat_map(|a| (0..a).map(move |b| (a, b)));
    let highest = pairs.map(|(a, b)| likeness(answer, a, b)).fold(1e-9, f64::max);
    let cell = |a: usize, b: usize| {
        if a == b {
            return html! { <td class="self" aria-hidden="true"></td> };
        }
        let told = percent(likeness(answer, a, b));
        let title = (words.likeness)(&mix.names[a], &mix.names[b], &told);
        let style = format!("--v:{:.3}", likeness(answer, a, b) / highest);
        html! { <td><span class="shade" {style} {title}>{ told }</span></td> }
    };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.alike}>
            <table class="heat alike" data-testid="topics-alike">
                <thead><tr>
                    <th scope="col">{ words.topic }</th>
                    { for (0..count).map(|at| html! {
                        <th scope="col" title={mix.names[at].clone()}>
                            { at + 1 }<span class="unseen" lang={language(&mix.names[at])}>{ format!(" {}", mix.names[at]) }</span>
                        </th>
                    }) }
                </tr></thead>
                <tbody>
                    { for (0..count).map(|a| html! {
                        <tr>
                            <th scope="row" class="term" title={mix.names[a].clone()}>
                                <span class="key" style={format!("--k:{}", mix.colour(a))} />
                                { format!("{} ", a + 1) }<span lang={language(&mix.names[a])}>{ &mix.names[a] }</span>
                            </th>
                            { for (0..count).map(|b| cell(a, b)) }
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn map(shared: &Shared, answer: &TopicModelAnswer, mix: &Mix, origin: &Origin) -> Html {
    let words = &shared.words.topics_view;
    let kept = &answer.topics[..mix.names.len()];
    let spots: Vec<topics::Spot> = (kept.iter().enumerate())
        .map(|(at, topic)| topics::Spot {
            name: &topic.name,
            colour: mix.colour(at),
            point: topic.point,
            share: topic.share,
        })
        .collect();
    let all: Vec<Evidence> = (kept.iter().enumerate())
        .map(|(at, topic)| {
            origin.passages(at, Vec::new(), None, (words.passages_of)(&topic.name, words.all_texts))
        })
        .collect();
    let onclick = {
        let shared = shared.clone();
        Callback::from(move |(_, topic): (usize, usize)| {
            if let Some(evidence) = all.get(topic) {
                shared.show(evidence.clone());
            }
        })
    };
    let [across, down] = answer.map_shares;
    let table = html! {
        <table class="compact">
            <thead><tr>
                <th scope="col">{ words.topic }</th>
                <th scope="col" class="n">{ words.share }</th>
                <th scope="col" class="n">{ (shared.words.similar.axis)(1) }</th>
                <th scope="col" class="n">{ (shared.words.similar.axis)(2) }</th>
            </tr></thead>
            <tbody>
                { for kept.iter().map(|topic| html! {
                    <tr>
                        <th scope="row" class="term" lang={language(&topic.name)}>{ &topic.name }</th>
                        <td class="n">{ percent(topic.share) }</td>
                        <td class="n">{ fixed(topic.point[0], 3) }</td>
                        <td class="n">{ fixed(topic.point[1], 3) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    };
    html! {
        <>
            <p class="small muted">{ (words.map_told)(across, down) }</p>
            <Chart
                option={topics::option(&spots, words.map_label)} height={460} {onclick} testid="topics-map" name={words.map} {table}
            />
        </>
    }
}
