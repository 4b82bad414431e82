//! How the model is made: how many topics, drawn to which words, with which seed.

use super::number::NumberOfTopics;
use super::{RELEVANCE, setter};
use crate::protocol::TopicModelQuery;
use crate::ui::route::{TopicsRoute, line_of, seed_of};
use crate::ui::shared::use_shared;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Properties of [`Controls`].
#[derive(Properties, PartialEq)]
pub struct ControlsProps {
    /// The view's settings.
    pub route: TopicsRoute,
}

/// How the model is made.
#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let route = &props.route;
    let (guided, seed) = (use_node_ref(), use_node_ref());
    let written = route.guided.iter().map(line_of).collect::<Vec<_>>().join("\n");
    {
        // What stands in the address comes into the field; what is being typed stays.
        let guided = guided.clone();
        use_effect_with(written, move |written| {
            if let Some(field) = guided.cast::<HtmlTextAreaElement>() {
                field.set_value(written);
            }
        });
    }
    let seed_now = route.seed.unwrap_or(TopicModelQuery::default().seed);
    {
        let seed = seed.clone();
        use_effect_with(seed_now, move |now| {
            if let Some(field) = seed.cast::<HtmlInputElement>() {
                field.set_value(&now.to_string());
            }
        });
    }
    let ontopics = setter(&shared, route, |route, topics| route.topics = topics);
    let of_route = route.relevance.unwrap_or(RELEVANCE);
    // The figure goes with the hand; what it means is asked for when the hand rests.
    let shown = use_state_eq(|| of_route);
    {
        let shown = shown.clone();
        use_effect_with(of_route, move |relevance| shown.set(*relevance));
    }
    let relevance = *shown;
    let onmove = Callback::from(move |event: InputEvent| {
        if let Ok(relevance) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
            shown.set(relevance);
        }
    });
    let onrelevance = {
        let set = setter(&shared, route, |route, relevance: u32| {
            route.relevance = Some(relevance).filter(|relevance| *relevance != RELEVANCE);
        });
        Callback::from(move |event: Event| {
            if let Ok(relevance) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
                set.emit(relevance);
            }
        })
    };
    let onsubmit = {
        let (guided, seed) = (guided.clone(), seed.clone());
        setter(&shared, route, move |route, event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = guided.cast::<HtmlTextAreaElement>() {
                route.guided = field.value().lines().filter_map(seed_of).collect();
            }
            if let Some(field) = seed.cast::<HtmlInputElement>() {
                let usual = TopicModelQuery::default().seed;
                route.seed = field.value().trim().parse().ok().filter(|seed| *seed != usual);
            }
        })
    };
    // Open at first where something is set; then it is the reader's.
    let was_open =
        *use_state_eq(|| route.seed.is_some() || route.relevance.is_some() || !route.guided.is_empty());
    html! {
        <>
            <div class="filters">
                <NumberOfTopics topics={route.topics} onchange={ontopics} />
                <span class="small muted">{ words.number_hint }</span>
            </div>
            <details class="more-of-model" open={was_open}>
                <summary class="small">{ words.more }</summary>
                <form {onsubmit}>
                    <label>
                        <span class="small muted">{ words.guided }</span>
                        <textarea ref={guided} rows="3" placeholder={words.guided_hint} data-testid="topics-guided" />
                    </label>
                    <label class="choice">
                        <span class="small muted">{ words.seed }</span>
                        <input ref={seed} type="number" min="0" max="4294967295" data-testid="topics-seed" />
                    </label>
                    <button class="btn" data-testid="topics-fit">{ words.fit }</button>
                </form>
                <label class="choice relevance">
                    <span class="small muted">{ words.relevance }</span>
                    <input
                        type="range" min="0" max="100" step="10" value={relevance.to_string()} oninput={onmove} onchange={onrelevance}
                        aria-valuetext={format!("{:.1}", f64::from(relevance) / 100.0)} data-testid="topics-relevance"
                    />
                    <span class="small">{ format!("λ = {:.1}", f64::from(relevance) / 100.0) }</span>
                </label>
                <p class="small muted">{ words.relevance_hint }</p>
            </details>
        </>
    }
}
