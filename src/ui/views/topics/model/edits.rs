//! What the reader said of topics: how much, and how it is taken back.

use crate::protocol::TopicEdit;
use crate::ui::shared::use_shared;
use crate::ui::state::{Action, TopicEdits};
use std::rc::Rc;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Properties of [`Edits`].
#[derive(Properties, PartialEq)]
pub struct EditsProps {
    /// What the model was told of.
    pub said: Vec<TopicEdit>,
    /// What of that fits no topic of it.
    pub elsewhere: Vec<TopicEdit>,
    /// Whether a newer answer is on its way.
    pub is_pending: bool,
}

/// What the reader said of topics; nothing if that is nothing.
#[component]
pub fn Edits(props: &EditsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let edits = &shared.state.topic_edits;
    let undo = use_node_ref();
    {
        // Where the card that was edited has gone, whoever had the keyboard there goes on where that is taken back.
        let (undo, is_first) = (undo.clone(), use_mut_ref(|| true));
        use_effect_with(props.said.clone(), move |_| {
            if !is_first.replace(false)
                && is_focus_lost()
                && let Some(button) = undo.cast::<HtmlElement>()
            {
                let _ = button.focus();
            }
        });
    }
    let act = |how: Box<dyn Fn(&TopicEdits) -> TopicEdits>| {
        let (shared, edits) = (shared.clone(), edits.clone());
        Callback::from(move |_: MouseEvent| shared.act(Action::TopicEdits(Rc::new(how(&edits)))))
    };
    let clear = {
        let elsewhere = props.elsewhere.clone();
        act(Box::new(move |edits| edits.cleared(&elsewhere)))
    };
    let (count, waiting) = (edits.count(&props.elsewhere), props.elsewhere.len());
    let is_any = !edits.all().is_empty() || edits.can_undo();
    // The sentence is there before it is told: only so it is read out.
    html! {
        <p class={classes!("small", is_any.then_some("topic-edits"))} data-testid="topic-edits">
            <span role="status">
                if is_any && props.is_pending {
                    <span class="unseen">{ shared.words.frame.computing }</span>
                } else if is_any {
                    { (words.edits)(count) }
                    if waiting > 0 {
                        { " " }{ (words.unmatched)(waiting) }
                    }
                }
            </span>
            if edits.can_undo() {
                { " " }<button ref={undo} type="button" class="link" onclick={act(Box::new(TopicEdits::undone))} data-testid="topic-undo">{ shared.words.frame.undo }</button>
            }
            if count > 0 {
                { " " }<button type="button" class="link" onclick={clear} data-testid="topic-clear">{ words.clear }</button>
            }
        </p>
    }
}

/// Whether the keyboard is nowhere.
fn is_focus_lost() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let focused = document.and_then(|document| document.active_element());
    focused.is_none_or(|element| element.tag_name() == "BODY")
}
