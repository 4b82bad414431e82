//! What the reader pinned, with notes, and the report of it.

mod item;
mod take;

use crate::ui::findings::{Findings, identity};
use crate::ui::focus;
use crate::ui::shared::use_shared;
use crate::ui::state::Action;
use item::Item;
use std::rc::Rc;
use take::Take;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The findings.
#[component]
pub fn FindingsView() -> Html {
    let shared = use_shared();
    let words = &shared.words.findings;
    let all = shared.state.findings.clone();
    // What was unpinned last, as all were before.
    let before = use_state(|| None::<Rc<Findings>>);
    let change = {
        let (shared, before) = (shared.clone(), before.clone());
        Callback::from(move |next: Findings| {
            before.set(None);
            shared.act(Action::Findings(Rc::new(next)));
        })
    };
    let remove = {
        let (shared, before, all) = (shared.clone(), before.clone(), all.clone());
        Callback::from(move |at: usize| {
            let mut next = (*all).clone();
            next.pinned.remove(at);
            before.set(Some(all.clone()));
            shared.act(Action::Findings(Rc::new(next)));
            // The button that had the focus is gone with its finding.
            focus::put_on_soon("[data-testid=unpin-undo]");
        })
    };
    let undo = {
        let (shared, before) = (shared.clone(), before.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(all) = &*before {
                shared.act(Action::Findings(all.clone()));
            }
            before.set(None);
        })
    };
    html! {
        <div class="findings-view" data-testid="findings">
            <h2>{ words.title }</h2>
            <p class="lead">{ words.lead }</p>
            <div role="status" aria-live="polite">
                if before.is_some() {
                    <p class="small">{ words.removed }{ " " }<button class="link" onclick={undo} data-testid="unpin-undo">{ shared.words.frame.undo }</button></p>
                }
            </div>
            if all.pinned.is_empty() {
                <section class="card how">
                    <h3>{ words.empty }</h3>
                    <ol>{ for words.how.iter().map(|step| html! { <li>{ *step }</li> }) }</ol>
                </section>
            } else {
                <Heading all={all.clone()} onchange={change.clone()} />
                <ol class="pinned">
                    { for all.pinned.iter().enumerate().map(|(at, finding)| html! {
                        <Item
                            key={identity(finding)} finding={finding.clone()} {at} of={all.pinned.len()}
                            onmove={change.reform({ let all = all.clone(); move |down: bool| all.moved(at, down) })}
                            onnote={change.reform({ let all = all.clone(); move |note: String| all.noted(at, note) })}
                            onremove={remove.reform(move |()| at)}
                        />
                    }) }
                </ol>
            }
        </div>
    }
}

/// Properties of [`Heading`].
#[derive(Properties, PartialEq)]
struct HeadingProps {
    all: Rc<Findings>,
    onchange: Callback<Findings>,
}

/// The report's title and author, and the ways to take it along.
#[component]
fn Heading(props: &HeadingProps) -> Html {
    let words = &use_shared().words.findings;
    let field = |value: &str, label: &'static str, hint: &'static str, set: fn(&mut Findings, String)| {
        let (all, onchange) = (props.all.clone(), props.onchange.clone());
        let oninput = Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let mut next = (*all).clone();
            set(&mut next, input.value());
            onchange.emit(next);
        });
        html! { <label>{ label }<input type="text" value={value.to_owned()} placeholder={hint} {oninput} /></label> }
    };
    html! {
        <section class="card report-head">
            // On paper the fields are not there, but what stands in them is.
            <p class="report-title" aria-hidden="true">
                { if props.all.title.is_empty() { words.report_title_default } else { &*props.all.title } }
                <span>{ &props.all.author }</span>
            </p>
            <div class="fields">
                { field(&props.all.title, words.report_title, words.report_title_default, |all, title| all.title = title) }
                { field(&props.all.author, words.author, "", |all, author| all.author = author) }
            </div>
            <Take all={props.all.clone()} />
        </section>
    }
}
