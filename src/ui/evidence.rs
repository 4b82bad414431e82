//! The panel that shows the places behind a number.

mod concordance;
mod excerpts;
mod topic;
mod whole;

use super::focus;
use super::parts::{Help, Icon, icon};
use super::shared::use_shared;
use super::state::{Action, Evidence};
use concordance::Concordance;
use excerpts::Excerpts;
use topic::OfTopic;
use web_sys::{Element, HtmlElement};
use whole::PinAll;
use yew::prelude::*;

/// The panel, if there is anything to show. Escape closes it.
#[component]
pub fn EvidencePanel() -> Html {
    let shared = use_shared();
    let node = use_node_ref();
    let evidence = shared.state.evidence.clone();
    let opener = use_mut_ref(|| None::<Element>);
    {
        // Whoever opened it by keyboard goes on reading in it, and afterwards is where they were.
        let node = node.clone();
        use_effect_with(evidence.clone(), move |evidence| {
            if evidence.is_none() {
                if let Some(opener) = opener.borrow_mut().take() {
                    focus::put(opener);
                }
            } else if let Some(panel) = node.cast::<HtmlElement>() {
                let focused = web_sys::window()
                    .and_then(|window| window.document())
                    .and_then(|document| document.active_element());
                // A number in the panel itself replaces its content, not its opener.
                if let Some(focused) = focused.filter(|focused| !panel.contains(Some(focused))) {
                    *opener.borrow_mut() = Some(focused);
                }
                let _ = panel.focus();
            }
        });
    }
    let close = {
        let shared = shared.clone();
        Callback::from(move |()| shared.act(Action::Evidence(None)))
    };
    let onclick = close.reform(|_: MouseEvent| ());
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close.emit(());
            }
        })
    };
    let Some(evidence) = evidence else { return Html::default() };
    let words = shared.words;
    let (method, body) = match &*evidence {
        Evidence::Term { term, documents, scope } => (
            Some(html! { <Help method={&words.methods.terms} of={term.clone()} /> }),
            // A key: another term's pages are not this one's.
            html! {
                <Concordance
                    key={format!("{term}\n{documents:?}\n{scope:?}")}
                    term={term.clone()} documents={documents.clone()} scope={scope.clone()}
                />
            },
        ),
        Evidence::Places { places, .. } => (None, html! { <Excerpts places={places.clone()} /> }),
        Evidence::Topic { title, query, .. } => (
            Some(html! { <Help method={&words.methods.topic_model} of={title.clone()} /> }),
            html! { <OfTopic query={(**query).clone()} /> },
        ),
    };
    html! {
        <aside ref={node} class="proof" data-testid="evidence" aria-label={words.evidence.label} tabindex="-1" {onkeydown}>
            <header>
                <h3>{ evidence.title(words) }</h3>
                { for method }
                <PinAll key={evidence.title(words)} of={evidence.clone()} />
                <button class="close" {onclick} aria-label={words.frame.close}>{ icon(Icon::Close) }</button>
            </header>
            { body }
        </aside>
    }
}
