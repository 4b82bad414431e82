//! The passages of a topic of a model, by document.

use super::excerpts::passages;
use crate::protocol::{Question, TopicPassagesAnswer, TopicPassagesQuery};
use crate::ui::ask::use_answer;
use crate::ui::parts::answered;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Passages asked for at a time.
const PAGE: usize = 40;

/// Properties of [`OfTopic`].
#[derive(Properties, PartialEq)]
pub struct OfTopicProps {
    /// What is asked for; how many is the panel's own matter.
    pub query: TopicPassagesQuery,
}

/// The passages of a topic, by document.
#[component]
pub fn OfTopic(props: &OfTopicProps) -> Html {
    let shared = use_shared();
    let (words, view) = (&shared.words.evidence, &shared.words.topics_view);
    let shown = use_state(|| PAGE);
    {
        // Other passages begin at their beginning.
        let shown = shown.clone();
        use_effect_with(props.query.clone(), move |_| shown.set(PAGE));
    }
    let query = TopicPassagesQuery { offset: 0, limit: *shown, ..props.query.clone() };
    let asked = use_answer::<TopicPassagesAnswer>(Some(Question::TopicPassages(query)));
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    answered(&asked, shared.words, |answer| {
        let total = answer.total as usize;
        let left = total.saturating_sub(answer.passages.len());
        let of_topic = |share: f64| (view.of_passage)(share);
        let all: Vec<_> = (answer.passages.iter())
            .map(|passage| (&passage.place, passage.text.as_str(), Some(of_topic(passage.share))))
            .collect();
        html! {
            <>
                <p class="small muted">
                    <b data-testid="evidence-total" data-total={total.to_string()}>{ (words.places)(total) }</b>
                    { " · " }{ if total == 0 { view.traces } else { view.passages_hint } }
                </p>
                { passages(&shared, &all) }
                if left > 0 {
                    <button class="btn more" onclick={more.clone()}>{ (words.more)(left) }</button>
                }
            </>
        }
    })
}
