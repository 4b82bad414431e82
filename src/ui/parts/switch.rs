//! A choice between two.

use yew::prelude::*;

/// Properties of [`Switch`].
#[derive(Properties, PartialEq)]
pub struct SwitchProps {
    /// The first.
    pub off: AttrValue,
    /// The second.
    pub on: AttrValue,
    /// Whether it is the second.
    pub value: bool,
    /// Told the new choice.
    pub onchange: Callback<bool>,
    /// What is chosen.
    pub label: AttrValue,
}

/// A choice between two, both visible.
#[component]
pub fn Switch(props: &SwitchProps) -> Html {
    let option = |text: &AttrValue, value: bool| {
        let onclick = props.onchange.reform(move |_: MouseEvent| value);
        html! {
            <button type="button" aria-pressed={(props.value == value).to_string()} {onclick}>{ text.clone() }</button>
        }
    };
    html! {
        <div class="switch" role="group" aria-label={props.label.clone()}>
            { option(&props.off, false) }
            { option(&props.on, true) }
        </div>
    }
}
