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
    // What is chosen is known by its words: in another answer it has another place, or none.
    let into = use_state(|| None::<Vec<String>>);
    let onchoose = {
        let into = into.clone();
        Callback::from(move |other: Option<Vec<String>>| into.set(other))
    };
    let others = || {
        let all = props.answer.topics.iter().enumerate();
        all.filter(|(other, topic)| *other != props.at && !topic.excluded).map(|(_, topic)| topic)
    };
    let chosen = others().find(|other| Some(&other.known_by) == into.as_ref()).cloned();
    let options: Vec<(Option<Vec<String>>, String)> = std::iter::once((None, words.merge_with.to_owned()))
        .chain(others().map(|topic| (Some(topic.known_by.clone()), topic.name.clone())))
        .collect();
    let chosen_words = chosen.as_ref().map(|chosen| chosen.known_by.clone());
    let disabled = props.is_stale.then_some("true");
    let cannot_merge = (props.is_stale || chosen.is_none()).then_some("true");
    let onmerge = {
        let (edits, topic, say) = (edits.clone(), topic.clone(), say.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(chosen) = &chosen {
                say.emit(edits.merging(&topic, chosen));
            }
        })
    };
    let exclude: fn(&TopicEdits, &ModelTopic) -> TopicEdits = if topic.excluded {
        |edits, topic| edits.excluding(topic, false)
    } else {
        |edits, topic| edits.excluding(topic, true)
    };
    let named = |what: &str| format!("{what} · {}", topic.name);
    let button = |what: &'static str,
                  disabled: Option<&'static str>,
                  onclick: Callback<MouseEvent>,
                  testid: &'static str| {
        html! {
            <button
                type="button" class="btn small" aria-disabled={disabled} aria-label={named(what)} {onclick} data-testid={testid}
            >{ what }</button>
        }
    };
    html! {
        <details class="topic-tools">
            <summary class="small" data-testid="topic-tools" aria-label={named(words.change)}>{ words.change }</summary>
            <form class="tools-row" onsubmit={onname}>
                <input ref={input} type="text" aria-label={named(words.name)} data-testid="topic-name" />
                <button class="btn small" aria-disabled={disabled} aria-label={named(words.rename)}>{ words.rename }</button>
            </form>
            <div class="tools-row" role="group" aria-label={named(words.merge)}>
                { select(words.merge, &options, &chosen_words, &onchoose, "topic-merge-with") }
                { button(words.merge_now, cannot_merge, onmerge, "topic-merge") }
            </div>
            <div class="tools-row">
                if topic.merged > 1 {
                    { button(words.part_again, disabled, act(TopicEdits::parting), "topic-part") }
                } else if edits.is_half(topic) {
                    { button(words.join_again, disabled, act(TopicEdits::joining), "topic-join") }
                } else {
                    { button(words.split, disabled, act(TopicEdits::splitting), "topic-split") }
                }
                { button(if topic.excluded { words.include } else { words.exclude }, disabled, act(exclude), "topic-exclude") }
            </div>
        </details>
    }
}
