//! Words: how often and where, how they rise and fall, what sets texts apart by them, what stands near them.
//!
//! A part a file or folder; [`Part`] names them.

mod chosen;
mod cloud;
mod collocates;
mod keyness;
mod new_terms;
mod phrases;
mod table;
mod texts;
mod trends;
mod words;

pub use trends::drawn::{click as trend_click, option as trend_option, table as trend_table};

use crate::ui::lexicon::LexiconButton;
use crate::ui::parts::{Copies, Tab, tabs};
use crate::ui::route::{Part, Route, TermsRoute};
use crate::ui::shared::{Shared, use_shared};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Terms`].
#[derive(Properties, PartialEq)]
pub struct TermsProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// Properties of a part of the view.
#[derive(Properties, PartialEq)]
pub struct PartProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// Words, in parts.
#[component]
pub fn Terms(props: &TermsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.terms;
    let route = props.route.clone();
    let (_, lead) = words.part[route.part as usize];
    let parts = Part::ALL.into_iter().map(|part| Tab {
        name: part.name(),
        title: words.part[part as usize].0,
        to: Route::Terms(route.at(part)),
        is_current: part == route.part,
    });
    html! {
        <>
            <h2>{ words.title }</h2>
            <p class="lead">{ lead }</p>
            <Copies />
            { tabs(words.parts, parts, html! { <LexiconButton /> }) }
            <div class="cards">
                { match route.part {
                    Part::Words => html! { <words::WordsPart {route} /> },
                    Part::Trends => html! { <trends::TrendsPart {route} /> },
                    Part::Keyness => html! { <keyness::KeynessPart {route} /> },
                    Part::Collocates => html! { <collocates::CollocatesPart {route} /> },
                    Part::Phrases => html! { <phrases::PhrasesPart {route} /> },
                    Part::NewTerms => html! { <new_terms::NewTermsPart {route} /> },
                    Part::Texts => html! { <texts::TextsPart {route} /> },
                } }
            </div>
        </>
    }
}

/// Changes one of the view's settings.
fn setter<T: 'static>(shared: &Shared, route: &TermsRoute, put: fn(&mut TermsRoute, T)) -> Callback<T> {
    let (adjust, route) = (adjuster(shared), route.clone());
    Callback::from(move |value: T| {
        let mut to = route.clone();
        put(&mut to, value);
        adjust.emit(to);
    })
}

/// Whether the box is ticked now.
#[expect(clippy::needless_pass_by_value, reason = "as callbacks give it")]
fn ticked(event: Event) -> bool {
    event.target_unchecked_into::<HtmlInputElement>().checked()
}

/// What the field says now.
#[expect(clippy::needless_pass_by_value, reason = "as callbacks give it")]
fn typed(event: InputEvent) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value().trim().to_owned()
}

/// Changes the view's settings without a step for the back button.
fn adjuster(shared: &Shared) -> Callback<TermsRoute> {
    let shared = shared.clone();
    Callback::from(move |route| shared.adjust(Route::Terms(route)))
}
