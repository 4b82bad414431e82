//! Listens for shortcuts, and does what they say.

use super::{Command, command};
use crate::ui::app::choose_files;
use crate::ui::events;
use crate::ui::focus;
use crate::ui::guide::{GuideAction, HelpPart};
use crate::ui::route::{Route, View};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Action;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// What the reader types into, or chooses in: keys are its own.
const FIELDS: &str = "input, textarea, select, [contenteditable=true]";
/// The passages that are gone through one by one: those beside the view, or else those in it.
const PASSAGES: [&str; 2] = ["[data-testid=evidence-line]", "[data-testid=concordance-line]"];

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn found(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

/// Listens on the document as long as the page stands.
#[component]
pub fn Shortcuts() -> Html {
    let shared = use_shared();
    let latest = use_mut_ref(|| shared.clone());
    *latest.borrow_mut() = shared;
    use_effect_with((), move |()| {
        events::on(document(), &["keydown"], move |event: KeyboardEvent| {
            let shared = latest.borrow().clone();
            let views = shared.state.remembered.len();
            if shared.state.guide.shortcuts
                && is_meant(&event)
                && let Some(command) = command(&event.key(), views)
                && obey(&shared, command)
            {
                event.prevent_default();
            }
        })
    });
    Html::default()
}

/// Whether a key is meant for the page: not for a field, the browser, an input method, or a dialog.
fn is_meant(event: &KeyboardEvent) -> bool {
    let held = event.ctrl_key() || event.alt_key() || event.meta_key();
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let in_field = target.is_some_and(|target| target.closest(FIELDS).ok().flatten().is_some());
    let taken = event.default_prevented() || event.is_composing();
    !held && !taken && !in_field && found("dialog[open]").is_none()
}

/// Does what is said; whether there was anything to do.
fn obey(shared: &Shared, command: Command) -> bool {
    match command {
        Command::View(number) => {
            let Some(route) = shared.state.remembered.get(number - 1) else { return false };
            shared.go(route.clone());
        }
        Command::Search => search(shared),
        Command::AddFiles => choose_files(),
        Command::Shelf => return go_to_shelf(shared),
        Command::Evidence => return focus::put_on("aside.proof"),
        Command::Pin => return pin(),
        Command::Next => return step(1),
        Command::Previous => return step(-1),
        Command::Language => shared.act(Action::Language(shared.state.language.other())),
        Command::Theme => shared.act(Action::Theme(shared.state.theme.next())),
        Command::Help => shared.act(Action::Guide(GuideAction::Help(Some(HelpPart::Shortcuts)))),
        Command::Close => return close(shared),
    }
    true
}

/// Ends the tour, or else closes the passages.
fn close(shared: &Shared) -> bool {
    if shared.state.guide.tour.is_some() {
        shared.act(Action::Guide(GuideAction::Tour(None)));
    } else if shared.state.evidence.is_some() {
        shared.act(Action::Evidence(None));
    } else {
        return false;
    }
    true
}

/// Goes to the field of the search, which comes with its view.
fn search(shared: &Shared) {
    const FIELD: &str = "[data-testid=concordance-query]";
    if !focus::put_on(FIELD) {
        let search = &shared.state.remembered[View::Concordance as usize];
        shared.go(Route::clone(search));
        focus::put_on_soon(FIELD);
    }
}

/// Goes to the shelf's first text, or to its first button; a folded shelf is opened.
fn go_to_shelf(shared: &Shared) -> bool {
    const SHELF: &str = "aside.shelf .doc .title, aside.shelf button";
    let is_folded = found("aside.shelf").is_some_and(|shelf| shelf.client_height() == 0);
    if is_folded {
        shared.act(Action::ShelfOpen(true));
        focus::put_on_soon(SHELF);
    }
    is_folded || focus::put_on(SHELF)
}

/// Whether things can be pinned: there is a view of what was.
pub fn can_pin() -> bool {
    found("[data-testid=tab-findings]").is_some()
}

/// Presses the button that pins what has the focus, or else what the evidence or the view shows.
fn pin() -> bool {
    const PIN: &str = "[data-testid=pin]";
    let near = document().and_then(|document| document.active_element()).and_then(|focused| {
        let around = focused.closest("[data-testid=evidence-line], .card, aside.proof").ok().flatten()?;
        around.query_selector(PIN).ok().flatten()
    });
    let button = near
        .or_else(|| found(&format!("aside.proof {PIN}")))
        .or_else(|| found(&format!("main {PIN}")))
        // What is pinned is not to be left for the findings by a key that says it pins.
        .filter(|button| button.get_attribute("data-pinned").as_deref() != Some("true"));
    button.and_then(|button| button.dyn_into::<HtmlElement>().ok()).map(|button| button.click()).is_some()
}

/// Moves the focus along the passages; from elsewhere, to the first or the last of them.
fn step(by: isize) -> bool {
    let passages = PASSAGES.iter().map(|selector| all(selector)).find(|passages| !passages.is_empty());
    let Some(passages) = passages else { return false };
    let active = document().and_then(|document| document.active_element());
    let at = passages.iter().position(|passage| passage.contains(active.as_deref()));
    let to = match at {
        Some(at) => at.saturating_add_signed(by).min(passages.len() - 1),
        None if by > 0 => 0,
        None => passages.len() - 1,
    };
    let passage = &passages[to];
    let link = passage.query_selector("a").ok().flatten();
    let focused = if passage.tag_name() == "A" { Some(passage.clone()) } else { link };
    focused.and_then(|link| link.dyn_into::<HtmlElement>().ok()).is_some_and(|link| link.focus().is_ok())
}

fn all(selector: &str) -> Vec<Element> {
    let Some(list) = document().and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    let nodes = (0..list.length()).filter_map(|index| list.item(index));
    nodes.filter_map(|node| node.dyn_into::<Element>().ok()).collect()
}
