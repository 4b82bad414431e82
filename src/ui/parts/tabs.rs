//! The parts of a view, of which one is shown.

use crate::ui::route::Route;
use yew::prelude::*;

/// A part of a view.
pub struct Tab {
    /// Its name in the address.
    pub name: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// The view with this part.
    pub to: Route,
    /// It is shown now.
    pub is_current: bool,
}

/// The tabs of a view's parts, and what stands beside them.
#[allow(clippy::needless_pass_by_value)] // Made for this one call.
pub fn tabs(label: &'static str, tabs: impl Iterator<Item = Tab>, beside: Html) -> Html {
    html! {
        <div class="parts-bar">
            <nav class="parts" aria-label={label}>
                { for tabs.map(|tab| html! {
                    <a
                        href={tab.to.hash()} aria-current={tab.is_current.then_some("page")}
                        data-testid={format!("part-{}", tab.name)}
                    >{ tab.title }</a>
                }) }
            </nav>
            { beside }
        </div>
    }
}
