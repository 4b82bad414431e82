//! A share between 0 and 1, as a thin strip that is filled so far.

use yew::prelude::*;

/// Properties of [`Strip`].
#[derive(Properties, PartialEq)]
pub struct StripProps {
    /// The share, 0 to 1.
    pub value: f64,
    /// What it says to those who do not see it, and on pointing at it.
    pub label: AttrValue,
}

/// A thin strip that is filled so far.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let style = format!("--v:{:.3}", props.value.clamp(0.0, 1.0));
    html! { <span class="strip" role="img" aria-label={props.label.clone()} title={props.label.clone()} {style} /> }
}
