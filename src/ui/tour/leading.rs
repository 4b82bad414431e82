//! Leads the reader to a step: goes to its view, presses what is to be pressed, waits for what it points at.

use super::pointing::{mark, place, visible};
use super::steps::Step;
use crate::ui::shared::Shared;
use crate::ui::state::Action;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;
use yew::platform::time::sleep;

/// How often the page is looked at.
const LOOK: Duration = Duration::from_millis(120);
/// How many looks at a page that does nothing, until it is clear that nothing comes.
const PATIENCE: u32 = 25;
/// What shows that something is still to come.
const AT_WORK: &str = "[data-testid=progress], .computing, .doc.waiting, [aria-busy=true], .booting";
/// What is pointed at where a text has not what the step is about.
const INSTEAD: &str = "main .lead, main h2, main";

/// Leads to a step, and keeps the card beside what it points at as long as the step lasts.
pub async fn lead(step: Step, shared: Shared, card: NodeRef, under_way: Rc<Cell<bool>>) {
    let view = (step.view)(&shared.state);
    if view != shared.state.route {
        shared.go(view);
    }
    for press in step.presses {
        let Some(pressed) = come(press, &under_way).await else { break };
        if let Ok(pressed) = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(pressed) {
            pressed.click();
        }
    }
    let target = come(step.target, &under_way).await.or_else(|| visible(INSTEAD));
    if !under_way.get() {
        return;
    }
    if step.alone {
        shared.act(Action::Evidence(None));
        // What the passages leave room to moves before it is pointed at.
        sleep(LOOK).await;
    }
    point(&step, target, &card, &under_way).await;
}

/// Points at the target until the step is over: what is drawn anew is found again.
async fn point(step: &Step, mut target: Option<Element>, card: &NodeRef, under_way: &Cell<bool>) {
    let mut is_new = true;
    while under_way.get() {
        if !target.as_ref().is_some_and(|target: &Element| target.is_connected()) {
            target = visible(step.target).or_else(|| visible(INSTEAD));
            is_new = true;
        }
        if let (Some(target), Some(card)) = (&target, card.cast::<HtmlElement>()) {
            if is_new {
                mark(target);
                place(&card, target);
                take_focus(&card);
            }
            place(&card, target);
            is_new = false;
        }
        sleep(LOOK).await;
    }
}

/// Waits for something to be seen; none, if the page comes to rest without it.
async fn come(selector: &str, under_way: &Cell<bool>) -> Option<Element> {
    let mut idle = 0;
    while under_way.get() && idle < PATIENCE {
        sleep(LOOK).await;
        let at_work = visible(AT_WORK).is_some();
        match visible(selector) {
            Some(found) if !at_work => return Some(found),
            _ => idle = if at_work { 0 } else { idle + 1 },
        }
    }
    None
}

/// The keyboard is in the card; whoever pressed a button there finds it under the finger.
fn take_focus(card: &HtmlElement) {
    let active =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    if !card.contains(active.as_deref()) {
        let _ = card.focus();
    }
}
