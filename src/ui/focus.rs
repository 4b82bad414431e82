//! Where the focus goes when what had it goes away.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Puts the focus on an element of the page, or of a drawing in it.
pub fn put(element: Element) {
    give(element);
}

fn give(element: Element) -> bool {
    match element.dyn_into::<HtmlElement>() {
        Ok(element) => element.focus().is_ok(),
        Err(element) => element.dyn_into::<SvgElement>().is_ok_and(|element| element.focus().is_ok()),
    }
}

/// Puts the focus on the first element that a selector finds; whether there is one.
pub fn put_on(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    found.is_some_and(give)
}

/// How often what is to come is looked for, and how many milliseconds apart.
const LOOKS: u32 = 40;
const APART: u64 = 50;

/// Puts the focus on the first element that a selector finds, once it has come.
pub fn put_on_soon(selector: &'static str) {
    yew::platform::spawn_local(async move {
        for _ in 0..LOOKS {
            yew::platform::time::sleep(std::time::Duration::from_millis(APART)).await;
            if put_on(selector) {
                return;
            }
        }
    });
}

/// Shows the whole of an element that has just come, and puts the focus on what a selector finds in it.
pub fn put_into(element: &Element, selector: &str) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Some(found) = element.query_selector(selector).ok().flatten() {
        give(found);
    }
}

/// Scrolls a list, and nothing around it, so far that one of its items is in sight.
pub fn show_within(list: &Element, item: &Element) {
    let (list_at, item_at) = (list.get_bounding_client_rect(), item.get_bounding_client_rect());
    let below = item_at.bottom() - list_at.bottom();
    if below > 0.0 {
        #[expect(clippy::cast_possible_truncation, reason = "pixels")]
        list.set_scroll_top(list.scroll_top() + below.ceil() as i32 + 4);
    }
}

/// Whether what had the focus is gone, so that the keyboard would start from the top of the page.
#[must_use]
pub fn is_lost() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|element| element.tag_name() == "BODY")
}

/// Puts the focus on what a selector finds in the element after this one, or before it if it is the last;
/// whether there is such a thing.
pub fn put_beside(element: &Element, selector: &str) -> bool {
    [element.next_element_sibling(), element.previous_element_sibling()]
        .into_iter()
        .flatten()
        .filter_map(|beside| beside.query_selector(selector).ok().flatten())
        .any(give)
}
