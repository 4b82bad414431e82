//! The views, one a file or folder.

pub mod changes;
pub mod compare;
pub mod concordance;
pub mod editions;
pub mod empty;
pub mod findings;
pub mod overview;
pub mod positions;
pub mod terms;
pub mod texts;
pub mod topics;

use super::findings::PinView;
use super::focus;
use super::reader::Reader;
use super::route::{Route, View};
use super::shared::use_shared;
use super::state::FileState;
use crate::protocol::Counted;
use yew::prelude::*;

/// The current view, or what stands in its place while there are no texts.
#[component]
pub fn Main() -> Html {
    let shared = use_shared();
    let (state, words) = (&shared.state, shared.words);
    let counted = state.documents.iter().any(|document| document.counted == Counted::Yes);
    let pending = !state.restored
        || state.files.iter().any(|file| {
            matches!(file.state, FileState::Waiting | FileState::Reading(..) | FileState::Open(_))
        });
    // Between the empty page and the first view, either way, what had the focus goes away. While texts are
    // read there is nothing yet that could have it.
    let begun = use_mut_ref(|| false);
    use_effect_with((state.documents.is_empty(), pending), move |(empty, pending)| {
        let reading = *empty && *pending;
        if begun.replace(true) && !reading && focus::is_lost() {
            let _ = focus::put_on("#headline, .empty .ways button") || focus::put_on("#main");
        }
    });
    // Findings outlive the texts that they are of.
    let only_findings = state.route == Route::Findings && !state.findings.pinned.is_empty() && !pending;
    let view = if only_findings {
        html! { <findings::FindingsView /> }
    } else if state.documents.is_empty() {
        if pending {
            html! { <p class="lead computing">{ words.empty.waiting }</p> }
        } else {
            html! { <empty::Empty /> }
        }
    } else if let Route::Read { document, at, layers } = &state.route {
        html! { <Reader document={document.clone()} at={*at} layers={*layers} /> }
    } else if !counted {
        html! { <p class="lead">{ words.frame.no_counted }</p> }
    } else {
        match &state.route {
            Route::Changes(route) => html! { <changes::Changes route={route.clone()} /> },
            Route::Terms(route) => html! { <terms::Terms route={route.clone()} /> },
            Route::Topics(route) => html! { <topics::Topics route={route.clone()} /> },
            Route::Positions(route) => html! { <positions::Positions route={route.clone()} /> },
            Route::Concordance(route) => html! { <concordance::Concordance route={route.clone()} /> },
            Route::Compare(route) => html! { <compare::Compare route={route.clone()} /> },
            Route::Findings => html! { <findings::FindingsView /> },
            Route::Overview | Route::Read { .. } => html! { <overview::Overview /> },
        }
    };
    let is_whole = counted && state.route.view().is_some_and(|view| view != View::Findings);
    html! {
        <main id="main" tabindex="-1">
            { view }
            if is_whole {
                <PinView />
            }
        </main>
    }
}
