//! The small sheet beside a spot: what it is, why, and what the reader may say of it.

use super::spots::Spot;
use crate::ui::parts::{Icon, icon};
use crate::ui::shared::use_shared;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::prelude::*;

/// Room that a sheet may take below its spot, in pixels; with less, it stands above.
const ROOM: f64 = 300.0;
/// A block higher than this has its sheet at its beginning.
const TALL: f64 = 140.0;
/// The widest that a sheet is, in pixels.
const WIDEST: f64 = 420.0;

/// An open sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// What it is about.
    pub spot: Spot,
    /// Whether it stays until it is closed.
    pub pinned: bool,
    /// Where it stands: a style.
    style: String,
}

impl Open {
    /// A sheet beside an element, within the page that holds the text.
    pub fn beside(element: &Element, page: &Element, spot: Spot, pinned: bool) -> Self {
        let around = element.closest(".spot.loss, .spot.join, .block").ok().flatten();
        let (here, page) =
            (around.as_ref().unwrap_or(element).get_bounding_client_rect(), page.get_bounding_client_rect());
        let window = web_sys::window()
            .and_then(|window| window.inner_height().ok())
            .and_then(|height| height.as_f64());
        let below = if here.height() > TALL { here.top() + 34.0 } else { here.bottom() + 2.0 };
        let is_above = window.is_some_and(|height| below + ROOM > height) && here.top() > ROOM;
        let left = (here.left() - page.left()).clamp(8.0, (page.width() - WIDEST - 8.0).max(8.0));
        let style = if is_above {
            format!("left:{left:.0}px;bottom:{:.0}px", page.bottom() - here.top() + 2.0)
        } else {
            format!("left:{left:.0}px;top:{:.0}px", below - page.top())
        };
        Self { spot, pinned, style }
    }
}

/// Properties of [`Sheet`].
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// What is open.
    pub open: Open,
    /// Told when it is to close; with `true`, the focus goes back to its spot.
    pub onclose: Callback<bool>,
    /// Told whether the pointer is on it.
    pub onpoint: Callback<bool>,
    /// Its content.
    pub children: Html,
}

/// The sheet. Escape, or leaving it, closes it.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let words = use_shared().words;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((props.open.spot, props.open.pinned), move |(_, pinned)| {
            if let Some(sheet) = node.cast::<HtmlElement>().filter(|_| *pinned) {
                let _ = sheet.focus();
            }
        });
    }
    let onkeydown = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                onclose.emit(true);
            }
        })
    };
    let onfocusout = {
        let (onclose, node) = (props.onclose.clone(), node.clone());
        Callback::from(move |event: FocusEvent| {
            let here = node.cast::<Element>();
            let there = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
            if here.is_none_or(|here| !here.contains(there.as_ref())) {
                onclose.emit(false);
            }
        })
    };
    let close = props.onclose.reform(|_: MouseEvent| true);
    let onmouseenter = props.onpoint.reform(|_: MouseEvent| true);
    let onmouseleave = props.onpoint.reform(|_: MouseEvent| false);
    html! {
        <div
            ref={node} class="popover sheet" role="dialog" tabindex="-1" aria-label={words.reader.sheet}
            style={props.open.style.clone()} data-testid="sheet"
            {onkeydown} {onfocusout} {onmouseenter} {onmouseleave}
        >
            <button type="button" class="close" onclick={close} aria-label={words.frame.close}>{ icon(Icon::Close) }</button>
            { props.children.clone() }
        </div>
    }
}
