//! Topic shares as a table: a row a topic, a column a text.

use crate::protocol::{TopicBy, TopicsAnswer};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use crate::words::{grouped, percent};
use yew::prelude::*;

/// The table. Each number shows its paragraphs.
// The names meant are those that `html!` itself makes.
#[allow(clippy::similar_names)]
pub fn drawn(shared: &Shared, topics: &TopicsAnswer, characters: bool) -> Html {
    let words = &shared.words.topics;
    let none =
        topics.documents.iter().flat_map(|document| &document.shares).any(|share| share.topic.is_none());
    let rows = (0..topics.topics.len()).map(Some).chain(none.then_some(None));
    html! {
        <table class="compact" data-testid="topic-table">
            <thead><tr>
                <th scope="col">{ words.title }</th>
                { for topics.documents.iter().map(|document| html! {
                    <th scope="col" class="n" title={shared.state.title(&document.document)}>
                        { shared.state.mark(&document.document) }
                        <br /><span class="faint">{ (words.characters_at)(document.characters) }</span>
                    </th>
                }) }
            </tr></thead>
            <tbody>
                { for rows.map(|topic| {
                    let label = topic.map_or(words.none, |topic| topics.topics[topic].label.as_str());
                    html! {
                        <tr>
                            <th scope="row" class="term" title={label.to_owned()}>{ label }</th>
                            { for (0..topics.documents.len()).map(|document| html! {
                                <td class="n">{ cell(shared, topics, document, topic, label, characters) }</td>
                            }) }
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}

/// A number of one topic in one text, as a button that shows the paragraphs.
pub fn cell(
    shared: &Shared,
    topics: &TopicsAnswer,
    document: usize,
    topic: Option<usize>,
    label: &str,
    characters: bool,
) -> Html {
    let words = &shared.words.topics;
    let document = &topics.documents[document];
    let mine: Vec<_> = document.shares.iter().filter(|share| share.topic == topic).collect();
    if mine.is_empty() {
        return html! { <span class="faint">{ words.untouched }</span> };
    }
    let text = if characters {
        grouped(mine.iter().map(|share| share.characters).sum::<u32>())
    } else {
        percent(mine.iter().map(|share| share.share).sum())
    };
    let by_wording = topic.is_some() && mine.iter().all(|share| share.by == TopicBy::Wording);
    let name =
        format!("{} {}", shared.state.mark(&document.document), shared.state.title(&document.document));
    let title = (words.open)(label, &name);
    let places: Vec<_> = mine.iter().flat_map(|share| share.places.iter().cloned()).collect();
    let onclick = {
        let (shared, title) = (shared.clone(), title.clone());
        Callback::from(move |_| {
            shared.show(Evidence::Places { title: title.clone(), places: places.clone() });
        })
    };
    html! {
        <>
            <button class="number" {onclick} aria-label={format!("{title}: {text}")}>{ text.clone() }</button>
            if by_wording {
                <span class="by-wording" title={words.by_wording_long} aria-label={words.by_wording_long}>{ "≈" }</span>
            }
        </>
    }
}
