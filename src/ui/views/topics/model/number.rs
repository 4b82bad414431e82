//! How many topics: chosen by mouse at once; by keyboard, where each step through the list is a choice, once that is said.

use crate::ui::shared::use_shared;
use web_sys::{HtmlElement, HtmlSelectElement};
use yew::prelude::*;

/// As many topics as can be chosen here.
const MOST: u32 = 40;

/// Properties of [`NumberOfTopics`].
#[derive(Properties, PartialEq)]
pub struct NumberOfTopicsProps {
    /// How many are asked for; none: as many as cohere best.
    pub topics: Option<u32>,
    /// Another number is asked for.
    pub onchange: Callback<Option<u32>>,
}

/// How many topics.
#[component]
pub fn NumberOfTopics(props: &NumberOfTopicsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let select = use_node_ref();
    let chosen = use_state_eq(|| props.topics);
    let by_keyboard = use_mut_ref(|| false);
    {
        // The number can be chosen elsewhere, too.
        let chosen = chosen.clone();
        use_effect_with(props.topics, move |topics| chosen.set(*topics));
    }
    // What stands in the address can be more than is offered.
    let more = props.topics.filter(|topics| *topics > MOST);
    let options: Vec<Option<u32>> = std::iter::once(None).chain((2..=MOST).chain(more).map(Some)).collect();
    let onchange = {
        let (chosen, by_keyboard, take) = (chosen.clone(), by_keyboard.clone(), props.onchange.clone());
        let options = options.clone();
        Callback::from(move |event: Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let Some(&topics) = usize::try_from(index).ok().and_then(|index| options.get(index)) else {
                return;
            };
            chosen.set(topics);
            if !*by_keyboard.borrow() {
                take.emit(topics);
            }
        })
    };
    let take = {
        let (select, topics) = (select.clone(), *chosen);
        props.onchange.reform(move |()| {
            // The button goes once there is nothing more to take.
            if let Some(select) = select.cast::<HtmlElement>() {
                let _ = select.focus();
            }
            topics
        })
    };
    let onkeydown = {
        let (by_keyboard, take) = (by_keyboard.clone(), take.clone());
        let is_other = *chosen != props.topics;
        Callback::from(move |event: KeyboardEvent| {
            by_keyboard.replace(true);
            if is_other && event.key() == "Enter" {
                event.prevent_default();
                take.emit(());
            }
        })
    };
    let onpointerdown = Callback::from(move |_: PointerEvent| {
        by_keyboard.replace(false);
    });
    html! {
        <>
            <label class="choice">
                <span class="small muted">{ words.number }</span>
                <select ref={select} {onchange} {onkeydown} {onpointerdown} data-testid="topics-number">
                    { for options.iter().map(|option| html! {
                        <option selected={*option == *chosen}>
                            { option.map_or(words.automatic.to_owned(), |topics| topics.to_string()) }
                        </option>
                    }) }
                </select>
            </label>
            if *chosen != props.topics {
                <button type="button" class="btn small" onclick={take.reform(|_: MouseEvent| ())} data-testid="topics-number-take">{ words.fit }</button>
            }
        </>
    }
}
