//! Topic shares in small: a bar a text; a click shows the paragraphs.

use crate::protocol::{TopicBy, TopicsAnswer};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::ui::views::topics::{Grouping, Segment};
use crate::words::percent;
use yew::prelude::*;

/// Topics with a colour of their own; the others share one.
const TOPICS: usize = 7;

/// Texts with a bar here; the view of topics has them all.
const TEXTS: usize = 12;

/// A part of a bar that is narrower is too narrow for a finger; the view of topics has its figure to click.
const SMALLEST: f64 = 0.053;

/// A bar a text, and the legend.
pub fn drawn(shared: &Shared, topics: &TopicsAnswer) -> Html {
    let words = &shared.words.topics;
    if topics.topics.is_empty() {
        return html! { <p class="muted">{ words.no_headings }</p> };
    }
    let grouping = Grouping::new(topics, TOPICS, words);
    let any_by_wording = topics
        .documents
        .iter()
        .flat_map(|document| &document.shares)
        .any(|share| share.by == TopicBy::Wording && share.topic.is_some());
    html! {
        <>
            { for topics.documents.iter().take(TEXTS).map(|document| {
                let title = shared.state.title(&document.document);
                html! {
                    <div class="share">
                        <div class="small muted share-name">
                            { shared.state.mark(&document.document) }{ " " }{ &title }
                        </div>
                        <div class="bar">
                            { for grouping.segments(document).iter().map(|segment| part(shared, &grouping, segment, &title)) }
                        </div>
                    </div>
                }
            }) }
            if topics.documents.len() > TEXTS {
                <p class="small muted">{ (words.more_texts)(topics.documents.len() - TEXTS) }</p>
            }
            <div class="legend">
                { for grouping.names.iter().zip(&grouping.colours).map(|(name, colour)| html! {
                    <span style={format!("--k:{colour}")}>{ name }</span>
                }) }
                if any_by_wording {
                    <span class="hatched" style="--k:var(--ink-3)">{ words.by_wording }</span>
                }
            </div>
        </>
    }
}

fn part(shared: &Shared, grouping: &Grouping, segment: &Segment, title: &str) -> Html {
    let name = &grouping.names[segment.series];
    let heading = (shared.words.topics.open)(name, title);
    let by_wording = segment.by == TopicBy::Wording && !grouping.is_none(segment.series);
    let told = format!(
        "{name} {}{}",
        percent(segment.share),
        if by_wording { format!(" · {}", shared.words.topics.by_wording) } else { String::new() }
    );
    let style =
        format!("width:{:.2}%;background-color:{}", segment.share * 100.0, grouping.colours[segment.series]);
    let class = by_wording.then_some("hatched");
    if segment.share < SMALLEST {
        return html! { <span {class} {style} role="img" title={told.clone()} aria-label={told} /> };
    }
    let onclick = {
        let (shared, places) = (shared.clone(), segment.places.clone());
        Callback::from(move |_| {
            shared.show(Evidence::Places { title: heading.clone(), places: places.clone() });
        })
    };
    html! { <button {class} {style} {onclick} title={told.clone()} aria-label={told} /> }
}
