//! What the texts are about by their own headings.

use super::{
    PartProps, cards,
    grouping::{Grouping, Segment},
    mix, setter, table,
};
use crate::protocol::{Question, TopicsAnswer};
use crate::ui::ask::use_answer;
use crate::ui::charts::{Chart, shares};
use crate::ui::parts::{Card, Switch, answered};
use crate::ui::route::{Route, TopicsPart, TopicsRoute};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Evidence;
use yew::prelude::*;

/// Topics with a colour of their own; the smaller ones share one in the chart, and have their card all the same.
const TOPICS: usize = 12;

/// What the texts are about by their own headings.
#[component]
pub fn Headings(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics;
    let topics = use_answer::<TopicsAnswer>(Some(Question::Topics));
    let characters = props.route.characters;
    let onchange = setter(&shared, &props.route, |route, characters| route.characters = characters);
    html! {
            { answered(&topics, shared.words, |topics| {
                if topics.topics.is_empty() {
                    return none(&shared, &props.route);
                }
                html! {
                    <div class="cards">
                        <Card
                            title={words.chart} class="span-12" method={&shared.words.methods.topics}
                            tools={html! {
                                <Switch
                                    off={words.percent} on={words.characters} value={characters}
                                    onchange={onchange.clone()} label={words.chart}
                                />
                            }}
                        >
                            { chart(&shared, topics, characters) }
                        </Card>
                        { cards::drawn(&shared, topics) }
                    </div>
                }
            }) }
    }
}

/// What is said of texts without headings, and the way to what their words say.
fn none(shared: &Shared, route: &TopicsRoute) -> Html {
    let (by_words, _) = shared.words.topics_view.part[TopicsPart::Model as usize];
    html! {
        <div class="lacking">
            <p>{ shared.words.topics.no_headings }</p>
            <a class="btn" href={Route::Topics(route.at(TopicsPart::Model)).hash()}>{ by_words }</a>
        </div>
    }
}

fn chart(shared: &Shared, topics: &TopicsAnswer, characters: bool) -> Html {
    let words = &shared.words.topics;
    let grouping = Grouping::new(topics, TOPICS, words);
    let names: Vec<String> =
        topics.documents.iter().map(|document| mix::long(shared, &document.document)).collect();
    let short: Vec<String> = topics
        .documents
        .iter()
        .map(|document| {
            let date = shared.state.document(&document.document).and_then(|known| known.date.as_ref());
            mix::brief(shared, &document.document, date.map(|date| date.value.as_str()))
        })
        .collect();
    let segments: Vec<Vec<Segment>> =
        topics.documents.iter().map(|document| grouping.segments(document)).collect();
    let parts: Vec<Vec<shares::Part>> = segments
        .iter()
        .map(|segments| segments.iter().map(|segment| segment.part(&grouping)).collect())
        .collect();
    let bars = shares::Bars {
        documents: &names,
        short: &short,
        names: &grouping.names,
        colours: &grouping.colours,
        parts: &parts,
        still: None,
    };
    let option = shares::option(&bars, characters, words.chart_label);
    let onclick = {
        let (shared, topics, names) = (shared.clone(), grouping.names.clone(), names.clone());
        Callback::from(move |(series, document): (usize, usize)| {
            let segment = segments
                .get(document)
                .and_then(|segments| segments.iter().find(|segment| segment.series == series));
            if let Some(segment) = segment {
                let title = (shared.words.topics.open)(&topics[series], &names[document]);
                shared.show(Evidence::Places { title, places: segment.places.clone() });
            }
        })
    };
    html! {
        <>
            if grouping.by_wording {
                <div class="legend">
                    <span class="hatched" style="--k:var(--ink-3)" title={words.by_wording_long}>{ words.by_wording_legend }</span>
                </div>
            }
            <Chart
                {option} height={shares::height(topics.documents.len())} {onclick} testid="topic-chart" toggles=true name={words.title}
                table={table::drawn(shared, topics, characters)} table_open=true
            />
        </>
    }
}
