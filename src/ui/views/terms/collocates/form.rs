//! How far neighbours stand, and by what they are sorted.

use super::super::{setter, ticked};
use super::MEASURES;
use crate::protocol::{AssociationMeasure, Window};
use crate::ui::parts::{choice, select};
use crate::ui::route::TermsRoute;
use crate::ui::shared::use_shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The widest window, in words to either side.
const WIDEST: u32 = 20;

/// Properties of [`CollocatesForm`].
#[derive(Properties, PartialEq)]
pub struct CollocatesFormProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// How far neighbours stand, and by what they are sorted.
#[component]
pub fn CollocatesForm(props: &CollocatesFormProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collocates;
    let route = &props.route;
    let onwindow = setter(&shared, route, |route, window: Window| route.window = window);
    let onmeasure = setter(&shared, route, |route, measure| route.measure = measure);
    let stop_words = setter(&shared, route, |route, on| route.stop_words = on).reform(ticked);
    let measures: Vec<(AssociationMeasure, String)> =
        MEASURES.iter().map(|measure| (*measure, (words.measure)(*measure).to_owned())).collect();
    let is_sentence = route.window == Window::Sentence;
    let onkind = onwindow.reform(|sentence| if sentence { Window::Sentence } else { Window::default() });
    html! {
        <div class="filters">
            { choice(words.window, &[(false, words.in_words), (true, words.in_sentence)], is_sentence, &onkind) }
            if let Window::Words { left, right } = route.window {
                { number(words.left, left, &onwindow.reform(move |left| Window::Words { left, right })) }
                { number(words.right, right, &onwindow.reform(move |right| Window::Words { left, right })) }
            }
            { select(shared.words.keyness.sorted_by, &measures, &route.measure, &onmeasure, "measure") }
            <label class="check">
                <input type="checkbox" checked={route.stop_words} onchange={stop_words} />
                { shared.words.terms.stop_words }
            </label>
        </div>
    }
}

fn number(label: &'static str, value: u32, onchange: &Callback<u32>) -> Html {
    let onchange = onchange.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(value) = event.target_unchecked_into::<HtmlInputElement>().value().parse::<u32>() {
            onchange.emit(value.min(WIDEST));
        }
    });
    html! {
        <label class="choice">
            <span class="small muted">{ label }</span>
            <input type="number" min="0" max={WIDEST.to_string()} value={value.to_string()} {onchange} />
        </label>
    }
}
