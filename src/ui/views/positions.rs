//! Who takes which position on what; who is named, what is on record, and who stands with whom.
//!
//! A part a file or folder; [`PositionsPart`] names them.

mod ladder;
mod network;
mod records;
mod registers;
mod rollcalls;
mod timeline;
mod verbs;

use crate::ui::parts::{Tab, tabs};
use crate::ui::route::{PositionsPart, PositionsRoute, Route};
use crate::ui::shared::use_shared;
use ladder::Ladder;
use network::Network;
use registers::Registers;
use rollcalls::Rollcalls;
use timeline::Timeline;
use verbs::Verbs;
use yew::prelude::*;

/// Properties of [`Positions`].
#[derive(Properties, PartialEq)]
pub struct PositionsProps {
    /// The view's settings.
    pub route: PositionsRoute,
}

/// Properties of a part of the view.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// The view's settings.
    pub route: PositionsRoute,
}

/// Positions, in parts.
#[component]
pub fn Positions(props: &PositionsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.positions;
    let route = props.route.clone();
    let (_, lead) = words.part[route.part as usize];
    let parts = PositionsPart::ALL.into_iter().map(|part| Tab {
        name: part.name(),
        title: words.part[part as usize].0,
        to: Route::Positions(route.at(part)),
        is_current: part == route.part,
    });
    html! {
        <>
            <h2>{ words.title }</h2>
            <p class="lead">{ lead }</p>
            { tabs(words.parts, parts, Html::default()) }
            <div class="cards">
                { match route.part {
                    PositionsPart::Ladder => html! { <Ladder {route} /> },
                    PositionsPart::Verbs => html! { <Verbs /> },
                    PositionsPart::Rollcalls => html! { <Rollcalls {route} /> },
                    PositionsPart::Registers => html! { <Registers {route} /> },
                    PositionsPart::Timeline => html! { <Timeline {route} /> },
                    PositionsPart::Network => html! { <Network {route} /> },
                } }
            </div>
        </>
    }
}
