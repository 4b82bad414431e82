//! Beside the text: its outline, and what is to be shown of what was found.

use super::text::Units;
use crate::protocol::{Finding, Place, ReadAnswer};
use crate::ui::findings::{PinButton, passage};
use crate::ui::parts::Help;
use crate::ui::route::{At, Layers, Route};
use crate::ui::shared::Shared;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What is to be shown beside the words.
pub fn layers(shared: &Shared, answer: &ReadAnswer, at: Option<At>, shown: Layers) -> Html {
    let words = &shared.words.reader;
    let switch = |text: &'static str, id: &'static str, on: bool, put: fn(&mut Layers, bool)| {
        let (shared, document) = (shared.clone(), answer.document.clone());
        let onchange = Callback::from(move |event: Event| {
            let mut layers = shown;
            put(&mut layers, event.target_unchecked_into::<HtmlInputElement>().checked());
            shared.adjust(Route::read(&document, at).with(layers));
        });
        html! {
            <label class="check small">
                <input type="checkbox" checked={on} {onchange} data-testid={id} />{ text }
            </label>
        }
    };
    html! {
        <div class="layers">
            { switch(words.show_aside, "show-aside", shown.aside, |layers, on| layers.aside = on) }
            { switch(words.show_roles, "show-roles", shown.roles, |layers, on| layers.roles = on) }
            <Help method={&shared.words.methods.cleaning} of={words.show_aside} />
            { for pinned(shared, answer, at).map(|of| html! { <PinButton {of} /> }) }
        </div>
    }
}

/// The place that is shown, as a finding.
fn pinned(shared: &Shared, answer: &ReadAnswer, at: Option<At>) -> Option<Finding> {
    let Some(At::Span(start, end)) = at else { return None };
    let text = Units::new(&answer.text).slice(start, end);
    let place = Place { document: answer.document.clone(), start, end };
    (!text.trim().is_empty()).then(|| passage(shared, &place, text.trim(), None))
}

/// Whether the outline stands beside the text. On a narrower page it stands before it, folded.
fn is_beside() -> bool {
    // As the style has it.
    const NARROW: f64 = 980.0;
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_none_or(|width| width > NARROW)
}

/// The headings, each a way to its place.
pub fn outline(shared: &Shared, answer: &ReadAnswer, span: Option<&(u32, u32)>, layers: Layers) -> Html {
    let words = &shared.words.reader;
    let headings = answer.headings.iter().map(|heading| {
        let route = Route::place(&heading.place).with(layers);
        let current = span.is_some_and(|(start, _)| *start == heading.place.start);
        html! {
            <li class={format!("level-{}", heading.level.min(4))}>
                <a href={route.hash()} aria-current={current.then_some("true")}>{ &heading.text }</a>
            </li>
        }
    });
    html! {
        <nav class="outline" aria-label={words.outline}>
            <details open={is_beside()}>
                <summary><h4>{ words.outline }</h4></summary>
                if answer.headings.is_empty() {
                    <p class="small muted">{ words.no_outline }</p>
                } else {
                    <ol>{ for headings }</ol>
                }
            </details>
        </nav>
    }
}
