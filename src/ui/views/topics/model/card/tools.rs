//! What the reader makes of a topic: another name, one with another, two, none.

use crate::protocol::{ModelTopic, TopicModelAnswer};
use crate::ui::parts::select;
use crate::ui::shared::use_shared;
use crate::ui::state::{Action, TopicEdits};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Tools`].
#[derive(Properties, PartialEq)]
pub struct ToolsProps {
    /// The model.
    pub answer: Rc<TopicModelAnswer>,
    /// The topic's place in it.
    pub at: usize,
    /// Whether it is no answer to what is asked now: then nothing can be said of this one.
    pub is_stale: bool,
}

/// What the reader makes of a topic.
#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let input = use_node_ref();
    let topic = &props.answer.topics[props.at];
    {
        // The field begins with the name that the topic has now.
        let input = input.clone();
        use_effect_with(topic.name.clone(), move |name| {
            if let Some(field) = input.cast::<HtmlInputElement>() {
                field.set_value(name);
            }
        });
    }
    let edits = shared.state.topic_edits.clone();
    let say = {
        let (shared, is_stale) = (shared.clone(), props.is_stale);
        Callback::from(move |edits: TopicEdits| {
            if !is_stale {
                shared.act(Action::TopicEdits(Rc::new(edits)));
            }
        })
    };
    let onname = {
        let (input, edits, topic) = (input.clone(), edits.clone(), topic.clone());
        say.reform(move |event: SubmitEvent| {
            event.prevent_default();
            let name = input.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            edits.named(&topic, &name)
        })
    };
    let act = |how: fn(&TopicEdits, &ModelTopic) -> TopicEdits| {
        let (edits, topic) = (edits.clone(), topic.clone());
        say.reform(move |_: MouseEvent| how(&edits, &topic))
    };
    let into = use_state(|| None::<usize>);
    let onchoose = {
        let into = into.clone();
        Callback::from(move |other: Option<usize>| into.set(other))
    };
    let onmerge = {
        let (edits, answer, at, into) = (edits.clone(), props.answer.clone(), props.at, into.clone());
        let say = say.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(other) = into.and_then(|other| answer.topics.get(other)) {
                say.emit(edits.merging(&answer.topics[at], other));
                into.set(None);
            }
        })
    };
    let others = props.answer.topics.iter().enumerate();
    let others = others.filter(|(other, topic)| *other != props.at && !topic.excluded);
    let options: Vec<(Option<usize>, String)> = std::iter::once((None, words.merge_with.to_owned()))
        .chain(others.map(|(other, topic)| (Some(other), topic.name.clone())))
        .collect();
    let disabled = props.is_stale.then_some("true");
    let cannot_merge = (props.is_stale || into.is_none()).then_some("true");
    let exclude: fn(&TopicEdits, &ModelTopic) -> TopicEdits = if topic.excluded {
        |edits, topic| edits.excluding(topic, false)
    } else {
        |edits, topic| edits.excluding(topic, true)
    };
    html! {
        <details class="topic-tools">
            <summary class="small" data-testid="topic-tools" aria-label={format!("{} · {}", words.change, topic.name)}>{ words.change }</summary>
            <form class="tools-row" onsubmit={onname}>
                <input ref={input} type="text" aria-label={words.name} data-testid="topic-name" />
                <button class="btn small" aria-disabled={disabled}>{ words.rename }</button>
            </form>
            <div class="tools-row">
                { select(words.merge, &options, &into, &onchoose, "topic-merge-with") }
                <button type="button" class="btn small" aria-disabled={cannot_merge} onclick={onmerge} data-testid="topic-merge">{ words.merge_now }</button>
            </div>
            <div class="tools-row">
                if topic.merged > 1 {
                    <button type="button" class="btn small" aria-disabled={disabled} onclick={act(TopicEdits::parting)} data-testid="topic-part">{ words.part_again }</button>
                } else if edits.is_half(topic) {
                    <button type="button" class="btn small" aria-disabled={disabled} onclick={act(TopicEdits::joining)} data-testid="topic-join">{ words.join_again }</button>
                } else {
                    <button type="button" class="btn small" aria-disabled={disabled} onclick={act(TopicEdits::splitting)} data-testid="topic-split">{ words.split }</button>
                }
                <button type="button" class="btn small" aria-disabled={disabled} onclick={act(exclude)} data-testid="topic-exclude">
                    { if topic.excluded { words.include } else { words.exclude } }
                </button>
            </div>
        </details>
    }
}
