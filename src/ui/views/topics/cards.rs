//! A card a topic: its headings, its words, its share of each text.

use super::table::cell;
use crate::protocol::{TopicAnswer, TopicsAnswer};
use crate::ui::parts::{Card, Places, colour};
use crate::ui::route::Route;
use crate::ui::shared::Shared;
use yew::prelude::*;

/// Headings shown on a card; the others are behind the shares.
const HEADINGS: usize = 8;

/// The cards.
pub fn drawn(shared: &Shared, topics: &TopicsAnswer) -> Html {
    topics.topics.iter().enumerate().map(|(index, topic)| card(shared, topics, index, topic)).collect()
}

fn card(shared: &Shared, topics: &TopicsAnswer, index: usize, topic: &TopicAnswer) -> Html {
    let words = &shared.words.topics;
    let title = html! { <span class="key" style={format!("--k:{}", colour(index))} /> };
    let rest = topic.headings.len().saturating_sub(HEADINGS);
    html! {
        <Card title={topic.label.clone()} class="span-4 topic" tools={title}>
            <dl>
                <dt>{ words.shares }</dt>
                <dd class="shares">
                    { for topics.documents.iter().enumerate().map(|(at, document)| html! {
                        <span title={shared.state.title(&document.document)}>
                            { shared.state.mark(&document.document) }{ " " }
                            { cell(shared, topics, at, Some(index), &topic.label, false) }
                        </span>
                    }) }
                </dd>
                if !topic.terms.is_empty() {
                    <dt>{ words.terms }</dt>
                    <dd class="terms">
                        { for topic.terms.iter().map(|term| html! {
                            <Places term={term.clone()} text={term.clone()} label={(shared.words.evidence.of_term)(term)} />
                        }) }
                    </dd>
                }
                <dt>{ words.headings }</dt>
                <dd>
                    <ul>
                        { for topic.headings.iter().take(HEADINGS).map(|heading| html! {
                            <li>
                                <span class="mark" aria-hidden="true">{ shared.state.mark(&heading.place.document) }</span>
                                <a href={Route::place(&heading.place).hash()}>{ &heading.text }</a>
                            </li>
                        }) }
                        if rest > 0 {
                            <li class="faint">{ format!("+ {rest}") }</li>
                        }
                    </ul>
                </dd>
            </dl>
        </Card>
    }
}
