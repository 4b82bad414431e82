//! How much stands left and how much right, as two bars from the middle, each with its number.

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
    /// The number on the left.
    pub left_number: Html,
    /// The number on the right.
    pub right_number: Html,
}

/// Two bars from the middle, with their numbers.
#[component]
pub fn Balance(props: &BalanceProps) -> Html {
    let bar = |count: u32| {
        let share = f64::from(count) / f64::from(props.most.max(1));
        html! { <span class="half" aria-hidden="true"><i style={format!("--v:{share:.3}")} /></span> }
    };
    html! {
        <span class="balance">
            <span class="small">{ props.left_number.clone() }</span>
            { bar(props.left) }{ bar(props.right) }
            <span class="small">{ props.right_number.clone() }</span>
        </span>
    }
}
