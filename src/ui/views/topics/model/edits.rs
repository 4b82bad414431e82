//! What the reader said of topics: how much, and how it is taken back.

use crate::ui::shared::use_shared;
use crate::ui::state::{Action, TopicEdits};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Edits`].
#[derive(Properties, PartialEq)]
pub struct EditsProps {
    /// So many fit no topic of this model.
    pub unmatched: usize,
    /// Whether a newer answer is on its way.
    pub is_pending: bool,
}

/// What the reader said of topics; nothing if that is nothing.
#[component]
pub fn Edits(props: &EditsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let edits = &shared.state.topic_edits;
    let act = |how: fn(&TopicEdits) -> TopicEdits| {
        let (shared, edits) = (shared.clone(), edits.clone());
        Callback::from(move |_: MouseEvent| shared.act(Action::TopicEdits(Rc::new(how(&edits)))))
    };
    if edits.all().is_empty() && !edits.can_undo() {
        return Html::default();
    }
    html! {
        <p class="small topic-edits" data-testid="topic-edits">
            { (words.edits)(edits.all().len()) }
            if props.unmatched > 0 && !props.is_pending {
                { " " }{ (words.unmatched)(props.unmatched) }
            }
            if edits.can_undo() {
                { " " }<button type="button" class="link" onclick={act(TopicEdits::undone)} data-testid="topic-undo">{ shared.words.frame.undo }</button>
            }
            if !edits.all().is_empty() {
                { " " }<button type="button" class="link" onclick={act(TopicEdits::cleared)} data-testid="topic-clear">{ words.clear }</button>
            }
        </p>
    }
}
