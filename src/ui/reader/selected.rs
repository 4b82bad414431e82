//! The pin beside words that the reader selects in the text.

use super::spots::{self, Spot};
use super::text::Units;
use crate::protocol::{Finding, Place, ReadAnswer};
use crate::ui::events;
use crate::ui::findings::{PinButton, passage};
use crate::ui::shared::use_shared;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Range};
use yew::prelude::*;

/// Words that are selected: where they stand in the text, and where the pin stands on the page, as a style.
#[derive(Debug, Clone, PartialEq)]
struct Selected {
    start: u32,
    end: u32,
    style: String,
}

/// Properties of [`PinSelected`].
#[derive(Properties, Clone)]
pub struct PinSelectedProps {
    /// The text.
    pub answer: Rc<ReadAnswer>,
    /// The element that the pin stands in.
    pub page: NodeRef,
}

impl PartialEq for PinSelectedProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer) && self.page == other.page
    }
}

/// A pin at the end of what is selected, as long as something is.
#[component]
pub fn PinSelected(props: &PinSelectedProps) -> Html {
    let shared = use_shared();
    let selected = use_state(|| None::<Selected>);
    {
        let selected = selected.clone();
        use_effect_with(props.clone(), move |props| {
            let props = props.clone();
            let document = web_sys::window().and_then(|window| window.document());
            events::on(document, &["selectionchange"], move |_: Event| {
                selected.set(props.page.cast::<Element>().and_then(|page| read(&page, &props.answer)));
            })
        });
    }
    let Some(Selected { start, end, style }) = &*selected else { return Html::default() };
    let place = Place { document: props.answer.document.clone(), start: *start, end: *end };
    let text = Units::new(&props.answer.text).slice(*start, *end);
    // The panel beside the text may be about something else.
    let title = shared.state.title(&place.document);
    let of = Finding { title, ..passage(&shared, &place, text.trim(), None) };
    // Else the press would take the selection away, and the pin with it.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <span class="pin-selected" style={style.clone()} {onmousedown} data-testid="pin-selected">
            <PinButton {of} />
        </span>
    }
}

/// What is selected, if it lies in the text and says something.
fn read(page: &Element, answer: &ReadAnswer) -> Option<Selected> {
    let selection = web_sys::window()?.get_selection().ok().flatten()?;
    if selection.is_collapsed() {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let start = at(&range.start_container().ok()?, range.start_offset().ok()?, answer)?;
    // Three clicks select a paragraph up to the beginning of what comes after it.
    let end = at(&range.end_container().ok()?, range.end_offset().ok()?, answer)
        .filter(|end| *end > start)
        .or_else(|| {
        answer.blocks.iter().find(|block| start < block.place.end).map(|block| block.place.end)
    })?;
    let inside = page.contains(Some(&range.common_ancestor_container().ok()?));
    if !inside || Units::new(&answer.text).slice(start, end).trim().is_empty() {
        return None;
    }
    let (here, page) = (range.get_bounding_client_rect(), page.get_bounding_client_rect());
    let left = (here.right() - page.left()).min(page.width() - 40.0);
    Some(Selected {
        start,
        end,
        style: format!("left:{left:.0}px;top:{:.0}px", here.bottom() - page.top() + 4.0),
    })
}

/// Where a point of the page stands in the text: as many units from its block's beginning as are written before it.
fn at(node: &Node, offset: u32, answer: &ReadAnswer) -> Option<u32> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    let paragraph = element.closest(".block > p").ok().flatten()?;
    let Spot::Block(index) = spots::around(&paragraph.parent_element()?)? else { return None };
    let block = &answer.blocks.get(index)?.place;
    let before = Range::new().ok()?;
    before.set_start(&paragraph, 0).ok()?;
    before.set_end(node, offset).ok()?;
    let units = before.to_string().length();
    Some((block.start + units).min(block.end))
}
