//! What the texts are about by their own headings.

use super::{
    PartProps, cards,
    grouping::{Grouping, Segment},
    table,
};
use crate::protocol::{Question, TopicsAnswer};
use crate::ui::ask::use_answer;
use crate::ui::charts::{Chart, shares};
use crate::ui::parts::{Card, Switch, answered};
use crate::ui::route::{Route, TopicsRoute};
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
    let onchange = {
        let (shared, route) = (shared.clone(), props.route.clone());
        Callback::from(move |characters| {
            shared.adjust(Route::Topics(TopicsRoute { characters, ..route.clone() }));
        })
    };
    html! {
            { answered(&topics, shared.words, |topics| {
                if topics.topics.is_empty() {
                    return html! { <p>{ words.no_headings }</p> };
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

fn chart(shared: &Shared, topics: &TopicsAnswer, characters: bool) -> Html {
    let words = &shared.words.topics;
    let grouping = Grouping::new(topics, TOPICS, words);
    let names: Vec<String> = topics
        .documents
        .iter()
        .map(|document| {
            format!("{} {}", shared.state.mark(&document.document), shared.state.title(&document.document))
        })
        .collect();
    let short: Vec<String> =
        topics.documents.iter().map(|document| marked(shared, &document.document)).collect();
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
    let height = u32::try_from(topics.documents.len()).unwrap_or(20).min(60) * 44 + 40;
    html! {
        <>
            <div class="legend">
                { for grouping.names.iter().zip(&grouping.colours).map(|(name, colour)| html! {
                    <span style={format!("--k:{colour}")}>{ name }</span>
                }) }
                if grouping.by_wording {
                    <span class="hatched" style="--k:var(--ink-3)" title={words.by_wording_long}>{ words.by_wording_legend }</span>
                }
            </div>
            <Chart
                {option} {height} {onclick} testid="topic-chart" name={words.title}
                table={table::drawn(shared, topics, characters)} table_open=true
            />
        </>
    }
}

/// A text in a few letters: its mark and its year.
fn marked(shared: &Shared, name: &str) -> String {
    let date = shared.state.document(name).and_then(|document| document.date.as_ref());
    let year = date.and_then(|date| date.value.get(..4)).unwrap_or_default();
    format!("{} {year}", shared.state.mark(name))
}
