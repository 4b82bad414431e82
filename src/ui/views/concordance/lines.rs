//! The lines, as many as there may be: only those in sight are on the page.
//!
//! Every line has the same height. The box that scrolls is as high as all lines together; a [`Page`] of lines is
//! asked for when it comes into sight, and kept for a while.

use super::page::Page;
use crate::ui::route::ConcordanceRoute;
use crate::ui::shared::use_shared;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The height of a line in pixels, as the style has it.
pub const ROW: usize = 32;

/// Lines that are asked for at a time.
pub const PAGE: usize = 200;

/// Pages that are kept.
const KEPT: usize = 8;

/// Lines that are drawn above and below those in sight.
const BEYOND: usize = 20;

/// Lines that are seen above and below the one that the reader comes back to.
const ABOVE: usize = 4;

/// Properties of [`Lines`].
#[derive(Properties, PartialEq)]
pub struct LinesProps {
    /// The view's settings.
    pub route: ConcordanceRoute,
    /// How many lines there are.
    pub total: usize,
}

/// The lines.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.concordance;
    let node = use_node_ref();
    // The first line in sight, and how many are.
    let sight = use_state(|| (0_usize, 24_usize));
    let current = use_state(|| props.route.line.min(props.total.saturating_sub(1)));
    let kept = use_mut_ref(Vec::<usize>::new);
    let look = {
        let (node, sight) = (node.clone(), sight.clone());
        Callback::from(move |()| {
            let Some(element) = node.cast::<Element>() else { return };
            let pixels = |pixels: i32| usize::try_from(pixels).unwrap_or_default();
            let now = (pixels(element.scroll_top()) / ROW, pixels(element.client_height()).div_ceil(ROW));
            if *sight != now {
                sight.set(now);
            }
        })
    };
    {
        let (look, node, line) = (look.clone(), node.clone(), *current);
        use_effect_with((), move |()| {
            if let Some(element) = node.cast::<Element>() {
                show(&element, line + ABOVE);
                show(&element, line.saturating_sub(ABOVE));
            }
            look.emit(());
        });
    }
    let last_line = props.total.saturating_sub(1);
    let onkeydown = {
        let (node, current, sight) = (node.clone(), current.clone(), sight.clone());
        Callback::from(move |event: KeyboardEvent| {
            let a_page = sight.1.saturating_sub(2).max(1);
            let next = match event.key().as_str() {
                "ArrowDown" => *current + 1,
                "ArrowUp" => current.saturating_sub(1),
                "PageDown" => *current + a_page,
                "PageUp" => current.saturating_sub(a_page),
                "Home" => 0,
                "End" => last_line,
                "Enter" => {
                    open(*current);
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            let next = next.min(last_line);
            current.set(next);
            if let Some(element) = node.cast::<Element>() {
                show(&element, next);
            }
        })
    };
    let first = sight.0.saturating_sub(BEYOND);
    let end = (sight.0 + sight.1 + BEYOND).min(props.total);
    let pages = {
        let in_sight = first / PAGE..=end.saturating_sub(1) / PAGE;
        let mut kept = kept.borrow_mut();
        kept.retain(|page| !in_sight.contains(page));
        let mut pages: Vec<usize> = in_sight.collect();
        pages.append(&mut kept);
        pages.truncate(KEPT);
        kept.clone_from(&pages);
        pages.sort_unstable();
        pages
    };
    let onscroll = look.reform(|_: Event| ());
    html! {
        <>
            <p class="small muted">{ words.hint }</p>
            <div
                ref={node} class="lines-box" role="grid" tabindex="0" aria-label={words.title} {onscroll} {onkeydown}
                aria-rowcount={props.total.to_string()} aria-activedescendant={format!("line-{}", *current)}
                data-testid="concordance-lines"
            >
                <div class="lines-inner" role="presentation" style={format!("height:{}px", props.total * ROW)}>
                    { for pages.into_iter().map(|page| html! {
                        <Page
                            key={page} route={props.route.clone()} number={page}
                            from={first.max(page * PAGE)} to={end.min((page + 1) * PAGE)} current={*current}
                        />
                    }) }
                </div>
            </div>
        </>
    }
}

/// Scrolls a line into sight.
fn show(element: &Element, line: usize) {
    let pixels = |lines: usize| i32::try_from(lines * ROW).unwrap_or(i32::MAX);
    let (top, bottom) = (pixels(line), pixels(line + 1));
    if top < element.scroll_top() {
        element.set_scroll_top(top);
    } else if bottom > element.scroll_top() + element.client_height() {
        element.set_scroll_top(bottom - element.client_height());
    }
}

/// Opens a line in its text, as a click on it does.
fn open(line: usize) {
    let document = web_sys::window().and_then(|window| window.document());
    let line = document.and_then(|document| document.get_element_by_id(&format!("line-{line}")));
    if let Some(line) = line.and_then(|line| line.dyn_into::<HtmlElement>().ok()) {
        line.click();
    }
}
