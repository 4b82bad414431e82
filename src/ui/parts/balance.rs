//! How much stands left and how much right, as two bars from the middle.

use crate::words::grouped;
use yew::prelude::*;

/// Properties of [`Balance`].
#[derive(Properties, PartialEq)]
pub struct BalanceProps {
    /// Left.
    pub left: u32,
    /// Right.
    pub right: u32,
    /// The longest bar of the table.
    pub most: u32,
    /// What it says to those who do not see it, and on pointing at it.
    pub label: AttrValue,
}

/// Two bars from the middle, with their numbers.
#[component]
pub fn Balance(props: &BalanceProps) -> Html {
    let bar = |count: u32| {
        let share = f64::from(count) / f64::from(props.most.max(1));
        html! { <span class="half"><i style={format!("--v:{share:.3}")} /></span> }
    };
    html! {
        <span class="balance" role="img" aria-label={props.label.clone()} title={props.label.clone()}>
            <span class="small">{ grouped(props.left) }</span>
            { bar(props.left) }{ bar(props.right) }
            <span class="small">{ grouped(props.right) }</span>
        </span>
    }
}
