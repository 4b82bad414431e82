//! The text, block by block, with what was found in it.

use super::said::{Whose, whose};
use super::spots::{self, Spot, Step};
use super::text::{Marks, Units};
use super::threads::letter;
use crate::protocol::{BlockAnswer, Edit, ReadAnswer, Reason, Role};
use crate::ui::route::Layers;
use crate::words::Words;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};
use yew::prelude::*;

/// How a spot was come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Pointed at, or come to by the arrow keys.
    Passing,
    /// Chosen.
    Chosen,
}

/// What happens in the text.
#[derive(Debug, Clone)]
pub enum Heard {
    /// A spot was come to; none: the pointer is elsewhere.
    At(Option<(Spot, How, Element)>),
    /// The reader takes back what was said of a block.
    Undo(usize),
}

/// Properties of [`Body`].
#[derive(Properties)]
pub struct BodyProps {
    /// The text and what was found in it.
    pub answer: Rc<ReadAnswer>,
    /// What the reader says of it.
    pub edit: Rc<Edit>,
    /// The stretch to mark.
    pub span: Option<(u32, u32)>,
    /// Given to where it begins.
    pub here: NodeRef,
    /// What is shown beside the words.
    pub layers: Layers,
    /// Of each block, the thread that it belongs to; nothing if there are none.
    pub threads: Rc<Vec<Option<usize>>>,
    /// The words of the page.
    pub words: &'static Words,
    /// Told what happens.
    pub onheard: Callback<Heard>,
    /// Given to the element that holds the text.
    pub node: NodeRef,
}

impl PartialEq for BodyProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer)
            && self.edit == other.edit
            && self.span == other.span
            && self.layers == other.layers
            && self.threads == other.threads
            && std::ptr::eq(self.words, other.words)
            && self.onheard == other.onheard
    }
}

/// The text. It draws itself anew only when something in it has changed, since it may be long.
#[component]
pub fn Body(props: &BodyProps) -> Html {
    let text = Units::new(&props.answer.text);
    let mut marks = Marks::new(&text, &props.answer, props.words, props.span, props.here.clone());
    let mut before: Option<&BlockAnswer> = None;
    let blocks: Vec<Html> = (props.answer.blocks.iter().enumerate())
        .map(|(index, block)| {
            let content = marks.within(block.place.start, block.place.end);
            // A run of blocks that are the same for the same reason is told of once.
            let is_run =
                before.is_some_and(|before| (before.role, before.reason) == (block.role, block.reason));
            before = Some(block);
            drawn(props, index, block, is_run, content)
        })
        .collect();
    {
        let node = props.node.clone();
        use_effect(move || {
            if let Some(text) = node.cast::<Element>() {
                spots::stop_at(&text, None);
            }
        });
    }
    let target = |target: Option<EventTarget>| target.and_then(|target| target.dyn_into::<Element>().ok());
    let clicked = move |event: &MouseEvent| {
        let element = target(event.target())?;
        if let Some(undo) = element.closest("[data-undo]").ok().flatten() {
            return Some(Heard::Undo(undo.get_attribute("data-undo")?.parse().ok()?));
        }
        let is_spot = element.closest(".spot, .block.furniture").ok().flatten().is_some();
        let spot = spots::around(&element).filter(|_| is_spot)?;
        Some(Heard::At(Some((spot, How::Chosen, element))))
    };
    let onclick = {
        let onheard = props.onheard.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(heard) = clicked(&event) {
                onheard.emit(heard);
            }
        })
    };
    let onkeydown = {
        let (node, onheard) = (props.node.clone(), props.onheard.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(element) = target(event.target()) else { return };
            let Some(spot) = element.closest(".spot").ok().flatten() else { return };
            if event.key() == "Escape" {
                onheard.emit(Heard::At(None));
            } else if let (Some(step), Some(text)) = (Step::of(&event.key()), node.cast::<Element>()) {
                event.prevent_default();
                spots::go(&text, &spot, step);
            } else if matches!(event.key().as_str(), "Enter" | " ")
                && let Some(at) = spots::around(&spot)
            {
                event.prevent_default();
                onheard.emit(Heard::At(Some((at, How::Chosen, element))));
            }
        })
    };
    let onfocusin = {
        let (node, onheard) = (props.node.clone(), props.onheard.clone());
        Callback::from(move |event: FocusEvent| {
            let Some(element) = target(event.target()) else { return };
            if let (Some(text), Some(spot)) = (node.cast::<Element>(), spots::around(&element)) {
                spots::stop_at(&text, Some(&element));
                // What is plain text needs no telling.
                let is_told = element.closest(".loss, .join, .block.furniture").ok().flatten().is_some();
                onheard.emit(Heard::At(is_told.then_some((spot, How::Passing, element))));
            }
        })
    };
    let onfocusout = props.onheard.reform(|_: FocusEvent| Heard::At(None));
    let onmouseover = props.onheard.reform(move |event: MouseEvent| {
        let element = target(event.target());
        let spot = element.and_then(|element| {
            element.closest(".loss, .join, .block.furniture").ok().flatten()?;
            Some((spots::around(&element)?, How::Passing, element))
        });
        Heard::At(spot)
    });
    let onmouseleave = props.onheard.reform(|_: MouseEvent| Heard::At(None));
    let class = classes!(
        "text",
        (!props.layers.aside).then_some("without-aside"),
        props.layers.roles.then_some("with-roles"),
        (!props.threads.is_empty()).then_some("with-threads"),
    );
    html! {
        <div ref={props.node.clone()} {class} {onclick} {onkeydown} {onfocusin} {onfocusout} {onmouseover} {onmouseleave}>
            { for blocks }
        </div>
    }
}

fn drawn(props: &BodyProps, index: usize, block: &BlockAnswer, is_run: bool, content: Html) -> Html {
    let (told, words) = (&props.words.told, &props.words.reader);
    let level = heading_level(&props.answer, block);
    let is_aside = !block.role.is_kept() && block.role != Role::Dateline;
    let whose = whose(&props.edit, block);
    let thread = props.threads.get(index).copied().flatten();
    let role = match level {
        Some(level) => format!("{} {level}", (told.role)(block.role)),
        None => (told.role)(block.role).to_owned(),
    };
    // The name begins with what is seen.
    let letter = thread.map(|thread| format!("{} ", letter(thread))).unwrap_or_default();
    let label = format!("{letter}{role} · {}", (told.reason)(block.reason));
    let class = classes!(
        "block",
        match block.role {
            Role::Title => "title",
            Role::Heading => "heading",
            Role::Body | Role::Salutation => "body",
            Role::Caption => "caption",
            Role::Dateline => "dateline",
            Role::Signature => "signature",
            _ => "furniture",
        },
        (block.role == Role::Title && block.reason == Reason::Subtitle).then_some("subtitle"),
        level.map(|level| format!("level-{}", level.min(4))),
        (whose != Whose::Engine).then_some("said"),
        is_run.then_some("run"),
        thread.map(|thread| format!("thread-{thread}")),
    );
    let at = Spot::Block(index).print();
    html! {
        <div {class} key={block.place.start} data-at={at.clone()}>
            <button
                type="button" class="spot handle" tabindex="-1" data-at={at} aria-haspopup="dialog"
                aria-label={label} data-testid="block-handle"
            >
                if thread.is_some() {
                    <span class="letter">{ letter }</span>
                }
                <span class="role">{ role }</span>
            </button>
            if is_aside {
                <p><s>{ content }</s></p>
            } else {
                <p>{ content }</p>
            }
            if whose == Whose::Block || (whose == Whose::Kind && !is_run) {
                <p class="small whose" data-testid="by-you">
                    <span class="by-you">{ words.by_you }</span>
                    <button type="button" class="link" data-undo={index.to_string()}>{ words.undo }</button>
                </p>
            }
        </div>
    }
}

/// The level of a heading.
pub fn heading_level(answer: &ReadAnswer, block: &BlockAnswer) -> Option<u8> {
    if block.role != Role::Heading {
        return None;
    }
    let is_its =
        |place: &crate::protocol::Place| place.start < block.place.end && block.place.start < place.end;
    let heading = answer.headings.iter().find(|heading| is_its(&heading.place));
    Some(heading.map_or(1, |heading| heading.level))
}
