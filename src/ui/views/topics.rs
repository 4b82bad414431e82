//! What the texts are about: by their headings, by their words, by lists of terms.
//!
//! A part a file or folder; [`TopicsPart`] names them.

mod cards;
mod grouping;
mod headings;
mod lists;
mod mix;
mod model;
mod table;

pub use grouping::{Grouping, Segment};

use crate::ui::parts::{Tab, tabs};
use crate::ui::route::{Route, TopicsPart, TopicsRoute};
use crate::ui::shared::{Shared, use_shared};
use headings::Headings;
use lists::Lists;
use model::Model;
use yew::prelude::*;

/// Properties of [`Topics`] and of each part.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// The view's settings.
    pub route: TopicsRoute,
}

/// Topics, in parts.
#[component]
pub fn Topics(props: &PartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.topics_view;
    let route = props.route.clone();
    let (_, lead) = words.part[route.part as usize];
    let parts = TopicsPart::ALL.into_iter().map(|part| Tab {
        name: part.name(),
        title: words.part[part as usize].0,
        to: Route::Topics(route.at(part)),
        is_current: part == route.part,
    });
    html! {
        <>
            <h2>{ shared.words.topics.title }</h2>
            <p class="lead">{ lead }</p>
            { tabs(words.parts, parts, Html::default()) }
            { match route.part {
                TopicsPart::Headings => html! { <Headings {route} /> },
                TopicsPart::Model => html! { <Model {route} /> },
                TopicsPart::Lists => html! { <Lists {route} /> },
            } }
        </>
    }
}

/// Changes one of the settings, without a step for the back button.
fn setter<T: 'static>(
    shared: &Shared,
    route: &TopicsRoute,
    put: impl Fn(&mut TopicsRoute, T) + 'static,
) -> Callback<T> {
    let (shared, route) = (shared.clone(), route.clone());
    Callback::from(move |value: T| {
        let mut to = route.clone();
        put(&mut to, value);
        shared.adjust(Route::Topics(to));
    })
}
